// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace danggol::ui
{

class LineEdit;
class MessageLine;

/// Fields side by side, with what is wrong below them in the whole width.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    explicit FormRow(Theme &theme, QWidget *parent = nullptr);

    /// Takes `edit` over, with its label above it.
    void addField(const QString &label, LineEdit *edit);
    /// Leaves room where a field could be.
    void addGap();
    /// Shows the sentence and the red edge; an empty one takes both away. Ignored for another row's field.
    void setError(LineEdit *edit, const QString &sentence);

private:
    struct Entry
    {
        LineEdit *edit;
        MessageLine *message;
    };

    Theme &m_theme;
    QVBoxLayout *m_column;
    QHBoxLayout *m_fields;
    std::vector<Entry> m_entries;
};

} // namespace danggol::ui
