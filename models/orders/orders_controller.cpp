// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orders_controller.h"

#include "models/errors/error_words.h"

#include <utility>

namespace danggol::models
{

namespace
{

constexpr int kTypingPauseMs = 15;

} // namespace

OrdersController::OrdersController(TillSession &session, OrderListModel::Words words, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(session, std::move(words))
    , m_reader(session)
    , m_writer(session)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &OrdersController::query);
    m_list.onAnswered = [this](const std::optional<Error> &error) { noteAnswer(error); };
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Order) || changes.touches(Topic::Customer))
            refresh();
    });
    connect(&session, &TillSession::connectionChanged, this, [this] {
        if (isConnected())
            refresh();
        Q_EMIT listChanged();
        Q_EMIT orderChanged();
    });
    connect(&session, &TillSession::actorChanged, this, &OrdersController::orderChanged);
    connect(&session, &TillSession::timeZoneChanged, this, [this] {
        query();
        Q_EMIT orderChanged();
    });
    connect(&m_reader, &OrderReader::changed, this, &OrdersController::orderChanged);
    connect(&m_reader, &OrderReader::failed, this, [this](const Error &error) {
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(error), {}});
        if (error.code == ErrorCode::OrderNotFound)
            m_reader.close();
    });
    connect(&m_writer, &OrderWriter::busyChanged, this, &OrdersController::orderChanged);
    connect(&m_writer, &OrderWriter::written, &m_reader, &OrderReader::reload);
    connect(&m_writer, &OrderWriter::refused, &m_reader, &OrderReader::reload);
    query();
}

void OrdersController::setSearchText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    m_typing.start();
}

void OrdersController::submitSearch()
{
    if (m_typing.isActive())
        query();
}

void OrdersController::setStatus(std::optional<OrderStatus> status)
{
    m_status = status;
    query();
}

void OrdersController::setRange(DateRange range)
{
    m_range = range;
    query();
}

void OrdersController::showSold(const SoldIn &sold)
{
    if (!m_sold)
        m_rangeBefore = m_range;
    m_text.clear();
    m_status.reset();
    m_range = DateRange::All;
    m_sold = sold;
    query();
    Q_EMIT listChanged();
}

void OrdersController::clearSold()
{
    if (!m_sold)
        return;
    m_sold.reset();
    m_range = m_rangeBefore;
    query();
    Q_EMIT listChanged();
}

void OrdersController::clearFilters()
{
    m_text.clear();
    m_status.reset();
    m_sold.reset();
    m_range = DateRange::All;
    query();
}

bool OrdersController::isFiltered() const
{
    return !m_text.isEmpty() || m_status || m_sold;
}

void OrdersController::query()
{
    m_typing.stop();
    const BusinessCalendar calendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
    OrderQuery query;
    query.text = m_text;
    query.status = m_status;
    query.sold = m_sold;
    query.from = startOf(m_range, calendar, m_session.clock().now());
    query.oldestFirst = m_list.query().oldestFirst;
    m_list.setQuery(query);
    readCounts();
}

void OrdersController::refresh()
{
    m_list.refresh();
    readCounts();
}

void OrdersController::readCounts()
{
    ++m_countsGeneration;
    m_session.shop().orders().counts(
        m_session.actor(), m_list.query(),
        on(this, [this, generation = m_countsGeneration](Result<OrderCounts> counts) {
            if (generation != m_countsGeneration || !counts)
                return; // the list says what went wrong
            m_counts = *counts;
            Q_EMIT listChanged();
        }));
}

void OrdersController::noteAnswer(const std::optional<Error> &error)
{
    m_error = error;
    if (error) {
        // While the connection is down the window says so for everybody.
        if (isConnected())
            m_session.notices().post({Notice::Kind::Failed, {}, errorWords(*error), {}});
        Q_EMIT listChanged();
        return;
    }
    if (m_list.rowCount() > 0)
        m_hasAnyOrder = true;
    else if (!m_hasAnyOrder.value_or(false))
        askForAnyOrder();
    Q_EMIT listChanged();
}

void OrdersController::askForAnyOrder()
{
    OrderQuery any;
    any.limit = 1;
    m_session.shop().orders().list(m_session.actor(), any, on(this, [this](Result<Page<OrderSummary>> page) {
                                       if (!page)
                                           return;
                                       m_hasAnyOrder = !page->items.isEmpty();
                                       Q_EMIT listChanged();
                                   }));
}

OrderActions OrdersController::actions() const
{
    if (!m_reader.view())
        return {};
    return actionsFor(m_reader.view()->order, m_session.actor(), isConnected());
}

void OrdersController::confirm()
{
    if (actions().mayConfirm)
        m_writer.confirm(*m_reader.id());
}

void OrdersController::cancel()
{
    if (actions().mayCancel)
        m_writer.cancel(*m_reader.id());
}

} // namespace danggol::models
