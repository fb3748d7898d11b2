// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field.h"

#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

Field::Field(Theme &theme, const QString &label, LineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit ? edit : new LineEdit(theme))
    , m_label(new TextLabel(theme, label, TextStyle::SmallMedium, Token::Ink2))
    , m_message(new MessageLine(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_message);
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    setFocusProxy(m_edit);
    showMessage();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString &text)
{
    m_edit->setText(text);
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    m_edit->setError(!sentence.isEmpty());
    showMessage();
}

bool Field::hasError() const
{
    return !m_error.isEmpty();
}

void Field::setHelp(const QString &sentence)
{
    m_help = sentence;
    showMessage();
}

void Field::showMessage()
{
    const bool error = hasError();
    m_message->setMessage(error ? m_error : m_help,
                          error ? MessageLine::Tone::Error : MessageLine::Tone::Quiet);
    m_edit->setAccessibleDescription(error ? m_error : m_help);
}

} // namespace danggol::ui
