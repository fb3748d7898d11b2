// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <QString>
#include <QTemporaryDir>

namespace danggol::simulation
{

/// New, empty databases, one after the other. On SQLite each is a copy of one that was founded once, which
/// takes a tenth of the time; on PostgreSQL it is a schema of its own, and the one before is dropped.
class FreshShops
{
public:
    explicit FreshShops(test::Backend backend);

    /// The address of a database that nobody has used; the one before must be closed.
    [[nodiscard]] QString next();
    [[nodiscard]] test::Backend backend() const { return m_backend; }

private:
    [[nodiscard]] QString nextFile();
    [[nodiscard]] QString nextSchema();

    test::Backend m_backend;
    QTemporaryDir m_folder;
    QString m_template;
    QString m_last;
};

} // namespace danggol::simulation
