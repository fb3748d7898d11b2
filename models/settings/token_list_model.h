// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "services/tokens/token.h"

#include <functional>

namespace danggol::models
{

class TillSession;

/// "Customer", "Staff", "Admin", for people.
[[nodiscard]] QString roleWords(danggol::Role role);

/// The shop's API tokens, newest first, those that no longer work too. Reads nothing before restart().
class TokenListModel : public PagedListModel<ApiToken>
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, LastUsed, State, ColumnCount };

    /// A moment in words, as the window says it.
    using MomentWords = std::function<QString(Timestamp)>;

    TokenListModel(TillSession &session, MomentWords words, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void request(const QString &cursor, int limit, Reply<Page<ApiToken>> reply) override;
    [[nodiscard]] bool isSame(const ApiToken &left, const ApiToken &right) const override;

private:
    [[nodiscard]] TokenState state(const ApiToken &token) const;
    [[nodiscard]] static QString roleText(const ApiToken &token);
    [[nodiscard]] QString cellText(const ApiToken &token, int column) const;

    TillSession &m_session;
    MomentWords m_words;
};

} // namespace danggol::models
