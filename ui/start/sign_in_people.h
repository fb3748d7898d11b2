// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace danggol
{
class Shop;
}

namespace danggol::models
{
class SignInController;
}

namespace danggol::ui
{

class ConnectionLabel;
class PeopleList;
class TextLabel;

/// The left half of the sign-in card: which shop it is, who works there, and whether its database is there.
class SignInPeople : public QWidget
{
    Q_OBJECT
public:
    /// `shop` and `controller` must outlive it.
    SignInPeople(Theme &theme, Shop &shop, models::SignInController &controller, QWidget *parent = nullptr);

    [[nodiscard]] PeopleList &list() { return *m_list; }

private:
    [[nodiscard]] QWidget *makeHead();
    void layOut();
    void showChoice();
    void showTime();
    void showConnection();

    Theme &m_theme;
    Shop &m_shop;
    models::SignInController &m_controller;
    TextLabel *m_moment;
    PeopleList *m_list;
    ConnectionLabel *m_connection;
    QTimer m_clock;
};

} // namespace danggol::ui
