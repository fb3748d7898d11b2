// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fatal_warnings.h"

#include <QtTest>

#include <optional>

namespace danggol::test
{

/// How long a fault test runs, and with which chances: `--runs N` or `--seconds N`, and `--seed N` on its
/// command line.
class FaultOptions
{
public:
    /// Takes them out of the arguments, so that QTest does not stumble over them. Call it first in main().
    /// A value that is no number from 0 ends the program.
    static void take(int &argc, char **argv);

    /// `--runs`, or the small count of an ordinary test run.
    [[nodiscard]] static int runs(int smallCount);
    /// `--seconds`, or those of an ordinary test run.
    [[nodiscard]] static int seconds(int smallCount);
    /// `--seed`, or the same one every time.
    [[nodiscard]] static quint32 seed();

private:
    static inline std::optional<int> s_runs;
    static inline std::optional<int> s_seconds;
    static inline quint32 s_seed = 1;
};

} // namespace danggol::test

/// DANGGOL_TEST_MAIN for a test that takes --runs or --seconds, and --seed.
#define DANGGOL_FAULT_TEST_MAIN(TestClass)                                                                   \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        danggol::test::FaultOptions::take(argc, argv);                                                       \
        QCoreApplication application(argc, argv);                                                            \
        TestClass test;                                                                                      \
        QTest::qInit(&test, argc, argv);                                                                     \
        int failures = 0;                                                                                    \
        {                                                                                                    \
            const danggol::test::FatalWarnings silence;                                                      \
            failures = QTest::qRun();                                                                        \
        }                                                                                                    \
        QTest::qCleanup();                                                                                   \
        return failures;                                                                                     \
    }
