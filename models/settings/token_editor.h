// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/tokens/token.h"

#include <QMap>
#include <QObject>

namespace danggol::models
{

class TillSession;

/// What a person chose in the form of a new token.
struct TokenInput
{
    QString name;
    danggol::Role role = danggol::Role::Customer;
    /// Whose it is; for the role customer alone.
    std::optional<CustomerId> customer;
};

/// Makes API tokens. One form is one operation: pressing again after a lost connection never makes two.
class TokenEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "name", "userId".
    using Faults = QMap<QString, QString>;

    explicit TokenEditor(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What is wrong with the name as it stands; empty when nothing is.
    [[nodiscard]] QString nameFault(const QString &name) const;

    /// Ends in created() or refused(); does nothing while one is on its way.
    void create(const TokenInput &input);

Q_SIGNALS:
    void savingChanged();
    /// The only time that the secret is told.
    void created(const danggol::NewToken &token);
    /// No token was made. `message` is for what no field is to blame for.
    void refused(const danggol::models::TokenEditor::Faults &faults, const QString &message);

private:
    [[nodiscard]] Faults faultsOf(const TokenInput &input) const;
    void answer(const Result<NewToken> &result);
    [[nodiscard]] static QString faultText(const FieldError &fault);

    TillSession &m_session;
    Operation m_operation;
    bool m_isSaving = false;
};

} // namespace danggol::models
