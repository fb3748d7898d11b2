// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/choice_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

class QHBoxLayout;

namespace danggol::ui
{

/// A few ways to look at the same thing, side by side in one frame ("1 day | 3 days", cards | list).
class SegmentBar : public ChoiceBar
{
    Q_OBJECT
public:
    explicit SegmentBar(Theme &theme, QWidget *parent = nullptr);

    int addSegment(const QString &label);
    /// Icon only; `name` is its accessible name and tool tip.
    int addSegment(IconName icon, const QString &name);
    /// 32 or 36 px before scaling.
    void setControlHeight(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QHBoxLayout *m_row;
    int m_controlHeight = 32;
};

} // namespace danggol::ui
