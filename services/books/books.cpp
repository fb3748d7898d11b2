// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books.h"

#include "services/books/books_service.h"
#include "services/storage/database.h"

namespace danggol
{

Books::Books(storage::Database &database, const BooksService &service)
    : m_database(database), m_service(service)
{}

void Books::verify(const Actor &actor, Reply<BooksReport> reply)
{
    m_database.read<BooksReport>(
        [&service = m_service, actor](storage::Transaction &transaction) {
            return service.verify(transaction, actor);
        },
        std::move(reply));
}

} // namespace danggol
