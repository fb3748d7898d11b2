// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/kept_answer.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace danggol::storage
{

/// What many works that were run as one are answered, in their order. Nothing: one run cannot do them all,
/// and this one has changed nothing.
template <class T>
using JointAnswers = std::optional<std::vector<Result<T>>>;

/// A work which one run can do together with others of its kind and key, its types erased.
class JointWork
{
public:
    JointWork() = default;
    virtual ~JointWork() = default;
    JointWork(const JointWork &) = delete;
    JointWork &operator=(const JointWork &) = delete;

    /// Runs `works`, this one among them, and keeps their answers. Nothing: see `JointAnswers`.
    [[nodiscard]] virtual Result<std::optional<std::vector<UnitAnswer>>>
    runAll(Transaction &transaction, std::span<JointWork *const> works) const = 0;
};

/// How one kind of work is run: for one command, and for several at once. The second does for each of them
/// what the first does, though none sees what the others before it have done; it takes back what it did for
/// those that it refuses, and does nothing that depends on the unit's operation id.
template <class T, class Command>
struct JointRun
{
    std::function<Result<T>(Transaction &, const Command &)> alone;
    std::function<Result<JointAnswers<T>>(Transaction &, std::span<const Command *const>)> together;
};

template <class T, class Command>
class JointWorkOf final : public JointWork
{
public:
    JointWorkOf(Command command, JointRun<T, Command> run, KeptAnswer<T> kept)
        : m_command(std::move(command)), m_run(std::move(run)), m_kept(std::move(kept))
    {}

    [[nodiscard]] UnitAnswer runAlone(Transaction &transaction) const
    {
        return keep(m_kept, m_run.alone(transaction, m_command));
    }

    Result<std::optional<std::vector<UnitAnswer>>> runAll(Transaction &transaction,
                                                          std::span<JointWork *const> works) const override
    {
        std::vector<const Command *> commands;
        for (JointWork *work : works)
            commands.push_back(&ofThisKind(work).m_command);
        TRY(JointAnswers<T> answers, m_run.together(transaction, commands));
        if (!answers)
            return std::nullopt;
        std::vector<UnitAnswer> units;
        for (std::size_t i = 0; i < works.size(); ++i)
            units.push_back(keep(ofThisKind(works[i]).m_kept, std::move((*answers)[i])));
        return units;
    }

private:
    static const JointWorkOf &ofThisKind(const JointWork *work)
    {
        return static_cast<const JointWorkOf &>(*work);
    }

    Command m_command;
    JointRun<T, Command> m_run;
    KeptAnswer<T> m_kept;
};

} // namespace danggol::storage
