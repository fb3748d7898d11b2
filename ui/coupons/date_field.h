// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/line_edit.h"

#include <QDate>

#include <optional>

class QAction;

namespace danggol::ui
{

class CalendarPopup;

/// A date that is typed, or chosen in the calendar behind the icon (Alt Down). What a text means is for its
/// owner to say.
class DateField : public LineEdit
{
    Q_OBJECT
public:
    explicit DateField(Theme &theme, QWidget *parent = nullptr);

    /// Opens the month of `shown`, with no day before `earliest` to choose.
    void openCalendar(const QDate &shown, const QDate &earliest);

Q_SIGNALS:
    /// The person wants the calendar; answer with openCalendar().
    void calendarRequested();
    void dateChosen(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshIcon();

    QAction *m_open;
    CalendarPopup *m_popup = nullptr;
};

} // namespace danggol::ui
