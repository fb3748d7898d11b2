// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/http_server.h"

#include <QProcess>
#include <QTemporaryDir>

namespace danggol::test
{

/// A certificate for localhost and 127.0.0.1 that signs itself, made by openssl, with its key.
class TestCertificate
{
public:
    TestCertificate()
    {
        QProcess openssl;
        openssl.start(
            QStringLiteral("openssl"),
            QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
                           "-days 2 -subj /CN=localhost "
                           "-addext subjectAltName=DNS:localhost,IP:127.0.0.1")
                    .split(u' ') +
                QStringList{QStringLiteral("-keyout"), key(), QStringLiteral("-out"), certificate()});
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            qFatal("openssl made no certificate");
    }

    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString key() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] api::TlsFiles files() const { return {certificate(), key()}; }

private:
    QTemporaryDir m_folder;
};

} // namespace danggol::test
