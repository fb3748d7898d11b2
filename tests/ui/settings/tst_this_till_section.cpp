// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/sections_screen.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;
using models::Appearance;

namespace
{

class TstThisTillSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceHoldsAtOnce();
    void itShowsWhatWasSetElsewhere();
    void theTimeOfTheLockIsChosen();
    void theListGoesByKeyboard();
    void nothingIsCutInTheSmallestWindow_data();
    void nothingIsCutInTheSmallestWindow();
    void whatHasTheFocusIsInSight();
    void itLooksRight();
};

void TstThisTillSection::eachChoiceHoldsAtOnce()
{
    SectionsScreen s;
    s.open("thisTillSection");
    auto &languages = s.part<SegmentBar>("languageChoice");
    QVERIFY(languages.button(0)->hasFocus());
    QTest::keyClick(languages.button(0), Qt::Key_Right);
    QTest::keyClick(languages.button(1), Qt::Key_Right);
    QTest::keyClick(languages.button(2), Qt::Key_Space);
    QCOMPARE(s.appearance.current().language, Appearance::Language::Korean);
    QTest::mouseClick(s.part<SegmentBar>("themeChoice").button(2), Qt::LeftButton);
    QCOMPARE(s.appearance.current().theme, Appearance::Theme::Dark);
    QTest::mouseClick(s.part<SegmentBar>("textSizeChoice").button(3), Qt::LeftButton);
    QCOMPARE(s.appearance.current().textPercent, 200);
    for (const char *name : {"contrastSwitch", "touchSwitch", "motionSwitch"})
        QTest::keyClick(&s.part<QCheckBox>(name), Qt::Key_Space);
    QCOMPARE(s.appearance.current(),
             (Appearance{Appearance::Language::Korean, Appearance::Theme::Dark, 200, true, true, true}));
    QTest::keyClick(&s.part<QCheckBox>("touchSwitch"), Qt::Key_Space);
    QVERIFY(!s.appearance.current().touchMode);
}

void TstThisTillSection::itShowsWhatWasSetElsewhere()
{
    SectionsScreen s;
    s.open("thisTillSection");
    s.appearance.set({.theme = Appearance::Theme::Light, .textPercent = 125, .touchMode = true});
    QCOMPARE(s.part<SegmentBar>("themeChoice").currentIndex(), 1);
    QCOMPARE(s.part<SegmentBar>("textSizeChoice").currentIndex(), 1);
    QVERIFY(s.part<QCheckBox>("touchSwitch").isChecked());
    s.appearance.set({.textPercent = 130}); // there is no such size
    QCOMPARE(s.appearance.current().textPercent, 125);
    s.appearance.setLanguageWaiting(true);
    QVERIFY(!s.part<MessageLine>("languageNote").message().isEmpty());
    s.appearance.setLanguageWaiting(false);
    QVERIFY(s.part<MessageLine>("languageNote").message().isEmpty());
}

void TstThisTillSection::theTimeOfTheLockIsChosen()
{
    SectionsScreen s;
    s.open("thisTillSection");
    auto &times = s.part<SegmentBar>("lockChoice");
    QCOMPARE(times.currentIndex(), 0);
    QTest::mouseClick(times.button(2), Qt::LeftButton);
    QCOMPARE(s.lock.afterMinutes(), 5);
    s.lock.setAfterMinutes(7); // there is no such time
    QCOMPARE(s.lock.afterMinutes(), 5);
    s.lock.setAfterMinutes(30);
    QCOMPARE(times.currentIndex(), 4);
    auto &section = s.part<ThisTillSection>("thisTillSection");
    auto &note = s.part<MessageLine>("lockNote");
    QVERIFY(note.message().isEmpty());
    section.setCanLock(false);
    QVERIFY(note.message().contains(QStringLiteral("nobody has a PIN")));
    s.lock.setAfterMinutes(0);
    QVERIFY(note.message().isEmpty());
}

void TstThisTillSection::theListGoesByKeyboard()
{
    SectionsScreen s;
    s.open("thisTillSection");
    auto &list = s.part<SectionList>("settingsSections");
    QTest::keyClick(s.part<SegmentBar>("languageChoice").button(0), Qt::Key_Backtab);
    QVERIFY(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(s.dialog->currentSection(), QStringLiteral("shopSection"));
    QVERIFY(s.part<QWidget>("shopSection").isVisible());
    QVERIFY(!s.part<QWidget>("thisTillSection").isVisible());
    QVERIFY(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Tab);
    QVERIFY(s.edit("shopName").hasFocus());
    QTest::keyClick(&s.edit("shopName"), Qt::Key_Backtab);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(s.dialog->currentSection(), QStringLiteral("thisTillSection"));
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(!s.dialog->isVisible());
}

void TstThisTillSection::nothingIsCutInTheSmallestWindow_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("isTouch");
    for (const char *section : {"thisTillSection", "shopSection"}) {
        QTest::addRow("%s", section) << QString::fromLatin1(section) << false;
        QTest::addRow("%s, touch", section) << QString::fromLatin1(section) << true;
    }
}

void TstThisTillSection::nothingIsCutInTheSmallestWindow()
{
    QFETCH(QString, section);
    QFETCH(bool, isTouch);
    SectionsScreen s;
    s.theme.setTextScale(2.0);
    s.theme.setTouchMode(isTouch);
    s.theme.setKorean(true);
    s.open(qPrintable(section));
    QVERIFY(savePicture(*s.dialog, s.theme,
                        QStringLiteral("settings-%1-200%2").arg(section, isTouch ? "-touch" : "")));
    QVERIFY(s.window.rect().contains(s.dialog->rect()));
    auto *shown = s.dialog->findChild<QWidget *>(section);
    auto *scroll = s.dialog->findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const QList<QWidget *> parts = shown->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        const QRect place(part->mapTo(scroll->widget(), QPoint()), part->size());
        QVERIFY2(place.left() >= 0 && place.right() < scroll->viewport()->width(),
                 qPrintable(part->objectName() + u' ' + part->accessibleName()));
        const auto *label = qobject_cast<const TextLabel *>(part);
        if (label)
            QVERIFY2(label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                       : label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));
    }
}

void TstThisTillSection::whatHasTheFocusIsInSight()
{
    SectionsScreen s;
    s.theme.setTextScale(2.0);
    s.open("thisTillSection");
    auto *scroll = s.dialog->findChild<QScrollArea *>();
    auto &motion = s.part<QCheckBox>("motionSwitch");
    const auto inSight = [&] {
        return scroll->viewport()->rect().contains(
            QRect(motion.mapTo(scroll->viewport(), QPoint()), motion.size()));
    };
    QVERIFY(!inSight());
    motion.setFocus(Qt::OtherFocusReason);
    QVERIFY(inSight());
}

void TstThisTillSection::itLooksRight()
{
    for (const bool isDark : {false, true}) {
        SectionsScreen s(Backend::Sqlite, TestShop::admin(), isDark ? ThemeMode::Dark : ThemeMode::Light);
        s.open("thisTillSection");
        QVERIFY(savePicture(*s.dialog, s.theme,
                            isDark ? QStringLiteral("settings-till-dark") : QStringLiteral("settings-till")));
        QCOMPARE(s.dialog->grab().toImage().pixelColor(2, 2), s.theme.color(Token::Surface));
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstThisTillSection)
#include "tst_this_till_section.moc"
