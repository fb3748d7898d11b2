// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/new_token_dialog.h"

#include "models/session/till_session.h"
#include "models/settings/token_list_model.h"
#include "ui/parts/field.h"
#include "ui/parts/fitted_area.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/settings/whose_token.h"

#include <QAbstractButton>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::TokenEditor;

namespace
{

constexpr int kWidthPx = 460;
constexpr int kPaddingPx = 20;
constexpr int kRingPx = 4; // a scroll area cuts at its edge, and the focus ring reaches beyond a control
constexpr int kAroundBodyPx = 160; // title, message, buttons and padding
// The least that can do harm comes first.
constexpr Role kRoles[] = {Role::Customer, Role::Staff, Role::Admin};

QString mayDo(Role role)
{
    switch (role) {
    case Role::Customer:
        return NewTokenDialog::tr("May see and use one customer's points, orders and coupons.");
    case Role::Staff:
        return NewTokenDialog::tr("May do what a cashier may, for every customer.");
    case Role::Admin:
        return NewTokenDialog::tr("May do everything, products and campaigns included.");
    }
    return {};
}

} // namespace

NewTokenDialog::NewTokenDialog(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_editor(session)
    , m_name(new Field(theme, tr("Name")))
    , m_roles(new SegmentBar(theme))
    , m_roleWords(new MessageLine(theme))
    , m_whose(new WhoseToken(theme, session))
    , m_message(new MessageLine(theme))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_create(new KeyButton(theme, KeyButton::Role::Primary, tr("Create token")))
{
    setObjectName(QStringLiteral("newTokenDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New token"));
    m_name->edit().setObjectName(QStringLiteral("tokenName"));
    m_name->setHelp(tr("What uses it, such as “Kitchen display”."));
    m_roles->setObjectName(QStringLiteral("tokenRoles"));
    m_roles->setAccessibleName(tr("Role"));
    for (const Role role : kRoles)
        m_roles->addSegment(models::roleWords(role));
    m_message->setObjectName(QStringLiteral("newTokenMessage"));
    m_message->setMessage({}, MessageLine::Tone::Error);
    setUpButtons();
    layOut();
    connectParts();
    showRole();
    m_name->edit().setFocus();
}

void NewTokenDialog::setUpButtons()
{
    m_cancel->setObjectName(QStringLiteral("cancelTokenButton"));
    m_cancel->setAutoDefault(false);
    m_create->setObjectName(QStringLiteral("createTokenButton"));
    m_create->setAutoDefault(false); // Enter in the search picks a customer
    m_create->setShortcutHint(QStringLiteral("Ctrl Enter"));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &NewTokenDialog::submit);
}

void NewTokenDialog::connectParts()
{
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_create, &QAbstractButton::clicked, this, &NewTokenDialog::submit);
    connect(&m_name->edit(), &QLineEdit::returnPressed, this, &NewTokenDialog::submit);
    connect(&m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_name->edit().isModified())
            m_name->setError(m_editor.nameFault(m_name->text()));
    });
    connect(m_roles, &ChoiceBar::currentChanged, this, &NewTokenDialog::showRole);
    const auto forgetVerdict = [this] { m_message->setMessage({}, MessageLine::Tone::Error); };
    connect(&m_name->edit(), &QLineEdit::textEdited, this, forgetVerdict);
    connect(m_roles, &ChoiceBar::currentChanged, this, forgetVerdict);
    connect(m_whose, &WhoseToken::chosenChanged, this, forgetVerdict);
    connect(&m_editor, &TokenEditor::savingChanged, this,
            [this] { m_create->setBusy(m_editor.isSaving(), tr("Creating…")); });
    connect(&m_editor, &TokenEditor::refused, this, &NewTokenDialog::showFaults);
    connect(&m_editor, &TokenEditor::created, this, [this](const NewToken &token) {
        accept();
        Q_EMIT created(token);
    });
}

QWidget *NewTokenDialog::makeBody(QLayout *role)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    column->setSpacing(16);
    column->addWidget(m_name);
    column->addLayout(role);
    column->addWidget(m_whose);
    auto *body = new FittedArea(content);
    if (parentWidget())
        body->setMostHeight(parentWidget()->window()->height() - m_theme.scaled(kAroundBodyPx));
    return body;
}

void NewTokenDialog::layOut()
{
    auto *roleLabel = new TextLabel(m_theme, tr("Role"), TextStyle::SmallMedium, Token::Ink2);
    roleLabel->setBuddy(m_roles);
    auto *role = new QVBoxLayout;
    role->setSpacing(6);
    role->addWidget(roleLabel);
    role->addWidget(m_roles, 0, Qt::AlignLeft);
    role->addWidget(m_roleWords);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Section));
    column->addWidget(makeBody(role));
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_name->setFixedWidth(m_theme.scaled(kWidthPx) - 2 * kPaddingPx);
}

Role NewTokenDialog::role() const
{
    return kRoles[m_roles->currentIndex()];
}

void NewTokenDialog::showRole()
{
    m_roleWords->setMessage(mayDo(role()), MessageLine::Tone::Quiet);
    m_whose->setVisible(role() == Role::Customer);
}

void NewTokenDialog::submit()
{
    m_editor.create({m_name->text(), role(), m_whose->chosen()});
}

void NewTokenDialog::showFaults(const TokenEditor::Faults &faults, const QString &message)
{
    const QString name = faults.value(QStringLiteral("name"));
    const QString whose = faults.value(QStringLiteral("userId"));
    m_name->setError(name);
    m_whose->setError(whose);
    if (!name.isEmpty())
        m_name->edit().setFocus();
    else if (!whose.isEmpty())
        m_whose->setFocus();
    const qsizetype count = faults.size();
    const QString summary = tr("%n fields need attention", nullptr, static_cast<int>(count));
    m_message->setMessage(count > 0 ? summary : message, MessageLine::Tone::Error);
}

void NewTokenDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
