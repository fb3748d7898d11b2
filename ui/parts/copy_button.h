// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

#include <QTimer>

namespace danggol::ui
{

/// Puts a text on the clipboard, and says so for a moment.
class CopyButton : public KeyButton
{
    Q_OBJECT
public:
    CopyButton(Theme &theme, Role role, const QString &label, QWidget *parent = nullptr);

    void setCopiedText(const QString &text) { m_copiedText = text; }

private:
    void copy();
    void say(const QString &label, IconName icon);

    QString m_label;
    QString m_copiedText;
    QTimer m_moment;
};

} // namespace danggol::ui
