// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsal_dialog.h"

#include "ui/parts/fold_layout.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/rehearsal/rush_board.h"
#include "ui/rehearsal/rush_form.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::RehearsalController;

namespace
{

constexpr QSize kSizePx(920, 600);
constexpr int kPaddingPx = 20;
/// A scroll area cuts at its edge; the focus ring reaches this far beyond a control.
constexpr int kRingPx = 4;
constexpr int kLeastMarginPx = 24;

} // namespace

RehearsalDialog::RehearsalDialog(Theme &theme, RehearsalController &controller, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_form(new RushForm(theme, controller))
    , m_board(new RushBoard(theme, controller))
    , m_reason(new MessageLine(theme))
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_stop(new KeyButton(theme, KeyButton::Role::Secondary, tr("Stop the rush")))
    , m_start(new KeyButton(theme, KeyButton::Role::Primary, tr("Start the rush")))
{
    setObjectName(QStringLiteral("rehearsalDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Rehearse a rush"));
    m_reason->setObjectName(QStringLiteral("rushReason"));
    setUpButtons();
    layOut();
    connect(&controller, &RehearsalController::changed, this, &RehearsalDialog::showState);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { reveal(now); });
    connect(&theme, &Theme::changed, this, &RehearsalDialog::fitSize);
    showState();
}

RehearsalDialog::~RehearsalDialog()
{
    // A dialog that goes without being closed first, with its window say.
    m_controller.setWatched(false);
    // One that is open is hidden by QDialog's destructor, which moves the focus; nothing is here to follow it
    // then.
    disconnect(qApp, nullptr, this, nullptr);
}

void RehearsalDialog::setUpButtons()
{
    m_close->setObjectName(QStringLiteral("closeRehearsalButton"));
    m_close->setIconOnly(IconName::Close, tr("Close"));
    m_close->setShortcutHint(QStringLiteral("Esc"));
    m_close->setControlHeight(32);
    m_stop->setObjectName(QStringLiteral("stopRushButton"));
    m_stop->setShortcutHint(QStringLiteral("Shift F5"));
    m_start->setObjectName(QStringLiteral("startRushButton"));
    m_start->setShortcutHint(QStringLiteral("Ctrl Enter"));
    for (KeyButton *button : {m_close, m_stop, m_start})
        button->setAutoDefault(false); // Enter in a field is heard there
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, m_form,
                &RushForm::submit);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5), this), &QShortcut::activated, &m_controller,
            &RehearsalController::cancel);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QAbstractButton::clicked, &m_controller, &RehearsalController::cancel);
    connect(m_start, &QAbstractButton::clicked, m_form, &RushForm::submit);
}

QHBoxLayout *RehearsalDialog::makeHead()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Title), 1, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    return row;
}

QScrollArea *RehearsalDialog::makeBody()
{
    auto *words = new TextLabel(m_theme,
                                tr("Virtual customers come to this demo shop, all for the same thing. They "
                                   "are served as at any till; nothing of it leaves the demo."),
                                TextStyle::Body, Token::Ink2);
    words->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    auto *right = new QVBoxLayout;
    right->addWidget(m_board);
    auto *sides = new FoldLayout(kPaddingPx);
    sides->addLayout(left);
    sides->addLayout(right);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    column->setSpacing(16);
    column->addWidget(words);
    column->addLayout(sides, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // the scroll area turned it on
    return scroll;
}

QHBoxLayout *RehearsalDialog::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, kRingPx, 0);
    row->setSpacing(8);
    row->addWidget(m_reason, 1000, Qt::AlignVCenter);
    row->addStretch(1); // while there is no reason
    row->addWidget(m_stop);
    row->addWidget(m_start);
    return row;
}

void RehearsalDialog::layOut()
{
    m_body = makeBody();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, 16, kPaddingPx - kRingPx, kPaddingPx);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_body, 1);
    column->addLayout(makeFoot());
}

void RehearsalDialog::reveal(QWidget *focused)
{
    if (focused && m_body->widget()->isAncestorOf(focused))
        m_body->ensureWidgetVisible(focused, kRingPx, kRingPx);
}

void RehearsalDialog::fitSize()
{
    QSize size(m_theme.scaled(kSizePx.width()), m_theme.scaled(kSizePx.height()));
    if (parentWidget())
        size = size.boundedTo(parentWidget()->window()->size() - 2 * QSize(kLeastMarginPx, kLeastMarginPx));
    setFixedSize(size);
}

void RehearsalDialog::showState()
{
    const bool isRunning = m_controller.isRunning();
    const bool isConnected = m_controller.isConnected();
    const bool hadFocus = isRunning ? m_start->hasFocus() : m_stop->hasFocus();
    if (isRunning && m_start->isEnabled()) // where the board stands under the form, it comes into sight
        m_body->ensureWidgetVisible(m_board, kRingPx, kRingPx);
    m_start->setEnabled(!isRunning && isConnected);
    m_stop->setEnabled(isRunning && !m_controller.isStopping());
    if (hadFocus)
        (isRunning ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
    QString reason;
    if (m_controller.isStopping())
        reason = tr("Nobody else comes; those on their way get their answer.");
    else if (isRunning)
        reason = tr("Closing this leaves the rush going on.");
    else if (!isConnected)
        reason = tr("A rush waits until the connection is back.");
    m_reason->setMessage(reason, isConnected ? MessageLine::Tone::Quiet : MessageLine::Tone::Wait);
}

void RehearsalDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_controller.setWatched(true);
    fitSize();
    m_form->focusFirst();
}

void RehearsalDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_controller.setWatched(false);
}

void RehearsalDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
