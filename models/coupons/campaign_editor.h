// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_words.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <QMap>
#include <QObject>

namespace danggol::models
{

/// What a person put into the form of a new campaign. Nothing: the field is empty.
struct CampaignInput
{
    QString name;
    DiscountType type = DiscountType::Amount;
    std::optional<qint64> value;
    std::optional<qint64> cap;
    std::optional<qint64> minimum;
    std::optional<qint64> limit;
    std::optional<qint64> validDays;
    QString starts;
    QString ends;
};

/// The campaign as a customer would read it, as far as it is filled in.
struct CampaignPreview
{
    QString title;
    QString who;
    QString when;
};

/// The form of a new campaign: what is wrong with it, how it will read, and making it. One filled form is one
/// operation: pressing Create again after a lost connection never makes two.
class CampaignEditor : public QObject
{
    Q_OBJECT
public:
    /// Sentences by field: "name", "discountValue", "maxDiscount", "minOrderTotal", "limit", "startsAt",
    /// "endsAt", "validDays".
    using Faults = QMap<QString, QString>;

    /// `words` must outlive the editor.
    CampaignEditor(TillSession &session, const CampaignWords &words, QObject *parent = nullptr);

    /// For a form that is filled anew.
    void startNew();
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

    [[nodiscard]] Faults faults(const CampaignInput &input) const;
    [[nodiscard]] CampaignPreview preview(const CampaignInput &input) const;
    /// The day that a date field's text means; nothing when it is empty or none.
    [[nodiscard]] std::optional<QDate> day(const QString &text) const;
    /// A day as its field shows it once left.
    [[nodiscard]] QString dayText(const QDate &date) const { return m_words.date(date); }
    [[nodiscard]] QDate today() const { return m_words.today(); }

    /// Ends in created() or refused(); does nothing while one is on its way.
    void create(const CampaignInput &input);

Q_SIGNALS:
    void savingChanged();
    void created(const danggol::Coupon &coupon);
    /// Nothing was made. `message` is for what no field is to blame for.
    void refused(const danggol::models::CampaignEditor::Faults &faults, const QString &message);

private:
    void checkNumbers(const CampaignInput &input, Faults &faults) const;
    void checkDays(const CampaignInput &input, Faults &faults) const;
    [[nodiscard]] CreateCouponCommand commandOf(const CampaignInput &input) const;
    [[nodiscard]] QString period(const CampaignInput &input) const;
    void answer(const Result<Coupon> &result);

    TillSession &m_session;
    const CampaignWords &m_words;
    Operation m_operation;
    bool m_isSaving = false;
};

} // namespace danggol::models
