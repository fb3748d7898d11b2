// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/server_address.h"
#include "ui/start/new_shop.h"
#include "ui/start/recent_shops.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace danggol::ui
{

class ConnectForm;
class KeyButton;
class LanguageButton;
class MessageLine;
class NewShopForm;
class StartChoice;

/// The first screen: try the demo shop, start a shop on this computer, connect to one on PostgreSQL, or open
/// one that was open before.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(Theme &theme, QWidget *parent = nullptr);

    /// While the shop is being opened nothing can be pressed twice.
    void setBusy(bool busy);
    /// Why the shop could not be opened; stays until another way is chosen.
    void showError(const QString &sentence);
    /// None: that way is not offered.
    void setRecentShops(const QList<RecentShop> &shops);
    /// The form of a server's address, filled in, where the password is what is missing.
    void showServer(const ServerAddress &address);
    /// That shop among the recent ones.
    void showRecent(const QString &databaseUrl);
    LanguageButton &languages() { return *m_languages; }

Q_SIGNALS:
    void demoRequested();
    void newShopRequested(const QString &file, const danggol::ui::NewShop &shop);
    /// `url` has no password in it. `shop` is for a database that is empty so far.
    void connectRequested(const QString &url, const QString &password, const danggol::ui::NewShop &shop);
    /// A shop that is there already.
    void shopRequested(const QString &url);
    void forgetRequested(const QString &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Choice { Demo, New, Connect, Recent };

    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeFoot();
    void addChoices(QVBoxLayout &column, QWidget *side);
    [[nodiscard]] QWidget *makeDetails();
    void connectForms();
    void fitCard();
    void choose(int index);
    void step(int by);
    void proceed();
    void showButtons();
    void showFaults(int count);
    [[nodiscard]] QString verb() const;

    Theme &m_theme;
    QWidget *m_card;
    QWidget *m_details = nullptr;
    QList<StartChoice *> m_choices;
    QStackedWidget *m_pages = nullptr;
    NewShopForm *m_newShop = nullptr;
    ConnectForm *m_connect = nullptr;
    RecentShops *m_recent = nullptr;
    MessageLine *m_message = nullptr;
    KeyButton *m_test = nullptr;
    KeyButton *m_proceed = nullptr;
    LanguageButton *m_languages = nullptr;
    bool m_isBusy = false;
};

} // namespace danggol::ui
