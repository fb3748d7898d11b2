// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/scan_router.h"
#include "app/desktop/till_core.h"
#include "app/desktop/till_lock.h"
#include "models/settings/lock_settings.h"
#include "ui/export/export_desk.h"
#include "ui/shell/connection_banner.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace danggol::models
{
class AppearanceSettings;
}

namespace danggol::ui
{
class BestSellersPage;
class CatalogPage;
class CouponsPage;
class CustomerPicker;
class OrdersPage;
class PaymentPage;
class Printers;
class ProductPictures;
class RehearsalDialog;
class SettingsDialog;
class Theme;
class WalletPage;
} // namespace danggol::ui

namespace danggol::app
{

class TillCommands;
class TillMemory;

/// The till of an open shop: the window with its pages, wired to one session. The only place that knows every
/// screen; a new one is a line in `addPages` and its wishes in `connectPages`.
class TillWindow : public QObject
{
    Q_OBJECT

public:
    /// Stepwise: a piece an event, so that what else is on the screen stays alive; nothing but deleting it
    /// may be done before built().
    enum class Building { AtOnce, Stepwise };

    /// Comes up as `memory` has it, and goes on with `core`; all of them must outlive it.
    TillWindow(ui::Theme &theme, TillCore &core, models::AppearanceSettings &appearance, TillMemory &memory,
               Building building = Building::AtOnce);
    ~TillWindow() override;

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] models::TillSession &session() { return m_session; }
    [[nodiscard]] ScanRouter &scans() { return *m_scans; }
    /// Whether somebody has to sign in before anything goes on.
    [[nodiscard]] TillLock &lock() { return m_lock; }
    [[nodiscard]] models::LockSettings &lockSettings() { return m_lockSettings; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    /// What would be lost by leaving the shop.
    [[nodiscard]] qint64 cartItemCount() const;
    [[nodiscard]] models::RehearsalController &rehearsal() { return m_core.rehearsal(); }
    [[nodiscard]] models::ApiSettingsController &apiSettings() { return m_apiSettings; }

    /// Shows the window where it was left.
    void show();
    void rememberGeometry();
    /// Whether a button in the window or its dialogs waits for the answer to what it asked.
    [[nodiscard]] bool isSaving() const;
    /// The section of the open settings.
    [[nodiscard]] std::optional<QString> openSection() const;
    /// At this section, or at the first one when it is empty.
    void openSettings(const QString &section = {});
    /// Where a rush can be rehearsed; else nothing happens.
    void openRehearsal();

Q_SIGNALS:
    /// It is complete, and can be shown. Comes only of building stepwise.
    void built();
    /// Another shop is wanted at this till.
    void switchShopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<std::function<void()>> buildingSteps();
    void buildNext();
    template <class Page, class... Parts>
    void addPage(Page *&page, ui::IconName icon, const QString &title, Parts &...parts);
    void connectPages();
    void connectExports();
    void connectSession();
    void connectCustomer();
    void connectCommands();
    void connectScanner();
    void connectSettings();
    void addSections();
    void showShop();
    void showMoments();
    void connectLock();
    void followLockSettings();
    void showApiFailure();
    void showCustomer();
    void showStaff();
    void showWaiting(int count);
    void showNotice(const models::Notice &notice);
    [[nodiscard]] int indexOf(const QWidget *page) const;
    void goTo(QWidget *page);

    ui::Theme &m_theme;
    TillCore &m_core;
    models::TillSession &m_session;
    std::unique_ptr<ui::ProductPictures> m_pictures;
    JobRunner &m_jobs;
    models::ApiSettingsController &m_apiSettings;
    models::AppearanceSettings &m_appearance;
    TillMemory &m_memory;
    models::LockSettings m_lockSettings;
    ui::MainWindow m_window;
    ui::ConnectionBanner m_connection;
    ui::ExportDesk m_exports;
    std::shared_ptr<const ui::Printers> m_printers;
    TillLock m_lock;
    ui::WalletPage *m_wallet = nullptr;
    ui::CatalogPage *m_catalog = nullptr;
    ui::OrdersPage *m_orders = nullptr;
    ui::PaymentPage *m_payment = nullptr;
    ui::CouponsPage *m_coupons = nullptr;
    ui::BestSellersPage *m_bestSellers = nullptr;
    ui::CustomerPicker *m_customerPicker = nullptr;
    TillCommands *m_commands = nullptr;
    std::unique_ptr<ScanRouter> m_scans;
    std::vector<std::function<void()>> m_steps;
    std::size_t m_nextStep = 0;
    QPointer<ui::SettingsDialog> m_settings;
    QPointer<ui::RehearsalDialog> m_rehearsal;
};

} // namespace danggol::app
