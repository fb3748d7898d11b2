// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_editor.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace danggol::ui
{

class AmountField;
class CampaignPreviewCard;
class DateField;
class FormRow;
class LineEdit;
class SegmentBar;

/// The fields of a new campaign and, below them, the coupon as it will read.
class CampaignForm : public QWidget
{
    Q_OBJECT
public:
    /// `editor` must outlive the form.
    CampaignForm(Theme &theme, models::CampaignEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] models::CampaignInput input() const;
    /// Empties every field.
    void clear();
    void focusFirst();
    /// Shows what is wrong with each field and takes the rest away; goes to the first of them.
    void showFaults(const models::CampaignEditor::Faults &faults);
    /// How many fields say what is wrong with them.
    [[nodiscard]] int faultCount() const;

Q_SIGNALS:
    /// Something was typed, or checked on leaving a field.
    void edited();

private:
    struct Entry
    {
        QString name;
        LineEdit *edit;
        FormRow *row;
    };

    AmountField *makeCount(qint64 most, const QString &prefix, const char *objectName);
    FormRow *addRow(QVBoxLayout &column);
    void addField(FormRow &row, const QString &name, const QString &label, LineEdit *edit);
    void addDates(FormRow &row);
    void layOut();
    void connectFields();
    void left(const Entry &entry);
    void typed(const Entry &entry);
    void typeChanged();
    void openCalendar(DateField *field);
    void setFault(const Entry &entry, const QString &sentence);

    Theme &m_theme;
    models::CampaignEditor &m_editor;
    LineEdit *m_name;
    SegmentBar *m_type;
    AmountField *m_value;
    AmountField *m_cap;
    AmountField *m_limit;
    AmountField *m_minimum;
    AmountField *m_validDays;
    DateField *m_starts;
    DateField *m_ends;
    FormRow *m_capRow = nullptr;
    CampaignPreviewCard *m_preview;
    std::vector<Entry> m_entries;
};

} // namespace danggol::ui
