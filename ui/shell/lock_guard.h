// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace danggol::ui
{

/// While it lives, the keyboard, the mouse, shortcuts and screen readers reach `screen` and what it opened,
/// and nothing else of the program. `screen` lies over the whole of its window; what lies there beside it is
/// hidden, and so are other windows, until release().
class LockGuard : public QObject
{
    Q_OBJECT
public:
    /// `screen` is a child of the window to lock.
    explicit LockGuard(QWidget &screen);
    ~LockGuard() override;

    /// Shows again what was hidden. Dialogs that belong to whoever left are closed instead, as if they had
    /// been cancelled, unless they are `kept`.
    void release(bool keepDialogs);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideContent();
    void hideWindows();
    void putAway(QWidget *window);
    [[nodiscard]] bool mayReach(const QObject *receiver) const;
    [[nodiscard]] bool filterWidget(QWidget &widget, QEvent::Type type);
    void shown(QWidget &widget);

    QWidget &m_screen;
    QWidget &m_window;
    QList<QPointer<QWidget>> m_content;
    QList<QPointer<QWidget>> m_windows;
    QPointer<QWidget> m_focus;
};

} // namespace danggol::ui
