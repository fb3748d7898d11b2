// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "services/customers/customer.h"

#include <QTimer>

namespace danggol::models
{

class TillSession;

/// The shop's customers: recent visits first, or those who match a search. Reads nothing before start().
class CustomerListModel : public PagedListModel<Customer>
{
    Q_OBJECT

public:
    /// From the last key to the search.
    static constexpr int kSearchDelayMs = 15;

    explicit CustomerListModel(TillSession &session, QObject *parent = nullptr);

    /// Reads the first page and follows the shop's changes from here on.
    void start();
    /// Stops following, for a list that nobody sees; start() goes on.
    void pause();

    /// Searches once the text has rested for kSearchDelayMs; an empty text at once.
    void setSearchText(const QString &text);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    /// The archived customers instead.
    void setArchivedOnly(bool only);
    [[nodiscard]] bool isArchivedOnly() const { return m_archivedOnly; }
    /// Does not wait for the text to rest.
    void searchNow();
    /// The rows are those of the typed text: nothing is being waited for.
    [[nodiscard]] bool isSettled() const { return isLoaded() && !m_typing.isActive(); }
    /// How many customers the shop has, found or not; -1 until it is known.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Why the last reading failed, if it did.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void totalChanged();
    /// A reading is done, well or not.
    void answered();

protected:
    void request(const QString &cursor, int limit, Reply<Page<Customer>> reply) override;
    [[nodiscard]] bool isSame(const Customer &left, const Customer &right) const override;

private:
    void search();
    void readTotal();
    [[nodiscard]] QString spoken(const Customer &customer) const;

    TillSession &m_session;
    QTimer m_typing;
    QString m_typedText;
    QString m_searchText;
    std::optional<Error> m_error;
    qint64 m_total = -1;
    bool m_isFollowing = false;
    bool m_archivedOnly = false;
};

} // namespace danggol::models
