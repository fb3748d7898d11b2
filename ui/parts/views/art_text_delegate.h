// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/text_delegate.h"

namespace danggol::ui
{

/// The small drawing of ArtRole before the row's text. `artPx` is the tile's side: 24 in dense rows, 34 in
/// order lines.
class ArtTextDelegate : public TextDelegate
{
    Q_OBJECT
public:
    explicit ArtTextDelegate(const Theme &theme, int artPx = 24, TextLook look = {TextStyle::BodyMedium},
                             QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    int textIndent() const override;

private:
    int m_artPx;
};

} // namespace danggol::ui
