// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token_secret.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace danggol::token_secret
{

namespace
{

const QLatin1String kPrefix("dgl_");
constexpr std::size_t kRandomWords = 8;
// 32 bytes at 6 bits a character.
constexpr qsizetype kBodyLength = 43;

bool isBase64Url(QChar letter)
{
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z') ||
           (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
}

} // namespace

QString make()
{
    std::array<quint32, kRandomWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return kPrefix + QString::fromLatin1(
                         bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool looksLikeToken(QStringView text)
{
    if (text.size() != kPrefix.size() + kBodyLength || !text.startsWith(kPrefix))
        return false;
    const QStringView body = text.sliced(kPrefix.size());
    return std::all_of(body.begin(), body.end(), isBase64Url);
}

} // namespace danggol::token_secret
