// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/actor.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace danggol::ui
{

/// What can be done with one product by who works here. Deletes itself after it closes.
class ProductMenu : public QMenu
{
    Q_OBJECT
public:
    ProductMenu(const Product &product, Role role, QWidget *page);

Q_SIGNALS:
    void addRequested(const danggol::Product &product);
    void editRequested(const danggol::Product &product);
    void stockRequested(const danggol::Product &product);
    void archiveRequested(const danggol::Product &product);
    void restoreRequested(const danggol::Product &product);

private:
    QAction *add(const QString &words, const char *objectName,
                 void (ProductMenu::*signal)(const danggol::Product &));

    Product m_product;
};

} // namespace danggol::ui
