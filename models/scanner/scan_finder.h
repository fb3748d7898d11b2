// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_archive.h"
#include "models/session/till_session.h"

#include <QObject>

namespace danggol::models
{

/// Finds out what a scanned code belongs to: an order's slip, a member card of the shop's own or with a
/// number kept for a customer, or a product. A customer becomes the current one; what was not found is said.
class ScanFinder : public QObject
{
    Q_OBJECT

public:
    explicit ScanFinder(TillSession &session, QObject *parent = nullptr);

    /// Ends in one of the signals, in another customer, or in a notice.
    void find(const QString &code);

    /// A code short enough for a sentence: "8801…93".
    [[nodiscard]] static QString shortened(const QString &code);

Q_SIGNALS:
    void productFound(const danggol::Product &product);
    void orderFound(const danggol::Order &order);
    /// Nothing has the code, and somebody wants a product that does.
    void createProductRequested(const QString &barcode);

private:
    void findOrder(OrderId id);
    void findMember(CustomerId id);
    void findProduct(const QString &code);
    void findCard(const QString &code);
    void take(const Customer &customer);
    void tellUnknown(const QString &code);
    void tellFailure(const QString &emphasis, const QString &text);

    TillSession &m_session;
    CustomerArchive m_archive;
};

} // namespace danggol::models
