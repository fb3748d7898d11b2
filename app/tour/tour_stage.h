// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QDir>
#include <QKeySequence>
#include <QPixmap>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QRegularExpression;

namespace danggol::app
{

/// What a step of the tour can do to a window: find its widgets, click, type, wait, check and take a picture.
/// All of it answers an error that says what was missing. GUI thread only.
class TourStage
{
public:
    /// Pictures are numbered on from `picturesSoFar`.
    TourStage(QWidget &window, const QDir &pictures, int picturesSoFar = 0);

    /// The visible widget of this name; an error when there is none within the time a person would wait.
    template <class Widget>
    [[nodiscard]] Result<Widget *> find(const char *objectName)
    {
        TRY(QWidget * found, findWidget(objectName));
        auto *widget = qobject_cast<Widget *>(found);
        if (!widget)
            return fail(missing(QString::fromLatin1(objectName)));
        return widget;
    }

    [[nodiscard]] Result<Done> click(const char *objectName);
    /// The first enabled one whose name matches, in the order they were made.
    [[nodiscard]] Result<Done> clickFirst(const QRegularExpression &objectName);
    [[nodiscard]] Result<Done> clickRow(const char *viewName, int row);
    /// Replaces what the named input holds; an empty text clears it.
    [[nodiscard]] Result<Done> type(const char *objectName, const QString &text);
    [[nodiscard]] Result<Done> press(const QKeySequence &key);
    /// Waits until the named label shows exactly this.
    [[nodiscard]] Result<Done> expectText(const char *labelName, const QString &text);
    /// What the named label shows.
    [[nodiscard]] Result<QString> textOf(const char *labelName);
    /// What a row of the named view shows for a role.
    [[nodiscard]] Result<QVariant> valueOf(const char *viewName, int row, int role);
    [[nodiscard]] Result<Done> waitFor(const QString &what, const std::function<bool()> &condition);
    /// Writes NN-name.png: the window with whatever lies over it.
    [[nodiscard]] Result<Done> picture(const QString &name);

    [[nodiscard]] QWidget &window() { return m_window; }
    [[nodiscard]] int pictureCount() const { return m_pictures; }

private:
    [[nodiscard]] Result<QWidget *> findWidget(const char *objectName);
    [[nodiscard]] QPixmap grabbed();
    [[nodiscard]] static Error missing(const QString &what);

    QWidget &m_window;
    QDir m_folder;
    int m_pictures = 0;
};

} // namespace danggol::app
