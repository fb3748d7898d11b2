// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

/// A regular, with the points they have left.
struct Customer
{
    CustomerId id;
    QString name;
    std::optional<QString> phone;
    std::optional<QString> cardNo;
    QString note;
    Money balance;
    Timestamp createdAt;
    Timestamp lastVisitAt;
    bool archived = false;
    /// Counts edits; an edit names the one it started from.
    qint64 version = 1;

    friend bool operator==(const Customer &, const Customer &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.name, s.phone, s.cardNo, s.note, s.balance, s.createdAt, s.lastVisitAt,
                        s.archived, s.version);
    }
};

struct CreateCustomerCommand
{
    /// 1 to 80 characters after trimming.
    QString name;
    /// Digits, spaces, + and -, at most 20.
    std::optional<QString> phone;
    /// At most 32 characters; one customer's alone.
    std::optional<QString> cardNo;
    QString note;
};

struct EditCustomerCommand
{
    CustomerId customer;
    /// The version that was edited; another till's edit in between is EditConflict.
    qint64 version = 1;
    QString name;
    std::optional<QString> phone;
    std::optional<QString> cardNo;
    QString note;
};

/// Archive hides a customer from lists and refuses charges and orders; restoring undoes it.
struct ArchiveCustomerCommand
{
    CustomerId customer;
    bool archived = true;
};

struct CustomerQuery
{
    /// Part of the name (or its initial consonants), the phone or the card number; empty: all, recent visits
    /// first.
    QString text;
    QString cursor;
    int limit = 50;
    /// The archived ones instead, by id.
    bool archivedOnly = false;
};

} // namespace danggol
