// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_table.h"

#include "models/roles.h"
#include "ui/catalog/in_cart_delegate.h"
#include "ui/parts/views/art_text_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/product_card_delegate.h"
#include "ui/parts/views/text_delegate.h"

#include <QKeyEvent>

namespace danggol::ui
{

namespace
{

std::optional<IconCue> stockCue(const QModelIndex &index)
{
    if (!ProductCardDelegate::isAddable(index))
        return IconCue{IconName::BarredCircle, Token::Ink3};
    if (index.data(models::LowStockRole).toBool())
        return IconCue{IconName::WarningTriangle, Token::WaitFg};
    return std::nullopt;
}

} // namespace

ProductTable::ProductTable(Theme &theme, QWidget *parent) : TableView(theme, parent)
{
    auto *inCart = new InCartDelegate(theme, this);
    const TextLook quiet{TextStyle::Body, Token::Ink2, true};
    setColumns({{0, Qt::AlignLeft, new ArtTextDelegate(theme)},
                {118, Qt::AlignLeft, new TextDelegate(theme, quiet)},
                {136, Qt::AlignLeft, new IconTextDelegate(theme, stockCue, quiet)},
                {96, Qt::AlignRight, new MoneyDelegate(theme)},
                {108, Qt::AlignLeft, inCart}});
    setRowHeight(40);
    setGround(Token::Surface);
    connect(inCart, &InCartDelegate::addRequested, this, &ProductTable::requestAdd);
    connect(this, &QTreeView::doubleClicked, this, &ProductTable::requestAdd);
}

void ProductTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestAdd(currentIndex());
        return;
    case Qt::Key_Minus:
        if (currentIndex().isValid())
            Q_EMIT removeRequested(currentIndex());
        return;
    default:
        TableView::keyPressEvent(event);
    }
}

void ProductTable::requestAdd(const QModelIndex &index)
{
    if (index.isValid() && ProductCardDelegate::isAddable(index))
        Q_EMIT addRequested(index);
}

} // namespace danggol::ui
