// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace danggol::ui
{

/// Lays its items side by side as long as the least width of each finds room, else one under the other. Side
/// by side they share the width as they would like it; each is as high as the row.
class FoldLayout : public QLayout
{
    Q_OBJECT
public:
    /// Px between two items, either way.
    explicit FoldLayout(int spacingPx, QWidget *parent = nullptr);
    ~FoldLayout() override;

    /// Whether the items stand one under the other at this width.
    [[nodiscard]] bool isFoldedAt(int widthPx) const;

    /// Takes it over.
    void addLayout(QLayout *layout);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int widthPx) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] QList<int> widthsWithin(int widthPx) const;

    QList<QLayoutItem *> m_items;
};

} // namespace danggol::ui
