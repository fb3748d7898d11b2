// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/api_state_line.h"

#include "ui/parts/copy_button.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

using models::ApiSettingsController;
using State = ApiSettingsController::State;

namespace
{

constexpr int kIconPx = 16;
constexpr int kTextLeftPx = 22;
constexpr int kButtonPx = 32;

} // namespace

ApiStateLine::ApiStateLine(Theme &theme, ApiSettingsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_words(new TextLabel(theme, {}, TextStyle::BodyMedium))
    , m_copy(new CopyButton(theme, KeyButton::Role::Secondary, tr("Copy")))
    , m_retry(new KeyButton(theme, KeyButton::Role::Secondary, tr("Try again")))
{
    m_words->setObjectName(QStringLiteral("apiState"));
    m_copy->setObjectName(QStringLiteral("copyApiUrlButton"));
    m_copy->setControlHeight(kButtonPx);
    m_copy->setAccessibleDescription(tr("Copies the address of the API."));
    m_retry->setObjectName(QStringLiteral("retryApiButton"));
    m_retry->setControlHeight(kButtonPx);
    m_retry->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.scaled(kTextLeftPx), 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_copy);
    row->addWidget(m_retry);
    row->addStretch();
    connect(m_retry, &QAbstractButton::clicked, &controller, &ApiSettingsController::retry);
    connect(&controller, &ApiSettingsController::stateChanged, this, &ApiStateLine::showState);
    connect(&theme, &Theme::changed, this, &ApiStateLine::showState);
    showState();
}

void ApiStateLine::showState()
{
    // The words keep their place when the buttons come and go.
    setMinimumHeight(m_theme.controlHeight(kButtonPx));
    layout()->setContentsMargins(m_theme.scaled(kTextLeftPx), 0, 0, 0);
    m_words->setText(words());
    m_words->setToken(look().color);
    m_copy->setCopiedText(m_controller.url());
    m_copy->setVisible(m_controller.state() == State::Serving);
    m_retry->setVisible(m_controller.state() == State::Failed);
    update();
}

QString ApiStateLine::words() const
{
    switch (m_controller.state()) {
    case State::Off:
        return tr("Off");
    case State::Starting:
        return tr("Starting…");
    case State::Serving:
        return tr("Serving at %1").arg(m_controller.url());
    case State::Stopping:
        return tr("Finishing what was asked…");
    case State::Failed:
        return tr("Not serving");
    }
    return {};
}

ApiStateLine::Look ApiStateLine::look() const
{
    switch (m_controller.state()) {
    case State::Off:
        return {IconName::BarredCircle, Token::Ink2};
    case State::Starting:
    case State::Stopping:
        return {IconName::Clock, Token::Ink2};
    case State::Serving:
        return {IconName::Check, Token::AccText};
    case State::Failed:
        return {IconName::WarningTriangle, Token::Danger};
    }
    return {IconName::Info, Token::Ink2};
}

void ApiStateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal size = m_theme.scaled(kIconPx);
    const QRectF box(0, std::round((height() - size) / 2), size, size);
    paintIcon(painter, m_theme, look().icon, box, m_theme.color(look().color));
}

} // namespace danggol::ui
