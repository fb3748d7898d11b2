// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace danggol::models
{

/// Everything that the till can do, by id. One for a session: `session.commands()`.
///
/// A page adds a command in one line of its addCommands(), by ui::PageCommands (ui/parts/page_commands.h):
///
///     offered.add({.id = QStringLiteral("orders.print"), .title = tr("Print receipt"),
///                  .keys = {keys::kPrint}, .icon = QStringLiteral("printer"), .run = [this] { print(); }});
///
/// A thing of the whole till adds it by ui::offer(session.commands(), window, {…}) in the same words. It is
/// then in the palette, on the sheet of shortcuts, and on its key: nothing else is to be bound. `.state` says
/// when it is not available and why, and is asked each time; a new icon is a line in
/// ui/shell/palette/command_icon.cpp. What is offered goes with the widget that offered it.
class Commands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Lists it until `owner` is gone. Its keys are bound by ui::offer.
    void add(QObject &owner, const Command &command);
    /// In the order they were added.
    [[nodiscard]] QList<Command> all() const;
    /// Nothing when there is none. `page` empty: the first with that id.
    [[nodiscard]] std::optional<Command> find(const QString &id, const QString &page = {}) const;
    /// The one that the key means on that page: the page's own before one that works everywhere.
    [[nodiscard]] std::optional<Command> findKey(const QKeySequence &key, const QString &page) const;
    [[nodiscard]] static CommandState stateOf(const Command &command);

    /// While nothing may be done at the till: it is locked.
    void setSuspended(bool isSuspended) { m_isSuspended = isSuspended; }
    /// Shows its page first. False when it is not available now.
    bool run(const Command &command);
    bool run(const QString &id, const QString &page = {});
    /// The ids of those that were run from the palette, the latest first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void noteUse(const QString &id);

    /// What a page is called in "Orders, Payment".
    void namePage(const QString &page, const QString &title) { m_pageTitles.insert(page, title); }
    [[nodiscard]] QString pageTitle(const QString &page) const { return m_pageTitles.value(page); }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pageTitles.size()); }

Q_SIGNALS:
    /// Emitted before a command of this page runs: it is to be shown.
    void pageWanted(const QString &page);

private:
    struct Entry
    {
        QPointer<QObject> owner;
        Command command;
    };

    std::vector<Entry> m_entries;
    QHash<QString, QString> m_pageTitles;
    QStringList m_recent;
    bool m_isSuspended = false;
};

} // namespace danggol::models
