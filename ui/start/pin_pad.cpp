// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pin_pad.h"

#include "models/staff/sign_in_controller.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/start/pin_dots.h"
#include "ui/start/pin_key.h"

#include <QAccessible>
#include <QGridLayout>

namespace danggol::ui
{

using models::SignInController;
using State = SignInController::State;

namespace
{

constexpr int kGapPx = 8;
constexpr int kSidePx = 24;
constexpr int kTopPx = 37;
constexpr int kBottomPx = 24;

} // namespace

PinPad::PinPad(Theme &theme, SignInController &controller, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_title(new TextLabel(theme, {}, TextStyle::Section))
    , m_dots(new PinDots(theme))
    , m_message(new MessageLine(theme))
{
    m_title->setObjectName(QStringLiteral("pinTitle"));
    m_title->setElided(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_dots->setObjectName(QStringLiteral("pinDots"));
    m_message->setObjectName(QStringLiteral("pinMessage"));
    layOut(hint);
    connect(&controller, &SignInController::changed, this, &PinPad::showState);
    showState();
}

void PinPad::layOut(const QString &hint)
{
    auto *words = new TextLabel(m_theme, hint, TextStyle::Small, Token::Ink3);
    words->setObjectName(QStringLiteral("pinHint"));
    words->setAlignment(Qt::AlignHCenter);
    auto *message = new QWidget; // keeps its line while there is nothing to say
    auto *line = new QVBoxLayout(message);
    line->setContentsMargins({});
    line->addWidget(m_message, 0, Qt::AlignHCenter);
    message->setMinimumHeight(m_theme.lineHeight(TextStyle::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSidePx, kTopPx, kSidePx, kBottomPx);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(25);
    column->addWidget(m_dots, 0, Qt::AlignHCenter);
    column->addSpacing(21);
    column->addWidget(message);
    column->addSpacing(20);
    column->addLayout(makeKeys());
    column->addStretch(1);
    column->addSpacing(16);
    column->addWidget(words);
}

QGridLayout *PinPad::makeKeys()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(kGapPx);
    const auto add = [this, grid](PinKey *key, const QString &name, int row, int column) {
        key->setObjectName(name);
        m_keys.append(key);
        grid->addWidget(key, row, column + 1);
    };
    const auto addDigit = [this, add](int digit, int row, int column) {
        auto *key = new PinKey(m_theme, digit);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { m_controller.type(digit); });
        add(key, QStringLiteral("pinKey%1").arg(digit), row, column);
    };
    for (int digit = 1; digit <= 9; ++digit)
        addDigit(digit, (digit - 1) / 3, (digit - 1) % 3);
    auto *clear = new PinKey(m_theme, tr("Clear"), std::nullopt);
    connect(clear, &QAbstractButton::clicked, &m_controller, &SignInController::clear);
    add(clear, QStringLiteral("pinClear"), 3, 0);
    addDigit(0, 3, 1);
    auto *erase = new PinKey(m_theme, tr("Erase the last digit"), IconName::Backspace);
    connect(erase, &QAbstractButton::clicked, &m_controller, &SignInController::erase);
    add(erase, QStringLiteral("pinErase"), 3, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(4, 1);
    return grid;
}

void PinPad::showState()
{
    const State state = m_controller.state();
    const QString name = m_controller.currentName();
    m_title->setText(name.isEmpty() ? tr("PIN") : tr("PIN for %1").arg(name));
    // While the PIN is being tried all four stay filled.
    m_dots->setFilled(m_controller.filled());
    for (PinKey *key : std::as_const(m_keys))
        key->setEnabled(state == State::Typing || state == State::Checking);
    const QString before = m_message->message();
    const QString now = m_controller.message();
    if (now == before)
        return;
    m_message->setMessage(now, state == State::NoPin || state == State::Waiting ? MessageLine::Tone::Wait
                                                                                : MessageLine::Tone::Error);
    const bool isCountdown = state == State::Waiting && !before.isEmpty();
    if (now.isEmpty() || isCountdown)
        return;
    m_message->setAccessibleName(now);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace danggol::ui
