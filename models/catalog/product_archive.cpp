// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_archive.h"

#include <QPointer>

namespace danggol::models
{

ProductArchive::ProductArchive(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void ProductArchive::archive(const Product &product)
{
    set(product, ProductStatus::Archived, m_session.newOperation());
}

void ProductArchive::restore(const Product &product)
{
    set(product, ProductStatus::OnSale, m_session.newOperation());
}

void ProductArchive::set(const Product &product, ProductStatus status, const Operation &operation)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    PatchProductCommand command;
    command.product = product.id;
    command.status = status;
    m_session.shop().catalog().patch(m_session.actor(), operation, std::move(command),
                                     on(this, [this, product, status, operation](Result<Product> result) {
                                         m_isBusy = false;
                                         answer(product, status, operation, result);
                                     }));
}

void ProductArchive::answer(const Product &product, ProductStatus status, const Operation &operation,
                            const Result<Product> &result)
{
    const bool isArchiving = status == ProductStatus::Archived;
    if (!result) {
        const QString what = isArchiving ? tr("%1 was not archived.") : tr("%1 is still archived.");
        m_session.notices().post({.kind = Notice::Kind::Failed,
                                  .emphasis = what.arg(product.name),
                                  .text = result.error().message,
                                  .undo = {},
                                  .actionWords = tr("Try again"),
                                  .action = setting(product, status, operation)});
        return;
    }
    const ProductStatus before = isArchiving ? product.status : ProductStatus::Archived;
    m_session.notices().post(
        {.kind = Notice::Kind::Done,
         .emphasis = (isArchiving ? tr("Archived %1") : tr("Restored %1")).arg(result->name),
         .text = {},
         .undo = setting(*result, before, m_session.newOperation())});
}

std::function<void()> ProductArchive::setting(const Product &product, ProductStatus status,
                                              const Operation &operation)
{
    return [self = QPointer(this), product, status, operation] {
        if (self)
            self->set(product, status, operation);
    };
}

} // namespace danggol::models
