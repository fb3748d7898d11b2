// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/framing.h"

#include <QByteArray>

namespace danggol::api
{

namespace
{
constexpr unsigned kHttp11 = 11;
} // namespace

bool isPlainlyFramed(const RequestHead &head, unsigned version)
{
    const std::string *encoding = head.header("Transfer-Encoding");
    const std::string *length = head.header("Content-Length");
    if (encoding)
        return !length && version == kHttp11 && head.count("Transfer-Encoding") == 1 &&
               qstricmp(encoding->c_str(), "chunked") == 0;
    return !length || (head.count("Content-Length") == 1 && length->find(',') == std::string::npos);
}

} // namespace danggol::api
