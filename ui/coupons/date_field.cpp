// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/date_field.h"

#include "ui/parts/calendar_popup.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace danggol::ui
{

namespace
{

constexpr int kIconPx = 16;
constexpr int kGapPx = 4;

} // namespace

DateField::DateField(Theme &theme, QWidget *parent)
    : LineEdit(theme, parent), m_open(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Choose a date"));
    m_open->setToolTip(tr("Choose a date (Alt Down)"));
    refreshIcon();
    connect(&theme, &Theme::changed, this, &DateField::refreshIcon);
    connect(m_open, &QAction::triggered, this, &DateField::calendarRequested);
}

void DateField::refreshIcon()
{
    m_open->setIcon(icon(theme(), IconName::Calendar, Token::Ink2, theme().scaled(kIconPx)));
}

void DateField::openCalendar(const QDate &shown, const QDate &earliest)
{
    if (!m_popup) {
        m_popup = new CalendarPopup(theme(), this);
        connect(m_popup, &CalendarPopup::chosen, this, &DateField::dateChosen);
    }
    m_popup->open(mapToGlobal(QPoint(width(), height() + kGapPx)), shown, earliest);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT calendarRequested();
        return;
    }
    LineEdit::keyPressEvent(event);
}

} // namespace danggol::ui
