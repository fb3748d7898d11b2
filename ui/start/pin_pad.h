// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace danggol::models
{
class SignInController;
}

namespace danggol::ui
{

class MessageLine;
class PinDots;
class PinKey;
class TextLabel;

/// The right half of the sign-in card: whose PIN, four dots, what became of the last try, and the keypad.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    /// `hint` is said below the keypad. `controller` must outlive it.
    PinPad(Theme &theme, models::SignInController &controller, const QString &hint,
           QWidget *parent = nullptr);

private:
    [[nodiscard]] QGridLayout *makeKeys();
    void layOut(const QString &hint);
    void showState();

    Theme &m_theme;
    models::SignInController &m_controller;
    TextLabel *m_title;
    PinDots *m_dots;
    MessageLine *m_message;
    QList<PinKey *> m_keys;
};

} // namespace danggol::ui
