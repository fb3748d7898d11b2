// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_button.h"

#include "ui/parts/key_button_look.h"
#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/tabular.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kIconSize = 16;
constexpr int kIconGap = 6;
constexpr int kHintGap = 8;
constexpr int kLeastPad = 4;
constexpr int kSpinnerDelayMs = 300;
constexpr int kSpinnerStepMs = 60;

} // namespace

KeyButton::KeyButton(Theme &theme, Role role, const QString &label, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_role(role)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setLabel(label);
    updateFocusRadius();
    connect(&m_spinner, &QTimer::timeout, this, [this] {
        m_turn = m_spinning ? (m_turn + 30) % 360 : 0;
        m_spinning = true;
        m_spinner.setInterval(kSpinnerStepMs);
        if (m_theme.animationMs(kSpinnerStepMs) == 0)
            m_spinner.stop();
        update();
    });
    followTheme(theme, this);
}

void KeyButton::themeChanged()
{
    updateToolTip();
    relayout(this);
}

void KeyButton::setLabel(const QString &label)
{
    m_label = label;
    QString escaped = label;
    setText(escaped.replace(QLatin1Char('&'), QLatin1String("&&")));
    updateAccessibility();
    relayout(this);
}

void KeyButton::setNote(const QString &note)
{
    m_note = note;
    updateAccessibility();
    relayout(this);
}

void KeyButton::setRole(Role role)
{
    m_role = role;
    relayout(this);
}

void KeyButton::setShortcutHint(const QString &key)
{
    m_hint = key;
    updateToolTip();
    relayout(this);
}

void KeyButton::setIconName(IconName icon)
{
    m_icon = icon;
    relayout(this);
}

void KeyButton::setTrailingIcon(IconName icon)
{
    m_trailing = icon;
    relayout(this);
}

void KeyButton::setIconOnly(IconName icon, const QString &name)
{
    m_icon = icon;
    m_iconOnlyName = name;
    setLabel({});
    updateToolTip();
}

void KeyButton::setControlHeight(int px)
{
    m_controlHeight = px;
    updateFocusRadius();
    relayout(this);
}

void KeyButton::setTabular(bool tabular)
{
    m_tabular = tabular;
    relayout(this);
}

void KeyButton::setBusy(bool busy, const QString &text)
{
    if (busy && !m_busy)
        m_heldWidth = isVisible() ? width() : 0;
    m_busy = busy;
    m_busyText = busy ? text : QString();
    m_spinning = false;
    m_turn = 0;
    if (busy)
        m_spinner.start(kSpinnerDelayMs);
    else
        m_spinner.stop();
    setDown(false);
    // Every way to press a button ends in a signal of it, so this one place stops them all. Disabling it
    // instead would hand the keyboard focus to the next widget.
    blockSignals(busy);
    updateAccessibility();
    relayout(this);
}

void KeyButton::updateAccessibility()
{
    QString name = m_label.isEmpty() ? m_iconOnlyName : m_label;
    if (!m_note.isEmpty())
        name += QLatin1Char(' ') + m_note;
    if (m_busy && !m_busyText.isEmpty())
        name = m_busyText;
    setAccessibleName(name);
}

void KeyButton::updateToolTip()
{
    if (m_iconOnlyName.isEmpty() || !m_label.isEmpty())
        return;
    setToolTip(m_hint.isEmpty() ? m_iconOnlyName : tr("%1 (%2)").arg(m_iconOnlyName, m_hint));
}

void KeyButton::updateFocusRadius()
{
    setProperty(kFocusRadiusProperty, m_controlHeight >= 48 ? 9 : 8);
}

TextStyle KeyButton::labelStyle() const
{
    const bool strong = m_role == Role::Primary;
    if (m_controlHeight >= 56 && strong)
        return TextStyle::Section;
    if (m_controlHeight >= 44)
        return strong ? TextStyle::EmphasisStrong : TextStyle::EmphasisMedium;
    return strong ? TextStyle::BodyStrong : TextStyle::BodyMedium;
}

int KeyButton::padding() const
{
    if (m_controlHeight >= 48)
        return m_theme.scaled(21);
    if (m_controlHeight >= 44)
        return m_theme.scaled(17);
    return m_theme.scaled(m_controlHeight >= 36 ? 13 : 11);
}

QString KeyButton::shownLabel() const
{
    return m_busy && !m_busyText.isEmpty() ? m_busyText : m_label;
}

qreal KeyButton::hintWidth() const
{
    if (m_hint.isEmpty() || m_busy || m_theme.isTouchMode() || m_label.isEmpty())
        return 0;
    const bool keycap = m_role == Role::Primary || m_role == Role::Danger;
    return keycap ? keycapSize(m_theme, m_hint).width()
                  : lineWidth(m_hint, m_theme.font(TextStyle::CaptionMedium));
}

qreal KeyButton::contentWidth() const
{
    const QFont font = m_theme.font(labelStyle());
    qreal width = m_tabular ? tabularWidth(shownLabel(), font) : lineWidth(shownLabel(), font);
    if (!m_note.isEmpty() && !m_busy)
        width += m_theme.scaled(kHintGap) + lineWidth(m_note, m_theme.font(TextStyle::CaptionMedium));
    if (m_icon || m_busy)
        width += m_theme.scaled(kIconSize + kIconGap);
    if (m_trailing)
        width += m_theme.scaled(kIconSize + kIconGap);
    const qreal hint = hintWidth();
    return hint > 0 ? width + m_theme.scaled(kHintGap) + hint : width;
}

QSize KeyButton::sizeHint() const
{
    const int height = m_theme.controlHeight(m_controlHeight);
    if (m_label.isEmpty() && m_icon)
        return {height, height};
    const int natural = static_cast<int>(std::ceil(contentWidth())) + 2 * padding();
    return {m_busy ? std::max(m_heldWidth, natural) : natural, height};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

int KeyButton::leastWidth() const
{
    return m_label.isEmpty() ? sizeHint().width()
                             : static_cast<int>(std::ceil(contentWidth())) + 2 * kLeastPad;
}

KeyButtonLook KeyButton::look() const
{
    KeyButtonState state;
    state.enabled = isEnabled();
    state.hovered = underMouse();
    state.pressed = (isDown() && !m_busy) || (menu() && menu()->isVisible());
    state.checked = isChecked();
    state.busy = m_busy;
    return keyButtonLook(m_theme, m_role, state);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const KeyButtonLook shown = look();
    paintBox(painter, rect(), m_controlHeight >= 48 ? 9 : 8, shown.fill, shown.edge, shown.edgeWidth);
    paintContent(painter, shown);
}

qreal KeyButton::paintLeadingIcon(QPainter &painter, const KeyButtonLook &look, qreal x) const
{
    const qreal slot = m_theme.scaled(kIconSize + kIconGap);
    const QRectF box = iconBox(x);
    if (!m_busy) {
        paintIcon(painter, m_theme, *m_icon, box, look.icon);
        return x + slot;
    }
    if (m_spinning) {
        painter.save();
        painter.translate(box.center());
        painter.rotate(m_turn);
        paintIcon(painter, m_theme, IconName::Refresh, box.translated(-box.center()), look.icon);
        painter.restore();
    }
    return x + slot;
}

void KeyButton::paintHint(QPainter &painter, const KeyButtonLook &look, qreal x) const
{
    const bool keycap = look.hintEdge.alpha() > 0;
    const QSizeF size = keycapSize(m_theme, m_hint);
    const QRectF box(x, std::round((height() - size.height()) / 2), keycap ? size.width() : hintWidth(),
                     size.height());
    if (keycap) {
        paintKeycap(painter, m_theme, box, m_hint, look.hint, look.hintEdge);
        return;
    }
    painter.setPen(look.hint);
    paintLine(painter, box, Qt::AlignLeft, m_hint, m_theme.font(TextStyle::CaptionMedium));
}

QRectF KeyButton::iconBox(qreal left) const
{
    const qreal size = m_theme.scaled(kIconSize);
    return {left, std::round((height() - size) / 2), size, size};
}

qreal KeyButton::paintLabel(QPainter &painter, const KeyButtonLook &look, qreal x, qreal shortBy) const
{
    const QFont font = m_theme.font(labelStyle());
    const QString full = shownLabel();
    const qreal fullWidth = m_tabular ? tabularWidth(full, font) : lineWidth(full, font);
    const QRectF line(x, 0, fullWidth - shortBy, height());
    painter.setPen(look.text);
    if (m_tabular)
        paintTabular(painter, line, Qt::AlignLeft, full, font);
    else if (shortBy > 0)
        paintLine(painter, line, Qt::AlignLeft,
                  QFontMetricsF(font).elidedText(full, Qt::ElideRight, line.width()), font);
    else
        paintLine(painter, line, Qt::AlignLeft, full, font);
    if (m_note.isEmpty() || m_busy)
        return line.right();
    const QFont noteFont = m_theme.font(TextStyle::CaptionMedium);
    const QRectF note(line.right() + m_theme.scaled(kHintGap), 0, lineWidth(m_note, noteFont), height());
    paintLine(painter, note, Qt::AlignLeft, m_note, noteFont);
    return note.right();
}

void KeyButton::paintContent(QPainter &painter, const KeyButtonLook &look) const
{
    const qreal iconSize = m_theme.scaled(kIconSize);
    if (m_label.isEmpty() && m_icon && !m_busy) {
        paintIcon(painter, m_theme, *m_icon, iconBox(std::round((width() - iconSize) / 2)), look.icon);
        return;
    }
    const qreal content = contentWidth();
    // In a narrow button the padding gives way before the words do.
    const qreal pad =
        std::clamp((width() - content) / 2, static_cast<qreal>(kLeastPad), static_cast<qreal>(padding()));
    const qreal shortBy = std::max(0.0, content - (width() - 2 * pad));
    qreal x = std::max(pad, (width() - content) / 2);
    if (m_icon || m_busy)
        x = paintLeadingIcon(painter, look, x);
    x = paintLabel(painter, look, x, shortBy);
    if (hintWidth() > 0)
        paintHint(painter, look, x + m_theme.scaled(kHintGap));
    if (m_trailing)
        paintIcon(painter, m_theme, *m_trailing, iconBox(width() - padding() - iconSize), look.icon);
}

} // namespace danggol::ui
