// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scanner/scan_finder.h"

#include "services/domain/scan_code.h"
#include "services/staff/permission.h"

#include <QPointer>

namespace danggol::models
{

namespace
{

constexpr qsizetype kShortEnough = 8;
constexpr qsizetype kShownFirst = 4;
constexpr qsizetype kShownLast = 2;

} // namespace

ScanFinder::ScanFinder(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_archive(session)
{}

void ScanFinder::find(const QString &code)
{
    if (const std::optional<OrderId> order = orderOfScanCode(code))
        findOrder(*order);
    else if (const std::optional<CustomerId> member = memberOfScanCode(code))
        findMember(*member);
    else
        findProduct(code.trimmed());
}

void ScanFinder::findOrder(OrderId id)
{
    m_session.shop().orders().find(m_session.actor(), id, on(this, [this, id](Result<Order> found) {
                                       if (found)
                                           Q_EMIT orderFound(*found);
                                       else if (found.error().code == ErrorCode::OrderNotFound)
                                           tellFailure(
                                               tr("There is no order #%1 in this shop.").arg(id.value),
                                               tr("The slip may be another shop's."));
                                       else
                                           tellFailure({}, found.error().message);
                                   }));
}

void ScanFinder::findMember(CustomerId id)
{
    m_session.shop().customers().find(m_session.actor(), id, on(this, [this](Result<Customer> found) {
                                          if (found)
                                              take(*found);
                                          else if (found.error().code == ErrorCode::UserNotFound)
                                              tellFailure(tr("No customer has this card."),
                                                          tr("It may be another shop's."));
                                          else
                                              tellFailure({}, found.error().message);
                                      }));
}

void ScanFinder::findProduct(const QString &code)
{
    m_session.shop().catalog().findByBarcode(m_session.actor(), code,
                                             on(this, [this, code](Result<Product> found) {
                                                 if (found)
                                                     Q_EMIT productFound(*found);
                                                 else if (found.error().code == ErrorCode::ProductNotFound)
                                                     findCard(code);
                                                 else
                                                     tellFailure({}, found.error().message);
                                             }));
}

void ScanFinder::findCard(const QString &code)
{
    m_session.shop().customers().findByCard(m_session.actor(), code,
                                            on(this, [this, code](Result<Customer> found) {
                                                if (found)
                                                    take(*found);
                                                else
                                                    tellUnknown(code);
                                            }));
}

void ScanFinder::take(const Customer &customer)
{
    if (!customer.archived) {
        m_session.chooseCustomer(customer);
        m_session.notices().post({.emphasis = customer.name, .text = tr("is the customer now."), .undo = {}});
        return;
    }
    Notice notice{.kind = Notice::Kind::Failed,
                  .emphasis = tr("%1 is archived.").arg(customer.name),
                  .text = tr("Restore them to charge or order."),
                  .undo = {}};
    if (isAllowed(m_session.actor().role, Permission::EditCustomers)) {
        notice.actionWords = tr("Restore");
        notice.action = [archive = QPointer(&m_archive), customer] {
            if (archive)
                archive->restore(customer);
        };
    }
    m_session.notices().post(notice);
}

QString ScanFinder::shortened(const QString &code)
{
    if (code.size() <= kShortEnough)
        return code;
    return code.left(kShownFirst) + QChar(0x2026) + code.right(kShownLast);
}

void ScanFinder::tellUnknown(const QString &code)
{
    Notice notice{.kind = Notice::Kind::Failed,
                  .emphasis = tr("No product has barcode %1").arg(shortened(code)),
                  .text = {},
                  .undo = {}};
    if (isAllowed(m_session.actor().role, Permission::EditCatalog)) {
        notice.actionWords = tr("Create product");
        notice.action = [self = QPointer(this), code] {
            if (self)
                Q_EMIT self->createProductRequested(code);
        };
    }
    m_session.notices().post(notice);
}

void ScanFinder::tellFailure(const QString &emphasis, const QString &text)
{
    m_session.notices().post({.kind = Notice::Kind::Failed, .emphasis = emphasis, .text = text, .undo = {}});
}

} // namespace danggol::models
