// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/campaign_form.h"

#include "ui/coupons/campaign_preview_card.h"
#include "ui/coupons/date_field.h"
#include "ui/parts/form_row.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

using models::CampaignEditor;

namespace
{

constexpr qint64 kMost = 1'000'000'000;
constexpr qint64 kMostPercent = 100;
constexpr qint64 kMostDays = 3'650;
constexpr int kGroupGapPx = 16;

const QString kWon = QStringLiteral("₩");
const QString kPercent = QStringLiteral("%");

} // namespace

CampaignForm::CampaignForm(Theme &theme, CampaignEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(editor)
    , m_name(new LineEdit(theme))
    , m_type(new SegmentBar(theme))
    , m_value(makeCount(kMost, kWon, "campaignDiscount"))
    , m_cap(makeCount(kMost, kWon, "campaignCap"))
    , m_limit(makeCount(kMost, {}, "campaignLimit"))
    , m_minimum(makeCount(kMost, kWon, "campaignMinimum"))
    , m_validDays(makeCount(kMostDays, {}, "campaignValidDays"))
    , m_starts(new DateField(theme))
    , m_ends(new DateField(theme))
    , m_preview(new CampaignPreviewCard(theme))
{
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_type->setObjectName(QStringLiteral("campaignType"));
    m_type->setAccessibleName(tr("Kind of discount"));
    m_type->addSegment(tr("Amount"));
    m_type->addSegment(tr("Percentage"));
    m_starts->setObjectName(QStringLiteral("campaignStarts"));
    m_ends->setObjectName(QStringLiteral("campaignEnds"));
    m_preview->setObjectName(QStringLiteral("campaignPreview"));
    m_starts->setPlaceholderText(tr("Now"));
    m_ends->setPlaceholderText(tr("No end"));
    m_minimum->setPlaceholderText(tr("Any"));
    m_cap->setPlaceholderText(tr("None"));
    m_validDays->setPlaceholderText(tr("As the campaign"));
    m_minimum->setRange(0, kMost);
    layOut();
    connectFields();
    typeChanged();
}

AmountField *CampaignForm::makeCount(qint64 most, const QString &prefix, const char *objectName)
{
    auto *field = new AmountField(m_theme);
    field->setObjectName(QLatin1String(objectName));
    field->setControlHeight(36);
    field->setRange(1, most);
    field->setPrefix(prefix);
    return field;
}

FormRow *CampaignForm::addRow(QVBoxLayout &column)
{
    auto *row = new FormRow(m_theme);
    column.addWidget(row);
    return row;
}

void CampaignForm::addField(FormRow &row, const QString &name, const QString &label, LineEdit *edit)
{
    row.addField(label, edit);
    m_entries.push_back({name, edit, &row});
}

void CampaignForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGroupGapPx);
    addField(*addRow(*column), QStringLiteral("name"), tr("Name"), m_name);
    column->addWidget(m_type, 0, Qt::AlignLeft);
    FormRow *amounts = addRow(*column);
    addField(*amounts, QStringLiteral("discountValue"), tr("Discount"), m_value);
    addField(*amounts, QStringLiteral("limit"), tr("How many"), m_limit);
    m_capRow = addRow(*column);
    addField(*m_capRow, QStringLiteral("maxDiscount"), tr("Largest discount"), m_cap);
    m_capRow->addGap();
    FormRow *dates = addRow(*column);
    addField(*dates, QStringLiteral("startsAt"), tr("Starts"), m_starts);
    addField(*dates, QStringLiteral("endsAt"), tr("Ends"), m_ends);
    FormRow *terms = addRow(*column);
    addField(*terms, QStringLiteral("minOrderTotal"), tr("Smallest order"), m_minimum);
    addField(*terms, QStringLiteral("validDays"), tr("Days each is valid"), m_validDays);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(6);
    preview->addWidget(new TextLabel(m_theme, tr("Preview"), TextStyle::SmallMedium, Token::Ink2));
    preview->addWidget(m_preview);
    column->addLayout(preview);
}

void CampaignForm::connectFields()
{
    connect(m_type, &ChoiceBar::currentChanged, this, &CampaignForm::typeChanged);
    for (const Entry &entry : m_entries) {
        connect(entry.edit, &QLineEdit::textChanged, this, [this, entry] { typed(entry); });
        connect(entry.edit, &QLineEdit::editingFinished, this, [this, entry] { left(entry); });
        // Enter with nothing fitting in it turns the edge red; the words belong to it.
        if (auto *amount = qobject_cast<AmountField *>(entry.edit))
            connect(amount, &AmountField::refused, this, [this, entry] {
                setFault(entry, m_editor.faults(input()).value(entry.name));
                Q_EMIT edited();
            });
    }
    for (DateField *field : {m_starts, m_ends}) {
        connect(field, &DateField::calendarRequested, this, [this, field] { openCalendar(field); });
        connect(field, &DateField::dateChosen, this, [this, field](const QDate &date) {
            field->setText(m_editor.dayText(date));
            field->setModified(true);
            Q_EMIT field->editingFinished();
            field->setFocus(Qt::OtherFocusReason);
        });
    }
}

void CampaignForm::openCalendar(DateField *field)
{
    const QDate today = m_editor.today();
    const QDate starts = m_editor.day(m_starts->text()).value_or(today);
    const QDate earliest = field == m_ends ? std::max(starts, today) : today;
    field->openCalendar(m_editor.day(field->text()).value_or(earliest), earliest);
}

models::CampaignInput CampaignForm::input() const
{
    return {.name = m_name->text(),
            .type = m_type->currentIndex() == 1 ? DiscountType::Percent : DiscountType::Amount,
            .value = m_value->typedWon(),
            .cap = m_cap->typedWon(),
            .minimum = m_minimum->typedWon(),
            .limit = m_limit->typedWon(),
            .validDays = m_validDays->typedWon(),
            .starts = m_starts->text(),
            .ends = m_ends->text()};
}

void CampaignForm::typeChanged()
{
    const bool isPercent = m_type->currentIndex() == 1;
    m_value->setPrefix(isPercent ? kPercent : kWon);
    m_value->setRange(1, isPercent ? kMostPercent : kMost);
    m_capRow->setVisible(isPercent);
    for (const Entry &entry : m_entries) {
        if (entry.edit == m_value || entry.edit == m_cap)
            setFault(entry, {});
    }
    m_preview->setPreview(m_editor.preview(input()));
    Q_EMIT edited();
}

void CampaignForm::typed(const Entry &entry)
{
    // What is right again says so at once; what is wrong waits until the field is left.
    if (entry.edit->hasError() && !m_editor.faults(input()).contains(entry.name))
        setFault(entry, {});
    m_preview->setPreview(m_editor.preview(input()));
    Q_EMIT edited();
}

void CampaignForm::left(const Entry &entry)
{
    if (!entry.edit->isModified())
        return; // passed by, not filled in
    if (entry.edit == m_starts || entry.edit == m_ends) {
        if (const std::optional<QDate> day = m_editor.day(entry.edit->text()))
            entry.edit->setText(m_editor.dayText(*day));
        entry.edit->setModified(true);
    }
    const CampaignEditor::Faults faults = m_editor.faults(input());
    setFault(entry, faults.value(entry.name));
    // Whether an end is possible hangs on the start.
    for (const Entry &other : m_entries) {
        if (entry.edit == m_starts && other.edit == m_ends && m_ends->isModified())
            setFault(other, faults.value(other.name));
    }
    Q_EMIT edited();
}

void CampaignForm::setFault(const Entry &entry, const QString &sentence)
{
    entry.row->setError(entry.edit, sentence);
}

void CampaignForm::showFaults(const CampaignEditor::Faults &faults)
{
    LineEdit *first = nullptr;
    for (const Entry &entry : m_entries) {
        setFault(entry, faults.value(entry.name));
        if (!first && faults.contains(entry.name))
            first = entry.edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

int CampaignForm::faultCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Entry &entry) { return entry.edit->hasError(); }));
}

void CampaignForm::clear()
{
    for (const Entry &entry : m_entries) {
        entry.edit->clear();
        entry.edit->setModified(false);
        setFault(entry, {});
    }
    m_type->setCurrentIndex(0);
}

void CampaignForm::focusFirst()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

} // namespace danggol::ui
