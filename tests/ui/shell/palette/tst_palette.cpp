// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/palette/palette_window.h"
#include "ui/parts/text_label.h"
#include "ui/shell/palette/palette.h"
#include "ui/shell/palette/palette_list.h"

#include <QDir>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

struct Screen : PaletteWindow
{
    explicit Screen(ThemeMode mode = ThemeMode::Light)
        : PaletteWindow(mode)
        , palette(theme, session,
                  {.openOrder = [this](OrderId id) { log << QStringLiteral("open %1").arg(id.value); },
                   .payOrder = [this](OrderId id) { log << QStringLiteral("pay %1").arg(id.value); },
                   .addToCart = [this](const Product &product) { log << product.name; },
                   .statusWords = [](const QString &stored) { return stored; }},
                  &window)
    {}

    void open()
    {
        show();
        palette.open(QString());
    }
    QLineEdit &edit() { return *palette.findChild<QLineEdit *>(QStringLiteral("paletteSearch")); }
    PaletteList &list() { return *palette.findChild<PaletteList *>(QStringLiteral("paletteList")); }
    QString current() { return list().currentIndex().data().toString(); }
    QString nothing() { return palette.findChild<TextLabel *>(QStringLiteral("paletteNothing"))->text(); }

    Palette palette;
};

class TstPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheDesignHasIt();
    void escapeGivesTheFocusBack();
    void opensOnce();
    void nothingBehindHearsTheKeys();
    void arrowsPassTheHeadsOfSections();
    void enterRunsTheChosenLineOnce();
    void aDisabledLineDoesNothing();
    void aClickRunsAndOneBesideCloses();
    void aScannersEnterWaitsForTheAnswer();
    void theChosenLineStaysWhenTheAnswerComes();
    void saysWhenNothingFits();
    void theFieldSpeaksTheChosenLine();
    void focusThatIsWantedBehindComesLater();
    void largeTextAndTouchStayInTheWindow();
    void slidesInUnlessMotionIsReduced();
    void pictures();
};

void TstPalette::standsWhereTheDesignHasIt()
{
    Screen screen;
    screen.open();
    const QRect frame = screen.edit().parentWidget()->parentWidget()->geometry();
    QCOMPARE(frame.width(), 640);
    QCOMPARE(frame.topLeft(), QPoint(320, 88));
    QCOMPARE(screen.palette.geometry(), screen.window.rect());
    screen.window.resize(1100, 700);
    QTRY_COMPARE(screen.palette.size(), QSize(1100, 700));
}

void TstPalette::escapeGivesTheFocusBack()
{
    Screen screen;
    screen.open();
    QVERIFY(screen.edit().hasFocus());
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.palette.isVisible());
    QVERIFY(screen.field.hasFocus());
    QVERIFY(screen.log.isEmpty());
}

void TstPalette::opensOnce()
{
    Screen screen;
    screen.open();
    screen.type(QStringLiteral("pay"));
    screen.palette.open(QString());
    QCOMPARE(screen.edit().text(), QStringLiteral("pay")); // what was typed is not lost
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.field.hasFocus());
    screen.palette.open(QString());
    QCOMPARE(screen.edit().text(), QString());
}

void TstPalette::nothingBehindHearsTheKeys()
{
    Screen screen;
    screen.open();
    screen.press(Qt::Key_F8);
    screen.press(Qt::Key_F9);
    screen.press(Qt::Key_Tab);
    QVERIFY(screen.log.isEmpty());
    QVERIFY(screen.edit().hasFocus());
    screen.press(Qt::Key_Escape);
    screen.press(Qt::Key_F8);
    QCOMPARE(screen.log, QStringList({QStringLiteral("place")}));
}

void TstPalette::arrowsPassTheHeadsOfSections()
{
    Screen screen;
    screen.open();
    QCOMPARE(screen.current(), QStringLiteral("Place order"));
    screen.press(Qt::Key_Down);
    QCOMPARE(screen.current(), QStringLiteral("Pay"));
    screen.press(Qt::Key_Down);
    QCOMPARE(screen.current(), QStringLiteral("Payment"));
    screen.press(Qt::Key_Down);
    QCOMPARE(screen.current(), QStringLiteral("Payment"));
    screen.press(Qt::Key_PageUp);
    QCOMPARE(screen.current(), QStringLiteral("Place order"));
    screen.press(Qt::Key_Up);
    QCOMPARE(screen.current(), QStringLiteral("Place order"));
    screen.press(Qt::Key_PageDown);
    QCOMPARE(screen.current(), QStringLiteral("Payment"));
}

void TstPalette::enterRunsTheChosenLineOnce()
{
    Screen screen;
    screen.open();
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Return);
    screen.press(Qt::Key_Return); // a second press finds the field behind
    QCOMPARE(screen.log, QStringList({QStringLiteral("pay")}));
    QVERIFY(!screen.palette.isVisible());
    QVERIFY(screen.field.hasFocus());
    QCOMPARE(screen.session.commands().recent(), QStringList({QStringLiteral("pay")}));
}

void TstPalette::aDisabledLineDoesNothing()
{
    Screen screen;
    screen.open();
    screen.type(QStringLiteral("now"));
    QTRY_COMPARE(screen.current(), QStringLiteral("Place and pay now"));
    screen.press(Qt::Key_Return);
    QVERIFY(screen.log.isEmpty());
    QVERIFY(screen.palette.isVisible());
}

void TstPalette::aClickRunsAndOneBesideCloses()
{
    Screen screen;
    screen.open();
    const QModelIndex pay = screen.list().model()->index(2, 0);
    QTest::mouseClick(screen.list().viewport(), Qt::LeftButton, {}, screen.list().visualRect(pay).center());
    QCOMPARE(screen.log, QStringList({QStringLiteral("pay")}));
    QVERIFY(!screen.palette.isVisible());
    screen.palette.open(QString());
    QTest::mouseClick(&screen.palette, Qt::LeftButton, {}, QPoint(30, 700));
    QVERIFY(!screen.palette.isVisible());
    QVERIFY(screen.field.hasFocus());
}

void TstPalette::aScannersEnterWaitsForTheAnswer()
{
    Screen screen;
    const auto made = screen.shop.await<Product>([&](Reply<Product> reply) {
        screen.shop->catalog().create(TestShop::admin(), screen.shop.operation(),
                                      {.name = QStringLiteral("Farm milk"),
                                       .price = Money(3'200),
                                       .stock = 5,
                                       .barcode = QStringLiteral("8801234567890")},
                                      std::move(reply));
    });
    QVERIFY(made.has_value());
    screen.open();
    screen.type(QStringLiteral("8801234567890"));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.log, QStringList({QStringLiteral("Farm milk")}));
    QVERIFY(!screen.palette.isVisible());
    // Nothing is added for a code that nobody has.
    screen.palette.open(QString());
    screen.type(QStringLiteral("8809999999999"));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(!screen.nothing().isEmpty());
    QCOMPARE(screen.log.size(), 1);
    screen.shop.expectBooksBalance();
}

void TstPalette::theChosenLineStaysWhenTheAnswerComes()
{
    Screen screen;
    const CustomerId bora = screen.shop.customer(QStringLiteral("Paya Namgung"), 1'000);
    screen.open();
    screen.type(QStringLiteral("pay"));
    screen.press(Qt::Key_Down); // before the shop has answered
    const QString chosen = screen.current();
    QCOMPARE(chosen, QStringLiteral("Place and pay now"));
    QTRY_COMPARE(screen.list().model()->index(screen.list().model()->rowCount() - 1, 0).data().toString(),
                 QStringLiteral("Paya Namgung"));
    QCOMPARE(screen.current(), chosen);
    screen.press(Qt::Key_PageDown);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.session.customer()->id, bora);
    screen.shop.expectBooksBalance();
}

void TstPalette::saysWhenNothingFits()
{
    Screen screen;
    screen.open();
    screen.type(QStringLiteral("zzz"));
    QTRY_COMPARE(screen.nothing(), QStringLiteral("Nothing matches “zzz”."));
    QVERIFY(!screen.list().isVisible());
    screen.press(Qt::Key_Return);
    QVERIFY(screen.palette.isVisible());
    QVERIFY(screen.log.isEmpty());
}

void TstPalette::theFieldSpeaksTheChosenLine()
{
    Screen screen;
    screen.open();
    QCOMPARE(screen.edit().accessibleName(), QStringLiteral("Search or scan a barcode"));
    QCOMPARE(screen.edit().accessibleDescription(), QStringLiteral("Place order"));
    screen.type(QStringLiteral("now"));
    QTRY_COMPARE(screen.edit().accessibleDescription(),
                 QStringLiteral("Place and pay now, Not available: the cart is empty"));
}

void TstPalette::focusThatIsWantedBehindComesLater()
{
    Screen screen;
    auto *other = new QLineEdit(&screen.window);
    screen.open();
    other->show();
    other->setFocus();
    QTRY_VERIFY(screen.edit().hasFocus());
    screen.press(Qt::Key_Escape);
    QVERIFY(other->hasFocus());
}

void TstPalette::largeTextAndTouchStayInTheWindow()
{
    Screen screen;
    screen.theme.setTextScale(2);
    screen.theme.setTouchMode(true);
    screen.window.resize(1024, 680);
    for (int i = 0; i < 6; ++i)
        (void)screen.shop.customer(QStringLiteral("Paya %1").arg(i));
    screen.open();
    screen.type(QStringLiteral("pay"));
    QTRY_VERIFY(screen.list().model()->rowCount() > 8);
    const QWidget *frame = screen.edit().parentWidget()->parentWidget();
    QVERIFY(screen.window.rect().contains(frame->geometry()));
    for (int i = 0; i < screen.list().model()->rowCount(); ++i)
        screen.press(Qt::Key_PageDown);
    QCOMPARE(screen.list().currentIndex().row(), screen.list().model()->rowCount() - 1);
    QVERIFY(screen.list().viewport()->rect().contains(
        screen.list().visualRect(screen.list().currentIndex()).center()));
    screen.window.grab().save(QDir::temp().filePath(QStringLiteral("danggol-palette-large.png")));
    screen.shop.expectBooksBalance();
}

void TstPalette::slidesInUnlessMotionIsReduced()
{
    Screen screen;
    screen.show();
    screen.theme.setReducedMotion(false);
    if (screen.theme.animationMs(120) == 0)
        QSKIP("the platform's style has no motion");
    screen.palette.open(QString());
    const QWidget *frame = screen.edit().parentWidget()->parentWidget();
    QCOMPARE(frame->y(), 80);
    QTRY_COMPARE(frame->y(), 88);
}

void TstPalette::pictures()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Screen screen(mode);
        const CustomerId bora = screen.shop.customer(QStringLiteral("Paya Namgung"), 48'500);
        const ProductId bread = screen.shop.product(QStringLiteral("Papaya bread"), 4'600, 18);
        (void)screen.shop.placedOrder(bora, {{bread, 1}});
        screen.open();
        screen.type(QStringLiteral("pay"));
        QTRY_VERIFY(screen.list().model()->rowCount() > 8);
        const QString name = mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(screen.window.grab().save(
            QDir::temp().filePath(QStringLiteral("danggol-palette-%1.png").arg(name))));
        screen.shop.expectBooksBalance();
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstPalette)
#include "tst_palette.moc"
