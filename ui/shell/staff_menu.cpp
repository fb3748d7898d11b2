// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/staff_menu.h"

#include "ui/shell/staff_button.h"
#include "ui/theme/words.h"

namespace danggol::ui
{

StaffMenu::StaffMenu(StaffButton &button) : QMenu(&button), m_button(button)
{
    setObjectName(QStringLiteral("staffMenu"));
    setAccessibleName(tr("Staff"));
    m_lock = add(tr("Lock till"), "lockAction", &StaffMenu::lockRequested);
    // The key itself is the window's; here it is only told.
    m_lock->setText(m_lock->text() + u'\t' + keyText(Qt::CTRL | Qt::Key_L));
    m_switch = add(tr("Switch person…"), "switchAction", &StaffMenu::switchRequested);
    m_pin = add({}, "pinAction", &StaffMenu::pinRequested);
    addSeparator();
    m_signOut = add(tr("Sign out"), "signOutAction", &StaffMenu::signOutRequested);
    add(tr("Close Danggol"), "closeAction", &StaffMenu::closeRequested);
    setHasPin(false);
}

QAction *StaffMenu::add(const QString &words, const char *objectName, void (StaffMenu::*signal)())
{
    QAction *action = addAction(words);
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void StaffMenu::setCanLock(bool canLock)
{
    m_switch->setVisible(canLock);
    m_signOut->setVisible(canLock);
}

void StaffMenu::setHasPin(bool hasPin)
{
    m_pin->setText(hasPin ? tr("Change my PIN…") : tr("Set my PIN…"));
}

void StaffMenu::open()
{
    const QSize size = sizeHint();
    popup(m_button.mapToGlobal(QPoint(m_button.width() - size.width(), m_button.height() + 4)));
}

} // namespace danggol::ui
