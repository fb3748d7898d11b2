// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/token_secret_dialog.h"

#include "ui/parts/copy_button.h"
#include "ui/parts/field.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 460;
constexpr int kPaddingPx = 20;

} // namespace

TokenSecretDialog::TokenSecretDialog(Theme &theme, const NewToken &token, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_secret(new Field(theme, tr("Token")))
    , m_close(new KeyButton(theme, KeyButton::Role::Secondary, tr("Close")))
    , m_copy(new CopyButton(theme, KeyButton::Role::Primary, tr("Copy token")))
{
    const QString once = tr("It is shown this once. Keep it where the program that uses it finds it. "
                            "A lost token is revoked and made anew.");
    setObjectName(QStringLiteral("tokenSecretDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Token for %1").arg(token.token.name));
    setAccessibleName(windowTitle());
    setAccessibleDescription(once);
    m_secret->edit().setObjectName(QStringLiteral("tokenSecret"));
    m_secret->edit().setReadOnly(true);
    m_secret->setText(token.secret);
    m_secret->edit().setCursorPosition(0);
    m_copy->setObjectName(QStringLiteral("copyTokenButton"));
    m_copy->setCopiedText(token.secret);
    m_copy->setDefault(true);
    m_close->setObjectName(QStringLiteral("closeTokenButton"));
    m_close->setAutoDefault(false);
    layOut(once);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_copy->setFocus(Qt::OtherFocusReason);
}

void TokenSecretDialog::layOut(const QString &once)
{
    auto *title = new TextLabel(m_theme, windowTitle(), TextStyle::Section);
    auto *words = new TextLabel(m_theme, once, TextStyle::Body, Token::Ink2);
    words->setObjectName(QStringLiteral("tokenOnce"));
    title->setWordWrap(true);
    words->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(words);
    column->addLayout(head);
    column->addWidget(m_secret);
    column->addLayout(buttons);
    // By itself a dialog takes the height that its words have in one long line.
    const int width = m_theme.scaled(kWidthPx);
    setFixedSize(width, column->totalHeightForWidth(width));
}

void TokenSecretDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
