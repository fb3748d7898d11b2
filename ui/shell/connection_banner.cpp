// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_banner.h"

#include "ui/parts/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QKeyEvent>

namespace danggol::ui
{

using State = models::ConnectionWatch::State;

namespace
{

ConnectionLabel::State labelState(State state)
{
    switch (state) {
    case State::Connected:
        return ConnectionLabel::State::Connected;
    case State::Reconnecting:
        return ConnectionLabel::State::Reconnecting;
    case State::Offline:
        break;
    }
    return ConnectionLabel::State::Offline;
}

} // namespace

ConnectionBanner::ConnectionBanner(MainWindow &window, models::TillSession &session)
    : m_window(window), m_watch(session)
{
    connect(&m_watch, &models::ConnectionWatch::changed, this, &ConnectionBanner::show);
    connect(&window.banner(), &Banner::actionTriggered, &m_watch, &models::ConnectionWatch::retry);
    qApp->installEventFilter(this);
    show();
}

void ConnectionBanner::show()
{
    m_window.topBar().setConnection(m_watch.engine(), labelState(m_watch.state()));
    const bool isAway = m_watch.state() != State::Connected;
    if (isAway && m_watch.isServer())
        showServerAway();
    else if (isAway)
        showFileAway();
    if (isAway)
        m_window.banner().setAction(tr("Retry now"), QStringLiteral("F5"));
    m_window.banner().setVisible(isAway);
}

void ConnectionBanner::showServerAway()
{
    const int seconds = m_watch.secondsToNextTry();
    const QString when = seconds == 0
                             ? tr("Attempt %1, trying now.").arg(m_watch.attempt())
                             : tr("Attempt %1, next try in %2 s.").arg(m_watch.attempt()).arg(seconds);
    const QString strong = m_watch.state() == State::Offline
                               ? tr("Offline: no way to %1.").arg(m_watch.place())
                               : tr("Reconnecting to %1.").arg(m_watch.place());
    m_window.banner().setMessage(
        Banner::Tone::Wait, IconName::PlugBroken, strong,
        tr("%1 You can look around and fill a cart; charges, orders and payments wait until we’re back.")
            .arg(when));
}

void ConnectionBanner::showFileAway()
{
    m_window.banner().setMessage(
        Banner::Tone::Failure, IconName::WarningTriangle, tr("The shop file can't be opened."),
        tr("%1. Check that it is there and that no other program holds it. Nothing is saved until then.")
            .arg(m_watch.place()));
}

// The pages have F5 for themselves: as a shortcut of the window it would be ambiguous.
bool ConnectionBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || m_watch.state() == State::Connected)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F5 || key->modifiers() != Qt::NoModifier || !widget ||
        widget->window() != &m_window)
        return false;
    key->accept();
    m_watch.retry();
    return true;
}

} // namespace danggol::ui
