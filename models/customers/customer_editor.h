// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <QMap>
#include <QObject>

namespace danggol::models
{

class TillSession;

/// What a person typed into the customer form.
struct CustomerInput
{
    QString name;
    QString phone;
    QString cardNo;
    QString note;
};

/// Adds a customer, or edits one. One form is one operation: pressing Save again after a lost connection
/// never saves twice.
class CustomerEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "name", "phone", "cardNo", "note".
    using Faults = QMap<QString, QString>;

    explicit CustomerEditor(TillSession &session, QObject *parent = nullptr);

    void startNew();
    void startEditing(const Customer &customer);

    /// The customer as the form started from; nothing for a new one.
    [[nodiscard]] const std::optional<Customer> &original() const { return m_original; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What is wrong with the name as it stands; empty when nothing is.
    [[nodiscard]] QString nameFault(const QString &name) const;
    /// The same for the phone.
    [[nodiscard]] QString phoneFault(const QString &phone) const;
    /// Whether what was typed differs from what the form started from.
    [[nodiscard]] bool isChanged(const CustomerInput &input) const;
    /// Asks who else has this phone; ends in phoneChecked().
    void checkPhone(const QString &phone);

    /// Ends in saved() or refused(); does nothing while one save is on its way.
    void save(const CustomerInput &input);

Q_SIGNALS:
    void savingChanged();
    void saved(const danggol::Customer &customer);
    /// Nothing was saved. `message` is for what no field is to blame for.
    void refused(const danggol::models::CustomerEditor::Faults &faults, const QString &message);
    /// Somebody else's edit came first: this is the customer now.
    void overtaken(const danggol::Customer &customer);
    /// "Bora Namgung has this phone, too.", or nothing. A family may share one, so it is no fault.
    void phoneChecked(const QString &phone, const QString &hint);

private:
    void answer(const Result<Customer> &result);
    void refuse(const Error &error);
    void reload();
    void lookForPhone(const QString &phone, bool amongArchived);
    [[nodiscard]] QString faultText(const FieldError &fault) const;

    TillSession &m_session;
    std::optional<Customer> m_original;
    Operation m_operation;
    bool m_isSaving = false;
};

} // namespace danggol::models
