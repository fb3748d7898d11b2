// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "models/session/till_session.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/settings/section_list.h"
#include "ui/settings/settings_section.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr QSize kSizePx(900, 620);
constexpr int kPaddingPx = 20;
/// A scroll area cuts at its edge; the focus ring reaches this far beyond a control.
constexpr int kRingPx = 4;
constexpr int kLeastMarginPx = 24;
constexpr int kListPx = 160;
/// Of large text the list takes no more than this part of the width.
constexpr int kListShare = 4;

} // namespace

SettingsDialog::SettingsDialog(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_list(new SectionList(theme))
    , m_nothing(new TextLabel(theme, tr("There is nothing here for you to set. Ask an admin."),
                              TextStyle::Body, Token::Ink2))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(makeScroll())
    , m_toasts(theme, *this)
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
    m_nothing->setWordWrap(true);
    layOut();
    bindKeys();
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_list, &SectionList::currentRowChanged, this, &SettingsDialog::showCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { reveal(now); });
    connect(&session, &models::TillSession::actorChanged, this, &SettingsDialog::showSections);
    connect(&theme, &Theme::changed, this, &SettingsDialog::fitSize);
}

SettingsDialog::~SettingsDialog()
{
    // One that is open is hidden by QDialog's destructor, which moves the focus; nothing is here to follow it
    // then.
    disconnect(qApp, nullptr, this, nullptr);
}

QHBoxLayout *SettingsDialog::makeHead()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Title), 1, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    return row;
}

QScrollArea *SettingsDialog::makeScroll()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false); // the scroll area turned it on
    return scroll;
}

void SettingsDialog::layOut()
{
    m_column->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(kPaddingPx - kRingPx);
    body->addWidget(m_list);
    body->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, 16, kPaddingPx - kRingPx, kPaddingPx - kRingPx);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(body, 1);
}

void SettingsDialog::bindKeys()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, [this] {
            if (SettingsSection *section = current())
                section->submit();
        });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, [this] {
        if (!current() || !current()->undo())
            m_toasts.triggerAction();
    });
}

void SettingsDialog::addSection(SettingsSection *section)
{
    m_sections.append(section);
    section->hide();
    m_column->insertWidget(m_column->count() - 1, section);
    m_list->addTitle(section->title());
    showSections();
}

SettingsSection *SettingsDialog::current() const
{
    return m_sections.value(m_list->current());
}

QString SettingsDialog::currentSection() const
{
    return current() ? current()->objectName() : QString();
}

void SettingsDialog::showSection(const QString &objectName)
{
    for (int index = 0; index < m_sections.size(); ++index) {
        if (m_sections.at(index)->objectName() == objectName && !m_list->isRowHidden(index))
            m_list->setCurrent(index);
    }
}

void SettingsDialog::showSections()
{
    int first = -1;
    for (int index = 0; index < m_sections.size(); ++index) {
        const bool isThere = m_sections.at(index)->isFor(m_session.actor());
        m_list->setShown(index, isThere);
        if (isThere && first < 0)
            first = index;
    }
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    if (!current() || m_list->isRowHidden(m_list->current()))
        m_list->setCurrent(first);
    showCurrent();
}

void SettingsDialog::showCurrent()
{
    for (SettingsSection *section : m_sections) {
        const bool isThere = section == current();
        if (isThere && section->isHidden())
            section->refresh();
        section->setVisible(isThere);
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::focusSection()
{
    if (current() && current()->focusProxy())
        current()->setFocus(Qt::OtherFocusReason);
    else if (current())
        m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::reveal(QWidget *focused)
{
    if (focused && m_content->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, kRingPx, kRingPx);
}

void SettingsDialog::fitSize()
{
    QSize size(m_theme.scaled(kSizePx.width()), m_theme.scaled(kSizePx.height()));
    if (parentWidget())
        size = size.boundedTo(parentWidget()->window()->size() - 2 * QSize(kLeastMarginPx, kLeastMarginPx));
    setFixedSize(size);
    m_list->setFixedWidth(std::min(m_theme.scaled(kListPx), size.width() / kListShare));
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitSize();
    focusSection();
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
