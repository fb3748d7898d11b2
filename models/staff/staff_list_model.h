// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "services/staff/staff_member.h"

#include <functional>

namespace danggol
{
class Shop;
}

namespace danggol::models
{

/// "Cashier", "Admin": what somebody is in the shop.
[[nodiscard]] QString jobWords(danggol::Role role);

/// Who works in the shop. Needs nobody to be signed in; reads nothing before restart().
class StaffListModel : public PagedListModel<StaffMember>
{
    Q_OBJECT

public:
    enum Column { Name, Job, Pin, LastHere, ColumnCount };

    /// When somebody was last here, as the window says it ("On shift since 08:00").
    using HereWords = std::function<QString(const StaffMember &)>;
    /// Whether somebody is at work now.
    using AtWork = std::function<bool(const StaffMember &)>;

    StaffListModel(Shop &shop, HereWords hereWords, QObject *parent = nullptr);

    /// Who is at work now comes first, then the others by name; without it, admins come first.
    void orderByWork(AtWork isAtWork) { m_isAtWork = std::move(isAtWork); }

    /// Who is archived, as this admin may see them; nobody: who works here.
    void setArchivedFor(const std::optional<Actor> &admin);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void request(const QString &cursor, int limit, Reply<Page<StaffMember>> reply) override;
    [[nodiscard]] bool isSame(const StaffMember &left, const StaffMember &right) const override;

private:
    [[nodiscard]] QString cellText(const StaffMember &member, int column) const;
    /// Below the name: when they were here, or that they have no PIN while others do.
    [[nodiscard]] QString subtitle(const StaffMember &member) const;

    Shop &m_shop;
    HereWords m_hereWords;
    AtWork m_isAtWork;
    std::optional<Actor> m_archivedFor;
};

} // namespace danggol::models
