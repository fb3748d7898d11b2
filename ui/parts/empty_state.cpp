// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/parts/empty_drawing.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

EmptyState::EmptyState(Theme &theme, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_drawing(new EmptyDrawing(theme))
    , m_title(new TextLabel(theme, title, TextStyle::Title))
    , m_sentence(new TextLabel(theme, sentence, TextStyle::Emphasis, Token::Ink2))
    , m_primary(new KeyButton(theme, KeyButton::Role::Primary, QString()))
    , m_secondary(new KeyButton(theme, KeyButton::Role::Secondary, QString()))
{
    m_primary->setObjectName(QStringLiteral("emptyPrimary"));
    m_secondary->setObjectName(QStringLiteral("emptySecondary"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (KeyButton *button : {m_primary, m_secondary}) {
        button->setControlHeight(44);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();

    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_sentence);
    column->addSpacing(20);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_primary, &QAbstractButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QAbstractButton::clicked, this, &EmptyState::secondaryTriggered);
    setWords(title, sentence);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setIconName(IconName icon)
{
    m_drawing->setIconName(icon);
}

void EmptyState::setPrimary(const QString &label, const QString &keyHint)
{
    m_primary->setLabel(label);
    m_primary->setShortcutHint(keyHint);
    m_primary->setVisible(!label.isEmpty());
}

void EmptyState::setSecondary(const QString &label, const QString &keyHint)
{
    m_secondary->setLabel(label);
    m_secondary->setShortcutHint(keyHint);
    m_secondary->setVisible(!label.isEmpty());
}

} // namespace danggol::ui
