// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace danggol::ui
{

class EmptyPage;
class KeyboardFocus;

/// A list of tall rows painted by one delegate: customers, the payment queue. `theme` must outlive it.
class RichListView : public QListView
{
    Q_OBJECT
    /// Height of every row in px, text size included.
    Q_PROPERTY(int rowHeight READ rowHeight NOTIFY rowHeightChanged)
public:
    explicit RichListView(Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// 52 for customers, 64 for the queue, 44 for results.
    void setRowHeight(int px);
    int rowHeight() const;
    /// Shown instead of the list while the model has no rows. The view takes it over.
    void setEmptyPage(QWidget *page);

Q_SIGNALS:
    void rowHeightChanged();

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void themeChanged();

    Theme &m_theme;
    EmptyPage *m_empty;
    KeyboardFocus *m_keyboard;
    int m_rowHeightPx = 52;
};

} // namespace danggol::ui
