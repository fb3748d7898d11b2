// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog_controller.h"
#include "models/commands/command.h"
#include "models/export/export_table.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

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
    /// With a controller that outlives it and keeps the cart for the next page.
    CatalogPage(Theme &theme, models::TillSession &session, models::CatalogController &controller,
                QWidget *parent = nullptr);
    ~CatalogPage() override;

    models::CatalogController &controller() { return m_controller; }
    /// Opens the form for a new product, of a scanned barcode perhaps; nothing for who may not.
    void newProduct(const QString &barcode = {});

Q_SIGNALS:
    /// The order needs a customer: open the choice of one.
    void chooseCustomerRequested();
    void orderPlaced(danggol::OrderId order);
    /// The order is placed and was not paid: go on at the Payment tab.
    void payRequested(danggol::OrderId order);
    void exportRequested(const danggol::models::ExportTable &table);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeProducts();
    void nameControls();
    void connectProducts();
    void connectViews();
    void connectCart();
    void addCommands();
    [[nodiscard]] models::CommandState orderState(bool needsCustomer);
    void connectDesk();
    void showWhatIsAllowed();
    void setArchivedOnly(bool only);
    void bindDelete(QAbstractItemView *view);

    void showProducts();
    void showView();
    void showEmptyWords();
    void clearSearch();
    void exportTable();
    void clearFilters();
    void focusProducts();
    void addAt(const QModelIndex &index);
    void takeOneAt(const QModelIndex &index);
    [[nodiscard]] QAbstractItemView *currentView() const;

    CatalogPage(Theme &theme, models::TillSession &session, std::unique_ptr<models::CatalogController> own,
                models::CatalogController *given, QWidget *parent);

    Theme &m_theme;
    models::TillSession &m_session;
    /// None where somebody else has it.
    std::unique_ptr<models::CatalogController> m_ownController;
    models::CatalogController &m_controller;
    QWidget *m_products = nullptr;
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
