// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace danggol::ui
{

/// Tells whether a view's current row should carry the focus ring: after Tab, a shortcut or an arrow key,
/// never after a click. Made by the view for itself.
class KeyboardFocus : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardFocus(QAbstractItemView &view);

    bool isVisible() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool byKeyboard);

    QAbstractItemView &m_view;
    bool m_byKeyboard = false;
};

} // namespace danggol::ui
