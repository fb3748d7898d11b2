// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/charge_undo.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "services/domain/won_text.h"
#include "services/staff/permission.h"

#include <QPointer>

namespace danggol::models
{

ChargeUndo::ChargeUndo(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void ChargeUndo::offer(const ChargeReceipt &charge, const QString &customerName)
{
    post(tr("Charged %1").arg(wonText(charge.amount)), tr("to %1").arg(customerName),
         {charge, customerName, m_session.newOperation()}, false);
}

void ChargeUndo::post(const QString &emphasis, const QString &text, const Undoable &undoable, bool hasFailed)
{
    Notice notice{hasFailed ? Notice::Kind::Failed : Notice::Kind::Done, emphasis, text, {}};
    if (isAllowed(m_session.actor().role, Permission::UndoCharge)) {
        notice.undo = [self = QPointer(this), undoable] {
            if (self)
                self->undo(undoable);
        };
    }
    m_session.notices().post(notice);
}

void ChargeUndo::undo(const Undoable &undoable)
{
    m_session.shop().wallet().undoCharge(
        m_session.actor(), undoable.operation, {undoable.charge.customer, undoable.charge.entry},
        on(this, [this, undoable](Result<ChargeReceipt> result) { answer(undoable, result); }));
}

void ChargeUndo::answer(const Undoable &undoable, const Result<ChargeReceipt> &result)
{
    if (result) {
        m_session.notices().post({Notice::Kind::Done,
                                  tr("Took back %1").arg(wonText(undoable.charge.amount)),
                                  tr("from %1").arg(undoable.customerName),
                                  {}});
        return;
    }
    const Error &error = result.error();
    if (error.code == ErrorCode::Unavailable || error.code == ErrorCode::Busy)
        post(tr("The charge is not undone yet."), errorWords(error), undoable, true);
    else
        m_session.notices().post({Notice::Kind::Failed, tr("The charge stays."), errorWords(error), {}});
}

} // namespace danggol::models
