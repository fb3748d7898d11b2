// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/probe_card.h"

#include "ui/parts/copy_button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kDelayMs = 300;
constexpr int kStepMs = 60;
constexpr int kSidePx = 12;
constexpr int kTextLeftPx = 36;
constexpr int kPaddingPx = 9;
constexpr int kSignPx = 14;

} // namespace

ProbeCard::ProbeCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_strong(new TextLabel(theme, {}, TextStyle::BodyMedium))
    , m_rest(new TextLabel(theme, {}, TextStyle::Small))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_copy(new CopyButton(theme, KeyButton::Role::Ghost, {}))
{
    m_cancel->setObjectName(QStringLiteral("cancelTestButton"));
    m_copy->setObjectName(QStringLiteral("copyTestDetailsButton"));
    m_copy->setIconOnly(IconName::Copy, tr("Copy details"));
    m_cancel->setShortcutHint(QStringLiteral("Esc"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel *label : {m_strong, m_rest}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (KeyButton *button : {m_cancel, static_cast<KeyButton *>(m_copy)}) {
        button->setControlHeight(32);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_cancel, &QAbstractButton::clicked, this, &ProbeCard::cancelRequested);
    connect(&m_spinner, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 30) % 360;
        m_spinner.setInterval(kStepMs);
        if (m_theme.animationMs(kStepMs) == 0)
            m_spinner.stop();
        setVisible(true);
        update();
    });
    followTheme(theme, this);
    themeChanged();
    clear();
}

void ProbeCard::themeChanged()
{
    layout()->setContentsMargins(m_theme.scaled(kTextLeftPx), kPaddingPx, kSidePx, kPaddingPx);
    relayout(this);
}

void ProbeCard::showTesting(const QString &place)
{
    show(State::Testing, {tr("Testing %1…").arg(place), QString()});
    setVisible(false);
    m_spinner.start(kDelayMs);
}

void ProbeCard::showResult(bool isGood, const ProbeWords &words, const QString &details)
{
    m_copy->setCopiedText(details);
    show(isGood ? State::Good : State::Bad, words);
    m_copy->setVisible(!isGood && !details.isEmpty());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProbeCard::clear()
{
    show(State::Hidden, {});
}

QString ProbeCard::message() const
{
    return m_rest->text().isEmpty() ? m_strong->text() : m_strong->text() + u' ' + m_rest->text();
}

void ProbeCard::show(State state, const ProbeWords &words)
{
    m_spinner.stop();
    m_state = state;
    m_strong->setText(words.strong);
    m_rest->setText(words.rest);
    m_rest->setVisible(!words.rest.isEmpty());
    m_strong->setToken(ink());
    m_rest->setToken(ink());
    m_cancel->setVisible(state == State::Testing);
    m_copy->setVisible(false);
    setAccessibleName(message());
    setVisible(state != State::Hidden);
    relayout(this);
}

Token ProbeCard::ink() const
{
    if (m_state == State::Bad)
        return Token::FailFg;
    return m_state == State::Good ? Token::AccText : Token::Ink2;
}

Token ProbeCard::ground() const
{
    if (m_state == State::Bad)
        return Token::FailBg;
    return m_state == State::Good ? Token::AccTint : Token::Hover;
}

void ProbeCard::paintSign(QPainter &painter, const QRectF &box) const
{
    if (m_state != State::Testing) {
        const IconName sign = m_state == State::Good ? IconName::Check : IconName::ErrorCircle;
        paintIcon(painter, m_theme, sign, box, m_theme.color(ink()));
        return;
    }
    painter.save();
    painter.translate(box.center());
    painter.rotate(m_turn);
    paintIcon(painter, m_theme, IconName::Refresh, box.translated(-box.center()), m_theme.color(ink()));
    painter.restore();
}

void ProbeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 8, m_theme.color(ground()));
    const qreal size = m_theme.scaled(kSignPx);
    // Beside a button one line stands in the middle.
    const int line = m_rest->isHidden() ? m_strong->height() : m_theme.lineHeight(TextStyle::BodyMedium);
    const qreal top = m_strong->y() + (line - size) / 2;
    paintSign(painter, {qreal(m_theme.scaled(13)), top, size, size});
}

} // namespace danggol::ui
