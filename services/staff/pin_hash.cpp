// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/pin_hash.h"

#include "services/domain/assert.h"

#include <QByteArray>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace danggol::pin_hash
{

namespace
{

constexpr qsizetype kDigits = 4;

/// The PIN's digits for libsodium; wiped when it goes.
class Digits
{
public:
    explicit Digits(const QString &pin) : m_bytes(pin.toUtf8()) {}
    ~Digits() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Digits(const Digits &) = delete;
    Digits &operator=(const Digits &) = delete;

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

// May be called from any thread, as often as one likes; the first call picks the fastest code there is.
void prepare()
{
    const bool isReady = sodium_init() >= 0;
    DANGGOL_ASSERT(isReady);
}

} // namespace

Cost Cost::usual()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

Cost Cost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

bool isPin(QStringView text)
{
    return text.size() == kDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QString> make(const QString &pin, Cost cost)
{
    if (!isPin(pin))
        return fail(invalidField(QStringLiteral("pin"), QStringLiteral("MALFORMED"),
                                 QStringLiteral("A PIN has four digits.")));
    prepare();
    const Digits digits(pin);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), digits.data(), digits.size(), cost.rounds, cost.memoryBytes) != 0)
        return fail(ErrorCode::Internal,
                    QStringLiteral("There was not enough memory to keep the PIN safely. "
                                   "Nothing was changed. Close something and try again."));
    return QString::fromLatin1(hash.data());
}

bool matches(const QString &pin, const QString &hash)
{
    prepare();
    const Digits digits(pin);
    const QByteArray kept = hash.toLatin1();
    return crypto_pwhash_str_verify(kept.constData(), digits.data(), digits.size()) == 0;
}

} // namespace danggol::pin_hash
