// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"

#include <QObject>

#include <memory>

namespace danggol::ui
{
class StartWindow;
class Theme;
} // namespace danggol::ui

namespace danggol::app
{

class PasswordVault;

/// The first screen with what this computer remembers of the shops it opened.
class FirstRun : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FirstRun(ui::Theme &theme, PasswordVault &vault);
    ~FirstRun() override;

    [[nodiscard]] ui::StartWindow &window() { return *m_window; }
    void show();
    void setBusy(bool busy);
    /// Says why `request` came to nothing, with the way that it was asked for chosen and filled in.
    void showFailure(const ShopRequest &request, const Error &error);

Q_SIGNALS:
    /// A password is in the address when one was entered.
    void openRequested(const danggol::app::ShopRequest &request);

private:
    void connectWindow();
    void showRecent();

    PasswordVault &m_vault;
    std::unique_ptr<ui::StartWindow> m_window;
};

} // namespace danggol::app
