// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/tls_context.h"

#include "app/api/http/asio.h"

#include <boost/asio/ssl/context.hpp>

#include <QFileInfo>

namespace danggol::api
{

namespace
{

using boost::system::error_code;

Error unusable(const QString &field, const QString &file, const QString &why)
{
    return invalidField(field, QStringLiteral("INVALID"),
                        QStringLiteral("Nothing is served: %1 cannot be used (%2). Give a readable PEM file.")
                            .arg(file, why));
}

QString wordsFor(const QString &file, const error_code &error)
{
    return QFileInfo(file).isReadable() ? QString::fromStdString(error.message())
                                        : QStringLiteral("it cannot be read");
}

} // namespace

Result<std::shared_ptr<asio::ssl::context>> makeTlsContext(const TlsFiles &files)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                         asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression);
    error_code error;
    context->use_certificate_chain_file(files.certificate.toStdString(), error);
    if (error)
        return fail(
            unusable(QStringLiteral("tlsCert"), files.certificate, wordsFor(files.certificate, error)));
    // Without this an encrypted key would have the program ask at the terminal, and wait.
    context->set_password_callback(
        [](std::size_t, asio::ssl::context::password_purpose) { return std::string(); });
    // A key that does not belong to the certificate is refused here, too.
    context->use_private_key_file(files.key.toStdString(), asio::ssl::context::pem, error);
    if (error)
        return fail(unusable(QStringLiteral("tlsKey"), files.key, wordsFor(files.key, error)));
    return context;
}

} // namespace danggol::api
