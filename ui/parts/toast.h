// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace danggol::ui
{

class ToneButton;

/// What a toast says. `strong` is what happened, `rest` the details; with an action it stays longer.
struct ToastMessage
{
    QString strong;
    QString rest;
    QString actionWords;
    QString actionKey;
    /// The action takes back what the toast tells of, so that Ctrl Z takes it.
    bool isUndo = false;
    IconName icon = IconName::Check;
    /// 0: 10 s with an action, 5 s without.
    int durationMs = 0;
};

/// The note at the bottom of the window. Made and placed by ToastHost.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(Theme &theme, const ToastMessage &message, QWidget *parent);

    QString text() const;
    bool hasAction() const { return !m_message.actionWords.isEmpty(); }
    bool isUndo() const { return hasAction() && m_message.isUndo; }
    /// The mouse or the keyboard is on it, so it must not go away.
    bool isHeld() const;

    QSize sizeHint() const override;
    void themeChanged();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void actionTriggered();
    void closeRequested();
    /// isHeld() may be another now.
    void heldChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int buttonsWidth() const;

    Theme &m_theme;
    ToastMessage m_message;
    ToneButton *m_action;
    ToneButton *m_close;
    bool m_hovered = false;
};

} // namespace danggol::ui
