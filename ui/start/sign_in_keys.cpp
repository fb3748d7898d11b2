// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sign_in_keys.h"

#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{
constexpr int kPaddingPx = 20;
constexpr int kKeyColumnPx = 120;
} // namespace

SignInKeys::SignInKeys(Theme &theme, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("signInKeys"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, QString> rows[] = {
        {tr("0 to 9"), tr("type the PIN; the fourth digit signs in")},
        {tr("Backspace"), tr("erase the last digit")},
        {tr("Esc"), tr("clear the digits")},
        {tr("↑ ↓"), tr("choose the person")},
        {tr("Tab"), tr("next part; Space presses a key of the keypad")},
        {tr("F5"), tr("read the list of people again")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, theme.scaled(kKeyColumnPx));
    for (const auto &[key, action] : rows) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(theme, key, TextStyle::BodyMedium), row, 0);
        grid->addWidget(new TextLabel(theme, action, TextStyle::Body, Token::Ink2), row, 1);
    }
    auto *close = new KeyButton(theme, KeyButton::Role::Primary, tr("Close"));
    close->setObjectName(QStringLiteral("closeSignInKeys"));
    close->setShortcutHint(QStringLiteral("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(new TextLabel(theme, windowTitle(), TextStyle::Section));
    column->addLayout(grid);
    column->addWidget(close, 0, Qt::AlignRight);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

void SignInKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
