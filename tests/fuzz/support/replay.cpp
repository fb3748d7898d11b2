// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of libFuzzer in the ordinary tests: each kept input once.
#include "tests/fuzz/support/fuzz_target.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main()
{
    const QDir corpus(QStringLiteral(DANGGOL_CORPUS));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        std::fprintf(stderr, "danggol: nothing is kept in %s\n", DANGGOL_CORPUS);
        return 1;
    }
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        std::printf("%s, %lld bytes\n", qPrintable(name), static_cast<long long>(bytes.size()));
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    }
    return 0;
}
