// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/command_keys.h"

#include <QPointer>
#include <QShortcut>
#include <QWidget>

namespace danggol::ui
{

using models::Command;

void offer(models::Commands &commands, QWidget &scope, const Command &command)
{
    commands.add(scope, command);
    if (!command.run)
        return;
    for (const QKeySequence &key : command.keys) {
        auto *shortcut = new QShortcut(key, &scope);
        shortcut->setContext(scope.isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(command.behaviour == Command::Keys::Repeat);
        QObject::connect(shortcut, &QShortcut::activated, &scope,
                         [all = QPointer(&commands), id = command.id, page = command.page] {
                             if (all)
                                 all->run(id, page);
                         });
    }
}

} // namespace danggol::ui
