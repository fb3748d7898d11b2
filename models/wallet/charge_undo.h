// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/wallet/wallet_values.h"

#include <QObject>

namespace danggol::models
{

class TillSession;

/// Says that a charge was done and offers to take it back; then says how that went.
class ChargeUndo : public QObject
{
    Q_OBJECT

public:
    explicit ChargeUndo(TillSession &session, QObject *parent = nullptr);

    /// Posts the notice with its Undo.
    void offer(const ChargeReceipt &charge, const QString &customerName);

private:
    struct Undoable
    {
        ChargeReceipt charge;
        QString customerName;
        Operation operation;
    };
    void post(const QString &emphasis, const QString &text, const Undoable &undoable, bool hasFailed);
    void undo(const Undoable &undoable);
    void answer(const Undoable &undoable, const Result<ChargeReceipt> &result);

    TillSession &m_session;
};

} // namespace danggol::models
