// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/toast.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace danggol::ui
{

/// Shows toasts at the bottom centre of an area, one at a time: a new one takes the old one's place. Where a
/// button is, it gives way: to the left, or else above.
class ToastHost : public QObject
{
    Q_OBJECT
public:
    /// `area` is the widget over which they appear; it must outlive the host, or own it.
    ToastHost(Theme &theme, QWidget &area, QObject *parent = nullptr);

    /// `onAction` runs at most once, when the person takes the action while the toast is there.
    void show(const ToastMessage &message, std::function<void()> onAction = {});
    void dismiss();
    /// Takes the action of the one on screen; false when it has none.
    bool triggerAction();
    /// What Ctrl Z does: the action, if it is an Undo.
    bool undo();
    /// What the area shows is another now: there may be other buttons to give way to.
    void placeAgain();
    /// The one on screen, or nullptr.
    Toast *current() const { return m_toast; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(bool slide);
    [[nodiscard]] QPoint freePlace(const QSize &size) const;
    void hold();

    Theme &m_theme;
    QWidget &m_area;
    QPointer<Toast> m_toast;
    std::function<void()> m_onAction;
    QTimer m_timer;
    QTimer m_lookout;
    int m_remainingMs = 0;
};

} // namespace danggol::ui
