// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog_controller.h"
#include "models/export/export_table.h"
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
class EmptyState;
class ProductTable;

/// The Catalog tab: products left, the cart right.
class CatalogPage : public QWidget
{
    Q_OBJECT
public:
    CatalogPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    models::CatalogController &controller() { return m_controller; }

Q_SIGNALS:
    /// The order needs a customer: open the choice of one.
    void chooseCustomerRequested();
    void orderPlaced(danggol::OrderId order);
    /// The order is placed and was not paid: go on at the Payment tab.
    void payRequested(danggol::OrderId order);
    void exportRequested(const danggol::models::ExportTable &table);

private:
    QWidget *makeProducts();
    void nameControls();
    void connectProducts();
    void connectViews();
    void connectCart();
    void bindKeys();
    void bindKey(const QKeySequence &key, const std::function<void()> &act);
    void bindDelete(QAbstractItemView *view);

    void showProducts();
    void showView();
    void showEmptyWords();
    void clearSearch();
    void exportTable();
    void clearFilters();
    void focusProducts();
    void switchPane();
    void addAt(const QModelIndex &index);
    void takeOneAt(const QModelIndex &index);
    [[nodiscard]] QAbstractItemView *currentView() const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::CatalogController m_controller;
    CatalogHeader *m_header;
    CategoryBar *m_categories;
    QStackedWidget *m_views;
    CardGridView *m_grid;
    ProductTable *m_table;
    EmptyState *m_empty;
    CartPane *m_cart;
};

} // namespace danggol::ui
