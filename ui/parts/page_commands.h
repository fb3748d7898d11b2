// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/command_keys.h"
#include "ui/parts/panes.h"

#include <QCoreApplication>

#include <functional>

namespace danggol::ui
{

/// What a page offers, with the keys that every page has in the same words. The page needs its object name
/// by then.
class PageCommands
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::PageCommands)

public:
    PageCommands(models::Commands &commands, QWidget &page) : m_commands(commands), m_page(page) {}

    void add(models::Command command);
    /// F3
    void searchHere(const std::function<void()> &search);
    /// F5
    void refresh(const std::function<void()> &refresh);
    /// Alt ←/→: the previous (-1) or next (+1) chip or segment.
    void choices(const std::function<void(int)> &step);
    /// F6, Shift F6: from left to right.
    void panes(const QList<Panes::Pane> &panes);

private:
    models::Commands &m_commands;
    QWidget &m_page;
};

} // namespace danggol::ui
