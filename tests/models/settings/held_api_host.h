// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_host.h"

#include <QList>
#include <QString>

#include <utility>

namespace danggol::test
{

/// A host that serves nothing and answers when the test says so.
class HeldApiHost final : public models::ApiHost
{
public:
    struct Start
    {
        QString address;
        quint16 port;
        Reply<QString> reply;
    };

    void start(const QString &address, quint16 port, Reply<QString> served) override
    {
        starts.append({address, port, std::move(served)});
    }
    void stop(Reply<Done> stopped) override { stops.append(std::move(stopped)); }
    void close() override { ++closed; }

    void serve()
    {
        const Start &last = starts.last();
        last.reply(QStringLiteral("http://%1:%2").arg(last.address).arg(last.port));
    }
    void refuse(const Error &error) { starts.last().reply(fail(error)); }
    void stopped() { stops.last()(Done{}); }

    QList<Start> starts;
    QList<Reply<Done>> stops;
    int closed = 0;
};

/// As the HTTP server says it.
[[nodiscard]] inline Error portTaken()
{
    return {ErrorCode::Unavailable, QStringLiteral("Nothing is served: port 8080 cannot be opened."), {}, {}};
}

} // namespace danggol::test
