// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "ui/parts/themed.h"
#include "ui/parts/tone_button.h"
#include "ui/parts/two_weight_text.h"
#include "ui/theme/box.h"
#include "ui/theme/theme_tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeight = 48;
constexpr int kTextLeft = 46;
constexpr int kSide = 8;
constexpr int kButtonGap = 12;
constexpr int kTextGap = 24;
constexpr int kMinWidth = 420;
constexpr int kMaxWidth = 460;

} // namespace

Toast::Toast(Theme &theme, const ToastMessage &message, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_message(message)
    , m_action(new ToneButton(theme, this))
    , m_close(new ToneButton(theme, this))
{
    setAccessibleName(text());
    m_action->setWords(message.actionWords, message.actionKey);
    m_action->setVisible(hasAction());
    m_close->setIconOnly(IconName::Close, tr("Close"));
    for (ToneButton *button : {m_action, m_close})
        button->installEventFilter(this);
    connect(m_action, &QAbstractButton::clicked, this, &Toast::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &Toast::closeRequested);
    themeChanged();
    followTheme(theme, this);
}

void Toast::themeChanged()
{
    const QColor ink = m_theme.color(Token::ToastFg);
    const QColor ground = m_theme.color(Token::Toast);
    m_action->setColors(ink, ground, 0.3);
    m_close->setColors(ink, ground, 0);
    placeButtons();
    relayout(this);
}

QString Toast::text() const
{
    return m_message.rest.isEmpty() ? m_message.strong : m_message.strong + QLatin1Char(' ') + m_message.rest;
}

bool Toast::isHeld() const
{
    return m_hovered || m_action->hasFocus() || m_close->hasFocus();
}

int Toast::buttonsWidth() const
{
    const int close = m_close->sizeHint().width() + kSide;
    return hasAction() ? close + kButtonGap + m_action->sizeHint().width() : close;
}

QSize Toast::sizeHint() const
{
    const int around = m_theme.scaled(kTextLeft) + kTextGap + buttonsWidth();
    const int most = m_theme.scaled(kMaxWidth);
    const TwoWeightText words{m_message.strong, m_message.rest};
    const int natural = static_cast<int>(std::ceil(ui::lineWidth(m_theme, words))) + around;
    const int width = std::clamp(natural, m_theme.scaled(kMinWidth), most);
    const int lines = lineCount(m_theme, words, width - around);
    return {width,
            std::max(m_theme.controlHeight(kHeight), lines * m_theme.lineHeight(TextStyle::Body) + 20)};
}

void Toast::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void Toast::placeButtons()
{
    const QSize close = m_close->sizeHint();
    const QSize action = m_action->sizeHint();
    const int left = width() - kSide - close.width();
    m_close->setGeometry(left, (height() - close.height()) / 2, close.width(), close.height());
    m_action->setGeometry(left - kButtonGap - action.width(), (height() - action.height()) / 2,
                          action.width(), action.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = m_theme.color(Token::Toast);
    const QColor ink = m_theme.color(Token::ToastFg);
    paintBox(painter, rect(), 9, ground);
    const qreal size = m_theme.scaled(16);
    const QRectF icon(m_theme.scaled(17), std::round((height() - size) / 2), size, size);
    // The ground is the other theme's, so its accent is the one that can be seen.
    paintIcon(painter, m_theme, m_message.icon, icon, tokenColor(Token::AccText, !m_theme.isDark()));
    const TwoWeightText words{m_message.strong, m_message.rest};
    const qreal room = width() - m_theme.scaled(kTextLeft) - kTextGap - buttonsWidth();
    const qreal block = lineCount(m_theme, words, room) * m_theme.lineHeight(TextStyle::Body);
    const QRectF area(m_theme.scaled(kTextLeft), std::round((height() - block) / 2), room, block);
    paintTwoWeightText(painter, m_theme, area, words, ink, blended(ink, ground, 0.75));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    Q_EMIT heldChanged();
}

void Toast::leaveEvent(QEvent *)
{
    m_hovered = false;
    Q_EMIT heldChanged();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Toast::heldChanged, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace danggol::ui
