// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/bad_value_desk.h"

#include <algorithm>

namespace danggol::test
{

using api::JsonInput;

namespace
{

constexpr int kPatienceMs = 20'000;

QString shortOf(const RawClient::Answer &answer)
{
    return QStringLiteral("%1 %2").arg(answer.status).arg(QString::fromUtf8(answer.body.left(200)));
}

/// Whether an error about `named` is about `field` too: what is in it, or what it is in.
bool isAbout(const QByteArray &named, const QByteArray &field)
{
    const auto isWithin = [](const QByteArray &inner, const QByteArray &outer) {
        return inner.startsWith(outer + '.') || inner.startsWith(outer + '[');
    };
    return named == field || isWithin(named, field) || isWithin(field, named);
}

} // namespace

JsonInput BadValueDesk::Answer::json() const
{
    return JsonInput::parse(body.begin(), body.end(), nullptr, false);
}

QByteArrayList BadValueDesk::Answer::namedFields() const
{
    QByteArrayList fields;
    for (const JsonInput &error : json().value("errors", JsonInput::array()))
        fields.append(QByteArray::fromStdString(error["field"].get<std::string>()));
    return fields;
}

bool BadValueDesk::Answer::namesOneOf(const QByteArrayList &fields) const
{
    const QByteArrayList named = namedFields();
    if (fields.isEmpty())
        return !named.isEmpty();
    return std::any_of(named.begin(), named.end(), [&](const QByteArray &name) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](const QByteArray &field) { return isAbout(name, field); });
    });
}

BadValueDesk::BadValueDesk(quint16 port, const QByteArray &token) : m_port(port), m_token(token)
{
    reconnect();
    const QByteArray text = read("/openapi.json");
    m_description = std::make_unique<OpenApiDocument>(text);
    m_check = std::make_unique<OpenApiCheck>(text);
}

void BadValueDesk::reconnect()
{
    m_client = std::make_unique<RawClient>(m_port);
}

QByteArray BadValueDesk::read(const QByteArray &target)
{
    m_client->send(m_client->request("GET", target, {}, {"Authorization: Bearer " + m_token}));
    const RawClient::Answer answer = m_client->answer();
    if (answer.status != 200)
        qFatal("GET %s: %d", target.constData(), answer.status);
    return answer.body;
}

QByteArray BadValueDesk::fingerprint()
{
    QByteArray all;
    for (const char *const target :
         {"/verify", "/users?limit=200", "/products?limit=200", "/coupons", "/orders?limit=200"})
        all += read(target) + '\n';
    return all;
}

RawClient::Answer BadValueDesk::receive(const QByteArray &path)
{
    if (path != "/events")
        return m_client->answer(kPatienceMs);
    // A stream has no end to wait for.
    RawClient::Answer answer = m_client->answer(kPatienceMs, false);
    const qsizetype length = answer.header("content-length").toLongLong();
    while (answer.status != 200 && m_client->isConnected() && answer.body.size() < length)
        answer.body += m_client->readUntil("}");
    return answer;
}

BadValueDesk::Answer BadValueDesk::send(const QByteArray &method, const SpoiltRequest &request)
{
    QByteArrayList headers{"Authorization: Bearer " + m_token};
    for (const auto &[name, value] : request.headers)
        headers.append(name + ": " + value);
    const QByteArray target = request.path + (request.query.isEmpty() ? QByteArray() : '?' + request.query);
    m_client->send(m_client->request(method, target, request.body, headers));
    const RawClient::Answer answer = receive(request.path);
    const QString fault = faultOf(method, request, answer);
    const bool isStream = answer.header("content-type").startsWith("text/event-stream");
    if (isStream || !fault.isEmpty())
        reconnect();
    return {answer.status, answer.body, fault};
}

QString BadValueDesk::faultOf(const QByteArray &method, const SpoiltRequest &request,
                              const RawClient::Answer &answer)
{
    if (answer.status == 0)
        return QStringLiteral("no answer");
    if (answer.status >= 500)
        return shortOf(answer);
    // A stream takes its connection with it.
    const bool isStream = answer.header("content-type").startsWith("text/event-stream");
    if (!isStream && answer.header("connection").toLower() == "close")
        return QStringLiteral("the connection was closed after ") + shortOf(answer);
    HttpExchange exchange{.method = method,
                          .path = request.path,
                          .query = request.query,
                          .requestHeaders = request.headers,
                          .requestBody = request.body,
                          .status = answer.status,
                          .responseBody = answer.body};
    exchange.requestHeaders.append({"Authorization", "Bearer " + m_token});
    if (!request.body.isEmpty())
        exchange.requestHeaders.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    for (const QByteArray &header : answer.headers) {
        const qsizetype colon = header.indexOf(": ");
        exchange.responseHeaders.append({header.left(colon), header.mid(colon + 2)});
    }
    const QString misfit = m_check->checkExchange(exchange);
    return misfit.isEmpty() ? QString() : misfit + QStringLiteral("; the answer: ") + shortOf(answer);
}

} // namespace danggol::test
