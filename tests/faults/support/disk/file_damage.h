// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <random>

namespace danggol::test
{

/// A shop's file and its write-ahead log, as bytes.
struct ShopBytes
{
    QByteArray file;
    /// Empty: there is none.
    QByteArray log;

    [[nodiscard]] static ShopBytes of(const QString &file);
    /// Puts them in the place of whatever is there.
    void put(const QString &file) const;

    friend bool operator==(const ShopBytes &, const ShopBytes &) = default;
};

/// A way to damage a file: what was done, in words, and what became of it.
struct Damage
{
    QString what;
    ShopBytes bytes;
};

/// Some bytes, the header, a page, the log or the length, as `random` has it.
[[nodiscard]] Damage damaged(const ShopBytes &sound, std::mt19937 &random);

} // namespace danggol::test
