// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/time_zone_edit.h"

#include "models/settings/time_zones.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace danggol::ui
{

namespace
{

constexpr int kRowsShown = 7;

} // namespace

TimeZoneEdit::TimeZoneEdit(Theme &theme, QWidget *parent) : LineEdit(theme, parent)
{
    auto *completer = new QCompleter(new QStringListModel(models::timeZoneNames(), this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kRowsShown);
    completer->popup()->setObjectName(QStringLiteral("timeZoneList"));
    completer->popup()->setAccessibleName(tr("Time zones"));
    setCompleter(completer);
    connect(this, &QLineEdit::editingFinished, this, &TimeZoneEdit::tidy);
}

void TimeZoneEdit::tidy()
{
    const QString id = models::timeZoneId(text());
    if (!id.isEmpty() && models::timeZoneName(id) != text())
        setText(models::timeZoneName(id));
}

void TimeZoneEdit::keyPressEvent(QKeyEvent *event)
{
    // Down opens the whole list where nothing narrows it.
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier &&
        !completer()->popup()->isVisible()) {
        completer()->setCompletionPrefix(isModified() ? text() : QString());
        completer()->complete();
        return;
    }
    LineEdit::keyPressEvent(event);
}

} // namespace danggol::ui
