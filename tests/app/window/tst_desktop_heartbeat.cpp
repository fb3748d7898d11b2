// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "tests/app/window/heartbeat.h"
#include "tests/app/window/window_under_test.h"

#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;
using models::Appearance;

namespace
{

/// The thread of the windows is never busy for long while the desktop program makes them.
class TstDesktopHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desktop.reset(); }

    void aTillOpens();
    void theLanguageChanges();

private:
    /// What a person's choice in the settings does, as an event of its own.
    void choose(const std::function<void(Appearance &)> &edit)
    {
        QMetaObject::invokeMethod(
            m_desktop.get(),
            [this, edit] {
                Appearance wanted = m_desktop->appearance().current();
                edit(wanted);
                m_desktop->appearance().set(wanted);
            },
            Qt::QueuedConnection);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DesktopApp> m_desktop;
};

void TstDesktopHeartbeat::initTestCase()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstDesktopHeartbeat::init()
{
    m_desktop = std::make_unique<DesktopApp>(*qApp, ui::ThemeMode::Light);
    m_desktop->setRemembersShop(false);
    HeartbeatApplication::instance().restart();
    QSignalSpy opened(m_desktop.get(), &DesktopApp::opened);
    m_desktop->start(ShopRequest{.isDemo = true});
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 120'000);
    settle();
}

void TstDesktopHeartbeat::aTillOpens()
{
    expectHeartbeat(QStringLiteral("opening a till"));
}

void TstDesktopHeartbeat::theLanguageChanges()
{
    HeartbeatApplication::instance().restart();
    const TillWindow *before = m_desktop->till();
    choose([](Appearance &wanted) { wanted.language = Appearance::Language::Korean; });
    QTRY_VERIFY(m_desktop->till() != before);
    settle();
    expectHeartbeat(QStringLiteral("another language"));
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstDesktopHeartbeat)
#include "tst_desktop_heartbeat.moc"
