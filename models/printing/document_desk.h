// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"
#include "models/printing/receipt.h"

namespace danggol::models
{

/// Prepares the document of one order for printing: keeps it as the order is now, knows how often it was
/// printed, and counts each printing once, however often its button is pressed before the paper is out.
class DocumentDesk : public QObject
{
    Q_OBJECT
public:
    DocumentDesk(TillSession &session, OrderId order, QObject *parent = nullptr);

    [[nodiscard]] OrderId order() const { return m_order; }
    /// The document with the mark that it would get now; nothing while it is being read, or when the order
    /// has none any more.
    [[nodiscard]] const std::optional<Receipt> &document() const { return m_document; }
    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    /// Counts a printing: ends in counted() or failed(). Until done(), counting again is the same printing.
    void count();
    /// The counted printing is on paper, or in its file.
    void done();

Q_SIGNALS:
    /// The document is another one, there is none, or it is being counted.
    void changed();
    /// It may be printed now, as given.
    void counted(const danggol::models::Receipt &receipt);
    /// The order could not be read, or the printing not counted; nothing is to be printed.
    void failed(const danggol::models::Failure &failure);

private:
    void readPrints();
    void refresh();
    void settle(const Result<DocumentPrint> &print);

    TillSession &m_session;
    OrderId m_order;
    OrderReader m_reader;
    std::optional<QList<DocumentPrint>> m_prints;
    std::optional<Receipt> m_document;
    std::optional<Operation> m_operation;
    /// What the operation counts; a paid order's receipt is not the printing of its slip.
    DocumentKind m_counted = DocumentKind::Receipt;
    bool m_isCounting = false;
};

} // namespace danggol::models
