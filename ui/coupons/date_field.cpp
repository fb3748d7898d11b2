// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/date_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

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
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_calendar = new QCalendarWidget;
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        auto *column = new QVBoxLayout(m_popup);
        column->setContentsMargins(kGapPx, kGapPx, kGapPx, kGapPx);
        column->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose);
    }
    m_calendar->setMinimumDate(earliest);
    m_calendar->setSelectedDate(qMax(shown, earliest));
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(width() - m_popup->width(), height() + kGapPx)));
    m_popup->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::choose(const QDate &date)
{
    if (!m_popup->isVisible())
        return; // a click is also an activation where the platform activates with one click
    m_popup->hide();
    Q_EMIT dateChosen(date);
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
