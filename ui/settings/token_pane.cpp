// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/token_pane.h"

#include "models/session/till_session.h"
#include "ui/parts/card.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/badge_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/settings/new_token_dialog.h"
#include "ui/settings/token_secret_dialog.h"
#include "ui/wallet/shop_time.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::TokensController;

namespace
{

constexpr int kRowPx = 40;
constexpr int kHeadPx = 32;
constexpr int kRowsShown = 4;
constexpr int kButtonPx = 32;
constexpr int kFramePx = 5;

} // namespace

TokenPane::TokenPane(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session, [&session](Timestamp moment) { return shortShopMoment(session, moment); })
    , m_new(new KeyButton(theme, KeyButton::Role::Secondary, tr("New token…")))
    , m_revoke(new KeyButton(theme, KeyButton::Role::DangerQuiet, tr("Revoke…")))
    , m_frame(new Card(theme, Card::Tone::Surface))
    , m_table(new TableView(theme))
    , m_message(new MessageLine(theme))
{
    m_new->setObjectName(QStringLiteral("newTokenButton"));
    m_new->setShortcutHint(QStringLiteral("Ctrl N"));
    m_revoke->setObjectName(QStringLiteral("revokeTokenButton"));
    m_revoke->setShortcutHint(QStringLiteral("Del"));
    m_message->setObjectName(QStringLiteral("tokensMessage"));
    for (KeyButton *button : {m_new, m_revoke}) {
        button->setControlHeight(kButtonPx);
        button->setAutoDefault(false);
    }
    setUpTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_frame);
    column->addWidget(m_message);
    bindKeys();
    connect(m_new, &QAbstractButton::clicked, this, &TokenPane::openNew);
    connect(m_revoke, &QAbstractButton::clicked, this, &TokenPane::askToRevoke);
    connect(&m_controller, &TokensController::changed, this, &TokenPane::showState);
    connect(&theme, &Theme::changed, this, &TokenPane::showState);
    showState();
}

QHBoxLayout *TokenPane::makeHead()
{
    auto *title = new TextLabel(m_theme, tr("Tokens"), TextStyle::BodyStrong);
    title->setBuddy(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title, 1, Qt::AlignVCenter);
    row->addWidget(m_revoke);
    row->addWidget(m_new);
    return row;
}

void TokenPane::setUpTable()
{
    m_table->setObjectName(QStringLiteral("tokenTable"));
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setRowHeight(kRowPx);
    m_table->setTabKeyNavigation(false);
    m_table->setColumns(
        {{0, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::BodyMedium})},
         {164, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::Body, Token::Ink2})},
         {132, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::Body, Token::Ink2, true})},
         {168, Qt::AlignLeft, new BadgeDelegate(m_theme)}});
    m_table->setModel(&m_controller.tokens());
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(kFramePx, kFramePx, kFramePx, kFramePx);
    inside->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TokenPane::showState);
    connect(&m_controller.tokens(), &QAbstractItemModel::modelReset, this, &TokenPane::showState);
}

void TokenPane::bindKeys()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, this,
            &TokenPane::openNew);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &TokenPane::askToRevoke);
}

void TokenPane::refresh()
{
    m_controller.start();
}

const ApiToken *TokenPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const models::TokenListModel &tokens = const_cast<TokenPane *>(this)->m_controller.tokens();
    return index.isValid() ? &tokens.row(index.row()) : nullptr;
}

void TokenPane::showState()
{
    const ApiToken *token = current();
    m_revoke->setEnabled(token && TokensController::mayRevoke(*token) && !m_controller.isRevoking());
    const bool isEmpty = m_controller.tokens().rowCount() == 0;
    const QString none = m_controller.tokens().isLoaded() && isEmpty
                             ? tr("No tokens yet. A program that is to use the API needs one.")
                             : QString();
    const bool isWrong = !m_controller.error().isEmpty();
    m_message->setMessage(isWrong ? m_controller.error() : none,
                          isWrong ? MessageLine::Tone::Error : MessageLine::Tone::Quiet);
    m_frame->setVisible(!isEmpty);
    m_table->setFixedHeight(m_theme.scaled(kHeadPx) + kRowsShown * m_table->rowHeight());
}

void TokenPane::openNew()
{
    auto *dialog = new NewTokenDialog(m_theme, m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTokenDialog::created, this, &TokenPane::showSecret);
    dialog->open();
}

void TokenPane::showSecret(const NewToken &token)
{
    auto *dialog = new TokenSecretDialog(m_theme, token, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TokenPane::askToRevoke()
{
    const ApiToken *chosen = current();
    if (!chosen || !m_revoke->isEnabled())
        return;
    const ApiToken token = *chosen;
    auto *dialog =
        new ConfirmDialog(m_theme,
                          {.question = tr("Revoke %1?").arg(token.name),
                           .consequence = tr("Whatever uses this token is refused from now on. A revoked "
                                             "token cannot be brought back."),
                           .safe = tr("Keep token"),
                           .verb = tr("Revoke token")},
                          KeyButton::Role::Danger, window());
    dialog->setObjectName(QStringLiteral("revokeTokenDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, token] { m_controller.revoke(token); });
    dialog->open();
}

} // namespace danggol::ui
