// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace danggol
{

/// One page of a list that is read by key, not by offset: row n of a million costs what row 1 does.
template <class T>
struct Page
{
    QList<T> items;
    /// Opaque; empty at the end.
    QString nextCursor;
};

inline constexpr int kDefaultPageLimit = 50;
inline constexpr int kMaximumPageLimit = 200;

} // namespace danggol
