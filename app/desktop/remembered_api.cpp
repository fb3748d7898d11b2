// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remembered_api.h"

#include <QSettings>

namespace danggol::app::remembered_api
{

using models::ApiSettings;
using models::ApiSettingsController;

namespace
{

const QString kEnabled = QStringLiteral("api/enabled");
const QString kAddress = QStringLiteral("api/address");
const QString kPort = QStringLiteral("api/port");

} // namespace

ApiSettings last()
{
    const QSettings stored;
    ApiSettings settings;
    settings.enabled = stored.value(kEnabled).toBool();
    const QString address = stored.value(kAddress).toString();
    const QString port = stored.value(kPort).toString();
    if (ApiSettingsController::addressFault(address).isEmpty())
        settings.address = address;
    if (ApiSettingsController::portFault(port).isEmpty())
        settings.port = static_cast<quint16>(port.toUInt());
    return settings;
}

void remember(const ApiSettings &settings)
{
    QSettings stored;
    stored.setValue(kEnabled, settings.enabled);
    stored.setValue(kAddress, settings.address);
    stored.setValue(kPort, settings.port);
}

} // namespace danggol::app::remembered_api
