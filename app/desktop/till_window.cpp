// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_window.h"

#include "app/desktop/remembered_api.h"
#include "ui/best_sellers/best_sellers_page.h"
#include "ui/catalog/catalog_page.h"
#include "ui/coupons/coupons_page.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_picker.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/banner.h"
#include "ui/parts/toast_host.h"
#include "ui/payment/payment_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/settings/api_section.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/search_button.h"
#include "ui/shell/top_bar.h"
#include "ui/wallet/wallet_page.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>

namespace danggol::app
{

namespace
{

const QString kGeometryKey = QStringLiteral("window/geometry");
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallestSize(1024, 680);

} // namespace

TillWindow::TillWindow(ui::Theme &theme, Shop &shop, const Actor &actor)
    : m_theme(theme)
    , m_session(shop, actor)
    , m_jobs(shop)
    , m_apiHost(shop, m_jobs)
    , m_apiSettings(m_apiHost)
    , m_window(theme)
    , m_exports(theme, m_session.notices(), m_window)
    , m_printers(std::make_shared<ui::SystemPrinters>())
{
    m_window.setWindowTitle(QStringLiteral("%1 – Danggol").arg(shop.settings().name));
    m_window.setMinimumSize(kSmallestSize);
    m_window.navBar().setShopName(shop.settings().name);
    m_window.installEventFilter(this);
    addPages();
    connectPages();
    connectCustomer();
    connectShortcuts();
    connectSettings();
    connect(&m_session, &models::TillSession::actorChanged, this, &TillWindow::showStaff);
    connect(&m_session, &models::TillSession::connectionChanged, this, &TillWindow::showConnection);
    connect(&m_window.banner(), &ui::Banner::actionTriggered, this,
            [this] { m_session.shop().retryConnection(); });
    connect(&m_session.notices(), &models::Notices::posted, this, &TillWindow::showNotice);
    showCustomer();
    showStaff();
    showConnection();
}

TillWindow::~TillWindow() = default;

void TillWindow::addPages()
{
    m_wallet = new ui::WalletPage(m_theme, m_session);
    m_catalog = new ui::CatalogPage(m_theme, m_session);
    m_orders = new ui::OrdersPage(m_theme, m_session);
    m_payment = new ui::PaymentPage(m_theme, m_session);
    m_coupons = new ui::CouponsPage(m_theme, m_session);
    m_bestSellers = new ui::BestSellersPage(m_theme, m_session);
    m_window.addPage(ui::IconName::Wallet, tr("Wallet"), Qt::CTRL | Qt::Key_1, m_wallet);
    m_window.addPage(ui::IconName::Catalog, tr("Catalog"), Qt::CTRL | Qt::Key_2, m_catalog);
    m_window.addPage(ui::IconName::Orders, tr("Orders"), Qt::CTRL | Qt::Key_3, m_orders);
    m_paymentIndex = m_window.addPage(ui::IconName::Payment, tr("Payment"), Qt::CTRL | Qt::Key_4, m_payment);
    m_window.addPage(ui::IconName::Coupon, tr("Coupons"), Qt::CTRL | Qt::Key_5, m_coupons);
    m_window.addPage(ui::IconName::BestSellers, tr("Best sellers"), Qt::CTRL | Qt::Key_6, m_bestSellers);
}

void TillWindow::connectPages()
{
    const auto openOrder = [this](OrderId order) {
        goTo(m_orders);
        m_orders->openOrder(order);
    };
    const auto pay = [this](OrderId order) {
        goTo(m_payment);
        m_payment->openOrder(order);
    };
    connect(m_wallet, &ui::WalletPage::startOrderRequested, this, [this] { goTo(m_catalog); });
    connect(m_wallet, &ui::WalletPage::openOrderRequested, this, openOrder);
    connect(m_catalog, &ui::CatalogPage::payRequested, this, pay);
    connect(m_orders, &ui::OrdersPage::payRequested, this, pay);
    connect(m_orders, &ui::OrdersPage::startOrderRequested, this, [this] { goTo(m_catalog); });
    connect(m_orders, &ui::OrdersPage::walletRequested, this, [this](CustomerId customer) {
        m_session.chooseCustomer(customer);
        goTo(m_wallet);
    });
    connect(m_payment, &ui::PaymentPage::openOrderRequested, this, openOrder);
    connect(m_payment, &ui::PaymentPage::startOrderRequested, this, [this] { goTo(m_catalog); });
    connect(m_payment, &ui::PaymentPage::waitingCountChanged, this, &TillWindow::showWaiting);
    showWaiting(m_payment->waitingCount());
    const auto print = [this](OrderId order) {
        ui::openPrintDialog(m_theme, m_session, m_printers, order, &m_window);
    };
    connect(m_orders, &ui::OrdersPage::printRequested, this, print);
    connect(m_payment, &ui::PaymentPage::printRequested, this, print);
    connect(m_wallet, &ui::WalletPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_catalog, &ui::CatalogPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_orders, &ui::OrdersPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_payment, &ui::PaymentPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_coupons, &ui::CouponsPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_bestSellers, &ui::BestSellersPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(&m_jobs, &JobRunner::finished, this,
            [this] { m_bestSellers->setNextRun(m_jobs.nextAggregationAt()); });
}

void TillWindow::showWaiting(int count)
{
    m_window.setPageBadge(m_paymentIndex, count, tr("%n waiting", nullptr, count));
}

void TillWindow::connectCustomer()
{
    m_customerPicker = new ui::CustomerPicker(m_theme, m_session, &m_window);
    ui::TopBar &topBar = m_window.topBar();
    const auto choose = [this] { m_customerPicker->toggleBelow(m_window.topBar().customerChip()); };
    // There is no palette yet for it to open.
    topBar.searchButton().hide();
    connect(&topBar, &ui::TopBar::customerRequested, this, choose);
    connect(m_catalog, &ui::CatalogPage::chooseCustomerRequested, this, choose);
    connect(m_orders, &ui::OrdersPage::chooseCustomerRequested, this, choose);
    connect(m_customerPicker, &ui::CustomerPicker::newCustomerRequested, this,
            [this](const QString &name) { ui::openNewCustomer(m_theme, m_session, &m_window, name); });
    connect(&m_session, &models::TillSession::customerChanged, this, &TillWindow::showCustomer);
}

void TillWindow::connectShortcuts()
{
    auto *chooseCustomer = new QShortcut(Qt::Key_F4, &m_window);
    connect(chooseCustomer, &QShortcut::activated, this,
            [this] { m_customerPicker->toggleBelow(m_window.topBar().customerChip()); });
    auto *undo = new QShortcut(Qt::CTRL | Qt::Key_Z, &m_window);
    connect(undo, &QShortcut::activated, this, [this] { m_window.toasts().triggerAction(); });
}

void TillWindow::connectSettings()
{
    const int settings =
        m_window.addFootItem(ui::IconName::Settings, tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    connect(&m_window, &ui::MainWindow::footTriggered, this, [this, settings](int index) {
        if (index == settings)
            openSettings();
    });
    connect(&m_apiSettings, &models::ApiSettingsController::failed, this, &TillWindow::showApiFailure);
}

void TillWindow::openSettings()
{
    if (m_settings)
        return;
    m_settings = new ui::SettingsDialog(m_theme, m_session, &m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    // A section is a line here.
    m_settings->addSection(new ui::ApiSection(m_theme, m_session, m_apiSettings));
    m_settings->open();
}

// Where the settings are open they say it themselves.
void TillWindow::showApiFailure()
{
    if (!m_settings)
        m_session.notices().post({models::Notice::Kind::Failed, {}, m_apiSettings.failure()->sentence, {}});
}

void TillWindow::resumeApi()
{
    connect(&m_apiSettings, &models::ApiSettingsController::settingsChanged, this,
            [this] { remembered_api::remember(m_apiSettings.settings()); });
    m_apiSettings.resume(remembered_api::last());
}

void TillWindow::showCustomer()
{
    const std::optional<Customer> &customer = m_session.customer();
    if (customer)
        m_window.topBar().setCustomer(
            ui::CustomerChip::Customer{customer->id.value, customer->name, customer->balance.won()});
    else
        m_window.topBar().setCustomer(std::nullopt);
}

void TillWindow::showStaff()
{
    const Actor &actor = m_session.actor();
    m_window.topBar().setStaff(actor.id, actor.name, actor.role == Role::Admin ? tr("Admin") : tr("Cashier"));
}

void TillWindow::showConnection()
{
    const ShopConnection connection = m_session.connection();
    m_window.topBar().setConnection(connection.engine, connection.connected
                                                           ? ui::ConnectionLabel::State::Connected
                                                           : ui::ConnectionLabel::State::Reconnecting);
    m_window.banner().setVisible(!connection.connected);
    if (connection.connected)
        return;
    m_window.banner().setMessage(ui::Banner::Tone::Wait, ui::IconName::PlugBroken,
                                 tr("Reconnecting to %1.").arg(connection.place),
                                 tr("Attempt %1. You can look around and fill a cart; charges, orders and "
                                    "payments wait until the shop "
                                    "database is back.")
                                     .arg(connection.attempt));
    m_window.banner().setAction(tr("Retry now"));
}

void TillWindow::showNotice(const models::Notice &notice)
{
    ui::ToastMessage message;
    message.strong = notice.emphasis;
    message.rest = notice.text;
    message.icon =
        notice.kind == models::Notice::Kind::Done ? ui::IconName::Check : ui::IconName::WarningTriangle;
    if (notice.undo) {
        message.actionWords = tr("Undo");
        message.actionKey = tr("Ctrl Z");
    }
    m_window.toasts().show(message, notice.undo);
}

void TillWindow::goTo(QWidget *page)
{
    for (int index = 0; index < m_window.pageCount(); ++index) {
        if (m_window.page(index) == page)
            m_window.setCurrentPage(index);
    }
}

void TillWindow::show()
{
    restoreGeometry();
    m_window.show();
    m_jobs.start();
}

void TillWindow::restoreGeometry()
{
    m_window.resize(kFirstSize);
    m_window.restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
}

bool TillWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close) {
        QSettings().setValue(kGeometryKey, m_window.saveGeometry());
        m_apiSettings.close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::app
