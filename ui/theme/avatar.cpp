// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/avatar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace danggol::ui
{

namespace
{

struct Tint
{
    QRgb fill;
    QRgb initial;
};

constexpr std::array<Tint, 6> kLight = {{{0xffe7edf6, 0xff34558b},
                                         {0xfff3e9dc, 0xff80531b},
                                         {0xffe6f0e3, 0xff3b6b37},
                                         {0xfff4e6ec, 0xff8a3b60},
                                         {0xffeae7f5, 0xff574396},
                                         {0xffe3f0f1, 0xff23666c}}};
constexpr std::array<Tint, 6> kDark = {{{0xff22324c, 0xffa9c6f5},
                                        {0xff3d2f1c, 0xffeac48e},
                                        {0xff22372a, 0xffa3d6a0},
                                        {0xff43263a, 0xffeda9cb},
                                        {0xff302a4b, 0xffc6b8f4},
                                        {0xff1b393b, 0xff8fd6db}}};

/// The first whole character, which may take two units of the string.
QString initialOf(const QString &name)
{
    const QString trimmed = name.trimmed();
    const int units = trimmed.size() > 1 && trimmed.at(0).isHighSurrogate() ? 2 : 1;
    return trimmed.left(units).toUpper();
}

} // namespace

void paintAvatar(QPainter &painter, const Theme &theme, qint64 stableId, const QString &name,
                 const QRectF &rect, qreal radiusPx)
{
    const qint64 slot = ((stableId % 6) + 6) % 6;
    const Tint tint = (theme.isDark() ? kDark : kLight)[static_cast<size_t>(slot)];
    const qreal radius = radiusPx < 0 ? rect.height() / 2 : radiusPx;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(tint.fill));
    painter.drawRoundedRect(rect, radius, radius);
    QFont font = theme.font(TextStyle::BodyStrong);
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.39)));
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(tint.initial));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initialOf(name));
    painter.restore();
}

} // namespace danggol::ui
