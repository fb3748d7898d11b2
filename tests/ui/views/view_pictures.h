// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDir>
#include <QStandardItem>
#include <QWidget>

#include <initializer_list>
#include <utility>

/// Pictures of views for the eye, and items made of roles.
namespace danggol::ui::test
{

/// Folder the pictures go to; named in the test's output.
inline QString pictureFolder()
{
    const QString folder = QDir::temp().filePath(QStringLiteral("danggol-views"));
    QDir().mkpath(folder);
    return folder;
}

/// Saves `widget` as NAME.png on the theme's surface; false when it cannot.
inline bool savePicture(QWidget &widget, const Theme &theme, const QString &name)
{
    QPixmap picture(widget.size());
    picture.fill(theme.color(Token::Surface));
    widget.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    const QString file = QDir(pictureFolder()).filePath(name + QStringLiteral(".png"));
    qInfo("picture: %s", qPrintable(file));
    return picture.save(file);
}

inline QStandardItem *item(std::initializer_list<std::pair<int, QVariant>> roles)
{
    auto *made = new QStandardItem;
    for (const auto &[role, value] : roles)
        made->setData(value, role);
    made->setEditable(false);
    return made;
}

} // namespace danggol::ui::test
