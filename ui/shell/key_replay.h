// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace danggol::ui
{

/// Who gets a key that is pressed now: the focus widget of the popup or of the active window.
[[nodiscard]] QWidget *keyTarget();

/// Sends held keys on, by the way a key goes: shortcut override, one-key shortcuts, key press.
class KeyReplay
{
public:
    /// To `target`, and to where the focus goes because of these very keys. Nothing is sent to a widget that
    /// is gone.
    explicit KeyReplay(QWidget *target);

    void send(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text);

private:
    [[nodiscard]] QWidget *receiver() const;
    void press(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text);

    QPointer<QWidget> m_target;
    bool m_followsFocus;
};

} // namespace danggol::ui
