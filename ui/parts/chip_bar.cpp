// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip_bar.h"

#include <QHBoxLayout>

namespace danggol::ui
{

ChipBar::ChipBar(Theme &theme, QWidget *parent)
    : ChoiceBar(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int ChipBar::addChip(const QString &label, std::optional<qint64> count, std::optional<IconName> icon)
{
    auto *chip = new Chip(m_theme, label, this);
    chip->setCount(count);
    chip->setCompact(m_isCompact);
    addButton(chip);
    m_row->addWidget(chip);
    if (icon) {
        chip->setIconName(*icon);
        m_row->setSpacing(6); // a row with icons is a long one
    }
    return this->count() - 1;
}

void ChipBar::setCompact(bool compact)
{
    m_isCompact = compact;
    for (int i = 0; i < count(); ++i)
        chip(i)->setCompact(compact);
}

Chip *ChipBar::chip(int index) const
{
    return static_cast<Chip *>(button(index));
}

void ChipBar::setCount(int index, std::optional<qint64> count)
{
    if (Chip *found = chip(index))
        found->setCount(count);
}

void ChipBar::clear()
{
    removeButtons();
}

} // namespace danggol::ui
