// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/shop_api_host.h"
#include "models/session/till_session.h"
#include "models/settings/api_settings_controller.h"
#include "services/jobs/job_runner.h"
#include "ui/export/export_desk.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace danggol::ui
{
class BestSellersPage;
class CatalogPage;
class CouponsPage;
class CustomerPicker;
class OrdersPage;
class PaymentPage;
class Printers;
class SettingsDialog;
class Theme;
class WalletPage;
} // namespace danggol::ui

namespace danggol::app
{

/// The till of an open shop: the window with its pages, wired to one session. The only place that knows every
/// screen; a new one is a line in `addPages` and its wishes in `connectPages`.
class TillWindow : public QObject
{
    Q_OBJECT

public:
    TillWindow(ui::Theme &theme, Shop &shop, const Actor &actor);
    ~TillWindow() override;

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] models::TillSession &session() { return m_session; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] models::ApiSettingsController &apiSettings() { return m_apiSettings; }

    /// Shows the window where it was left, and starts the jobs.
    void show();
    /// Serves the API again when this computer's till did so last, and remembers from here on what is set.
    void resumeApi();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void connectPages();
    void connectCustomer();
    void connectShortcuts();
    void connectSettings();
    void openSettings();
    void showApiFailure();
    void showCustomer();
    void showStaff();
    void showConnection();
    void showWaiting(int count);
    void showNotice(const models::Notice &notice);
    void goTo(QWidget *page);
    void restoreGeometry();

    ui::Theme &m_theme;
    models::TillSession m_session;
    JobRunner m_jobs;
    ShopApiHost m_apiHost;
    models::ApiSettingsController m_apiSettings;
    ui::MainWindow m_window;
    ui::ExportDesk m_exports;
    ui::WalletPage *m_wallet = nullptr;
    ui::CatalogPage *m_catalog = nullptr;
    ui::OrdersPage *m_orders = nullptr;
    ui::PaymentPage *m_payment = nullptr;
    ui::CouponsPage *m_coupons = nullptr;
    ui::BestSellersPage *m_bestSellers = nullptr;
    int m_paymentIndex = -1;
    ui::CustomerPicker *m_customerPicker = nullptr;
    std::shared_ptr<const ui::Printers> m_printers;
    QPointer<ui::SettingsDialog> m_settings;
};

} // namespace danggol::app
