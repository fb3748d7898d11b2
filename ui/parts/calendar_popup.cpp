// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/calendar_popup.h"

#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kPaddingPx = 8;
constexpr int kButtonPx = 32;

} // namespace

CalendarPopup::CalendarPopup(Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_calendar(new QCalendarWidget)
    , m_month(new TextLabel(theme, {}, TextStyle::BodyStrong))
    , m_previous(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_next(new KeyButton(theme, KeyButton::Role::Ghost, {}))
{
    setFrameShape(QFrame::StyledPanel);
    m_previous->setIconOnly(IconName::ChevronLeft, tr("Month before"));
    m_next->setIconOnly(IconName::ChevronRight, tr("Next month"));
    m_calendar->setNavigationBarVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    layOut();
    connect(m_previous, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(m_next, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(&theme, &Theme::changed, this, &CalendarPopup::themeChanged);
    themeChanged();
}

void CalendarPopup::layOut()
{
    auto *head = new QHBoxLayout;
    for (KeyButton *button : {m_previous, m_next}) {
        button->setControlHeight(kButtonPx);
        button->setFocusPolicy(Qt::NoFocus); // Page up and Page down do the same from the days
    }
    head->addWidget(m_previous);
    head->addStretch();
    head->addWidget(m_month);
    head->addStretch();
    head->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->addLayout(head);
    column->addWidget(m_calendar);
}

void CalendarPopup::themeChanged()
{
    m_calendar->setFont(m_theme.font(TextStyle::Body));
    QTextCharFormat head;
    head.setForeground(m_theme.color(Token::Ink3));
    head.setFont(m_theme.font(TextStyle::Small));
    m_calendar->setHeaderTextFormat(head);
    QTextCharFormat weekend;
    weekend.setForeground(m_theme.color(Token::Ink2));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
}

void CalendarPopup::showMonth()
{
    m_month->setText(monthText(QDate(m_calendar->yearShown(), m_calendar->monthShown(), 1)));
}

void CalendarPopup::open(const QPoint &globalPosition, const QDate &shown, const QDate &earliest,
                         const QDate &latest)
{
    m_calendar->setDateRange(earliest, latest);
    m_calendar->setSelectedDate(qBound(earliest, shown, latest));
    m_calendar->showSelectedDate();
    showMonth();
    adjustSize();
    move(globalPosition - QPoint(width(), 0));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const QDate &date)
{
    if (!isVisible())
        return; // a click is also an activation where the platform activates with one click
    hide();
    Q_EMIT chosen(date);
}

} // namespace danggol::ui
