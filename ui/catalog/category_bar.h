// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

namespace danggol::ui
{

class ChipBar;

/// All, and a chip for each category with its number of products. More than fit scroll sideways.
class CategoryBar : public QScrollArea
{
    Q_OBJECT
public:
    explicit CategoryBar(Theme &theme, QWidget *parent = nullptr);

    void setCategories(const QList<Category> &categories, qint64 productCount);
    /// Shows the choice without a signal.
    void setCategory(std::optional<CategoryId> category);
    /// The next (+1) or previous (-1) one.
    void step(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// None: all.
    void categoryChosen(std::optional<danggol::CategoryId> category);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild(const QList<Category> &categories);
    void showCounts();
    void choose(int index);
    int indexOf(std::optional<CategoryId> category) const;

    Theme &m_theme;
    ChipBar *m_chips;
    QList<Category> m_categories;
    qint64 m_productCount = 0;
    std::optional<CategoryId> m_category;
};

} // namespace danggol::ui
