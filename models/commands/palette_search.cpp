// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_search.h"

#include <utility>

namespace danggol::models
{

namespace
{

constexpr qsizetype kShortestBarcode = 4;

bool mayBeBarcode(const QString &text)
{
    return text.size() >= kShortestBarcode && !text.contains(u' ');
}

OrderQuery orderQuery(const PaletteQuestion &question)
{
    OrderQuery query;
    query.limit = question.most;
    if (question.waitingOrders) {
        query.status = OrderStatus::DepositWait;
        query.oldestFirst = true;
    } else {
        query.text = question.text;
    }
    return query;
}

} // namespace

PaletteSearch::PaletteSearch(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void PaletteSearch::ask(const PaletteQuestion &question)
{
    m_wanted = question;
    if (!m_isAsking)
        send();
}

void PaletteSearch::forget()
{
    m_wanted.reset();
}

template <class T, class Take>
auto PaletteSearch::part(const std::shared_ptr<Draft> &draft, Take take)
{
    ++draft->partsLeft;
    return on(this, [this, draft, take](Result<T> result) {
        if (result)
            take(draft->answer, *result);
        else if (result.error().code != ErrorCode::ProductNotFound)
            draft->answer.error = result.error();
        if (--draft->partsLeft == 0)
            settle(draft);
    });
}

// Every part is counted before the first can be answered: they come in a later turn of the event loop.
void PaletteSearch::send()
{
    m_isAsking = true;
    const auto draft = std::make_shared<Draft>();
    draft->answer.question = *m_wanted;
    const PaletteQuestion &question = draft->answer.question;
    Shop &shop = m_session.shop();
    if (question.customers)
        shop.customers().list(
            m_session.actor(), {question.text, {}, question.most},
            part<Page<Customer>>(draft, [](PaletteAnswer &answer, const Page<Customer> &page) {
                answer.customers = page.items;
            }));
    if (question.products) {
        ProductQuery query;
        query.text = question.text;
        query.limit = question.most;
        shop.catalog().list(m_session.actor(), query,
                            part<Page<Product>>(draft, [](PaletteAnswer &answer, const Page<Product> &page) {
                                for (const Product &product : page.items) {
                                    if (!answer.products.contains(product))
                                        answer.products.append(product);
                                }
                            }));
        if (mayBeBarcode(question.text))
            shop.catalog().findByBarcode(
                m_session.actor(), question.text,
                part<Product>(draft, [](PaletteAnswer &answer, const Product &product) {
                    answer.products.removeAll(product);
                    answer.products.prepend(product);
                }));
    }
    if (question.orders)
        shop.orders().list(
            m_session.actor(), orderQuery(question),
            part<Page<OrderSummary>>(draft, [](PaletteAnswer &answer, const Page<OrderSummary> &page) {
                answer.orders = page.items;
            }));
    if (draft->partsLeft == 0)
        settle(draft);
}

void PaletteSearch::settle(const std::shared_ptr<Draft> &draft)
{
    m_isAsking = false;
    if (!m_wanted)
        return;
    if (draft->answer.question == *m_wanted) {
        m_wanted.reset();
        Q_EMIT answered(draft->answer);
    } else {
        send();
    }
}

} // namespace danggol::models
