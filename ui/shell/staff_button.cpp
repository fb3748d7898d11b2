// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/staff_button.h"

#include "ui/theme/avatar.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kSide = 8;
constexpr int kAvatar = 28;
constexpr int kMostWords = 120;

} // namespace

StaffButton::StaffButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, 8);
    setStaff(0, QString(), QString());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StaffButton::setStaff(qint64 stableId, const QString &name, const QString &role)
{
    m_stableId = stableId;
    m_name = name;
    m_role = role;
    setAccessibleName(name.isEmpty() ? tr("Nobody signed in") : tr("%1, %2").arg(name, role));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void StaffButton::setShort(bool isShort)
{
    m_short = isShort;
    updateGeometry();
    update();
}

qreal StaffButton::wordsWidth() const
{
    if (m_short)
        return 0;
    const qreal name = lineWidth(m_name, m_theme.font(TextStyle::BodyMedium));
    const qreal role = lineWidth(m_role, m_theme.font(TextStyle::Caption));
    return std::min(std::max(name, role), static_cast<qreal>(m_theme.scaled(kMostWords)));
}

QSize StaffButton::sizeHint() const
{
    const qreal width = m_theme.scaled(kSide + kAvatar + 8) + wordsWidth() + m_theme.scaled(6 + 16 + kSide);
    return {static_cast<int>(std::ceil(width)), m_theme.controlHeight(40)};
}

void StaffButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), 8, m_theme.color(Token::Line));
    const qreal face = m_theme.scaled(kAvatar);
    const QRectF box(m_theme.scaled(kSide), std::round((height() - face) / 2), face, face);
    paintAvatar(painter, m_theme, m_stableId, m_name, box, 8);

    const qreal left = box.right() + m_theme.scaled(8);
    const qreal nameHeight = m_theme.lineHeight(TextStyle::Body);
    const qreal roleHeight = m_theme.lineHeight(TextStyle::Caption);
    const qreal top = std::round((height() - nameHeight - roleHeight) / 2) + 1;
    const auto line = [&](qreal y, qreal h, const QString &text, TextStyle style, Token token) {
        const QFont font = m_theme.font(style);
        painter.setPen(m_theme.color(token));
        paintLine(painter, QRectF(left, y, wordsWidth(), h), Qt::AlignLeft,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, wordsWidth() + 0.5), font);
    };
    if (!m_short) {
        line(top - 1, nameHeight, m_name, TextStyle::BodyMedium, Token::Ink);
        line(top + nameHeight - 2, roleHeight, m_role, TextStyle::Caption, Token::Ink3);
    }

    const qreal chevron = m_theme.scaled(16);
    const QRectF mark(width() - m_theme.scaled(kSide) - chevron, std::round((height() - chevron) / 2),
                      chevron, chevron);
    paintIcon(painter, m_theme, IconName::ChevronDown, mark, m_theme.color(Token::Ink3));
}

} // namespace danggol::ui
