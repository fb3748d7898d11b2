// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace danggol::test
{

/// Silence is part of a test: while one of these lives, a warning that nobody announced with `expect` ends
/// the program with its text. Make one first in a test's main().
class FatalWarnings
{
public:
    FatalWarnings();
    ~FatalWarnings();
    FatalWarnings(const FatalWarnings &) = delete;
    FatalWarnings &operator=(const FatalWarnings &) = delete;

    /// Lets warnings through that contain `part`, until the program ends.
    static void expect(const QString &part);
};

} // namespace danggol::test

/// main() of a test that must stay silent. `Application` is QCoreApplication, QGuiApplication or
/// QApplication. QTest::qExec in its three parts, because the first of them installs QTest's own message
/// handler over ours.
#define DANGGOL_TEST_MAIN(Application, TestClass)                                                            \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
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
