// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace danggol::models
{
class Commands;
}

namespace danggol::ui
{

class MainWindow;

/// Lets the keys of the page that is shown work while the focus is in the frame around it: navigation, top
/// bar or banner.
class FrameKeys : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the window.
    FrameKeys(MainWindow &window, models::Commands &commands);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isInFrame() const;
    bool run(const QKeyEvent &key);

    MainWindow &m_window;
    models::Commands &m_commands;
};

} // namespace danggol::ui
