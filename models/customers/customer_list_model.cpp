// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_list_model.h"

#include "models/customers/customer_words.h"
#include "models/roles.h"
#include "models/session/till_session.h"
#include "services/domain/won_text.h"

#include <utility>

namespace danggol::models
{

CustomerListModel::CustomerListModel(TillSession &session, QObject *parent)
    : PagedListModel(parent), m_session(session)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kSearchDelayMs);
    connect(&m_typing, &QTimer::timeout, this, &CustomerListModel::search);
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (!m_isFollowing || !(changes.touches(Topic::Wallet) || changes.touches(Topic::Customer)))
            return;
        refresh();
        if (changes.touches(Topic::Customer))
            readTotal();
    });
    onAnswered = [this](const std::optional<Error> &error) {
        m_error = error;
        Q_EMIT answered();
    };
}

void CustomerListModel::start()
{
    m_isFollowing = true;
    restart();
    readTotal();
}

void CustomerListModel::pause()
{
    m_isFollowing = false;
}

void CustomerListModel::setSearchText(const QString &text)
{
    m_typedText = text.trimmed();
    if (m_typedText == m_searchText)
        m_typing.stop();
    else if (m_typedText.isEmpty())
        search();
    else
        m_typing.start();
}

void CustomerListModel::setArchivedOnly(bool only)
{
    if (only == m_archivedOnly)
        return;
    m_archivedOnly = only;
    clear();
    search();
}

void CustomerListModel::searchNow()
{
    if (m_typing.isActive())
        search();
}

void CustomerListModel::search()
{
    m_typing.stop();
    m_searchText = m_typedText;
    restart();
}

void CustomerListModel::readTotal()
{
    m_session.shop().customers().count(m_session.actor(), on(this, [this](Result<qint64> count) {
                                           if (!count || *count == m_total)
                                               return;
                                           m_total = *count;
                                           Q_EMIT totalChanged();
                                       }));
}

void CustomerListModel::request(const QString &cursor, int limit, Reply<Page<Customer>> reply)
{
    m_session.shop().customers().list(m_session.actor(), {m_searchText, cursor, limit, m_archivedOnly},
                                      std::move(reply));
}

bool CustomerListModel::isSame(const Customer &left, const Customer &right) const
{
    return left == right;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer &customer = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return customer.name;
    case SubtitleRole:
        return customer.phone ? maskedPhone(customer.phone) : customer.cardNo.value_or(tr("No phone"));
    case IdRole:
        return customer.id.value;
    case AmountRole:
        return customer.balance.won();
    case TimeRole:
        return customer.lastVisitAt.ms;
    case Qt::AccessibleTextRole:
        return spoken(customer);
    default:
        return {};
    }
}

QString CustomerListModel::spoken(const Customer &customer) const
{
    const QString balance = countText(customer.balance.won());
    const QString ending = phoneEnding(customer.phone);
    if (ending.isEmpty())
        return tr("%1, balance %2 won").arg(customer.name, balance);
    return tr("%1, phone ending in %2, balance %3 won").arg(customer.name, ending, balance);
}

} // namespace danggol::models
