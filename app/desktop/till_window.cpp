// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_window.h"

#include "app/desktop/shop_pictures.h"
#include "app/desktop/till_commands.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/window_memory.h"
#include "models/staff/staff_list_model.h"
#include "ui/best_sellers/best_sellers_page.h"
#include "ui/catalog/catalog_page.h"
#include "ui/coupons/coupons_page.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_picker.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/key_button.h"
#include "ui/parts/toast_host.h"
#include "ui/payment/payment_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/rehearsal/rehearsal_dialog.h"
#include "ui/settings/api_section.h"
#include "ui/settings/database_section.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/shop_section.h"
#include "ui/settings/staff_section.h"
#include "ui/settings/this_till_section.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/badge.h"
#include "ui/wallet/wallet_page.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QTimer>

#include <algorithm>

namespace danggol::app
{

namespace
{

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallestSize(1024, 680);
const QString kLockAfterMinutes = QStringLiteral("lock/afterMinutes");

} // namespace

TillWindow::TillWindow(ui::Theme &theme, TillCore &core, models::AppearanceSettings &appearance,
                       TillMemory &memory, Building building)
    : m_theme(theme)
    , m_core(core)
    , m_session(core.session())
    , m_pictures(shopPictures(theme, m_session))
    , m_jobs(core.jobs())
    , m_apiSettings(core.apiSettings())
    , m_appearance(appearance)
    , m_memory(memory)
    , m_window(theme)
    , m_connection(m_window, m_session)
    , m_exports(theme, m_session.notices(), m_window)
    , m_printers(std::make_shared<ui::SystemPrinters>())
    , m_lock(theme, m_window, m_session)
    , m_steps(buildingSteps())
{
    m_window.setMinimumSize(kSmallestSize);
    m_window.installEventFilter(this);
    if (building == Building::Stepwise)
        QTimer::singleShot(0, this, &TillWindow::buildNext);
    else
        std::for_each(m_steps.begin(), m_steps.end(), [](const auto &step) { step(); });
}

TillWindow::~TillWindow() = default;

std::vector<std::function<void()>> TillWindow::buildingSteps()
{
    using ui::IconName;
    return {
        [this] { addPage(m_wallet, IconName::Wallet, tr("Wallet")); },
        [this] { addPage(m_catalog, IconName::Catalog, tr("Catalog"), m_core.catalog()); },
        [this] { addPage(m_orders, IconName::Orders, tr("Orders")); },
        [this] { addPage(m_payment, IconName::Payment, tr("Payment")); },
        [this] { addPage(m_coupons, IconName::Coupon, tr("Coupons")); },
        [this] { addPage(m_bestSellers, IconName::BestSellers, tr("Best sellers")); },
        [this] { connectPages(); },
        [this] { connectCustomer(); },
        [this] { connectCommands(); }, // before the lines of the foot, which it lists
        [this] { connectSession(); },
    };
}

// A timer lets what the person does meanwhile come first.
void TillWindow::buildNext()
{
    m_steps[m_nextStep++]();
    if (m_nextStep < m_steps.size())
        QTimer::singleShot(0, this, &TillWindow::buildNext);
    else
        Q_EMIT built();
}

template <class Page, class... Parts>
void TillWindow::addPage(Page *&page, ui::IconName icon, const QString &title, Parts &...parts)
{
    page = new Page(m_theme, m_session, parts...);
    m_window.addPage(icon, title, Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_window.pageCount()), page);
}

void TillWindow::connectSession()
{
    connectScanner();
    connectSettings();
    connectLock();
    connect(&m_session, &models::TillSession::actorChanged, this, &TillWindow::showStaff);
    connect(&m_session, &models::TillSession::settingsChanged, this, &TillWindow::showShop);
    connect(&m_session, &models::TillSession::timeZoneChanged, this, &TillWindow::showMoments);
    connect(&m_session.notices(), &models::Notices::posted, this, &TillWindow::showNotice);
    showShop();
    showCustomer();
    showStaff();
    window_memory::followPage(m_window, m_memory);
    window_memory::followChoices(m_window, m_memory);
    window_memory::followTables(m_window, m_memory);
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
    connect(m_coupons, &ui::CouponsPage::rehearsalRequested, this, &TillWindow::openRehearsal);
    connectExports();
    connect(&m_jobs, &JobRunner::finished, this,
            [this] { m_bestSellers->setNextRun(m_jobs.nextAggregationAt()); });
    m_bestSellers->setNextRun(m_jobs.nextAggregationAt());
}

void TillWindow::connectExports()
{
    connect(m_wallet, &ui::WalletPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_catalog, &ui::CatalogPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_orders, &ui::OrdersPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_payment, &ui::PaymentPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_coupons, &ui::CouponsPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_bestSellers, &ui::BestSellersPage::exportRequested, &m_exports, &ui::ExportDesk::ask);
    connect(m_bestSellers, &ui::BestSellersPage::ordersRequested, this,
            [this](const SoldIn &sold, const QString &product) {
                goTo(m_orders);
                m_orders->showSold(sold, product);
            });
}

void TillWindow::showWaiting(int count)
{
    m_window.setPageBadge(indexOf(m_payment), count, tr("%n waiting", nullptr, count));
}

void TillWindow::connectCustomer()
{
    m_customerPicker = new ui::CustomerPicker(m_theme, m_session, &m_window);
    ui::TopBar &topBar = m_window.topBar();
    const auto choose = [this] { m_customerPicker->toggleBelow(m_window.topBar().customerChip()); };
    connect(&topBar, &ui::TopBar::customerRequested, this, choose);
    connect(m_catalog, &ui::CatalogPage::chooseCustomerRequested, this, choose);
    connect(m_orders, &ui::OrdersPage::chooseCustomerRequested, this, choose);
    connect(m_customerPicker, &ui::CustomerPicker::newCustomerRequested, this,
            [this](const QString &name) { ui::openNewCustomer(m_theme, m_session, &m_window, name); });
    connect(&m_session, &models::TillSession::customerChanged, this, &TillWindow::showCustomer);
}

void TillWindow::connectCommands()
{
    m_commands = new TillCommands(m_theme, m_session, m_window,
                                  {.openOrder =
                                       [this](OrderId order) {
                                           goTo(m_orders);
                                           m_orders->openOrder(order);
                                       },
                                   .payOrder =
                                       [this](OrderId order) {
                                           goTo(m_payment);
                                           m_payment->openOrder(order);
                                       },
                                   .addToCart =
                                       [this](const Product &product) {
                                           goTo(m_catalog);
                                           m_catalog->controller().add(product);
                                       },
                                   .statusWords = &ui::statusWords});
    connect(m_commands, &TillCommands::chooseCustomerRequested, this,
            [this] { m_customerPicker->toggleBelow(m_window.topBar().customerChip()); });
    connect(m_commands, &TillCommands::rehearsalRequested, this, &TillWindow::openRehearsal);
    connect(m_commands, &TillCommands::themeSwitchRequested, this, [this] {
        models::Appearance chosen = m_appearance.current();
        chosen.theme = m_theme.isDark() ? models::Appearance::Theme::Light : models::Appearance::Theme::Dark;
        m_appearance.set(chosen);
    });
}

void TillWindow::connectScanner()
{
    m_scans = std::make_unique<ScanRouter>(m_session);
    m_scans->setLocked([this] { return m_lock.isLocked(); });
    models::ScanFinder &found = m_scans->finder();
    connect(&found, &models::ScanFinder::productFound, this, [this](const Product &product) {
        goTo(m_catalog);
        m_catalog->controller().addScanned(product);
    });
    connect(&found, &models::ScanFinder::orderFound, this, [this](const Order &order) {
        const bool waits = order.status == OrderStatus::DepositWait;
        goTo(waits ? static_cast<QWidget *>(m_payment) : m_orders);
        if (waits)
            m_payment->openOrder(order.id);
        else
            m_orders->openOrder(order.id);
    });
    connect(&found, &models::ScanFinder::createProductRequested, this, [this](const QString &barcode) {
        goTo(m_catalog);
        m_catalog->newProduct(barcode);
    });
}

void TillWindow::connectSettings()
{
    const int settings =
        m_window.addFootItem(ui::IconName::Settings, tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    const int shortcuts = m_window.addFootItem(ui::IconName::Keyboard, tr("Shortcuts"), Qt::Key_F1);
    connect(&m_window, &ui::MainWindow::footTriggered, this, [this, settings, shortcuts](int index) {
        if (index == settings)
            openSettings();
        else if (index == shortcuts)
            m_commands->openShortcuts();
    });
    connect(&m_apiSettings, &models::ApiSettingsController::failed, this, &TillWindow::showApiFailure);
}

void TillWindow::connectLock()
{
    const int lock = m_window.addFootItem(ui::IconName::Lock, tr("Lock till"), Qt::CTRL | Qt::Key_L);
    connect(&m_window, &ui::MainWindow::footTriggered, &m_lock, [this, lock](int index) {
        if (index == lock)
            m_lock.lock();
    });
    connect(&m_lock, &TillLock::lockedChanged, this,
            [this](bool isLocked) { m_session.commands().setSuspended(isLocked); });
    m_lockSettings.setAfterMinutes(m_memory.value(kLockAfterMinutes).toInt());
    connect(&m_lockSettings, &models::LockSettings::changed, this, &TillWindow::followLockSettings);
    m_lock.setIdleMinutes(m_lockSettings.afterMinutes());
}

void TillWindow::followLockSettings()
{
    m_memory.set(kLockAfterMinutes, m_lockSettings.afterMinutes());
    m_lock.setIdleMinutes(m_lockSettings.afterMinutes());
}

void TillWindow::openSettings(const QString &section)
{
    if (m_settings && m_settings->isVisible())
        return m_settings->showSection(section);
    m_settings = new ui::SettingsDialog(m_theme, m_session, &m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    addSections();
    window_memory::followTables(*m_settings, m_memory);
    m_settings->showSection(section);
    m_settings->open();
}

void TillWindow::openRehearsal()
{
    if (m_rehearsal || !models::RehearsalController::isOffered(m_session))
        return;
    m_rehearsal = new ui::RehearsalDialog(m_theme, m_core.rehearsal(), &m_window);
    m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
    m_rehearsal->open();
}

void TillWindow::addSections()
{
    auto *thisTill = new ui::ThisTillSection(m_theme, m_appearance, m_lockSettings);
    thisTill->setCanLock(m_lock.canLock());
    connect(&m_lock, &TillLock::canLockChanged, thisTill, &ui::ThisTillSection::setCanLock);
    m_settings->addSection(thisTill);
    m_settings->addSection(new ui::ShopSection(m_theme, m_session));
    m_settings->addSection(new ui::StaffSection(m_theme, m_session));
    m_settings->addSection(new ui::ApiSection(m_theme, m_session, m_apiSettings));
    auto *database = new ui::DatabaseSection(m_theme, m_session);
    m_settings->addSection(database);
    connect(database, &ui::DatabaseSection::switchRequested, this, [this] {
        m_settings->close();
        Q_EMIT switchShopRequested();
    });
}

std::optional<QString> TillWindow::openSection() const
{
    return m_settings ? std::optional(m_settings->currentSection()) : std::nullopt;
}

bool TillWindow::isSaving() const
{
    const QList<ui::KeyButton *> buttons = m_window.findChildren<ui::KeyButton *>();
    return std::any_of(buttons.begin(), buttons.end(),
                       [](const ui::KeyButton *button) { return button->isBusy(); });
}

// Where the settings are open they say it themselves.
void TillWindow::showApiFailure()
{
    if (!m_settings)
        m_session.notices().post({models::Notice::Kind::Failed, {}, m_apiSettings.failure()->sentence, {}});
}

void TillWindow::showShop()
{
    const QString name = m_session.shop().settings().name;
    m_window.setWindowTitle(QStringLiteral("%1 – Danggol").arg(name));
    m_window.navBar().setShopName(name);
}

// Rows say their times when they are painted.
void TillWindow::showMoments()
{
    const QList<QAbstractItemView *> views = m_window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views)
        view->viewport()->update();
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
    m_window.topBar().setStaff(actor.id, actor.name, models::jobWords(actor.role));
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
        message.isUndo = true;
    } else if (notice.action) {
        message.actionWords = notice.actionWords;
    }
    const std::function<void()> action = notice.undo ? notice.undo : notice.action;
    m_window.toasts().show(message, action);
    // The settings lie over the window; whichever toast is taken, the operation acts once.
    if (m_settings)
        m_settings->toasts().show(message, action);
}

qint64 TillWindow::cartItemCount() const
{
    return m_catalog->controller().cart().itemCount();
}

int TillWindow::indexOf(const QWidget *page) const
{
    for (int index = 0; index < m_window.pageCount(); ++index) {
        if (m_window.page(index) == page)
            return index;
    }
    return -1;
}

void TillWindow::goTo(QWidget *page)
{
    m_window.setCurrentPage(indexOf(page));
}

void TillWindow::show()
{
    m_window.resize(kFirstSize);
    window_memory::restoreGeometry(m_window, m_memory);
    m_window.show();
}

void TillWindow::rememberGeometry()
{
    window_memory::rememberGeometry(m_window, m_memory);
}

bool TillWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close) {
        rememberGeometry();
        m_memory.write();
        m_apiSettings.close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::app
