// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog_controller.h"
#include "models/catalog/product_archive.h"
#include "ui/theme/theme.h"

#include <QObject>

class QAbstractItemView;
class QPoint;

namespace danggol::ui
{

/// What can be done with the products of the catalog apart from selling them: their forms, stock, archive and
/// context menu, as far as who works here may.
class ProductDesk : public QObject
{
    Q_OBJECT
public:
    /// `page` owns the desk and is what its dialogs lie over.
    ProductDesk(Theme &theme, models::TillSession &session, models::CatalogController &controller,
                QWidget *page);

    [[nodiscard]] bool mayEdit() const;
    /// Gives a view of the controller's products its context menu and F2.
    void attach(QAbstractItemView &view);
    void createProduct(const QString &barcode = {});
    void edit(const Product &product);
    void openStock(const Product &product);
    /// From a file that is asked for; nothing for who may not.
    void importProducts();

private:
    class ProductForm *makeForm();
    [[nodiscard]] std::optional<Product> current(const QAbstractItemView &view) const;
    void openMenu(QAbstractItemView &view, const QPoint &at);

    Theme &m_theme;
    models::TillSession &m_session;
    models::CatalogController &m_controller;
    models::ProductArchive m_archive;
    QWidget *m_page;
};

} // namespace danggol::ui
