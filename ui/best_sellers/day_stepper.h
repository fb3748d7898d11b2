// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

namespace danggol::ui
{

class CalendarPopup;
class KeyButton;

/// A day with the one before and the one after it, and the calendar to choose another; none is after today. A
/// day that was chosen has a way back to the newest.
class DayStepper : public QWidget
{
    Q_OBJECT
public:
    explicit DayStepper(Theme &theme, QWidget *parent = nullptr);

    void setDay(const QDate &day, const QDate &today, bool isNewest);

Q_SIGNALS:
    /// One day on (+1) or back (-1).
    void stepped(int days);
    void chosen(const QDate &day);
    void newestRequested();

private:
    void openCalendar();

    Theme &m_theme;
    KeyButton *m_before;
    KeyButton *m_shown;
    KeyButton *m_after;
    KeyButton *m_newest;
    CalendarPopup *m_popup = nullptr;
    QDate m_day;
    QDate m_today;
};

} // namespace danggol::ui
