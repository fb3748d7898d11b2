// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/document_desk.h"

#include <algorithm>

namespace danggol::models
{

DocumentDesk::DocumentDesk(TillSession &session, OrderId order, QObject *parent)
    : QObject(parent), m_session(session), m_order(order), m_reader(session)
{
    connect(&m_reader, &OrderReader::changed, this, &DocumentDesk::refresh);
    connect(&m_reader, &OrderReader::failed, this,
            [this](const Error &error) { Q_EMIT failed(failureOf(error)); });
    m_reader.open(order);
    readPrints();
}

void DocumentDesk::readPrints()
{
    m_session.shop().prints().ofOrder(m_session.actor(), m_order,
                                      on(this, [this](Result<QList<DocumentPrint>> prints) {
                                          if (!prints) {
                                              Q_EMIT failed(failureOf(prints.error()));
                                              return;
                                          }
                                          m_prints = std::move(*prints);
                                          refresh();
                                      }));
}

void DocumentDesk::refresh()
{
    m_document.reset();
    if (m_reader.view() && m_prints)
        m_document = receiptOf(*m_reader.view(), m_session.shop().settings());
    if (m_document) {
        const auto before =
            std::count_if(m_prints->begin(), m_prints->end(),
                          [this](const DocumentPrint &print) { return print.kind == m_document->kind; });
        m_document = marked(*std::move(m_document), {.order = m_order,
                                                     .kind = m_document->kind,
                                                     .number = before + 1,
                                                     .at = m_session.clock().now()});
    }
    Q_EMIT changed();
}

void DocumentDesk::count()
{
    if (m_isCounting || !m_document)
        return;
    if (!m_operation || m_counted != m_document->kind)
        m_operation = m_session.newOperation();
    m_counted = m_document->kind;
    m_isCounting = true;
    Q_EMIT changed();
    m_session.shop().prints().note(m_session.actor(), *m_operation, m_order, m_counted,
                                   on(this, [this](Result<DocumentPrint> print) { settle(print); }));
}

void DocumentDesk::settle(const Result<DocumentPrint> &print)
{
    m_isCounting = false;
    Q_EMIT changed();
    if (!print)
        Q_EMIT failed(failureOf(print.error()));
    else if (m_document && m_document->kind == print->kind)
        Q_EMIT counted(marked(*m_document, *print));
    else // paid or cancelled elsewhere in between
        Q_EMIT failed({ErrorCode::OrderStateConflict,
                       tr("Order #%1 has changed in the meantime. Nothing was printed. Look at it again.")
                           .arg(m_order.value)});
}

void DocumentDesk::done()
{
    m_operation.reset();
    readPrints();
}

} // namespace danggol::models
