// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QtTest>

namespace danggol::app
{

namespace
{
// Far beyond what any step takes; only a broken one comes near it.
constexpr int kPatienceMs = 15'000;
} // namespace

TourStage::TourStage(QWidget &window, const QDir &pictures) : m_window(window), m_folder(pictures) {}

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
    QTest::keyClicks(edit, text);
    return Done{};
}

Result<Done> TourStage::press(const QKeySequence &key)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    const QKeyCombination combination = key[0];
    QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
    return Done{};
}

Result<Done> TourStage::waitFor(const QString &what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, kPatienceMs))
        return fail(missing(what));
    return Done{};
}

Result<Done> TourStage::picture(const QString &name)
{
    // Lets what was just answered be laid out and painted.
    QTest::qWait(250);
    const QString file =
        m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
    if (!m_window.grab().save(file))
        return fail(ErrorCode::ReadOnly, QStringLiteral("the picture %1 could not be written").arg(file));
    return Done{};
}

} // namespace danggol::app
