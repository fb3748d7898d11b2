// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_desk.h"

#include "services/staff/permission.h"
#include "ui/catalog/product_form.h"
#include "ui/catalog/product_menu.h"
#include "ui/catalog/stock_dialog.h"
#include "ui/import/product_import_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QShortcut>

namespace danggol::ui
{

ProductDesk::ProductDesk(Theme &theme, models::TillSession &session, models::CatalogController &controller,
                         QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_session(session)
    , m_controller(controller)
    , m_archive(session)
    , m_page(page)
{}

bool ProductDesk::mayEdit() const
{
    return isAllowed(m_session.actor().role, Permission::EditCatalog);
}

void ProductDesk::attach(QAbstractItemView &view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint &at) { openMenu(view, at); });
    auto *shortcut = new QShortcut(Qt::Key_F2, &view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, &view] {
        if (const std::optional<Product> product = current(view); product && mayEdit())
            edit(*product);
    });
}

std::optional<Product> ProductDesk::current(const QAbstractItemView &view) const
{
    const QModelIndex index = view.currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_controller.products().row(index.row());
}

void ProductDesk::openMenu(QAbstractItemView &view, const QPoint &at)
{
    // The menu key asks at the current item, the mouse at the one below it.
    const QModelIndex under = view.indexAt(at);
    if (under.isValid())
        view.setCurrentIndex(under);
    const std::optional<Product> product = current(view);
    if (!product)
        return;
    auto *menu = new ProductMenu(*product, m_session.actor().role, m_page);
    connect(menu, &ProductMenu::addRequested, this, [this](const Product &each) { m_controller.add(each); });
    connect(menu, &ProductMenu::editRequested, this, &ProductDesk::edit);
    connect(menu, &ProductMenu::stockRequested, this, &ProductDesk::openStock);
    connect(menu, &ProductMenu::archiveRequested, &m_archive, &models::ProductArchive::archive);
    connect(menu, &ProductMenu::restoreRequested, &m_archive, &models::ProductArchive::restore);
    menu->popup(
        view.viewport()->mapToGlobal(under.isValid() ? at : view.visualRect(view.currentIndex()).center()));
}

ProductForm *ProductDesk::makeForm()
{
    auto *form = new ProductForm(m_theme, m_session, m_page->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setCategories(m_controller.categories());
    connect(form, &ProductForm::stockRequested, this, &ProductDesk::openStock);
    connect(form, &ProductForm::archiveRequested, &m_archive, &models::ProductArchive::archive);
    connect(form, &ProductForm::restoreRequested, &m_archive, &models::ProductArchive::restore);
    return form;
}

void ProductDesk::createProduct(const QString &barcode)
{
    if (!mayEdit())
        return;
    ProductForm *form = makeForm();
    form->startNew(barcode);
    form->open();
}

void ProductDesk::edit(const Product &product)
{
    ProductForm *form = makeForm();
    form->startEditing(product);
    form->open();
}

void ProductDesk::openStock(const Product &product)
{
    QWidget *over = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_page->window();
    auto *dialog = new StockDialog(m_theme, m_session, product, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProductDesk::importProducts()
{
    if (!mayEdit())
        return;
    auto *dialog = new ProductImportDialog(m_theme, m_session, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace danggol::ui
