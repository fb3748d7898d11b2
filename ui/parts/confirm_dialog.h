// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

#include <QDialog>

namespace danggol::ui
{

/// Asks before something that cannot be taken back lightly. The title is a question that names the object,
/// the body says what will happen, both buttons are verbs, and the safe one is the default.
/// Shown with open(); accepted() means the verb was pressed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString question;    ///< "Refund order #1048?"
        QString consequence; ///< "₩17,400 goes back to …"
        QString safe;        ///< "Keep order"
        QString verb;        ///< "Refund ₩17,400"
    };

    /// `role` is Danger for what destroys or pays back, else Primary.
    ConfirmDialog(Theme &theme, const Words &words, KeyButton::Role role, QWidget *parent);

    KeyButton &safeButton() { return *m_safe; }
    KeyButton &verbButton() { return *m_verb; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    KeyButton *m_safe;
    KeyButton *m_verb;
};

} // namespace danggol::ui
