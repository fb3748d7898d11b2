// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "models/session/till_session.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/settings/settings_section.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr QSize kSizePx(640, 620);
constexpr int kPaddingPx = 20;
/// A scroll area cuts at its edge; the focus ring reaches this far beyond a control.
constexpr int kRingPx = 4;
constexpr int kLeastMarginPx = 24;

} // namespace

SettingsDialog::SettingsDialog(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_nothing(new TextLabel(theme, tr("There is nothing here for you to set. Ask an admin."),
                              TextStyle::Body, Token::Ink2))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Settings"));
    m_close->setObjectName(QStringLiteral("closeSettingsButton"));
    m_close->setIconOnly(IconName::Close, tr("Close"));
    m_close->setShortcutHint(QStringLiteral("Esc"));
    m_close->setControlHeight(32);
    m_close->setAutoDefault(false);
    m_nothing->setObjectName(QStringLiteral("nothingToSet"));
    layOut();
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&session, &models::TillSession::actorChanged, this, &SettingsDialog::showSections);
    connect(&theme, &Theme::changed, this, &SettingsDialog::fitSize);
}

QHBoxLayout *SettingsDialog::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kRingPx, 0, kRingPx, 0);
    row->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Title), 1, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    return row;
}

void SettingsDialog::layOut()
{
    m_column->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    m_column->setSpacing(32);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false); // the scroll area turned it on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx - kRingPx, 16, kPaddingPx - kRingPx, kPaddingPx - kRingPx);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(scroll, 1);
}

void SettingsDialog::addSection(SettingsSection *section)
{
    m_sections.append(section);
    m_column->insertWidget(m_column->count() - 1, section);
    showSections();
}

void SettingsDialog::showSections()
{
    bool isAnyThere = false;
    for (SettingsSection *section : m_sections) {
        const bool isThere = section->isFor(m_session.actor());
        section->setVisible(isThere);
        isAnyThere = isAnyThere || isThere;
        if (isThere)
            section->refresh();
    }
    m_nothing->setVisible(!isAnyThere);
}

void SettingsDialog::fitSize()
{
    QSize size(m_theme.scaled(kSizePx.width()), m_theme.scaled(kSizePx.height()));
    if (parentWidget())
        size = size.boundedTo(parentWidget()->window()->size() - 2 * QSize(kLeastMarginPx, kLeastMarginPx));
    setFixedSize(size);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitSize();
    for (SettingsSection *section : m_sections) {
        if (section->isHidden() || !section->focusProxy())
            continue;
        section->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
