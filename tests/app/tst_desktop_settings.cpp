// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "models/commands/commands.h"
#include "tests/support/fatal_warnings.h"
#include "ui/catalog/catalog_page.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/table_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/brand_mark.h"
#include "ui/shell/nav_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using models::Appearance;

namespace
{

using OptionalTheme = std::optional<ui::ThemeMode>;
using OptionalLanguage = std::optional<ui::Language>;

/// The desktop program on a shop, used as a person does.
class Desk
{
public:
    explicit Desk(const ShopRequest &request, bool remembers = true, OptionalTheme theme = {},
                  OptionalLanguage language = {})
        : m_desktop(*qApp, theme, language)
    {
        QSignalSpy opened(&m_desktop, &DesktopApp::opened);
        m_desktop.setRemembersShop(remembers);
        m_desktop.start(request);
        if (!opened.wait(60'000) && opened.isEmpty())
            qFatal("the till did not open");
    }

    [[nodiscard]] DesktopApp &desktop() { return m_desktop; }
    [[nodiscard]] TillWindow &till() { return *m_desktop.till(); }
    [[nodiscard]] ui::MainWindow &window() { return till().window(); }
    [[nodiscard]] const Appearance &appearance() { return m_desktop.appearance().current(); }
    [[nodiscard]] ui::SettingsDialog *settings()
    {
        auto *found = window().findChild<ui::SettingsDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void openSettings()
    {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(settings());
        QTRY_COMPARE(QApplication::activeWindow(), settings());
    }
    void choose(const char *bar, int index)
    {
        QTest::mouseClick(part<ui::SegmentBar>(bar).button(index), Qt::LeftButton);
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name)
    {
        auto *found = window().findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] ui::TableView &table(const char *name) { return part<ui::TableView>(name); }

private:
    DesktopApp m_desktop;
};

class TstDesktopSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void theAppearanceHoldsAtOnceAndComesBack();
    void thePaletteSwitchesTheThemeForGood();
    void theCommandLineWinsForItsRun();
    void garbageIsAsUsual();
    void anotherLanguageBuildsTheWindowAnew();
    void aLanguageWaitsForWhatIsBeingSaved();
    void theWindowComesBackAsItWasLeft();
    void tablesComeBackAsTheyWereLeft();
    void nothingIsReadOrWrittenWhereNothingIsRemembered();
    void theShopsNameIsSeenAtOnce();

private:
    [[nodiscard]] ShopRequest demo() const { return {.isDemo = true}; }
    [[nodiscard]] ShopRequest shop(const char *file) const
    {
        return {.databaseUrl = QStringLiteral("sqlite:") + m_folder.filePath(QLatin1String(file))};
    }

    QTemporaryDir m_folder;
};

void TstDesktopSettings::initTestCase()
{
    // The platform without a screen has no window manager to tell a window's least size.
    danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstDesktopSettings::theAppearanceHoldsAtOnceAndComesBack()
{
    QColor dark;
    int rowPx = 0;
    {
        Desk desk(shop("look.danggol"));
        const QColor light = desk.window().grab().toImage().pixelColor(2, 2);
        rowPx = desk.table("orderTable").rowHeight();
        desk.openSettings();
        desk.choose("themeChoice", 2);
        desk.choose("textSizeChoice", 2);
        QTest::keyClick(&desk.part<QCheckBox>("contrastSwitch"), Qt::Key_Space);
        dark = desk.window().grab().toImage().pixelColor(2, 2);
        QVERIFY(dark.lightness() < light.lightness() - 100);
        QCOMPARE(desk.table("orderTable").rowHeight(), rowPx * 3 / 2);
        desk.window().close();
    }
    Desk desk(shop("look.danggol"));
    QCOMPARE(desk.appearance(),
             (Appearance{.theme = Appearance::Theme::Dark, .textPercent = 150, .increasedContrast = true}));
    QCOMPARE(desk.window().grab().toImage().pixelColor(2, 2), dark);
    QCOMPARE(desk.table("orderTable").rowHeight(), rowPx * 3 / 2);
}

void TstDesktopSettings::thePaletteSwitchesTheThemeForGood()
{
    Appearance::Theme chosen = Appearance::Theme::System;
    {
        Desk desk(shop("palette.danggol"));
        QCOMPARE(desk.appearance().theme, chosen);
        QVERIFY(desk.till().session().commands().run(QStringLiteral("theme")));
        chosen = desk.appearance().theme;
        QVERIFY(chosen != Appearance::Theme::System); // which of the two, the system's own decides
    }
    Desk again(shop("palette.danggol"));
    QCOMPARE(again.appearance().theme, chosen);
}

void TstDesktopSettings::theCommandLineWinsForItsRun()
{
    QSettings().setValue(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    QSettings().setValue(QStringLiteral("appearance/language"), QStringLiteral("en"));
    {
        Desk desk(shop("line.danggol"), true, ui::ThemeMode::Dark, ui::Language::Korean);
        QCOMPARE(desk.appearance().theme, Appearance::Theme::Dark);
        QCOMPARE(desk.appearance().language, Appearance::Language::Korean);
        desk.openSettings();
        desk.choose("textSizeChoice", 1);
    }
    QCOMPARE(QSettings().value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("light"));
    {
        Desk desk(shop("line.danggol"));
        QCOMPARE(desk.appearance(),
                 (Appearance{Appearance::Language::English, Appearance::Theme::Light, 125}));
    }
    Desk desk(shop("line.danggol"), true, ui::ThemeMode::Dark);
    desk.openSettings();
    desk.choose("themeChoice", 0); // what is chosen in a run is remembered
    QCOMPARE(QSettings().value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("system"));
}

void TstDesktopSettings::garbageIsAsUsual()
{
    QSettings stored;
    for (const char *key : {"appearance/language", "appearance/theme", "appearance/textPercent",
                            "window/geometry", "window/page", "catalog/view", "bestSellers/days",
                            "bestSellers/order", "tables/orderTable", "tables/productTable"})
        stored.setValue(QLatin1String(key), QStringLiteral("\x01 7;=:,garbage"));
    stored.sync();
    Desk desk(shop("garbage.danggol"), true, ui::ThemeMode::Light, ui::Language::English);
    QCOMPARE(desk.appearance().textPercent, 100);
    QCOMPARE(desk.window().size(), QSize(1280, 800));
    QCOMPARE(desk.window().currentPage(), 0);
    QVERIFY(!desk.table("orderTable").header()->isSectionHidden(0));
}

void TstDesktopSettings::anotherLanguageBuildsTheWindowAnew()
{
    Desk desk(demo(), true, ui::ThemeMode::Light, ui::Language::English);
    auto &session = desk.till().session();
    session.chooseCustomer(CustomerId{1});
    QTRY_VERIFY(session.customer());
    desk.window().setCurrentPage(1);
    desk.window().resize(1180, 720);
    auto &catalog = *desk.window().findChild<ui::CatalogPage *>();
    QTRY_VERIFY(catalog.controller().products().rowCount() > 2);
    catalog.controller().add(catalog.controller().products().row(0));
    catalog.controller().add(catalog.controller().products().row(2));
    const auto lines = catalog.controller().cart().lines();
    QVERIFY(!lines.isEmpty());
    for (const auto &choice : catalog.controller().coupons().choices()) {
        if (choice.isUsable())
            catalog.controller().coupons().choose(choice.coupon.id);
    }
    const auto coupon = catalog.controller().coupons().chosen();
    desk.openSettings();
    const QString english = desk.settings()->windowTitle();
    const QPointer<ui::MainWindow> before = &desk.window();
    desk.choose("languageChoice", 2);
    QTRY_VERIFY(!before);
    QVERIFY(desk.window().isVisible());
    QCOMPARE(&desk.till().session(), &session);
    QCOMPARE(session.customer()->id, CustomerId{1});
    QCOMPARE(desk.window().currentPage(), 1);
    QCOMPARE(desk.window().size(), QSize(1180, 720));
    auto &after = desk.window().findChild<ui::CatalogPage *>()->controller();
    QCOMPARE(after.cart().lines().size(), lines.size());
    QCOMPARE(after.coupons().chosen().has_value(), coupon.has_value());
    QTRY_VERIFY(desk.settings());
    QCOMPARE(desk.settings()->currentSection(), QStringLiteral("thisTillSection"));
    QTRY_VERIFY(desk.part<ui::SegmentBar>("languageChoice").button(2)->hasFocus());
    QCOMPARE(QSettings().value(QStringLiteral("appearance/language")).toString(), QStringLiteral("ko"));
    desk.choose("languageChoice", 1);
    QTRY_VERIFY(desk.settings() && desk.settings()->windowTitle() == english);
    QCOMPARE(QSettings().value(QStringLiteral("appearance/language")).toString(), QStringLiteral("en"));
}

void TstDesktopSettings::aLanguageWaitsForWhatIsBeingSaved()
{
    Desk desk(shop("waits.danggol"), true, ui::ThemeMode::Light, ui::Language::English);
    desk.openSettings();
    const QPointer<ui::MainWindow> before = &desk.window();
    auto &button = desk.part<ui::KeyButton>("saveShopButton");
    button.setBusy(true);
    desk.choose("languageChoice", 2);
    QTRY_VERIFY(desk.desktop().appearance().isLanguageWaiting());
    QVERIFY(before);
    button.setBusy(false);
    QTRY_VERIFY(!before);
    QVERIFY(!desk.desktop().appearance().isLanguageWaiting());
}

void TstDesktopSettings::theWindowComesBackAsItWasLeft()
{
    {
        Desk desk(shop("left.danggol"));
        desk.window().resize(1100, 700);
        desk.window().setCurrentPage(5);
        desk.choose("rankingDays", 0);
        desk.choose("rankingOrder", 1);
        desk.choose("productViews", 1);
        desk.window().close();
    }
    {
        Desk desk(shop("left.danggol"));
        QCOMPARE(desk.window().size(), QSize(1100, 700));
        QCOMPARE(desk.window().currentPage(), 5);
        QCOMPARE(desk.part<ui::SegmentBar>("rankingDays").currentIndex(), 0);
        QCOMPARE(desk.part<ui::SegmentBar>("rankingOrder").currentIndex(), 1);
        QCOMPARE(desk.part<ui::SegmentBar>("productViews").currentIndex(), 1);
        desk.window().showMaximized();
        QTRY_VERIFY(desk.window().isMaximized());
        desk.window().close();
    }
    Desk desk(shop("left.danggol"));
    QVERIFY(desk.window().isMaximized());
}

void TstDesktopSettings::tablesComeBackAsTheyWereLeft()
{
    int widthPx = 0;
    {
        Desk desk(shop("tables.danggol"));
        desk.window().setCurrentPage(2);
        ui::TableView &orders = desk.table("orderTable");
        ui::TableState state = orders.state();
        state.widthsPx.insert(0, 140);
        state.hidden.insert(4);
        orders.setState(state);
        orders.sortByColumn(5, Qt::AscendingOrder); // what a click does
        widthPx = orders.header()->sectionSize(0);
        QCOMPARE(widthPx, 140);
    }
    QCOMPARE(QSettings().value(QStringLiteral("tables/orderTable")).toString(),
             QStringLiteral("6;widths=0:140;hidden=4;sort=5:ascending"));
    Desk desk(shop("tables.danggol"));
    ui::TableView &orders = desk.table("orderTable");
    QCOMPARE(orders.header()->sectionSize(0), widthPx);
    QVERIFY(orders.header()->isSectionHidden(4));
    QCOMPARE(orders.header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TstDesktopSettings::nothingIsReadOrWrittenWhereNothingIsRemembered()
{
    QSettings().setValue(QStringLiteral("window/page"), QStringLiteral("ordersPage"));
    QSettings().setValue(QStringLiteral("appearance/textPercent"), 200);
    const QStringList before = QSettings().allKeys();
    {
        Desk desk(demo(), false, ui::ThemeMode::Light, ui::Language::English);
        QCOMPARE(desk.window().currentPage(), 0);
        QCOMPARE(desk.appearance().textPercent, 100);
        desk.window().setCurrentPage(3);
        desk.choose("rankingDays", 0);
        desk.openSettings();
        desk.choose("themeChoice", 2);
        desk.choose("languageChoice", 2);
        QTRY_COMPARE(desk.window().findChildren<ui::SettingsDialog *>().size(), 1);
        QTRY_COMPARE(desk.window().currentPage(), 3); // the new window goes on all the same
        desk.window().close();
    }
    QCOMPARE(QSettings().allKeys(), before);
    QCOMPARE(QSettings().value(QStringLiteral("window/page")).toString(), QStringLiteral("ordersPage"));
}

void TstDesktopSettings::theShopsNameIsSeenAtOnce()
{
    Desk here(shop("name.danggol"));
    Desk there(shop("name.danggol"), false, ui::ThemeMode::Light, ui::Language::English);
    here.openSettings();
    here.settings()->showSection(QStringLiteral("shopSection"));
    auto &name = here.part<ui::LineEdit>("shopName");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Dalbit Market"));
    QTest::keyClick(&name, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(here.window().windowTitle().startsWith(QStringLiteral("Dalbit Market")));
    QTRY_VERIFY(there.window().windowTitle().startsWith(QStringLiteral("Dalbit Market")));
    const auto isInNav = [](Desk &desk) {
        const auto *brand = desk.window().navBar().findChild<ui::BrandMark *>();
        return brand && brand->accessibleName().contains(QStringLiteral("Dalbit Market"));
    };
    QVERIFY(isInNav(here));
    QVERIFY(isInNav(there));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstDesktopSettings)
#include "tst_desktop_settings.moc"
