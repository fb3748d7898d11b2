// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/new_campaign_panel.h"

#include "ui/coupons/campaign_form.h"
#include "ui/parts/fitted.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::CampaignEditor;

namespace
{

constexpr int kWidthPx = 348;
constexpr int kPaddingPx = 20;
constexpr int kButtonPx = 40;
/// A scroll area cuts at its edge; the focus ring reaches this far beyond a control.
constexpr int kRingPx = 4;

} // namespace

NewCampaignPanel::NewCampaignPanel(Theme &theme, models::TillSession &session,
                                   const models::CampaignWords &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(session, words)
    , m_form(new CampaignForm(theme, m_editor))
    , m_message(new MessageLine(theme))
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_discard(new KeyButton(theme, KeyButton::Role::Secondary, tr("Discard")))
    , m_create(new KeyButton(theme, KeyButton::Role::Primary, tr("Create campaign")))
{
    setObjectName(QStringLiteral("newCampaignPanel"));
    setAccessibleName(tr("New campaign"));
    m_message->setObjectName(QStringLiteral("campaignMessage"));
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_close->setObjectName(QStringLiteral("closeCampaignButton"));
    m_close->setIconOnly(IconName::Close, tr("Close"));
    m_close->setShortcutHint(QStringLiteral("Esc"));
    m_close->setControlHeight(32);
    m_discard->setObjectName(QStringLiteral("discardCampaignButton"));
    m_discard->setControlHeight(kButtonPx);
    m_create->setObjectName(QStringLiteral("createCampaignButton"));
    m_create->setControlHeight(kButtonPx);
    m_create->setShortcutHint(QStringLiteral("Ctrl Enter"));
    layOut();
    bindKeys();
    connect(m_close, &QAbstractButton::clicked, this, &NewCampaignPanel::closeRequested);
    connect(m_discard, &QAbstractButton::clicked, this, &NewCampaignPanel::discard);
    connect(m_create, &QAbstractButton::clicked, this, &NewCampaignPanel::submit);
    connect(m_form, &CampaignForm::edited, this, [this] {
        m_refusal.clear();
        summarise();
    });
    connect(&m_editor, &CampaignEditor::savingChanged, this, [this] {
        m_form->setEnabled(!m_editor.isSaving());
        m_discard->setEnabled(!m_editor.isSaving());
        m_create->setBusy(m_editor.isSaving(), tr("Creating…"));
    });
    connect(&m_editor, &CampaignEditor::refused, this, &NewCampaignPanel::refuse);
    connect(&m_editor, &CampaignEditor::created, this, [this](const Coupon &coupon) {
        m_form->clear();
        Q_EMIT created(coupon);
    });
}

QHBoxLayout *NewCampaignPanel::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kRingPx, 0, kRingPx, 0);
    row->addWidget(new TextLabel(m_theme, tr("New campaign"), TextStyle::Title), 1, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    return row;
}

QHBoxLayout *NewCampaignPanel::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_discard);
    row->addWidget(m_create, 1);
    return row;
}

void NewCampaignPanel::layOut()
{
    auto *scroll = new QScrollArea;
    auto *content = new QWidget;
    auto *padded = new QVBoxLayout(content);
    padded->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    padded->addWidget(m_form);
    padded->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *head = new QWidget;
    head->setLayout(makeHead());
    fitted(m_theme, this, [this, head] {
        setFixedWidth(m_theme.scaled(kWidthPx));
        head->setFixedHeight(m_theme.scaled(36));
    });
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kRingPx, 0, kRingPx, 0);
    foot->setSpacing(10);
    foot->addWidget(m_message);
    foot->addLayout(makeFoot());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx - kRingPx, 12, kPaddingPx - kRingPx, kPaddingPx);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void NewCampaignPanel::bindKeys()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &NewCampaignPanel::submit);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewCampaignPanel::closeRequested);
}

void NewCampaignPanel::focusFirst()
{
    m_form->focusFirst();
}

void NewCampaignPanel::submit()
{
    m_editor.create(m_form->input());
}

void NewCampaignPanel::discard()
{
    m_form->clear();
    m_editor.startNew();
    Q_EMIT closeRequested();
}

void NewCampaignPanel::refuse(const CampaignEditor::Faults &faults, const QString &message)
{
    m_form->showFaults(faults);
    m_refusal = message;
    summarise();
}

void NewCampaignPanel::summarise()
{
    const int count = m_form->faultCount();
    QString words = m_refusal;
    if (count > 0)
        words = tr("%n fields need attention", nullptr, static_cast<int>(count));
    m_message->setMessage(words, MessageLine::Tone::Error);
}

} // namespace danggol::ui
