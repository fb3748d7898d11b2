// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/event_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/events/event_hub.h"
#include "app/api/events/topics.h"
#include "app/api/json/choices.h"

#include <QStringList>

namespace danggol::api
{

namespace
{

const Choices<Topic> &topics()
{
    static const Choices<Topic> choices(allTopics(), topicName);
    return choices;
}

QList<Topic> chosenTopics(Faults &faults, const std::optional<QString> &names)
{
    if (!names)
        return allTopics();
    QList<Topic> chosen;
    for (const QString &name : names->split(u',')) {
        if (const std::optional<Topic> topic = topics().find(name))
            chosen.append(*topic);
        else
            faults.addUnknownValue(QStringLiteral("topics"), topics().names());
    }
    return chosen;
}

void followChanges(const EventHub &hub, const CallPtr &call)
{
    Input in(*call);
    Faults faults;
    const QList<Topic> chosen = chosenTopics(faults, in.query.optionalText("topics"));
    if (call->refuses(in.verdict()) || call->refuses(faults.verdict()))
        return;
    const std::string *lastEventId = call->head().header("Last-Event-ID");
    Response response;
    response.headers.push_back({"Content-Type", "text/event-stream; charset=utf-8"});
    response.stream = hub.follow(
        [chosen, actor = call->actor()](const Change &change) {
            return chosen.contains(change.topic) && mayHear(actor, change);
        },
        lastEventId ? *lastEventId : std::string());
    call->respond(std::move(response));
}

} // namespace

void addEventRoutes(Router &router, const EventHub &hub)
{
    router.add({.method = "GET",
                .pattern = "/events",
                .permission = Permission::ReadCatalog,
                .handle = [&hub](const CallPtr &call) { followChanges(hub, call); }});
}

} // namespace danggol::api
