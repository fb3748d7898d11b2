// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace danggol::ui
{

class ConnectForm;
class KeyButton;
class MessageLine;
class NewShopForm;
class StartChoice;

/// The first screen: try the demo shop, start a shop on this computer, or connect to one on PostgreSQL.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(Theme &theme, QWidget *parent = nullptr);

    /// While the shop is being opened nothing can be pressed twice.
    void setBusy(bool busy);
    /// Why the shop could not be opened.
    void showError(const QString &sentence);

Q_SIGNALS:
    void demoRequested();
    void newShopRequested(const QString &shopName, const QString &adminName, const QString &file);
    void connectRequested(const QString &databaseUrl);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeDetails();
    void choose(int index);
    void proceed();

    Theme &m_theme;
    QWidget *m_card;
    QList<StartChoice *> m_choices;
    QStackedWidget *m_pages = nullptr;
    NewShopForm *m_newShop = nullptr;
    ConnectForm *m_connect = nullptr;
    MessageLine *m_message = nullptr;
    KeyButton *m_proceed = nullptr;
};

} // namespace danggol::ui
