// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/tokens_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class Card;
class KeyButton;
class MessageLine;
class TableView;

/// The shop's API tokens: the list, and the ways to a new one and to revoke one.
class TokenPane : public QWidget
{
    Q_OBJECT
public:
    TokenPane(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    /// Reads the list.
    void refresh();

private:
    [[nodiscard]] QHBoxLayout *makeHead();
    void setUpTable();
    void bindKeys();
    void openNew();
    void showSecret(const NewToken &token);
    void askToRevoke();
    void showState();
    [[nodiscard]] const ApiToken *current() const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::TokensController m_controller;
    KeyButton *m_new;
    KeyButton *m_revoke;
    Card *m_frame;
    TableView *m_table;
    MessageLine *m_message;
};

} // namespace danggol::ui
