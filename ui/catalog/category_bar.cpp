// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/category_bar.h"

#include "ui/parts/chip_bar.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace danggol::ui
{

namespace
{

// The focus ring of a chip needs this much around it.
constexpr int kRingPx = 4;

bool areSame(const QList<Category> &left, const QList<Category> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Category &a, const Category &b) { return a.id == b.id && a.name == b.name; });
}

} // namespace

CategoryBar::CategoryBar(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_chips(new ChipBar(theme))
{
    m_chips->setObjectName(QStringLiteral("categoryChips"));
    m_chips->setAccessibleName(tr("Categories"));
    m_chips->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    m_chips->addChip(tr("All"));
    setWidget(m_chips);
    m_chips->setAutoFillBackground(false); // the scroll area has just set it
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(m_chips, &ChoiceBar::currentChanged, this, &CategoryBar::choose);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize CategoryBar::sizeHint() const
{
    return {m_chips->sizeHint().width(), m_theme.controlHeight(32) + 2 * kRingPx};
}

QSize CategoryBar::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void CategoryBar::setCategories(const QList<Category> &categories, qint64 productCount)
{
    const bool isOther = !areSame(categories, m_categories);
    m_categories = categories;
    m_productCount = productCount;
    if (isOther)
        rebuild(categories);
    showCounts();
}

void CategoryBar::rebuild(const QList<Category> &categories)
{
    {
        const QSignalBlocker quiet(m_chips);
        m_chips->clear();
        m_chips->addChip(tr("All"));
        for (const Category &category : categories)
            m_chips->addChip(category.name);
    }
    const std::optional<CategoryId> before = m_category;
    setCategory(before);
    if (indexOf(before) == 0 && before)
        choose(0); // its category is gone
}

void CategoryBar::showCounts()
{
    m_chips->setCount(0, m_productCount);
    for (int i = 0; i < static_cast<int>(m_categories.size()); ++i)
        m_chips->setCount(i + 1, m_categories.at(i).productCount);
    updateGeometry();
}

int CategoryBar::indexOf(std::optional<CategoryId> category) const
{
    for (int i = 0; category && i < static_cast<int>(m_categories.size()); ++i) {
        if (m_categories.at(i).id == *category)
            return i + 1;
    }
    return 0;
}

void CategoryBar::setCategory(std::optional<CategoryId> category)
{
    const QSignalBlocker quiet(m_chips);
    m_category = category;
    m_chips->setCurrentIndex(indexOf(category));
}

void CategoryBar::step(int by)
{
    m_chips->step(by);
}

void CategoryBar::choose(int index)
{
    m_category = index == 0 ? std::nullopt : std::optional(m_categories.at(index - 1).id);
    ensureWidgetVisible(m_chips->chip(index), 8 * kRingPx, 0);
    Q_EMIT categoryChosen(m_category);
}

void CategoryBar::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value() - (delta.x() != 0 ? delta.x() : delta.y()) / 2);
    event->accept();
}

} // namespace danggol::ui
