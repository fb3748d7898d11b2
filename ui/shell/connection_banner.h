// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/connection_watch.h"

#include <QObject>

namespace danggol::ui
{

class MainWindow;

/// Shows in the window's frame how the till stands with its database: the top bar's word, and while it is
/// away the banner, where F5 tries at once.
class ConnectionBanner : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ConnectionBanner(MainWindow &window, models::TillSession &session);

    [[nodiscard]] models::ConnectionWatch &watch() { return m_watch; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void showServerAway();
    void showFileAway();

    MainWindow &m_window;
    models::ConnectionWatch m_watch;
};

} // namespace danggol::ui
