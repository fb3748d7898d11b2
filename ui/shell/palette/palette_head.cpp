// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_head.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 56;
constexpr int kSidePx = 20;
constexpr int kIconPx = 18;
constexpr int kTextLeftPx = 48;

} // namespace

PaletteHead::PaletteHead(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(QStringLiteral("paletteSearch"));
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Search or scan a barcode"));
    m_edit->setAccessibleName(tr("Search or scan a barcode"));
    themeChanged();
    followTheme(theme, this);
}

void PaletteHead::themeChanged()
{
    QFont font = m_theme.font(TextStyle::Section);
    font.setWeight(m_theme.font(TextStyle::Body).weight());
    m_edit->setFont(font);
    relayout(this);
}

QSize PaletteHead::sizeHint() const
{
    return {0, m_theme.scaled(kHeightPx)};
}

void PaletteHead::resizeEvent(QResizeEvent *)
{
    const int left = m_theme.scaled(kTextLeftPx);
    const int right = m_theme.scaled(kSidePx) + static_cast<int>(keycapSize(m_theme, tr("Esc")).width()) +
                      m_theme.scaled(12);
    m_edit->setGeometry(left, 1, width() - left - right, height() - 2);
}

void PaletteHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    const qreal size = m_theme.scaled(kIconPx);
    const qreal side = m_theme.scaled(kSidePx);
    paintIcon(painter, m_theme, IconName::Search, QRectF(side, std::round((height() - size) / 2), size, size),
              m_theme.color(Token::Ink3));
    if (m_theme.isTouchMode())
        return;
    const QSizeF cap = keycapSize(m_theme, tr("Esc"));
    const QRectF box(QPointF(width() - side - cap.width(), std::round((height() - cap.height()) / 2)), cap);
    paintKeycap(painter, m_theme, box, tr("Esc"), m_theme.color(Token::Ink2), m_theme.color(Token::Line2));
}

} // namespace danggol::ui
