// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/http_client.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace danggol::test
{

namespace
{

constexpr int kPatienceMs = 60'000;
constexpr const char *kSentHeaders = "danggolSentHeaders";
constexpr const char *kSentBody = "danggolSentBody";

OpenApiCheck &description()
{
    static OpenApiCheck check([] {
        QFile file(QStringLiteral(DANGGOL_OPENAPI_FILE));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no OpenAPI description");
        return file.readAll();
    }());
    return check;
}

QByteArray methodOf(const QNetworkReply &reply)
{
    switch (reply.operation()) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    default:
        return reply.request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

void check(const QNetworkReply &reply, const HttpAnswer &answer)
{
    const QUrl url = reply.request().url();
    HttpExchange exchange{.method = methodOf(reply),
                          .path = url.path(QUrl::FullyEncoded).toLatin1(),
                          .query = url.query(QUrl::FullyEncoded).toLatin1(),
                          .requestBody = reply.property(kSentBody).toByteArray(),
                          .status = answer.status,
                          .responseHeaders = answer.headers,
                          .responseBody = answer.body};
    for (const QByteArray &name : reply.request().rawHeaderList())
        exchange.requestHeaders.append({name, reply.request().rawHeader(name)});
    const QString misfit = description().checkExchange(exchange);
    if (!misfit.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("%1 %2: %3")
                                    .arg(QString::fromLatin1(exchange.method),
                                         url.toString(QUrl::FullyEncoded), misfit)),
                     __FILE__, __LINE__);
}

} // namespace

nlohmann::json HttpAnswer::json() const
{
    auto value = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    if (value.is_discarded())
        qFatal("not JSON: %s", body.constData());
    return value;
}

QByteArray HttpAnswer::code() const
{
    if (status < 400)
        return QByteArray::number(status);
    return QByteArray::fromStdString(json().value("code", "no code"));
}

QByteArray HttpAnswer::faults() const
{
    QByteArrayList faults;
    for (const nlohmann::json &fault : json().value("errors", nlohmann::json::array()))
        faults.append(QByteArray::fromStdString(fault["field"].get<std::string>() + ':' +
                                                fault["code"].get<std::string>()));
    std::sort(faults.begin(), faults.end());
    return faults.join(' ');
}

HttpClient::HttpClient(quint16 port, QByteArray token, const QString &scheme)
    : m_port(port), m_token(std::move(token)), m_scheme(scheme)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpAnswer HttpClient::get(const QByteArray &target)
{
    return send("GET", target, {});
}

HttpAnswer HttpClient::post(const QByteArray &target, const QByteArray &body, const HttpHeaders &headers)
{
    return send("POST", target, body, headers);
}

HttpAnswer HttpClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                            const HttpHeaders &headers)
{
    return finish(start(method, target, body, headers));
}

QNetworkReply *HttpClient::start(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                 const HttpHeaders &headers)
{
    const QString url =
        QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(m_port).arg(QString::fromUtf8(target));
    QNetworkRequest request(QUrl::fromEncoded(url.toUtf8()));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty() || method != "GET")
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = method == "GET"    ? m_manager.get(request)
                           : method == "HEAD" ? m_manager.head(request)
                                              : m_manager.sendCustomRequest(request, method, body);
    reply->setProperty(kSentBody, body);
    return reply;
}

HttpAnswer HttpClient::finish(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatienceMs, &loop, [] { qFatal("no answer within a minute"); });
        loop.exec();
    }
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = reply->readAll();
    if (answer.status == 0)
        qFatal("no HTTP answer: %s", qPrintable(reply->errorString()));
    check(*reply, answer);
    return answer;
}

} // namespace danggol::test
