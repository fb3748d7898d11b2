// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audit_chain.h"

#include <QCryptographicHash>

namespace danggol
{

namespace
{

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()));
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(field);
}

} // namespace

QString chainedHash(const QString &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, previous.toLatin1());
    addField(hash, entry.action.toUtf8());
    addField(hash, entry.subject.toUtf8());
    addField(hash, entry.detail.toUtf8());
    addField(hash, entry.actorKind.toUtf8());
    addField(hash, QByteArray::number(entry.actorId));
    addField(hash, entry.actorName.toUtf8());
    addField(hash, QByteArray::number(entry.at.ms));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace danggol
