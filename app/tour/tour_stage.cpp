// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

namespace danggol::app
{

namespace
{
// Far beyond what any step takes; only a broken one comes near it.
constexpr int kPatienceMs = 15'000;

// The frame that a desktop puts around a window is not in its picture; a line stands for it.
void drawWindow(QPainter &painter, const QPoint &place, QWidget &window)
{
    painter.drawPixmap(place, window.grab());
    painter.setPen(window.palette().color(QPalette::PlaceholderText));
    painter.drawRect(QRect(place, window.size()).adjusted(0, 0, -1, -1));
}
} // namespace

TourStage::TourStage(QWidget &window, const QDir &pictures, int picturesSoFar)
    : m_window(window), m_folder(pictures), m_pictures(picturesSoFar)
{}

Error TourStage::missing(const QString &what)
{
    return {ErrorCode::Internal, QStringLiteral("the tour waited in vain for: %1").arg(what), {}, {}};
}

Result<QWidget *> TourStage::findWidget(const char *objectName)
{
    const QString name = QString::fromLatin1(objectName);
    QWidget *found = nullptr;
    const auto look = [&] {
        for (QWidget *candidate : m_window.findChildren<QWidget *>(name)) {
            if (candidate->isVisible())
                found = candidate;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, kPatienceMs))
        return fail(missing(name));
    return found;
}

Result<Done> TourStage::click(const char *objectName)
{
    TRY(QWidget * widget, findWidget(objectName));
    TRY_DONE(waitFor(QStringLiteral("%1 to be enabled").arg(QString::fromLatin1(objectName)),
                     [widget] { return widget->isEnabled(); }));
    QTest::mouseClick(widget, Qt::LeftButton);
    return Done{};
}

Result<Done> TourStage::clickFirst(const QRegularExpression &objectName)
{
    QWidget *found = nullptr;
    TRY_DONE(waitFor(objectName.pattern(), [&] {
        for (QWidget *candidate : m_window.findChildren<QWidget *>(objectName)) {
            if (!found && candidate->isVisible() && candidate->isEnabled())
                found = candidate;
        }
        return found != nullptr;
    }));
    QTest::mouseClick(found, Qt::LeftButton);
    return Done{};
}

Result<Done> TourStage::clickRow(const char *viewName, int row)
{
    TRY(auto *view, find<QAbstractItemView>(viewName));
    TRY_DONE(waitFor(QStringLiteral("row %1 of %2").arg(row).arg(QString::fromLatin1(viewName)),
                     [view, row] { return view->model() && view->model()->rowCount() > row; }));
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    return Done{};
}

Result<Done> TourStage::type(const char *objectName, const QString &text)
{
    TRY(QWidget * widget, findWidget(objectName));
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (!edit)
        edit = widget->findChild<QLineEdit *>();
    if (!edit)
        return fail(missing(QStringLiteral("an input in %1").arg(QString::fromLatin1(objectName))));
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    const bool isTyped =
        std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isTyped) {
        QTest::keyClicks(edit, text);
    } else {
        // What no key has comes from an input method.
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QCoreApplication::sendEvent(edit, &composed);
    }
    return Done{};
}

Result<Done> TourStage::press(const QKeySequence &key)
{
    // A dialog that has just closed may leave no window active, and shortcuts belong to the active one.
    QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    front->activateWindow();
    TRY_DONE(waitFor(QStringLiteral("the window to be active"), [front] { return front->isActiveWindow(); }));
    QWidget *target = front->focusWidget() ? front->focusWidget() : front;
    const QKeyCombination combination = key[0];
    QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
    return Done{};
}

Result<QString> TourStage::textOf(const char *labelName)
{
    TRY(const QLabel *label, find<QLabel>(labelName));
    return label->text();
}

Result<Done> TourStage::expectText(const char *labelName, const QString &text)
{
    TRY(const QLabel *label, find<QLabel>(labelName));
    const QPointer<const QLabel> watched(label);
    const Result<Done> shown = waitFor(QString(), [&] { return watched && watched->text() == text; });
    if (!shown)
        return fail(
            missing(QStringLiteral("%1 to show \"%2\"; it shows \"%3\"")
                        .arg(QString::fromLatin1(labelName), text, watched ? watched->text() : QString())));
    return Done{};
}

Result<QVariant> TourStage::valueOf(const char *viewName, int row, int role)
{
    TRY(const QAbstractItemView *view, find<QAbstractItemView>(viewName));
    TRY_DONE(waitFor(QStringLiteral("row %1 of %2").arg(row).arg(QString::fromLatin1(viewName)),
                     [view, row] { return view->model() && view->model()->rowCount() > row; }));
    return view->model()->index(row, 0).data(role);
}

Result<Done> TourStage::waitFor(const QString &what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, kPatienceMs))
        return fail(missing(what));
    return Done{};
}

QPixmap TourStage::grabbed()
{
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QWidget *over : m_window.findChildren<QWidget *>()) {
        if (over->isWindow() && over->isVisible())
            drawWindow(painter, m_window.mapFromGlobal(over->mapToGlobal(QPoint())), *over);
    }
    return picture;
}

Result<Done> TourStage::picture(const QString &name)
{
    // Lets what was just answered be laid out and painted.
    QTest::qWait(250);
    const QString file =
        m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
    if (!grabbed().save(file))
        return fail(ErrorCode::ReadOnly, QStringLiteral("the picture %1 could not be written").arg(file));
    return Done{};
}

} // namespace danggol::app
