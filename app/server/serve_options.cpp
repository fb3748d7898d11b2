// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serve_options.h"

#include "app/server/command.h"

#include <algorithm>
#include <cmath>

namespace danggol::app
{

namespace
{

const QString kListen = QStringLiteral("listen");
const QString kHost = QStringLiteral("host");
const QString kAllowOrigin = QStringLiteral("allow-origin");
const QString kTlsCert = QStringLiteral("tls-cert");
const QString kTlsKey = QStringLiteral("tls-key");
const QString kRateLimit = QStringLiteral("rate-limit");
const QString kAccessLog = QStringLiteral("access-log");

std::vector<std::string> textsOf(const QStringList &values)
{
    std::vector<std::string> texts;
    for (const QString &value : values)
        texts.push_back(value.toStdString());
    return texts;
}

/// "127.0.0.1:8080", "[::1]:8080", "localhost:8080".
Result<Done> readListen(const QString &text, api::HttpServerOptions &http)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = QStringView(text).sliced(colon + 1).toUInt(&isNumber);
    QString address = text.left(qMax<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    if (colon < 1 || !isNumber || port > 65'535 || address.isEmpty())
        return misuse(QStringLiteral("--listen takes ADDRESS:PORT, such as 127.0.0.1:8080"));
    http.address = address == QLatin1String("localhost") ? "127.0.0.1" : address.toStdString();
    http.port = static_cast<std::uint16_t>(port);
    return Done{};
}

/// "200" or "200:400"; 0 for none.
Result<api::Rate> readRate(const QString &text)
{
    const QStringList parts = text.split(u':');
    bool isNumber = false;
    api::Rate rate;
    rate.perSecond = parts.constFirst().toDouble(&isNumber);
    rate.burst = std::max(1.0, 2 * rate.perSecond);
    if (isNumber && parts.size() == 2)
        rate.burst = parts.constLast().toDouble(&isNumber);
    const bool isRate = std::isfinite(rate.perSecond) && rate.perSecond >= 0 && std::isfinite(rate.burst) &&
                        (rate.perSecond == 0 || rate.burst >= 1);
    if (!isNumber || parts.size() > 2 || !isRate)
        return misuse(
            QStringLiteral("--rate-limit takes requests per second, or RATE:BURST, such as 200:400"));
    return rate;
}

} // namespace

QList<QCommandLineOption> serveOptions()
{
    return {
        {kListen, QStringLiteral("Where to serve (127.0.0.1:8080). Other computers need TLS."),
         QStringLiteral("address:port"), QStringLiteral("127.0.0.1:8080")},
        {kHost,
         QStringLiteral("A name that callers know this server by, beside its address; may be repeated."),
         QStringLiteral("name")},
        {kAllowOrigin, QStringLiteral("A web page's origin that may call from a browser; may be repeated."),
         QStringLiteral("origin")},
        {kTlsCert, QStringLiteral("The certificate and its chain, PEM."), QStringLiteral("file")},
        {kTlsKey, QStringLiteral("The certificate's key, PEM."), QStringLiteral("file")},
        {kRateLimit,
         QStringLiteral("Requests per second of each token, RATE or RATE:BURST (200:400); 0: none."),
         QStringLiteral("rate"), QStringLiteral("200:400")},
        {kAccessLog, QStringLiteral("Where the access log goes: a file, - (the standard output) or none."),
         QStringLiteral("file"), QStringLiteral("-")},
    };
}

Result<api::ShopApiOptions> readServeOptions(const QCommandLineParser &parser)
{
    api::ShopApiOptions options;
    TRY_DONE(readListen(parser.value(kListen), options.http));
    if (parser.isSet(kTlsCert) != parser.isSet(kTlsKey))
        return misuse(QStringLiteral("--tls-cert and --tls-key go together"));
    if (parser.isSet(kTlsCert))
        options.http.tls = api::TlsFiles{parser.value(kTlsCert), parser.value(kTlsKey)};
    options.api.hostNames = textsOf(parser.values(kHost));
    options.api.allowedOrigins = textsOf(parser.values(kAllowOrigin));
    const QString log = parser.value(kAccessLog);
    if (log != QLatin1String("none"))
        options.accessLog = log;
    const bool isDemo = parser.isSet(QStringLiteral("demo"));
    TRY(const api::Rate rate, readRate(parser.value(kRateLimit)));
    // The demo is there to be tried, also by somebody's load generator.
    if (!isDemo || parser.isSet(kRateLimit))
        options.api.rate = rate;
    if (!isDemo)
        options.api.wrongTokenRate = api::kUsualWrongTokenRate;
    return options;
}

} // namespace danggol::app
