// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/chip.h"
#include "ui/parts/choice_bar.h"

class QHBoxLayout;

namespace danggol::ui
{

/// The row of filters above a list.
class ChipBar : public ChoiceBar
{
    Q_OBJECT
public:
    explicit ChipBar(Theme &theme, QWidget *parent = nullptr);

    /// Returns the index of the new chip.
    int addChip(const QString &label, std::optional<qint64> count = {}, std::optional<IconName> icon = {});
    /// Less padding inside the chips, for a long row.
    void setCompact(bool compact);
    Chip *chip(int index) const;
    void setCount(int index, std::optional<qint64> count);
    /// Takes all chips away, for a row made from data.
    void clear();

private:
    Theme &m_theme;
    QHBoxLayout *m_row;
    bool m_isCompact = false;
};

} // namespace danggol::ui
