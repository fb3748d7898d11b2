// SPDX-License-Identifier: GPL-3.0-or-later
// Prints docs/api.md as the description has it now.
#include "tests/api/docs/api_docs.h"

#include <QFile>

#include <cstdio>

int main()
{
    QFile file(QStringLiteral(DANGGOL_SOURCE_DIR "/resources/openapi/openapi.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
        return 1;
    }
    const QByteArray docs = danggol::test::apiDocs(danggol::test::OpenApiDocument(file.readAll()));
    return std::fputs(docs.constData(), stdout) < 0 ? 1 : 0;
}
