// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_core.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/till_window.h"
#include "models/settings/appearance_settings.h"
#include "tests/ui/orders/order_screen.h"
#include "ui/catalog/catalog_page.h"
#include "ui/orders/orders_page.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractItemView>
#include <QDir>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;
using danggol::ui::test::OrderScreen;

namespace
{

/// A shop with something on every page, and its till twice: one window that was there when something was
/// changed, and one that was made afterwards.
class Tills
{
public:
    Tills() : m_memory(false)
    {
        fill();
        m_core = std::make_unique<TillCore>(m_screen.shop.shop(), TestShop::admin());
        m_core->session().chooseCustomer(m_bora);
        waitFor([this] { return m_core->session().customer().has_value(); });
        m_front.show();
        m_old = makeTill();
    }
    ~Tills()
    {
        m_new.reset();
        m_old.reset();
        m_core.reset();
        m_screen.shop.expectBooksBalance();
    }

    [[nodiscard]] ui::Theme &theme() { return m_screen.theme; }
    [[nodiscard]] TestShop &shop() { return m_screen.shop; }
    [[nodiscard]] TillCore &core() { return *m_core; }
    [[nodiscard]] TillWindow &old() { return *m_old; }
    void makeNew() { m_new = makeTill(); }

    /// Where the two windows do not look the same; empty when they do.
    [[nodiscard]] QString difference()
    {
        QStringList different;
        for (int page = 0; page < m_old->window().pageCount(); ++page) {
            const QString name = m_old->window().page(page)->objectName();
            // What is hidden in a page keeps its size until it is shown, and counts where the page scrolls.
            if (scrolls(*m_old, page) || scrolls(*m_new, page))
                continue;
            const auto look = [page](TillWindow &till) {
                till.window().setCurrentPage(page);
                return picture(till.window());
            };
            if (!QTest::qWaitFor([&] { return look(*m_old) == look(*m_new); }, 3'000)) {
                save(name, look(*m_old), look(*m_new));
                different.append(name);
            }
        }
        return different.join(u' ');
    }
    [[nodiscard]] QString settingsDifference()
    {
        QStringList different;
        auto *before = dialogOf(*m_old);
        m_new->openSettings();
        auto *after = dialogOf(*m_new);
        for (const char *section : {"thisTillSection", "shopSection", "apiSection"}) {
            for (ui::SettingsDialog *dialog : {before, after})
                dialog->showSection(QLatin1String(section));
            if (!QTest::qWaitFor([&] { return picture(*before) == picture(*after); }, 3'000)) {
                save(QLatin1String(section), picture(*before), picture(*after));
                different.append(QLatin1String(section));
            }
        }
        return different.join(u' ');
    }

private:
    static void waitFor(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition))
            qFatal("waited in vain");
    }
    void fill()
    {
        OrderScreen &s = m_screen;
        m_bora = s.shop.customer(QStringLiteral("Bora Namgung"), 48'500);
        const CustomerId garam = s.shop.customer(QStringLiteral("Garam Do"), 1'200);
        const ProductId bread =
            s.product(QStringLiteral("Salt bread, 2 pcs"), 4'600, QStringLiteral("croissant"));
        const ProductId milk = s.product(QStringLiteral("Farm milk 900 ml"), 3'200, QStringLiteral("milk"));
        const IssuedCouponId coupon = s.coupon(m_bora, QStringLiteral("Autumn"), 1'000);
        s.pay(s.place(1'000, m_bora, {{bread, 2}, {milk, 1}}));
        s.confirm(s.pay(s.place(900, m_bora, {{milk, 3}}, coupon)).order);
        m_shown = s.place(20, garam, {{bread, 3}});
        (void)s.place(10, m_bora, {{bread, 1}});
        (void)s.coupon(garam, QStringLiteral("Weekend bakery"), 2'000);
        (void)valueOf(s.shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            s.shop->ranking().aggregate(TestShop::admin(), s.shop.operation(), {}, {}, std::move(reply));
        }));
    }
    [[nodiscard]] std::unique_ptr<TillWindow> makeTill()
    {
        auto till = std::make_unique<TillWindow>(theme(), *m_core, m_appearance, m_memory);
        till->show();
        till->window().resize(1280, 800);
        for (const char *view : {"orderTable", "productGrid", "campaignTable", "rankingTable",
                                 "statementTable", "paymentQueue"}) {
            auto *list = till->window().findChild<QAbstractItemView *>(QLatin1String(view));
            if (!list || !QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }))
                qFatal("nothing in %s", view);
        }
        auto *orders = till->window().findChild<ui::OrdersPage *>();
        orders->openOrder(m_shown);
        waitFor([orders] { return orders->controller().reader().view().has_value(); });
        m_front.activateWindow(); // neither of the two has the focus
        waitFor([this] { return m_front.isActiveWindow(); });
        return till;
    }
    [[nodiscard]] static QImage picture(QWidget &widget)
    {
        for (const auto *area :
             widget.findChildren<QScrollArea *>()) { // where it was scrolled to is no matter
            area->verticalScrollBar()->setValue(0);
            area->horizontalScrollBar()->setValue(0);
        }
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] static ui::SettingsDialog *dialogOf(TillWindow &till)
    {
        return till.window().findChild<ui::SettingsDialog *>();
    }
    [[nodiscard]] static bool scrolls(TillWindow &till, int page)
    {
        till.window().setCurrentPage(page);
        const QWidget *content = till.window().page(page);
        return content->height() > content->parentWidget()->height();
    }
    static void save(const QString &name, const QImage &before, const QImage &after)
    {
        const QDir folder(QDir::temp().filePath(QStringLiteral("danggol-live")));
        QDir().mkpath(folder.path());
        before.save(folder.filePath(name + QStringLiteral("-lived-through.png")));
        after.save(folder.filePath(name + QStringLiteral("-made-after.png")));
        qInfo("pictures of %s: %s", qPrintable(name), qPrintable(folder.path()));
    }

    OrderScreen m_screen;
    TillMemory m_memory;
    models::AppearanceSettings m_appearance;
    CustomerId m_bora;
    OrderId m_shown;
    QWidget m_front;
    std::unique_ptr<TillCore> m_core;
    std::unique_ptr<TillWindow> m_old;
    std::unique_ptr<TillWindow> m_new;
};

class TstLiveChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowFollowsTheThemeEverywhere_data();
    void aWindowFollowsTheThemeEverywhere();
    void aWindowFollowsTheTimeZoneEverywhere();
};

void TstLiveChanges::aWindowFollowsTheThemeEverywhere_data()
{
    using Change = std::function<void(ui::Theme &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("dark") << Change([](ui::Theme &theme) { theme.setMode(ui::ThemeMode::Dark); });
    QTest::newRow("contrast") << Change([](ui::Theme &theme) { theme.setIncreasedContrast(true); });
    QTest::newRow("touch") << Change([](ui::Theme &theme) { theme.setTouchMode(true); });
    QTest::newRow("150%") << Change([](ui::Theme &theme) { theme.setTextScale(1.5); });
    QTest::newRow("all") << Change([](ui::Theme &theme) {
        theme.setMode(ui::ThemeMode::Dark);
        theme.setIncreasedContrast(true);
        theme.setTouchMode(true);
        theme.setTextScale(2.0);
    });
    QTest::newRow("back from all") << Change([](ui::Theme &theme) {
        theme.setMode(ui::ThemeMode::Dark);
        theme.setTouchMode(true);
        theme.setTextScale(2.0);
        QCoreApplication::sendPostedEvents();
        theme.setTextScale(1.0);
        theme.setTouchMode(false);
        theme.setMode(ui::ThemeMode::Light);
    });
}

void TstLiveChanges::aWindowFollowsTheThemeEverywhere()
{
    QFETCH(std::function<void(ui::Theme &)>, change);
    {
        Tills tills;
        change(tills.theme());
        tills.makeNew();
        QCOMPARE(tills.difference(), QString());
    }
    Tills tills;
    tills.old().openSettings();
    change(tills.theme());
    tills.makeNew();
    QCOMPARE(tills.settingsDifference(), QString());
}

void TstLiveChanges::aWindowFollowsTheTimeZoneEverywhere()
{
    Tills tills;
    QSignalSpy followed(&tills.core().session(), &models::TillSession::timeZoneChanged);
    ShopSettings settings = tills.shop()->settings();
    settings.timeZone = QStringLiteral("America/New_York");
    (void)valueOf(tills.shop().await<ShopSettings>([&](Reply<ShopSettings> reply) {
        tills.shop()->saveSettings(TestShop::admin(), tills.shop().operation(), {settings, {}},
                                   std::move(reply));
    }));
    QTRY_COMPARE(followed.size(), 1);
    tills.makeNew();
    QCOMPARE(tills.difference(), QString());
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstLiveChanges)
#include "tst_live_changes.moc"
