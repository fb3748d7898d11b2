// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/idempotency.h"

#include <QCryptographicHash>

#include <algorithm>

namespace danggol::api
{

namespace
{

constexpr const char *kHeader = "Idempotency-Key";
constexpr std::size_t kLongestKey = 255;

bool isKey(const std::string &text)
{
    const auto isVisible = [](char letter) { return letter >= 0x21 && letter <= 0x7e; };
    return !text.empty() && text.size() <= kLongestKey && std::all_of(text.begin(), text.end(), isVisible);
}

QByteArray fingerprintOf(const RequestHead &head, const Target &target, const JsonInput &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &part : {head.method, target.path, target.query, body.dump()}) {
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result();
}

} // namespace

Result<std::optional<Operation>> keyedOperation(const RequestHead &head, const Target &target,
                                                const JsonInput &body, const Actor &actor)
{
    const std::string *key = head.header(kHeader);
    if (!key)
        return std::optional<Operation>();
    if (head.count(kHeader) > 1 || !isKey(*key))
        return fail(
            invalidField(QString::fromLatin1(kHeader), QStringLiteral("MALFORMED"),
                         QStringLiteral("An Idempotency-Key has 1 to %1 visible ASCII characters, once. "
                                        "Nothing was done.")
                             .arg(kLongestKey)));
    // A space cannot be in a key, so what is put behind one never makes another key's id.
    const QString id = QStringLiteral("http %1 %2 %3")
                           .arg(actorKindName(actor.kind))
                           .arg(actor.id)
                           .arg(QString::fromLatin1(key->data(), static_cast<qsizetype>(key->size())));
    return std::optional(Operation{.id = id,
                                   .fingerprint = fingerprintOf(head, target, body),
                                   .refusals = Operation::Refusals::Remember,
                                   .wasRecalled = std::make_shared<bool>(false)});
}

} // namespace danggol::api
