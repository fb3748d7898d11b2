// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/confirm_dialog.h"

#include "ui/parts/text_label.h"
#include "ui/theme/danggol_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidth = 460;
constexpr int kPadding = 20;

} // namespace

ConfirmDialog::ConfirmDialog(Theme &theme, const Words &words, KeyButton::Role role, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_safe(new KeyButton(theme, KeyButton::Role::Secondary, words.safe))
    , m_verb(new KeyButton(theme, role, words.verb))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.question);
    setAccessibleName(words.question);
    setAccessibleDescription(words.consequence);

    auto *question = new TextLabel(theme, words.question, TextStyle::Section);
    auto *consequence = new TextLabel(theme, words.consequence, TextStyle::Body, Token::Ink2);
    question->setWordWrap(true);
    consequence->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_safe);
    buttons->addWidget(m_verb);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(0);
    column->addWidget(question);
    column->addSpacing(4);
    column->addWidget(consequence);
    column->addSpacing(kPadding);
    column->addLayout(buttons);
    // By itself a dialog takes the height that its words have in one long line.
    const int width = theme.scaled(kWidth);
    setFixedSize(width, column->totalHeightForWidth(width));

    m_verb->setAutoDefault(false);
    m_safe->setDefault(true);
    m_safe->setProperty(kShowsFocusProperty, true); // it must be seen what Enter does
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, m_verb,
                &QAbstractButton::click);
    connect(m_safe, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QAbstractButton::clicked, this, &QDialog::accept);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_safe->setFocus(Qt::OtherFocusReason);
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
