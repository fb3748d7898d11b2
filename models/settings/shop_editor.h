// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

#include <QMap>
#include <QObject>

namespace danggol::models
{

class TillSession;

/// What a person typed into the form of the shop's settings.
struct ShopInput
{
    QString name;
    /// As timeZoneName() writes it.
    QString timeZone;
    QString unpaidOrderMinutes;
    QString autoConfirmDays;
    /// Empty: never.
    QString askChargeAbove;

    friend bool operator==(const ShopInput &, const ShopInput &) = default;
};

/// Edits the shop's settings. Saving ends in a notice that can be undone; one form is one operation, so
/// pressing Save again after a lost connection never saves twice.
class ShopEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "name", "timeZone", "unpaidOrderMinutes", "autoConfirmDays",
    /// "askChargeAbove".
    using Faults = QMap<QString, QString>;

    explicit ShopEditor(TillSession &session, QObject *parent = nullptr);

    /// Starts from the settings as they are now.
    void start();
    /// What the form started from, as it is typed.
    [[nodiscard]] const ShopInput &original() const { return m_original; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What is wrong with the fields as they stand.
    [[nodiscard]] Faults faultsOf(const ShopInput &input) const;

    /// Ends in saved() or refused(); does nothing while one save is on its way, nor for input without a
    /// difference.
    void save(const ShopInput &input);

Q_SIGNALS:
    void savingChanged();
    void saved();
    /// Nothing was saved. `message` is for what no field is to blame for.
    void refused(const danggol::models::ShopEditor::Faults &faults, const QString &message);
    /// Another till saved first: original() is what it saved, `before` what this form started from.
    void overtaken(const danggol::models::ShopInput &before);

private:
    void answer(const Result<ShopSettings> &result);
    void refuse(const Error &error);
    void followNews();
    void offerUndo(const ShopSettings &saved);
    [[nodiscard]] static QString faultText(const FieldError &fault);

    TillSession &m_session;
    ShopSettings m_was;
    ShopInput m_original;
    Operation m_operation;
    bool m_isSaving = false;
    bool m_isOvertaken = false;
};

} // namespace danggol::models
