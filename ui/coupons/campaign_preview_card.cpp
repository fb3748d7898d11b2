// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/campaign_preview_card.h"

#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 84;
constexpr int kStubPx = 84;
constexpr int kIconPx = 26;
constexpr int kPaddingPx = 16;
constexpr qreal kRadiusPx = 10;

QString orDots(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("…") : text;
}

} // namespace

CampaignPreviewCard::CampaignPreviewCard(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void CampaignPreviewCard::themeChanged()
{
    relayout(this);
}

void CampaignPreviewCard::setPreview(const models::CampaignPreview &preview)
{
    m_preview = preview;
    setAccessibleName(
        tr("Preview: %1, %2, %3").arg(orDots(preview.title), orDots(preview.who), orDots(preview.when)));
    update();
}

QSize CampaignPreviewCard::sizeHint() const
{
    return {m_theme.scaled(240), m_theme.scaled(kHeightPx)};
}

void CampaignPreviewCard::paintStub(QPainter &painter) const
{
    const QRect stub(1, 1, m_theme.scaled(kStubPx), height() - 2);
    painter.save();
    painter.setClipRect(stub);
    paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kRadiusPx - 1, m_theme.color(Token::AccTint));
    painter.restore();
    painter.setPen(QPen(m_theme.color(Token::AccLine), 1, Qt::DashLine));
    painter.drawLine(stub.right() + 1, 1, stub.right() + 1, height() - 2);
    const qreal iconPx = m_theme.scaled(kIconPx);
    paintIcon(painter, m_theme, IconName::Coupon,
              {stub.center().x() - iconPx / 2, stub.center().y() - iconPx / 2, iconPx, iconPx},
              m_theme.color(Token::AccText));
}

void CampaignPreviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kRadiusPx, m_theme.color(Token::Sunken), m_theme.color(Token::Line));
    paintStub(painter);
    const struct
    {
        const QString &text;
        TextStyle style;
        Token token;
    } lines[] = {{m_preview.title, TextStyle::EmphasisStrong, Token::Ink},
                 {m_preview.who, TextStyle::Small, Token::Ink2},
                 {m_preview.when, TextStyle::Small, Token::Ink3}};
    int total = 0;
    for (const auto &line : lines)
        total += m_theme.lineHeight(line.style);
    const qreal left = 1 + m_theme.scaled(kStubPx) + kPaddingPx;
    QRectF row(left, (height() - total) / 2.0, width() - left - kPaddingPx, 0);
    for (const auto &line : lines) {
        row.setHeight(m_theme.lineHeight(line.style));
        painter.setPen(m_theme.color(line.token));
        paintElided(painter, row, Qt::AlignLeft | Qt::AlignVCenter, orDots(line.text),
                    m_theme.font(line.style));
        row.moveTop(row.bottom());
    }
}

} // namespace danggol::ui
