// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychain_vault.h"

#include <qt6keychain/keychain.h>

namespace danggol::app
{

namespace
{
const QString kService = QStringLiteral("Danggol shop database");
} // namespace

void KeychainVault::read(const QString &databaseUrl, std::function<void(const QString &)> then)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(databaseUrl);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError ? job->textData() : QString());
    });
    job->start();
}

void KeychainVault::write(const QString &databaseUrl, const QString &password, std::function<void(bool)> then)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(databaseUrl);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this,
            [job, then = std::move(then)] { then(job->error() == QKeychain::NoError); });
    job->start();
}

void KeychainVault::forget(const QString &databaseUrl)
{
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(databaseUrl);
    job->start();
}

} // namespace danggol::app
