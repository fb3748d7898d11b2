// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/app/window/scenes.h"
#include "tests/app/window/widget_walk.h"
#include "ui/parts/banner.h"
#include "ui/parts/step_button.h"
#include "ui/parts/toast.h"
#include "ui/parts/toast_host.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/danggol_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

[[nodiscard]] QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

[[nodiscard]] bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus);
}

/// The window as far as what stands in front lets a person reach it.
[[nodiscard]] QList<QWidget *> reachable(WindowUnderTest &till)
{
    return shownWidgets(till.front());
}

[[nodiscard]] QByteArray joined(const QStringList &faults)
{
    return QStringLiteral("%1 faults:\n  ").arg(faults.size()).toUtf8() + faults.join("\n  ").toUtf8();
}

class TstWindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void controlsHaveNames_data() { addScenes(); }
    void controlsHaveNames();
    void errorsAreTold_data() { addScenes(); }
    void errorsAreTold();
    void rowsAreSentences_data() { addScenes(); }
    void rowsAreSentences();
    void tabGoesInReadingOrder_data() { addScenes(); }
    void tabGoesInReadingOrder();
    void controlsAreLargeEnough_data();
    void controlsAreLargeEnough();

private:
    static void addScenes();
    void open(int scene) { show(scenes()[static_cast<size_t>(scene)], *m_till, *m_demo); }
    [[nodiscard]] QList<QWidget *> tabStops();
    [[nodiscard]] int zoneOf(const QWidget &widget);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DemoShop> m_demo;
    std::unique_ptr<WindowUnderTest> m_till;
};

void TstWindowAccess::initTestCase()
{
    QAccessible::setActive(true); // as a screen reader does
    m_desk = std::make_unique<Desk>();
    m_demo = std::make_unique<DemoShop>();
    m_till = std::make_unique<WindowUnderTest>(*m_desk, m_demo->shop());
}

void TstWindowAccess::cleanupTestCase()
{
    m_till.reset();
    m_demo->expectBooksBalance();
    m_demo.reset();
    m_desk.reset();
}

void TstWindowAccess::addScenes()
{
    QTest::addColumn<int>("scene");
    for (size_t i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << static_cast<int>(i);
}

void TstWindowAccess::controlsHaveNames()
{
    QFETCH(int, scene);
    open(scene);
    QStringList faults;
    int looked = 0;
    for (QWidget *widget : reachable(*m_till)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button && !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++looked;
        const QString name = nameOf(*widget);
        if (name.isEmpty()) {
            faults.append(described(*widget) + QStringLiteral(" has no name"));
            continue;
        }
        const QString shown = button ? button->text().remove(u'&') : QString();
        if (!name.startsWith(shown))
            faults.append(described(*widget) + QStringLiteral(" shows \"%1\"").arg(shown));
        const bool isIconOnly = button && shown.isEmpty() && widget->width() * 5 < widget->height() * 6 &&
                                !qobject_cast<const QCheckBox *>(button);
        if (isIconOnly && !button->toolTip().startsWith(name))
            faults.append(described(*widget) +
                          QStringLiteral(" is an icon with the tool tip \"%1\"").arg(button->toolTip()));
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
            if (edit && label->buddy() == edit && label->isVisible() && name != label->text())
                faults.append(described(*widget) + QStringLiteral(" is labelled ") + label->text());
        }
    }
    if (const auto *menu = qobject_cast<QMenu *>(&m_till->front())) {
        for (const QAction *action : menu->actions())
            looked += action->isSeparator() || !action->text().isEmpty() ? 1 : 0;
        QCOMPARE(looked, menu->actions().size());
    }
    QVERIFY(looked > 0);
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void TstWindowAccess::errorsAreTold()
{
    QFETCH(int, scene);
    open(scene);
    QStringList faults;
    int wrong = 0;
    for (QWidget *widget : reachable(*m_till)) {
        if (!widget->property(ui::kInputErrorProperty).toBool())
            continue;
        ++wrong;
        const QString said = widget->accessibleDescription();
        bool isSeen = false;
        for (const QLabel *label : widget->window()->findChildren<QLabel *>())
            isSeen = isSeen || (label->isVisible() && label->text() == said);
        if (said.isEmpty() || !isSeen)
            faults.append(described(*widget) + QStringLiteral(" says \"%1\"").arg(said));
    }
    const QByteArray name = QTest::currentDataTag();
    QVERIFY(wrong > 0 || !(name.contains("error") || name.contains("refused amount")));
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void TstWindowAccess::rowsAreSentences()
{
    QFETCH(int, scene);
    open(scene);
    QStringList faults;
    for (QWidget *widget : reachable(*m_till)) {
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < qMin(5, view->model()->rowCount()); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString sentence = index.data(Qt::AccessibleTextRole).toString();
            // What people call a thing is theirs.
            const QString ours = QString(sentence).remove(index.data(models::TitleRole).toString());
            // A fresh one: what an earlier scene left in its memory is not asked.
            QAccessible::deleteAccessibleInterface(
                QAccessible::uniqueId(QAccessible::queryAccessibleInterface(view)));
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
            QAccessibleTableInterface *table = face ? face->tableInterface() : nullptr;
            const QAccessibleInterface *cell = table ? table->cellAt(row, 0) : nullptr;
            const QString heard = cell ? cell->text(QAccessible::Name) : QString();
            static const QRegularExpression stored(QStringLiteral("[A-Z]_[A-Z]|₩"));
            // A row that has nothing but a name is read as that name.
            const bool isOnlyAName = !sentence.isEmpty() && sentence == index.data().toString();
            const bool isSentence = isOnlyAName || sentence.contains(QLatin1String(", "));
            if (!isSentence || ours.contains(stored) || heard != sentence)
                faults.append(QStringLiteral("%1, row %2: \"%3\", heard \"%4\"")
                                  .arg(described(*view))
                                  .arg(row)
                                  .arg(sentence, heard));
        }
    }
    QVERIFY2(faults.isEmpty(), joined(faults));
}

QList<QWidget *> TstWindowAccess::tabStops()
{
    QWidget &front = m_till->front();
    QList<QWidget *> stops;
    for (QWidget *widget : shownWidgets(front)) {
        if (takesTab(*widget)) {
            widget->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    for (int turn = 0; turn < 120; ++turn) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || stops.contains(focus))
            break;
        stops.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return stops;
}

int TstWindowAccess::zoneOf(const QWidget &widget)
{
    ui::MainWindow &window = m_till->window();
    if (window.navBar().isAncestorOf(&widget))
        return 0;
    if (window.topBar().isAncestorOf(&widget))
        return 1;
    if (window.banner().isAncestorOf(&widget))
        return 2;
    const ui::Toast *toast = window.toasts().current();
    return toast && toast->isAncestorOf(&widget) ? 4 : 3;
}

void TstWindowAccess::tabGoesInReadingOrder()
{
    QFETCH(int, scene);
    open(scene);
    if (qobject_cast<QMenu *>(&m_till->front()))
        return; // a menu is walked by arrows
    const QList<QWidget *> stops = tabStops();
    QVERIFY(!stops.isEmpty());
    QStringList faults;
    for (int i = 1; i < stops.size(); ++i) {
        const QWidget &before = *stops.at(i - 1);
        const QWidget &after = *stops.at(i);
        const QRect from = rectInWindow(before);
        const QRect to = rectInWindow(after);
        const bool sameColumn = from.left() <= to.right() && to.left() <= from.right();
        const bool sameRow = from.top() <= to.bottom() && to.top() <= from.bottom();
        const bool isBack = (sameColumn && to.bottom() < from.top()) || (sameRow && to.right() < from.left());
        if (zoneOf(after) < zoneOf(before) || (zoneOf(after) == zoneOf(before) && isBack))
            faults.append(described(before) + QStringLiteral("  then  ") + described(after));
    }
    for (QWidget *widget : reachable(*m_till)) {
        // In the number between them + and − do what a stepper's buttons do.
        if (takesTab(*widget) && !stops.contains(widget) && !qobject_cast<ui::StepButton *>(widget))
            faults.append(described(*widget) + QStringLiteral(" is never reached"));
    }
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void TstWindowAccess::controlsAreLargeEnough_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("touch");
    for (size_t i = 0; i < scenes().size(); ++i) {
        QTest::newRow(scenes()[i].name) << static_cast<int>(i) << false;
        QTest::addRow("%s, touch", scenes()[i].name) << static_cast<int>(i) << true;
    }
}

void TstWindowAccess::controlsAreLargeEnough()
{
    QFETCH(int, scene);
    QFETCH(bool, touch);
    m_desk->theme().setTouchMode(touch);
    open(scene);
    const int least = touch ? 44 : 32;
    QStringList faults;
    for (QWidget *widget : reachable(*m_till)) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
        // The number between a stepper's buttons is 24 px wide by design.
        const bool isStepperEdit = widget->parentWidget() &&
                                   widget->parentWidget()->inherits("danggol::ui::Stepper") &&
                                   qobject_cast<QLineEdit *>(widget);
        if (!isControl || isStepperEdit)
            continue;
        if (widget->width() < least || widget->height() < least)
            faults.append(described(*widget));
    }
    m_desk->theme().setTouchMode(false);
    QVERIFY2(faults.isEmpty(), joined(faults));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstWindowAccess)
#include "tst_window_access.moc"
