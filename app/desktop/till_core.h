// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/shop_api_host.h"
#include "models/catalog/catalog_controller.h"
#include "models/rehearsal/rehearsal_controller.h"
#include "models/session/till_session.h"
#include "models/settings/api_settings_controller.h"
#include "services/jobs/job_runner.h"

namespace danggol::app
{

/// What a till goes on with while its window is built anew, in another language say: who works at it, whom it
/// serves, the cart, the jobs and the API.
class TillCore
{
public:
    /// `shop` must outlive it.
    TillCore(Shop &shop, const Actor &actor);

    /// Serves the API again when this computer's till did so last, and remembers from here on what is set.
    void resumeApi();

    [[nodiscard]] models::TillSession &session() { return m_session; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] models::ApiSettingsController &apiSettings() { return m_apiSettings; }
    [[nodiscard]] models::CatalogController &catalog() { return m_catalog; }
    [[nodiscard]] models::RehearsalController &rehearsal() { return m_rehearsal; }

private:
    models::TillSession m_session;
    JobRunner m_jobs;
    ShopApiHost m_apiHost;
    models::ApiSettingsController m_apiSettings;
    models::CatalogController m_catalog;
    models::RehearsalController m_rehearsal;
};

} // namespace danggol::app
