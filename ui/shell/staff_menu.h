// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace danggol::ui
{

class StaffButton;

/// What the person at the till can do about being there; opens below their button.
class StaffMenu : public QMenu
{
    Q_OBJECT
public:
    explicit StaffMenu(StaffButton &button);

    /// Without a PIN in the shop nobody could come back: then it says so instead of locking.
    void setCanLock(bool canLock);
    /// "Set my PIN…" for who has none.
    void setHasPin(bool hasPin);
    void open();

Q_SIGNALS:
    void lockRequested();
    void switchRequested();
    void pinRequested();
    void signOutRequested();
    void closeRequested();

private:
    QAction *add(const QString &words, const char *objectName, void (StaffMenu::*signal)());

    StaffButton &m_button;
    QAction *m_lock;
    QAction *m_switch;
    QAction *m_pin;
    QAction *m_signOut;
};

} // namespace danggol::ui
