// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staff_list_model.h"

#include "models/roles.h"
#include "services/shop/shop.h"

#include <algorithm>
#include <utility>

namespace danggol::models
{

QString jobWords(danggol::Role role)
{
    return role == danggol::Role::Admin ? StaffListModel::tr("Admin") : StaffListModel::tr("Cashier");
}

StaffListModel::StaffListModel(Shop &shop, HereWords hereWords, QObject *parent)
    : PagedListModel(parent), m_shop(shop), m_hereWords(std::move(hereWords))
{}

int StaffListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Job:
        return tr("Role");
    case Pin:
        return tr("PIN");
    case LastHere:
        return tr("Last here");
    default:
        return {};
    }
}

QVariant StaffListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StaffMember &member = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(member, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(member.name, jobWords(member.role), subtitle(member));
    case IdRole:
        return member.id.value;
    case TitleRole:
        return member.name;
    case SubtitleRole:
        return subtitle(member);
    case StatusWordsRole:
        return jobWords(member.role);
    default:
        return {};
    }
}

QString StaffListModel::cellText(const StaffMember &member, int column) const
{
    switch (column) {
    case Name:
        return member.name;
    case Job:
        return jobWords(member.role);
    case Pin:
        return member.hasPin ? tr("Set") : tr("None");
    case LastHere:
        return m_hereWords(member);
    default:
        return {};
    }
}

QString StaffListModel::subtitle(const StaffMember &member) const
{
    return member.hasPin ? m_hereWords(member) : tr("No PIN yet");
}

void StaffListModel::setArchivedFor(const std::optional<Actor> &admin)
{
    m_archivedFor = admin;
    restart();
}

void StaffListModel::request(const QString &, int, Reply<Page<StaffMember>> reply)
{
    Reply<QList<StaffMember>> arrange = [reply, isAtWork = m_isAtWork](Result<QList<StaffMember>> staff) {
        if (!staff)
            return reply(fail(staff.error()));
        if (isAtWork) {
            std::stable_sort(
                staff->begin(), staff->end(), [&](const StaffMember &left, const StaffMember &right) {
                    const bool isLeft = isAtWork(left);
                    return isLeft != isAtWork(right) ? isLeft : left.name.localeAwareCompare(right.name) < 0;
                });
        }
        reply(Page<StaffMember>{std::move(*staff), {}});
    };
    if (m_archivedFor)
        m_shop.staff().archived(*m_archivedFor, std::move(arrange));
    else
        m_shop.staff().list(std::move(arrange));
}

bool StaffListModel::isSame(const StaffMember &left, const StaffMember &right) const
{
    return left == right;
}

} // namespace danggol::models
