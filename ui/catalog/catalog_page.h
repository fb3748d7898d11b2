// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog_controller.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QStackedWidget;

namespace danggol::ui
{

class CardGridView;
class CartPane;
class CatalogHeader;
class CategoryBar;
class Chip;
class EmptyState;
class ProductDesk;
class ProductTable;

/// The Catalog tab: products left, the cart right.
class CatalogPage : public QWidget
{
    Q_OBJECT
public:
    CatalogPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    models::CatalogController &controller() { return m_controller; }
    /// Opens the form for a new product, of a scanned barcode perhaps; nothing for who may not.
    void newProduct(const QString &barcode = {});

Q_SIGNALS:
    /// The order needs a customer: open the choice of one.
    void chooseCustomerRequested();
    void orderPlaced(danggol::OrderId order);
    /// The order is placed and was not paid: go on at the Payment tab.
    void payRequested(danggol::OrderId order);

private:
    QWidget *makeProducts();
    void nameControls();
    void connectProducts();
    void connectViews();
    void connectCart();
    void connectDesk();
    void showWhatIsAllowed();
    void setArchivedOnly(bool only);
    void bindKeys();
    void bindKey(const QKeySequence &key, const std::function<void()> &act);
    void bindDelete(QAbstractItemView *view);

    void showProducts();
    void showView();
    void showEmptyWords();
    void clearSearch();
    void clearFilters();
    void focusProducts();
    void switchPane();
    void addAt(const QModelIndex &index);
    void takeOneAt(const QModelIndex &index);
    [[nodiscard]] QAbstractItemView *currentView() const;

    Theme &m_theme;
    models::CatalogController m_controller;
    models::TillSession &m_session;
    ProductDesk *m_desk;
    CatalogHeader *m_header;
    CategoryBar *m_categories;
    Chip *m_archived;
    QStackedWidget *m_views;
    CardGridView *m_grid;
    ProductTable *m_table;
    EmptyState *m_empty;
    CartPane *m_cart;
};

} // namespace danggol::ui
