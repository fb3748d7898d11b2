// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_file.h"

#include "services/domain/assert.h"

#include <QFile>
#include <QJsonDocument>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace danggol::demo
{

QJsonObject demoFile(const QString &name)
{
    initialiseDemoResources();
    QFile file(QStringLiteral(":/demo/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    DANGGOL_ASSERT(opened);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    DANGGOL_ASSERT(error.error == QJsonParseError::NoError && document.isObject());
    return document.object();
}

} // namespace danggol::demo
