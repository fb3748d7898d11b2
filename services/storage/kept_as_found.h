// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database_url.h"

#include <memory>

namespace danggol::storage
{

class Connection;

/// While one lives, whoever closes a SQLite file as the last one does not work its write-ahead log into it.
/// So a file that turns out not to be usable is left byte for byte as it was found, and so is its log. To be
/// made before the file is opened, and to go, on the same thread, once it is known to be usable, or after it
/// was closed. Does nothing where there is no log.
class KeptAsFound
{
public:
    explicit KeptAsFound(const DatabaseUrl &url);
    ~KeptAsFound();
    KeptAsFound(const KeptAsFound &) = delete;
    KeptAsFound &operator=(const KeptAsFound &) = delete;

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace danggol::storage
