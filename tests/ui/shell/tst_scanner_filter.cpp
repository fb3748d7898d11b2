// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_field.h"
#include "ui/parts/search_field.h"
#include "ui/shell/scanner_filter.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

using namespace danggol::ui;

namespace
{

/// Stands still until it is told to go on.
class ManualScanTime final : public ScanTime
{
public:
    qint64 ofKey(const QKeyEvent &) const override { return ms; }
    qint64 nowMs() const override { return ms; }

    qint64 ms = 1'000'000;
};

/// A list in which single keys do things; writes down what it sees.
class KeyList : public QWidget
{
public:
    KeyList()
    {
        setFocusPolicy(Qt::StrongFocus);
        auto *plus = new QShortcut(Qt::Key_Plus, this);
        plus->setContext(Qt::WidgetShortcut);
        connect(plus, &QShortcut::activated, this, [this] { seen += u'+'; });
    }

    QString seen;
    int pressed = 0;
    int released = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        seen += event->key() == Qt::Key_Return ? QStringLiteral("\n") : event->text();
        ++pressed;
    }
    void keyReleaseEvent(QKeyEvent *) override { ++released; }
};

/// What a person may have before them when somebody scans.
struct Screen
{
    explicit Screen(Theme &theme)
        : amount(new AmountField(theme))
        , search(new SearchField(theme, QStringLiteral("Search"), QStringLiteral("F3")))
        , list(new KeyList)
        , pay(new QPushButton(QStringLiteral("Pay")))
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{amount, search, list, pay})
            column->addWidget(widget);
        pay->setAutoDefault(true);
        window.show();
    }

    QWidget window;
    AmountField *amount;
    SearchField *search;
    KeyList *list;
    QPushButton *pay;
};

class TestScannerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init();
    void cleanup();
    void aScanReachesNobody_data();
    void aScanReachesNobody();
    void theGapDecides_data();
    void theGapDecides();
    void shortBurstsAreTyping();
    void aBurstWithoutEnterIsTyping();
    void aVeryLongTextIsTyping();
    void upperCaseCodesAreScans();
    void scansFollowEachOther();
    void commandsOvertakeNothing();
    void aRepeatedKeyIsNoScan();
    void inputMethodsKeepTheOrder();
    void keysGoWhereTheFocusWas();
    void keysForAWidgetThatIsGoneAreLost();
    void releasesArePaired();
    void busyMomentsDoNotMakeScans();
    void randomKeysAreNeverMisrouted();

private:
    void type(const QString &text, int gapMs);
    void enter(int gapMs = 0);
    void rest(int ms = 500);
    QString randomCode(QRandomGenerator &random) const;
    void scanAt(QRandomGenerator &random, QWidget *where);
    QString typeAt(QRandomGenerator &random, QWidget *where);
    void checkRound(QRandomGenerator &random);

    Theme m_theme{ThemeMode::Light};
    ManualScanTime m_time;
    std::unique_ptr<ScannerFilter> m_filter;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<Screen> m_screen;
};

void TestScannerFilter::init()
{
    m_screen = std::make_unique<Screen>(m_theme);
    QVERIFY(QTest::qWaitForWindowActive(&m_screen->window));
    m_filter = std::make_unique<ScannerFilter>(m_time);
    m_scans = std::make_unique<QSignalSpy>(m_filter.get(), &ScannerFilter::scanned);
    qApp->installEventFilter(m_filter.get());
}

void TestScannerFilter::cleanup()
{
    m_filter.reset();
    m_screen.reset();
}

// As the platform sends keys: to the window.
void TestScannerFilter::type(const QString &text, int gapMs)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_screen->window.windowHandle(), letter.toLatin1());
        m_time.ms += gapMs;
    }
}

void TestScannerFilter::enter(int gapMs)
{
    QTest::keyClick(m_screen->window.windowHandle(), Qt::Key_Return);
    m_time.ms += gapMs;
}

void TestScannerFilter::rest(int ms)
{
    m_time.ms += ms;
    m_filter->letGoOfOldKeys();
}

void TestScannerFilter::aScanReachesNobody_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::newRow("5 ms") << 5;
    QTest::newRow("15 ms") << 15;
    QTest::newRow("30 ms") << 30;
}

void TestScannerFilter::aScanReachesNobody()
{
    QFETCH(int, gapMs);
    const QString code = QStringLiteral("8801234567893");
    const QSignalSpy charged(m_screen->amount, &AmountField::submitted);
    const QSignalSpy searched(m_screen->search, &QLineEdit::returnPressed);
    const QSignalSpy paid(m_screen->pay, &QPushButton::clicked);
    for (QWidget *focus : std::initializer_list<QWidget *>{m_screen->amount, m_screen->search, m_screen->list,
                                                           m_screen->pay}) {
        focus->setFocus();
        type(code, gapMs);
        enter();
        rest();
    }
    QCOMPARE(m_scans->size(), 4);
    QCOMPARE(m_scans->first().first().toString(), code);
    QCOMPARE(m_screen->amount->text(), QString());
    QCOMPARE(m_screen->search->text(), QString());
    QCOMPARE(m_screen->list->seen, QString());
    QCOMPARE(m_screen->list->released, 0);
    QCOMPARE(charged.size() + searched.size() + paid.size(), 0);
}

void TestScannerFilter::theGapDecides_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::addColumn<bool>("isScan");
    QTest::newRow("just fast enough") << 34 << true;
    QTest::newRow("just too slow") << 35 << false;
    QTest::newRow("a fast typist") << 80 << false;
}

void TestScannerFilter::theGapDecides()
{
    QFETCH(int, gapMs);
    QFETCH(bool, isScan);
    const QSignalSpy charged(m_screen->amount, &AmountField::submitted);
    m_screen->amount->setFocus();
    type(QStringLiteral("300000"), gapMs);
    enter();
    rest();
    QCOMPARE(m_scans->size(), isScan ? 1 : 0);
    QCOMPARE(charged.size(), isScan ? 0 : 1);
    QCOMPARE(m_screen->amount->typedWon(), isScan ? std::nullopt : std::optional<qint64>(300'000));
}

void TestScannerFilter::shortBurstsAreTyping()
{
    const QSignalSpy charged(m_screen->amount, &AmountField::submitted);
    m_screen->amount->setFocus();
    type(QStringLiteral("30000"), 5);
    QCOMPARE(m_screen->amount->text(), QString());
    enter();
    QCOMPARE(m_scans->size(), 0);
    QCOMPARE(charged.size(), 1);
    QCOMPARE(m_screen->amount->typedWon(), std::optional<qint64>(30'000));
}

void TestScannerFilter::aBurstWithoutEnterIsTyping()
{
    m_screen->search->setFocus();
    type(QStringLiteral("8801234567893"), 5);
    QCOMPARE(m_filter->heldCount(), 13);
    rest(34 - 5);
    QCOMPARE(m_screen->search->text(), QString());
    rest(1);
    QCOMPARE(m_screen->search->text(), QStringLiteral("8801234567893"));
    enter();
    QCOMPARE(m_scans->size(), 0);
}

void TestScannerFilter::aVeryLongTextIsTyping()
{
    m_screen->search->setFocus();
    type(QString(65, u'7'), 1);
    enter();
    QCOMPARE(m_scans->size(), 0);
    QCOMPARE(m_screen->search->text(), QString(65, u'7'));
}

void TestScannerFilter::upperCaseCodesAreScans()
{
    m_screen->search->setFocus();
    QWindow *window = m_screen->window.windowHandle();
    for (const QChar letter : QStringLiteral("DGO0000000013")) {
        const bool isLetter = letter.isLetter();
        if (isLetter)
            QTest::keyPress(window, Qt::Key_Shift);
        QTest::keyClick(window, letter.toLatin1(), isLetter ? Qt::ShiftModifier : Qt::NoModifier);
        if (isLetter)
            QTest::keyRelease(window, Qt::Key_Shift);
        m_time.ms += 8;
    }
    enter();
    QCOMPARE(m_scans->size(), 1);
    QCOMPARE(m_scans->first().first().toString(), QStringLiteral("DGO0000000013"));
    QCOMPARE(m_screen->search->text(), QString());
}

void TestScannerFilter::scansFollowEachOther()
{
    m_screen->pay->setFocus();
    for (int i = 0; i < 3; ++i) {
        type(QStringLiteral("1234567%1").arg(i), 5);
        enter(5);
    }
    QCOMPARE(m_scans->size(), 3);
    QCOMPARE(m_scans->last().first().toString(), QStringLiteral("12345672"));
}

void TestScannerFilter::commandsOvertakeNothing()
{
    m_screen->search->setFocus();
    type(QStringLiteral("abc"), 5);
    QTest::keyClick(m_screen->window.windowHandle(), Qt::Key_Backspace);
    QCOMPARE(m_screen->search->text(), QStringLiteral("ab"));
    type(QStringLiteral("x"), 5);
    QTest::keyClick(m_screen->window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_screen->search->selectedText(), QStringLiteral("abx"));
    type(QStringLiteral("y"), 5);
    QTest::mouseClick(m_screen->window.windowHandle(), Qt::LeftButton, {},
                      m_screen->list->geometry().center());
    QCOMPARE(m_screen->search->text(), QStringLiteral("y"));
}

void TestScannerFilter::aRepeatedKeyIsNoScan()
{
    m_screen->search->setFocus();
    QWindow *window = m_screen->window.windowHandle();
    QTest::keyPress(window, Qt::Key_7);
    for (int i = 0; i < 8; ++i) {
        m_time.ms += 30;
        QKeyEvent again(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier, QStringLiteral("7"), true);
        QApplication::sendEvent(window, &again);
    }
    QCOMPARE(m_screen->search->text(), QString(9, u'7'));
    enter();
    QCOMPARE(m_scans->size(), 0);
}

void TestScannerFilter::inputMethodsKeepTheOrder()
{
    m_screen->search->setFocus();
    type(QStringLiteral("2"), 5);
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("개"));
    QApplication::sendEvent(m_screen->search, &composed);
    QCOMPARE(m_screen->search->text(), QStringLiteral("2개"));
}

void TestScannerFilter::keysGoWhereTheFocusWas()
{
    m_screen->search->setFocus();
    type(QStringLiteral("bora"), 5);
    m_screen->amount->setFocus();
    rest();
    QCOMPARE(m_screen->search->text(), QStringLiteral("bora"));
    QCOMPARE(m_screen->amount->text(), QString());
}

void TestScannerFilter::keysForAWidgetThatIsGoneAreLost()
{
    m_screen->list->setFocus();
    type(QStringLiteral("+1"), 5);
    delete m_screen->list;
    rest();
    QCOMPARE(m_filter->heldCount(), 0);
    QCOMPARE(m_screen->amount->text() + m_screen->search->text(), QString());
}

void TestScannerFilter::releasesArePaired()
{
    m_screen->list->setFocus();
    QWindow *window = m_screen->window.windowHandle();
    QTest::keyPress(window, Qt::Key_5);
    rest();
    QCOMPARE(m_screen->list->pressed, 1);
    QTest::keyRelease(window, Qt::Key_5);
    QCOMPARE(m_screen->list->released, 1);
    type(QStringLiteral("12"), 5);
    rest();
    QCOMPARE(m_screen->list->pressed, 3);
    QCOMPARE(m_screen->list->released, 3);
    // Enter's release comes after the scan, and belongs to it.
    type(QStringLiteral("880123"), 5);
    enter();
    QCOMPARE(m_screen->list->released, 3);
}

// The keyboard's own times count: keys that pile up while the window is busy were typed slowly all the same.
void TestScannerFilter::busyMomentsDoNotMakeScans()
{
    const ScanTime real;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
    key.setTimestamp(4'711);
    QCOMPARE(real.ofKey(key), qint64(4'711));
    key.setTimestamp(0);
    QVERIFY(real.ofKey(key) < 4'711);
}

QString TestScannerFilter::randomCode(QRandomGenerator &random) const
{
    const QString signs = QStringLiteral("0123456789+-ABCXYZabc");
    QString code;
    const int length = random.bounded(6, 21);
    while (code.size() < length)
        code += signs.at(random.bounded(static_cast<int>(signs.size())));
    return code;
}

void TestScannerFilter::scanAt(QRandomGenerator &random, QWidget *where)
{
    const int gaps[] = {5, 15, 30};
    const QString code = randomCode(random);
    const qsizetype before = m_scans->size();
    where->setFocus();
    type(code, gaps[random.bounded(3)]);
    enter();
    rest();
    QCOMPARE(m_scans->size(), before + 1);
    QCOMPARE(m_scans->last().first().toString(), code);
}

// As a person, or as a short or unfinished burst; answers what was typed.
QString TestScannerFilter::typeAt(QRandomGenerator &random, QWidget *where)
{
    where->setFocus();
    const bool isHuman = random.bounded(3) > 0;
    const int length = random.bounded(1, isHuman ? 8 : 6);
    QString text = QString::number(random.bounded(1, 10));
    while (text.size() < length)
        text += QString::number(random.bounded(10));
    type(text, isHuman ? random.bounded(80, 400) : random.bounded(1, 35));
    if (random.bounded(2) == 0)
        rest();
    return text;
}

void TestScannerFilter::checkRound(QRandomGenerator &random)
{
    QWidget *targets[] = {m_screen->amount, m_screen->search, m_screen->list, m_screen->pay};
    const QSignalSpy charged(m_screen->amount, &AmountField::submitted);
    const QSignalSpy searched(m_screen->search, &QLineEdit::returnPressed);
    const QSignalSpy paid(m_screen->pay, &QPushButton::clicked);
    m_screen->amount->clear();
    m_screen->search->clear();
    m_screen->list->seen.clear();
    QString amount;
    QString search;
    QString list;
    int enters[4] = {};
    for (int step = random.bounded(1, 5); step > 0; --step) {
        const int at = random.bounded(4);
        if (random.bounded(2) == 0) {
            scanAt(random, targets[at]);
            continue;
        }
        m_screen->amount->clear();
        const QString text = typeAt(random, targets[at]);
        amount = at == 0 ? text : QString();
        search += at == 1 ? text : QString();
        list += at == 2 ? text : QString();
        if (random.bounded(2) == 0) {
            enter();
            ++enters[at];
            list += at == 2 ? QStringLiteral("\n") : QString();
        }
        rest();
    }
    QCOMPARE(m_screen->amount->text().remove(u','), amount);
    QCOMPARE(m_screen->search->text(), search);
    QCOMPARE(m_screen->list->seen, list);
    QCOMPARE(m_screen->list->pressed, m_screen->list->released);
    QCOMPARE(charged.size(), enters[0]);
    QCOMPARE(searched.size(), enters[1]);
    QCOMPARE(paid.size(), enters[3]);
}

void TestScannerFilter::randomKeysAreNeverMisrouted()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 1'000; ++round) {
        checkRound(random);
        if (QTest::currentTestFailed())
            qFatal("round %d", round);
    }
}

} // namespace

QTEST_MAIN(TestScannerFilter)

#include "tst_scanner_filter.moc"
