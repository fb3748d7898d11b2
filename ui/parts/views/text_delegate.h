// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"
#include "ui/theme/icons.h"

#include <functional>
#include <optional>

namespace danggol::ui
{

/// How a text column is set.
struct TextLook
{
    TextStyle style = TextStyle::Body;
    Token color = Token::Ink;
    /// Digits line up: times, counts, ids.
    bool tabular = false;
};

/// One line of Qt::DisplayRole; a selected row is one weight heavier where the text is ink.
class TextDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit TextDelegate(const Theme &theme, TextLook look = {}, QObject *parent = nullptr);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;

    /// Px of the cell's box that stand before the text.
    virtual int textIndent() const { return 0; }

private:
    TextLook m_look;
};

/// An icon that stands before a text.
struct IconCue
{
    IconName icon;
    Token color = Token::Ink2;
};

/// A text with an icon chosen from the row, such as the kind of a ledger entry. No cue leaves the place
/// empty.
class IconTextDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using Cue = std::function<std::optional<IconCue>(const QModelIndex &)>;

    IconTextDelegate(const Theme &theme, Cue cue, TextLook look = {}, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    int textIndent() const override;

private:
    Cue m_cue;
};

} // namespace danggol::ui
