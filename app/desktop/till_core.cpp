// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_core.h"

#include "app/desktop/remembered_api.h"

namespace danggol::app
{

TillCore::TillCore(Shop &shop, const Actor &actor)
    : m_session(shop, actor)
    , m_jobs(shop)
    , m_apiHost(shop, m_jobs)
    , m_apiSettings(m_apiHost)
    , m_catalog(m_session)
    , m_rehearsal(m_session)
{}

void TillCore::resumeApi()
{
    QObject::connect(&m_apiSettings, &models::ApiSettingsController::settingsChanged, &m_apiSettings,
                     [this] { remembered_api::remember(m_apiSettings.settings()); });
    m_apiSettings.resume(remembered_api::last());
}

} // namespace danggol::app
