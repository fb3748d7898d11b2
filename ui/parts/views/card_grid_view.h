// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace danggol::ui
{

class EmptyPage;
class KeyboardFocus;
class ProductCardDelegate;

/// Product cards in 3 to 6 columns that fill the width. Half a gap (6 px) surrounds the cards, and the
/// scroll bar has its place right of them whether it shows or not: lay the view out with margins 6 px
/// smaller than the text around it, on the right 6 px + scrollBarWidth(). `theme` must outlive it.
class CardGridView : public QListView
{
    Q_OBJECT
public:
    explicit CardGridView(Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown instead of the cards while the model has no rows. The view takes it over.
    void setEmptyPage(QWidget *page);
    /// Px kept free on the right for the scroll bar.
    int scrollBarWidth() const;
    int columns() const { return m_columns; }
    /// Where the + of this card is, in viewport coordinates.
    QRect plusRect(const QModelIndex &index) const;

Q_SIGNALS:
    /// +, Enter or a double click on a product that can be sold.
    void addRequested(const QModelIndex &index);
    /// − on the current card.
    void removeRequested(const QModelIndex &index);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    void requestAdd(const QModelIndex &index);

    Theme &m_theme;
    EmptyPage *m_empty;
    KeyboardFocus *m_keyboard;
    ProductCardDelegate *m_delegate;
    int m_columns = 0;
};

} // namespace danggol::ui
