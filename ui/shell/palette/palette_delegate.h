// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/palette_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace danggol::ui
{

/// Paints the palette: heads of sections, and rows with icon, title, detail and key or badge. The letters
/// that were typed stand out.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, const models::PaletteModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QRectF &rect, const models::PaletteRow &row) const;
    void paintSign(QPainter &painter, const QRectF &content, const models::PaletteRow &row,
                   bool selected) const;
    /// Returns where the room for the words ends.
    qreal paintRight(QPainter &painter, const QRectF &content, const models::PaletteRow &row,
                     bool selected) const;
    void paintWords(QPainter &painter, const QRectF &area, const models::PaletteRow &row,
                    bool selected) const;

    const Theme &m_theme;
    const models::PaletteModel &m_model;
};

} // namespace danggol::ui
