// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/raw_client.h"
#include "tests/api/support/openapi_check.h"
#include "tests/faults/support/spoilt_request.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace danggol::test
{

/// One connection over which spoilt requests are sent, one after another, each exchange held against the
/// description that the server itself gives out.
class BadValueDesk
{
public:
    BadValueDesk(quint16 port, const QByteArray &token);

    struct Answer
    {
        int status = 0;
        QByteArray body;
        /// What is wrong with the exchange whatever was sent: no answer, a closed connection, an answer that
        /// is not described. Empty: nothing.
        QString fault;

        [[nodiscard]] api::JsonInput json() const;
        /// Of the field errors.
        [[nodiscard]] QByteArrayList namedFields() const;
        /// Whether they name one of these, something in it, or what it is in; any at all when there are none.
        [[nodiscard]] bool namesOneOf(const QByteArrayList &fields) const;
    };
    [[nodiscard]] Answer send(const QByteArray &method, const SpoiltRequest &request);
    /// A body that must be there.
    [[nodiscard]] QByteArray read(const QByteArray &target);
    /// What the shop is like: its books, customers, products, coupons and orders. The same before and after,
    /// when nothing changed.
    [[nodiscard]] QByteArray fingerprint();

    [[nodiscard]] const OpenApiDocument &description() const { return *m_description; }

private:
    [[nodiscard]] RawClient::Answer receive(const QByteArray &path);
    [[nodiscard]] QString faultOf(const QByteArray &method, const SpoiltRequest &request,
                                  const RawClient::Answer &answer);
    void reconnect();

    quint16 m_port;
    QByteArray m_token;
    std::unique_ptr<RawClient> m_client;
    std::unique_ptr<OpenApiDocument> m_description;
    std::unique_ptr<OpenApiCheck> m_check;
};

} // namespace danggol::test
