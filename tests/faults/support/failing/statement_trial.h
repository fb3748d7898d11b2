// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/failing/shop_state.h"
#include "tests/faults/support/failing/statement_faults.h"
#include "tests/support/test_shop.h"

#include <QStringList>

namespace danggol::test
{

/// What trials have found so far.
struct TrialFigures
{
    int steps = 0;
    /// Each failed twice: as the disk's failure and as its own.
    int statements = 0;
    int halfDone = 0;
};

/// Asks a shop for one thing after the other. Each is asked for as often as it has statements and once more:
/// each time another of them fails, and it has to be refused in words and to change nothing; once none fails
/// it has to be done, under the operation that was refused so often.
class StatementTrial
{
public:
    template <class T>
    using Ask = std::function<void(const Operation &, Reply<T>)>;

    StatementTrial(Backend backend, TrialFigures &figures);

    [[nodiscard]] TestShop &testShop() { return m_shop; }
    [[nodiscard]] Shop &shop() { return m_shop.shop(); }

    template <class T>
    [[nodiscard]] T read(const char *what, const std::function<void(Reply<T>)> &ask)
    {
        const Result<T> answer = met<T>(what, Extent::OneUnit, {},
                                        [&](const Operation &, Reply<T> reply) { ask(std::move(reply)); });
        expect(!m_hasChanged, what, QStringLiteral("reading has written"));
        return done(what, answer);
    }

    /// What is done for ever: sent again it is answered as it was, or at least not done again.
    enum class Again { Answers, MayRefuse };
    template <class T>
    T write(const char *what, const Ask<T> &ask, Again again = Again::Answers)
    {
        const Operation once = m_shop.operation();
        const Result<T> answer = met<T>(what, Extent::OneUnit, {}, ask, once);
        expect(m_hasChanged, what, QStringLiteral("it was done and nothing was written"));
        const Result<T> second = asked<T>(ask, once);
        expect(second || again == Again::MayRefuse, what, QStringLiteral("sent again it was refused"));
        expect(!m_state.look(), what, QStringLiteral("sent again it was done again"));
        return done(what, answer);
    }

    /// What is done in several units: those done before the one that failed stay done.
    template <class T>
    T inPieces(const char *what, const Ask<T> &ask)
    {
        return done(what, met<T>(what, Extent::Pieces, {}, ask));
    }

    /// What sets off a reading that nobody waits for: that one may fail beside the usual answer.
    template <class T>
    T followed(const char *what, const Ask<T> &ask)
    {
        const Result<T> answer = met<T>(what, Extent::Followed, {}, ask);
        tellShopChanged();
        return done(what, answer);
    }

    /// What is refused when nothing fails.
    template <class T>
    void refused(const char *what, ErrorCode code, const Ask<T> &ask)
    {
        const Result<T> answer = met<T>(what, Extent::OneUnit, code, ask);
        expect(!answer && answer.error().code == code, what, codeOf(answer));
    }
    template <class T>
    void refusedAndFollowed(const char *what, ErrorCode code, const Ask<T> &ask)
    {
        const Result<T> answer = met<T>(what, Extent::Followed, code, ask);
        expect(!answer && answer.error().code == code, what, codeOf(answer));
        tellShopChanged();
    }

    /// What went wrong, a line each; none in the end.
    [[nodiscard]] const QStringList &findings() const { return m_findings; }

private:
    enum class Extent { OneUnit, Pieces, Followed };
    /// How it is refused when nothing fails; nothing: it is done.
    using Usual = std::optional<ErrorCode>;
    struct Step
    {
        const char *what;
        Extent extent;
        Usual usual;
    };
    using Attempt = std::function<std::optional<Error>()>;

    template <class T>
    [[nodiscard]] Result<T> asked(const Ask<T> &ask, const Operation &operation)
    {
        return await<T>([&](Reply<T> reply) { ask(operation, std::move(reply)); });
    }
    template <class T>
    [[nodiscard]] Result<T> met(const char *what, Extent extent, Usual usual, const Ask<T> &ask)
    {
        return met<T>(what, extent, usual, ask, m_shop.operation());
    }
    template <class T>
    [[nodiscard]] Result<T> met(const char *what, Extent extent, Usual usual, const Ask<T> &ask,
                                const Operation &once)
    {
        std::optional<Result<T>> answer;
        meetEach({what, extent, usual}, [&]() -> std::optional<Error> {
            answer = asked<T>(ask, once);
            return *answer ? std::nullopt : std::optional(answer->error());
        });
        return std::move(*answer);
    }
    template <class T>
    [[nodiscard]] static T done(const char *what, const Result<T> &answer)
    {
        if (!answer)
            qFatal("%s: %s", what, qPrintable(answer.error().message));
        return *answer;
    }

    void meetEach(const Step &step, const Attempt &attempt);
    [[nodiscard]] bool meets(const Step &step, int n, StatementFailure failure, const Attempt &attempt);
    void judge(const Step &step, StatementFailure failure, const std::optional<Error> &error);
    void expect(bool holds, const char *what, const QString &finding);
    /// Until what the last answer set off has been read, too.
    void settle();
    void tellShopChanged();
    [[nodiscard]] storage::DatabaseOptions options();

    TrialFigures &m_figures;
    storage::Engine m_engine;
    StatementFaults m_faults;
    TestShop m_shop;
    ShopState m_state;
    /// Whether the last attempt wrote.
    bool m_hasChanged = false;
    QStringList m_findings;
};

} // namespace danggol::test
