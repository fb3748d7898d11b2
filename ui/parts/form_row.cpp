// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_row.h"

#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

FormRow::FormRow(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_fields(new QHBoxLayout)
{
    m_fields->setSpacing(12);
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_column->addLayout(m_fields);
}

void FormRow::addField(const QString &label, LineEdit *edit)
{
    auto *words = new TextLabel(m_theme, label, TextStyle::SmallMedium, Token::Ink2);
    words->setBuddy(edit);
    edit->setAccessibleName(label);
    auto *field = new QVBoxLayout;
    field->setSpacing(6);
    field->addWidget(words);
    field->addWidget(edit);
    m_fields->addLayout(field, 1);
    auto *message = new MessageLine(m_theme);
    message->setMessage({}, MessageLine::Tone::Error);
    m_column->addWidget(message);
    m_entries.push_back({edit, message});
}

void FormRow::addGap()
{
    m_fields->addWidget(new QWidget, 1); // unlike a stretch it counts with the spacing, so columns line up
}

void FormRow::setError(LineEdit *edit, const QString &sentence)
{
    for (const Entry &entry : m_entries) {
        if (entry.edit != edit)
            continue;
        edit->setError(!sentence.isEmpty());
        edit->setAccessibleDescription(sentence);
        entry.message->setMessage(sentence, MessageLine::Tone::Error);
    }
}

} // namespace danggol::ui
