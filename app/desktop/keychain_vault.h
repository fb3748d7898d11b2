// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/password_vault.h"

#include <QObject>

namespace danggol::app
{

/// The keychain of the person's desktop (GNOME Keyring, KWallet). Where none runs nothing is kept.
class KeychainVault final : public QObject, public PasswordVault
{
    Q_OBJECT

public:
    void read(const QString &databaseUrl, std::function<void(const QString &)> then) override;
    void write(const QString &databaseUrl, const QString &password, std::function<void(bool)> then) override;
    void forget(const QString &databaseUrl) override;
};

} // namespace danggol::app
