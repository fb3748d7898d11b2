// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace danggol::app
{

/// Where this computer keeps the passwords of shop databases: never in a file of ours. The answers come in
/// the GUI thread, and none of the calls holds it up.
class PasswordVault
{
public:
    virtual ~PasswordVault() = default;

    /// Empty when it is not kept there, or there is no such place.
    virtual void read(const QString &databaseUrl, std::function<void(const QString &password)> then) = 0;
    /// False when there is nowhere to keep it.
    virtual void write(const QString &databaseUrl, const QString &password,
                       std::function<void(bool isKept)> then) = 0;
    virtual void forget(const QString &databaseUrl) = 0;
};

} // namespace danggol::app
