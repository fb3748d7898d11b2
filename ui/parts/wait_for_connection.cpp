// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wait_for_connection.h"

#include "models/session/till_session.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::WaitForConnection)

public:
    [[nodiscard]] static QString reason() { return tr("This waits until the connection is back."); }
};

} // namespace

void waitForConnection(models::TillSession &session, QAbstractButton &button)
{
    const auto show = [&session, &button, tip = button.toolTip()] {
        const bool isConnected = session.connection().connected;
        button.setEnabled(isConnected);
        button.setToolTip(isConnected ? tip : Words::reason());
        button.setAccessibleDescription(isConnected ? QString() : Words::reason());
    };
    QObject::connect(&session, &models::TillSession::connectionChanged, &button, show);
    show();
}

} // namespace danggol::ui
