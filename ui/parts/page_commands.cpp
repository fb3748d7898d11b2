// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/page_commands.h"

#include <QWidget>

namespace danggol::ui
{

using models::Command;

void PageCommands::add(Command command)
{
    command.page = m_page.objectName();
    offer(m_commands, m_page, command);
}

void PageCommands::searchHere(const std::function<void()> &search)
{
    add({.id = QStringLiteral("screen.search"),
         .title = tr("Search in this screen"),
         .keys = {keys::kSearchHere},
         .run = search,
         .listed = Command::Listed::SheetAlone});
}

void PageCommands::refresh(const std::function<void()> &refresh)
{
    add({.id = QStringLiteral("screen.refresh"),
         .title = tr("Refresh or try again"),
         .keys = {keys::kRefresh},
         .run = refresh,
         .listed = Command::Listed::SheetAlone});
}

void PageCommands::choices(const std::function<void(int)> &step)
{
    add({.id = QStringLiteral("screen.previousChoice"),
         .title = tr("Previous chip or segment"),
         .keys = {keys::kPreviousChoice},
         .run = [step] { step(-1); },
         .listed = Command::Listed::SheetAlone,
         .behaviour = Command::Keys::Repeat});
    add({.id = QStringLiteral("screen.nextChoice"),
         .title = tr("Next chip or segment"),
         .keys = {keys::kNextChoice},
         .run = [step] { step(1); },
         .listed = Command::Listed::SheetAlone,
         .behaviour = Command::Keys::Repeat});
}

void PageCommands::panes(const QList<Panes::Pane> &panes)
{
    auto *all = new Panes(m_page, panes);
    add({.id = QStringLiteral("screen.nextPane"),
         .title = tr("Next pane"),
         .keys = {keys::kNextPane},
         .run = [all] { all->step(1); },
         .listed = Command::Listed::SheetAlone,
         .behaviour = Command::Keys::Repeat});
    add({.id = QStringLiteral("screen.previousPane"),
         .title = tr("Previous pane"),
         .keys = {keys::kPreviousPane},
         .run = [all] { all->step(-1); },
         .listed = Command::Listed::SheetAlone,
         .behaviour = Command::Keys::Repeat});
}

} // namespace danggol::ui
