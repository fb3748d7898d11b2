// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/shop/shop.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <future>
#include <utility>

namespace danggol::app
{

/// What a command does once its shop is open: blocks until it is done, prints to stdout and answers the exit
/// code, 0 only when all is well.
using Action = std::function<int(Shop &)>;

/// The same for a command that works on the database as a whole and opens no shop.
using DatabaseAction = std::function<int(const QString &databaseUrl)>;

/// One command of the server. To add one is an entry in a list of them.
struct Command
{
    /// As it is typed: "verify", "token create".
    QString name;
    /// What must stand after the name, as the help calls it.
    QStringList arguments;
    /// The help's line about it.
    QString purpose;
    /// Its own, beside those that say which shop. No two commands may have one of the same name.
    QList<QCommandLineOption> options;
    /// Reads its options and arguments, before any shop is opened. An error is wrong usage.
    std::function<Result<Action>(const QCommandLineParser &, const QStringList &arguments)> prepare;
    /// Instead of `prepare`, for a command that opens no shop.
    std::function<Result<DatabaseAction>(const QCommandLineParser &, const QStringList &arguments)>
        prepareAlone;
};

/// Whether `words` begin with the command's name.
[[nodiscard]] bool isCalledBy(const Command &command, const QStringList &words);

/// The arguments of a line that called the command: as many as it has, and no option is another command's.
/// An error is wrong usage.
[[nodiscard]] Result<QStringList> argumentsOf(const Command &command, const QCommandLineParser &parser);

/// Wrong usage, in words.
[[nodiscard]] inline tl::unexpected<Error> misuse(const QString &words)
{
    return fail(ErrorCode::InvalidInput, words);
}

/// For a program without an event loop: asks, and waits for the answer.
template <class T>
[[nodiscard]] Result<T> answerTo(const std::function<void(Reply<T>)> &ask)
{
    std::promise<Result<T>> answered;
    ask([&answered](Result<T> result) { answered.set_value(std::move(result)); });
    return answered.get_future().get();
}

/// Who acts in a command: whoever may start the program on the shop's database is its admin.
[[nodiscard]] Actor operatorOfTheServer();

} // namespace danggol::app
