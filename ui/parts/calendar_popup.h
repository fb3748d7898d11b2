// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace danggol::ui
{

class KeyButton;
class TextLabel;

/// A month to choose a day from, over the window until a day is chosen or Esc is pressed.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CalendarPopup(Theme &theme, QWidget *parent);

    /// Shows the month of `shown` with its top right corner at `globalPosition`; days before `earliest`
    /// or after `latest` cannot be chosen.
    void open(const QPoint &globalPosition, const QDate &shown, const QDate &earliest,
              const QDate &latest = QDate(9999, 12, 31));

Q_SIGNALS:
    void chosen(const QDate &date);

private:
    void layOut();
    void choose(const QDate &date);
    void themeChanged();
    void showMonth();

    Theme &m_theme;
    QCalendarWidget *m_calendar;
    TextLabel *m_month;
    KeyButton *m_previous;
    KeyButton *m_next;
};

} // namespace danggol::ui
