// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class LineEdit;
class MessageLine;
class TextLabel;

/// A form field: label above, line edit, and below it the sentence that says what is wrong.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `edit` (an AmountField, say); without one it makes a plain line edit.
    Field(Theme &theme, const QString &label, LineEdit *edit = nullptr, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    LineEdit &edit() { return *m_edit; }
    QString text() const;
    void setText(const QString &text);
    /// Shows the sentence and the red edge; an empty one takes both away. Also heard by screen readers.
    void setError(const QString &sentence);
    bool hasError() const;
    /// A quiet sentence in the error's place while there is no error.
    void setHelp(const QString &sentence);

private:
    void showMessage();

    LineEdit *m_edit;
    TextLabel *m_label;
    MessageLine *m_message;
    QString m_error;
    QString m_help;
};

} // namespace danggol::ui
