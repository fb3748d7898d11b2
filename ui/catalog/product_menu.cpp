// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_menu.h"

#include "services/staff/permission.h"

#include <QAction>

namespace danggol::ui
{

ProductMenu::ProductMenu(const Product &product, Role role, QWidget *page) : QMenu(page), m_product(product)
{
    setObjectName(QStringLiteral("productMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isArchived = product.status == ProductStatus::Archived;
    const bool isSellable = product.status == ProductStatus::OnSale && product.stock > 0;
    if (!isArchived)
        add(tr("Add to the cart\t+"), "addProductAction", &ProductMenu::addRequested)->setEnabled(isSellable);
    addSeparator();
    if (isAllowed(role, Permission::EditCatalog))
        add(tr("Edit…\tF2"), "editProductAction", &ProductMenu::editRequested);
    if (isAllowed(role, Permission::AdjustStock))
        add(tr("Receive or count stock…"), "stockAction", &ProductMenu::stockRequested);
    if (!isAllowed(role, Permission::EditCatalog))
        return;
    addSeparator();
    if (isArchived)
        add(tr("Restore"), "restoreProductAction", &ProductMenu::restoreRequested);
    else
        add(tr("Archive"), "archiveProductAction", &ProductMenu::archiveRequested);
}

QAction *ProductMenu::add(const QString &words, const char *objectName,
                          void (ProductMenu::*signal)(const danggol::Product &))
{
    QAction *action = addAction(words);
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(m_product); });
    return action;
}

} // namespace danggol::ui
