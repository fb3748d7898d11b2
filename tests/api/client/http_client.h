// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_check.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QNetworkAccessManager>

namespace danggol::test
{

/// An answer, and what a test asks of it.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// The body as JSON; ends the program when it is none.
    [[nodiscard]] nlohmann::json json() const;
    /// The problem's code, e.g. "OUT_OF_STOCK"; of an answer that is no problem, its status.
    [[nodiscard]] QByteArray code() const;
    /// "userId:OUT_OF_RANGE", one for each field error, sorted and joined by spaces.
    [[nodiscard]] QByteArray faults() const;
};

/// Qt's HTTP client, made to wait. Every exchange is held against the OpenAPI description; one that does not
/// fit fails the test function that runs. Belongs to the test's thread.
class HttpClient
{
public:
    HttpClient(quint16 port, QByteArray token, const QString &scheme = QStringLiteral("http"));

    [[nodiscard]] HttpAnswer get(const QByteArray &target);
    [[nodiscard]] HttpAnswer post(const QByteArray &target, const QByteArray &body,
                                  const HttpHeaders &headers = {});
    [[nodiscard]] HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                  const HttpHeaders &headers = {});
    /// Sends without waiting; the replies come as their `finished`. For many at once.
    [[nodiscard]] QNetworkReply *start(const QByteArray &method, const QByteArray &target,
                                       const QByteArray &body, const HttpHeaders &headers = {});
    /// Waits for a started one, checks it, and deletes the reply.
    [[nodiscard]] HttpAnswer finish(QNetworkReply *reply);

    void setToken(const QByteArray &token) { m_token = token; }

private:
    quint16 m_port;
    QByteArray m_token;
    QString m_scheme;
    QNetworkAccessManager m_manager;
};

} // namespace danggol::test
