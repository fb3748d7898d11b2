// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"

#include <QJsonObject>

#include <memory>

namespace danggol::bench
{

/// The desktop program in a shop, as a person uses it; everything is done through its widgets.
class TillUnderBench
{
public:
    TillUnderBench(QApplication &application, const QString &databaseUrl);
    ~TillUnderBench();

    /// Until the window is drawn and the list in it has its rows, and no sooner; false when that does not
    /// come.
    [[nodiscard]] bool waitUntilUsable();
    /// Milliseconds for each change of page: the first visits, which also read, and the later ones.
    [[nodiscard]] QJsonObject changePages();
    /// Milliseconds for each frame of wheeling down the orders, and how many rows were passed.
    [[nodiscard]] QJsonObject scrollOrders(int frames);
    /// Milliseconds from each key to its results on the screen, in the customers and in the products.
    [[nodiscard]] QJsonObject search();

private:
    [[nodiscard]] ui::MainWindow &window() { return m_desktop->till()->window(); }
    [[nodiscard]] double changeTo(int page);
    [[nodiscard]] QList<double> type(const char *fieldName, const char *viewName, const QString &text);

    std::unique_ptr<app::DesktopApp> m_desktop;
    bool m_isOpened = false;
};

} // namespace danggol::bench
