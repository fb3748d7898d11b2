// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/window_under_test.h"

#include "tests/app/till_on_core.h"
#include "tests/support/answers.h"
#include "ui/parts/banner.h"
#include "ui/parts/toast.h"
#include "ui/parts/toast_host.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QtTest>

namespace danggol::test
{

namespace
{

constexpr int kPatienceMs = 20'000;

/// Notices when the window stands still.
class Stillness : public QObject
{
public:
    explicit Stillness() { m_since.start(); }
    [[nodiscard]] bool isLasting() const { return m_since.elapsed() > 60; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
        case QEvent::LayoutRequest:
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::MetaCall:
            m_since.start();
            break;
        default:
            break;
        }
        return false;
    }

private:
    QElapsedTimer m_since;
};

} // namespace

Desk::Desk()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    m_theme.setReducedMotion(true);
    m_theme.apply(*qApp);
}

DemoShop::DemoShop()
    : m_opened(valueOf(app::OpenedShop::open(app::ShopRequest{.isDemo = true}, m_clock, m_ids)))
{}

CustomerId DemoShop::customer(const QString &name)
{
    const auto found = valueOf(await<Page<Customer>>([&](Reply<Page<Customer>> reply) {
        shop().customers().list(TestShop::admin(), {.text = name}, std::move(reply));
    }));
    if (found.items.isEmpty())
        qFatal("no customer %s", qPrintable(name));
    return found.items.first().id;
}

OrderId DemoShop::order(OrderStatus status)
{
    const auto found = valueOf(await<Page<OrderSummary>>([&](Reply<Page<OrderSummary>> reply) {
        shop().orders().list(TestShop::admin(), {.status = status}, std::move(reply));
    }));
    if (found.items.isEmpty())
        qFatal("no such order in the demo");
    return found.items.first().id;
}

void DemoShop::expectBooksBalance()
{
    const auto report = valueOf(await<BooksReport>(
        [&](Reply<BooksReport> reply) { shop().books().verify(TestShop::admin(), std::move(reply)); }));
    for (const BooksCheck &check : report.checks)
        QVERIFY2(check.violations == 0, qPrintable(check.title));
    QVERIFY(report.balances());
}

WindowUnderTest::WindowUnderTest(Desk &desk, Shop &shop, const Actor &actor)
    : m_till(std::make_unique<TillOnCore>(desk.theme(), shop, actor))
{
    m_till->window().resize(1280, 800);
    m_till->window().show();
    m_till->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_till->window(), kPatienceMs))
        qFatal("the window does not become the active one");
}

WindowUnderTest::~WindowUnderTest() = default;

QWidget *WindowUnderTest::find(const char *name) const
{
    const QString wanted = QLatin1String(name);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *top : windows) {
        if (top->objectName() == wanted && top->isVisible())
            return top;
        for (QWidget *candidate : top->findChildren<QWidget *>(wanted)) {
            if (candidate->isVisible())
                return candidate;
        }
    }
    return nullptr;
}

QWidget &WindowUnderTest::widget(const char *name)
{
    if (!QTest::qWaitFor([&] { return find(name) != nullptr; }, kPatienceMs))
        qFatal("nothing visible is called %s", name);
    return *find(name);
}

QString WindowUnderTest::text(const char *labelName)
{
    return part<QLabel>(labelName).text();
}

QWidget &WindowUnderTest::front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return *modal;
    return window();
}

void WindowUnderTest::press(QKeyCombination key)
{
    QWidget &target = front();
    // Not what the widget says of itself: a dialog counts itself active when its parent is.
    const auto isActive = [&target] { return QApplication::activeWindow() == &target; };
    if (!target.windowFlags().testFlag(Qt::Popup) && !isActive()) {
        target.activateWindow();
        if (!QTest::qWaitFor(isActive, kPatienceMs))
            qFatal("what is in front does not become active");
    }
    QWidget *focus = target.focusWidget() ? target.focusWidget() : &target;
    QTest::keyClick(focus, key.key(), key.keyboardModifiers());
}

void WindowUnderTest::hold(QKeyCombination key, int repeats)
{
    press(key);
    repeat(key, repeats);
}

void WindowUnderTest::repeat(QKeyCombination key, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget &target = front();
        QWidget *focus = target.focusWidget() ? target.focusWidget() : &target;
        // What a keyboard sends while a key stays down; shortcuts are looked up first, as the platform does.
        QTest::simulateEvent(focus, true, key.key(), key.keyboardModifiers(), QString(), true, -1);
        QTest::simulateEvent(focus, false, key.key(), key.keyboardModifiers(), QString(), true, -1);
    }
}

void WindowUnderTest::click(const char *name)
{
    QWidget &target = widget(name);
    if (!QTest::qWaitFor([&target] { return target.isEnabled(); }, kPatienceMs))
        qFatal("%s stays disabled", name);
    QTest::mouseClick(&target, Qt::LeftButton);
}

void WindowUnderTest::clickRow(const char *viewName, int row)
{
    auto &view = part<QAbstractItemView>(viewName);
    if (!QTest::qWaitFor([&] { return view.model()->rowCount() > qMax(0, row); }, kPatienceMs))
        qFatal("%s has no row %d", viewName, row);
    const QModelIndex index = view.model()->index(row < 0 ? view.model()->rowCount() - 1 : row, 0);
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

void WindowUnderTest::type(const char *name, const QString &text)
{
    QWidget &target = widget(name);
    auto *edit = qobject_cast<QLineEdit *>(&target);
    if (!edit)
        edit = target.findChild<QLineEdit *>();
    if (!edit)
        qFatal("%s is no input", name);
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void WindowUnderTest::typeInFocus(const QString &text)
{
    QWidget *focus = front().focusWidget();
    if (!focus)
        qFatal("nothing has the focus");
    QTest::keyClicks(focus, text);
}

QVariant WindowUnderTest::valueOf(const char *viewName, int row, int role)
{
    auto &view = part<QAbstractItemView>(viewName);
    return view.model()->index(row < 0 ? view.model()->rowCount() - 1 : row, 0).data(role);
}

QString WindowUnderTest::toast()
{
    const ui::Toast *toast = window().toasts().current();
    return toast ? toast->text() : QString();
}

void WindowUnderTest::openPage(const char *pageName)
{
    for (int i = 0; i < window().pageCount(); ++i) {
        if (window().page(i)->objectName() != QLatin1String(pageName) &&
            !window().page(i)->findChild<QWidget *>(QLatin1String(pageName)))
            continue;
        window().setCurrentPage(i);
        settle();
        return;
    }
    qFatal("no page is called %s", pageName);
}

void WindowUnderTest::chooseCustomer(CustomerId id)
{
    session().chooseCustomer(id);
    if (!QTest::qWaitFor([&] { return session().customer() && session().customer()->id == id; }, kPatienceMs))
        qFatal("the customer was not chosen");
    settle();
}

void WindowUnderTest::closeOverlays()
{
    for (int turn = 0; turn < 8 && &front() != &window(); ++turn) {
        QWidget &over = front();
        over.close();
        (void)QTest::qWaitFor([&] { return &front() != &over; }, 2'000);
    }
    window().banner().hide();
    window().activateWindow();
    // A page's keys work while the focus is in it.
    window().page(window().currentPage())->setFocus();
}

void settle()
{
    Stillness stillness;
    qApp->installEventFilter(&stillness);
    (void)QTest::qWaitFor([&] { return stillness.isLasting(); }, 3'000);
}

} // namespace danggol::test
