// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"
#include "tests/app/window/fit_check.h"
#include "tests/app/window/scenes.h"
#include "tests/app/window/widget_walk.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

struct Look
{
    QSize window;
    double text;
    bool touch;
};

constexpr Look kLooks[] = {{QSize(1280, 800), 1.0, false},
                           {QSize(1024, 680), 1.0, false},
                           {QSize(1024, 680), 1.0, true},
                           {QSize(1024, 680), 2.0, false},
                           {QSize(1280, 800), 2.0, true}};

[[nodiscard]] QString named(const Look &look)
{
    return QStringLiteral("%1x%2 %3%%4")
        .arg(look.window.width())
        .arg(look.window.height())
        .arg(look.text * 100)
        .arg(look.touch ? QStringLiteral(" touch") : QString());
}

/// Nothing is cut, hidden behind something else or outside of the window, in any size that the window may
/// have and any size of text; in Korean when DANGGOL_TEST_LANGUAGE is "ko".
class TstWindowFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void wear(const Look &look);
    [[nodiscard]] QStringList faultsIn(const Look &look);

    app::Translations m_korean{*qApp};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DemoShop> m_demo;
    std::unique_ptr<WindowUnderTest> m_till;
};

void TstWindowFit::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    if (qEnvironmentVariable("DANGGOL_TEST_LANGUAGE") == QLatin1String("ko")) {
        m_korean.use(ui::Language::Korean);
        m_desk->theme().setKorean(true);
    }
    m_demo = std::make_unique<DemoShop>();
    m_till = std::make_unique<WindowUnderTest>(*m_desk, m_demo->shop());
}

void TstWindowFit::cleanupTestCase()
{
    m_till.reset();
    m_demo.reset();
    m_desk.reset();
}

void TstWindowFit::nothingIsCut_data()
{
    QTest::addColumn<int>("scene");
    for (size_t i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << static_cast<int>(i);
}

void TstWindowFit::wear(const Look &look)
{
    m_desk->theme().setTextScale(look.text);
    m_desk->theme().setTouchMode(look.touch);
    m_till->window().resize(look.window);
    settle();
}

QStringList TstWindowFit::faultsIn(const Look &look)
{
    QWidget &front = m_till->front();
    QStringList faults;
    if (m_till->window().size() != look.window)
        faults.append(QStringLiteral("the window is ") + described(m_till->window()));
    if (front.width() > look.window.width() || front.height() > look.window.height())
        faults.append(described(front) + QStringLiteral(" is larger than the window"));
    faults += fitFaults(front);
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    if (!folder.isEmpty())
        front.grab().save(
            QStringLiteral("%1/%2, %3.png").arg(folder, QLatin1String(QTest::currentDataTag()), named(look)));
    return faults;
}

void TstWindowFit::nothingIsCut()
{
    QFETCH(int, scene);
    const Scene &shown = scenes()[static_cast<size_t>(scene)];
    QStringList faults;
    for (const Look &look : kLooks) {
        m_till->closeOverlays();
        wear(look);
        show(shown, *m_till, *m_demo);
        for (const QString &fault : faultsIn(look))
            faults.append(named(look) + QStringLiteral(": ") + fault);
    }
    m_till->closeOverlays();
    QVERIFY2(faults.isEmpty(),
             (QByteArray::number(faults.size()) + " faults:\n  ") + faults.join("\n  ").toUtf8());
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstWindowFit)
#include "tst_window_fit.moc"
