// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/session.h"

struct pg_conn;

namespace danggol::storage
{

/// libpq on the connection of Qt's driver: values travel beside the statement instead of within its text.
class PostgresSession final : public Session
{
public:
    explicit PostgresSession(pg_conn *connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<NativeError> run(const QString &sql) override;
    [[nodiscard]] std::unique_ptr<Prepared> prepare(const QString &sql) override;
    [[nodiscard]] const NativeError &error() const override { return m_error; }

private:
    pg_conn *m_connection;
    quint64 m_prepared = 0;
    NativeError m_error;
};

} // namespace danggol::storage
