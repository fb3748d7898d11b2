// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/palette/palette_window.h"
#include "ui/shell/palette/shortcut_row.h"
#include "ui/shell/palette/shortcuts_sheet.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

struct Screen : PaletteWindow
{
    void open()
    {
        show();
        sheet.open();
    }
    QStringList lines()
    {
        QStringList names;
        for (const ShortcutRow *row : sheet.findChildren<ShortcutRow *>()) {
            if (row->isVisible())
                names << row->accessibleName();
        }
        return names;
    }
    QLineEdit &search() { return *sheet.findChild<QLineEdit *>(QStringLiteral("shortcutSearch")); }
    QScrollArea &area() { return *sheet.findChild<QScrollArea *>(QStringLiteral("shortcutArea")); }

    ShortcutsSheet sheet{theme, session.commands(), &window};
};

class TstShortcutsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheCommandsHave();
    void isSearched();
    void escapeClearsThenCloses();
    void nothingBehindHearsTheKeys();
    void scrollsWithLargeTextInTouchMode();
};

void TstShortcutsSheet::listsWhatTheCommandsHave()
{
    Screen screen;
    screen.open();
    QCOMPARE(screen.lines(), QStringList({QStringLiteral("Place order: F8"), QStringLiteral("Pay: F9")}));
    // It is made anew each time, so a key that came later is there as well.
    screen.sheet.dismiss();
    offer(screen.session.commands(), screen.window,
          {.id = QStringLiteral("lock"), .title = QStringLiteral("Lock till"), .keys = {keys::kLock}});
    screen.sheet.open();
    QCOMPARE(screen.lines().last(), QStringLiteral("Lock till: Ctrl L"));
}

void TstShortcutsSheet::isSearched()
{
    Screen screen;
    screen.open();
    QVERIFY(screen.search().hasFocus());
    screen.type(QStringLiteral("f9"));
    QCOMPARE(screen.lines(), QStringList({QStringLiteral("Pay: F9")}));
    screen.type(QStringLiteral("zzz"));
    QVERIFY(screen.lines().isEmpty());
}

void TstShortcutsSheet::escapeClearsThenCloses()
{
    Screen screen;
    screen.open();
    screen.type(QStringLiteral("pay"));
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.sheet.isVisible());
    QCOMPARE(screen.search().text(), QString());
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.sheet.isVisible());
    QVERIFY(screen.field.hasFocus());
}

void TstShortcutsSheet::nothingBehindHearsTheKeys()
{
    Screen screen;
    screen.open();
    screen.press(Qt::Key_F9);
    QVERIFY(screen.log.isEmpty());
    QVERIFY(screen.sheet.isVisible());
}

void TstShortcutsSheet::scrollsWithLargeTextInTouchMode()
{
    Screen screen;
    for (int i = 0; i < 30; ++i)
        offer(screen.session.commands(), screen.window,
              {.id = QStringLiteral("n%1").arg(i),
               .title = QStringLiteral("Something that takes quite a few words to say, number %1").arg(i),
               .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12)}});
    screen.theme.setTextScale(2);
    screen.theme.setTouchMode(true);
    screen.window.resize(1024, 680);
    screen.open();
    QScrollBar &bar = *screen.area().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    QCOMPARE(screen.area().widget()->width(), screen.area().viewport()->width()); // nothing is cut off
    screen.press(Qt::Key_PageDown);
    QVERIFY(bar.value() > 0);
    for (const ShortcutRow *row : screen.sheet.findChildren<ShortcutRow *>())
        QVERIFY(row->height() >= row->heightForWidth(row->width()));
    QVERIFY(screen.window.grab().save(QDir::temp().filePath(QStringLiteral("danggol-shortcuts-large.png"))));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstShortcutsSheet)
#include "tst_shortcuts_sheet.moc"
