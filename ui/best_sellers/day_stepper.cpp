// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/day_stepper.h"

#include "ui/parts/calendar_popup.h"
#include "ui/parts/key_button.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kButtonPx = 32;
constexpr int kGapPx = 4;
/// Before any shop that keeps its books here.
const QDate kEarliest(2000, 1, 1);

} // namespace

DayStepper::DayStepper(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_before(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_shown(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_after(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_newest(new KeyButton(theme, KeyButton::Role::Ghost, tr("Newest", "ranking")))
{
    m_before->setObjectName(QStringLiteral("dayBefore"));
    m_shown->setObjectName(QStringLiteral("dayShown"));
    m_after->setObjectName(QStringLiteral("dayAfter"));
    m_newest->setObjectName(QStringLiteral("dayNewest"));
    m_before->setIconOnly(IconName::ChevronLeft, tr("Day before"));
    m_before->setShortcutHint(QStringLiteral("Alt PgUp"));
    m_after->setIconOnly(IconName::ChevronRight, tr("Day after"));
    m_after->setShortcutHint(QStringLiteral("Alt PgDown"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (KeyButton *button : {m_before, m_shown, m_after, m_newest}) {
        button->setControlHeight(kButtonPx);
        row->addWidget(button);
    }
    connect(m_before, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_shown, &QAbstractButton::clicked, this, &DayStepper::openCalendar);
    connect(m_newest, &QAbstractButton::clicked, this, &DayStepper::newestRequested);
}

void DayStepper::setDay(const QDate &day, const QDate &today, bool isNewest)
{
    m_day = day;
    m_today = today;
    m_shown->setLabel(day.year() == today.year() ? dayText(day) : dateText(day));
    m_shown->setAccessibleName(tr("%1: choose another day").arg(m_shown->label()));
    m_shown->setToolTip(tr("Choose the last day counted"));
    m_after->setEnabled(day < today);
    m_newest->setVisible(!isNewest);
}

void DayStepper::openCalendar()
{
    if (!m_popup) {
        m_popup = new CalendarPopup(m_theme, this);
        connect(m_popup, &CalendarPopup::chosen, this, &DayStepper::chosen);
    }
    const QPoint corner(m_shown->width(), m_shown->height() + kGapPx);
    m_popup->open(m_shown->mapToGlobal(corner), m_day, kEarliest, m_today);
}

} // namespace danggol::ui
