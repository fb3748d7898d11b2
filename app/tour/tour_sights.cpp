// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_steps.h"

#include "app/desktop/till_window.h"
#include "services/demo/demo_shop.h"
#include "ui/start/sign_in_screen.h"

#include <QtTest>

namespace danggol::app
{

namespace
{

/// Something that a key opens and Escape closes.
struct Sight
{
    QKeyCombination page;
    QKeyCombination key;
    const char *objectName;
    QString picture;
};

Result<Done> lookAt(TourStage &stage, const Sight &sight)
{
    TRY_DONE(stage.press(sight.page));
    TRY_DONE(stage.press(sight.key));
    TRY(const QPointer<QWidget> opened, stage.find<QWidget>(sight.objectName));
    TRY_DONE(stage.picture(sight.picture));
    TRY_DONE(stage.press(Qt::Key_Escape));
    return stage.waitFor(sight.picture + QStringLiteral(" to close"),
                         [opened] { return !opened || !opened->isVisible(); });
}

Result<Done> searchForEverything(TourStage &stage)
{
    TRY_DONE(stage.press(Qt::CTRL | Qt::Key_1));
    TRY_DONE(stage.press(Qt::CTRL | Qt::Key_K));
    TRY_DONE(stage.type("paletteSearch", QStringLiteral("10")));
    TRY_DONE(stage.valueOf("paletteList", 0, Qt::DisplayRole));
    TRY_DONE(stage.picture(QStringLiteral("palette")));
    return stage.press(Qt::Key_Escape);
}

// Ten thousand at once, for whatever the first campaign has left.
Result<Done> rehearseARush(TourStage &stage, TillWindow &till)
{
    TRY_DONE(stage.press(Qt::CTRL | Qt::Key_5));
    TRY_DONE(stage.press(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    TRY(const QPointer<QWidget> dialog, stage.find<QWidget>("rehearsalDialog"));
    TRY_DONE(stage.valueOf("rushTargets", 0, Qt::DisplayRole));
    TRY_DONE(stage.press(Qt::CTRL | Qt::Key_Return));
    const auto &rehearsal = till.rehearsal();
    TRY_DONE(stage.waitFor(QStringLiteral("the first hundred answers"),
                           [&rehearsal] { return rehearsal.progress().answered() > 100; }));
    TRY_DONE(stage.picture(QStringLiteral("rehearsal")));
    TRY_DONE(stage.waitFor(QStringLiteral("the end of the rush"),
                           [&rehearsal] { return rehearsal.report().has_value(); }));
    const RehearsalReport &report = *rehearsal.report();
    if (!report.books.balances() || report.last.answered() != kMostRehearsalBuyers)
        return fail(ErrorCode::Internal, QStringLiteral("the rush did not end as it should"));
    TRY_DONE(stage.picture(QStringLiteral("rehearsal-ended")));
    TRY_DONE(stage.press(Qt::Key_Escape));
    return stage.waitFor(QStringLiteral("the rehearsal to close"),
                         [dialog] { return !dialog || !dialog->isVisible(); });
}

Result<Done> lockAndUnlock(TourStage &stage, TillWindow &till)
{
    TRY_DONE(stage.press(Qt::CTRL | Qt::Key_L));
    TRY(QWidget * screen, stage.find<QWidget>("signInScreen"));
    TRY_DONE(stage.picture(QStringLiteral("locked")));
    QTest::keyClicks(screen, DemoShop::pin());
    return stage.waitFor(QStringLiteral("the till to be unlocked"),
                         [&till] { return !till.lock().isLocked(); });
}

} // namespace

Result<Done> lookAround(TourStage &stage, TillWindow &till)
{
    const QList<Sight> sights{
        {Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_N, "customerForm", QStringLiteral("new-customer")},
        {Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_N, "productForm", QStringLiteral("new-product")},
        {Qt::CTRL | Qt::Key_5, Qt::CTRL | Qt::Key_N, "newCampaignPanel", QStringLiteral("new-campaign")},
        {Qt::CTRL | Qt::Key_3, Qt::CTRL | Qt::Key_P, "printDialog", QStringLiteral("receipt")},
        {Qt::CTRL | Qt::Key_1, Qt::Key_F1, "shortcutsSheet", QStringLiteral("shortcuts")},
        {Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_Comma, "settingsDialog", QStringLiteral("settings")},
    };
    for (const Sight &sight : sights)
        TRY_DONE(lookAt(stage, sight));
    TRY_DONE(rehearseARush(stage, till));
    TRY_DONE(searchForEverything(stage));
    return lockAndUnlock(stage, till);
}

Result<Done> lookAtFirstRun(TourStage &stage)
{
    TRY_DONE(stage.picture(QStringLiteral("first-run")));
    TRY_DONE(stage.click("startNewShop"));
    TRY_DONE(stage.picture(QStringLiteral("first-run-new-shop")));
    TRY_DONE(stage.click("startConnect"));
    return stage.picture(QStringLiteral("first-run-postgres"));
}

} // namespace danggol::app
