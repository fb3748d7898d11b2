// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// An icon inside another control's frame: no edge of its own, a tint under the mouse.
class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    StepButton(Theme &theme, IconName icon, QWidget *parent = nullptr);

    /// Accessible name and tool tip.
    void setName(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    IconName m_icon;
};

} // namespace danggol::ui
