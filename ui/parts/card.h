// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace danggol::ui
{

/// A box with a hairline edge and radius 10 that groups what belongs together. It has no layout yet.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Sunken, Surface, Accent, Failure };

    explicit Card(Theme &theme, Tone tone = Tone::Sunken, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A coloured head of `px` from the top, before scaling; 0 for none. Used by Failure.
    void setHeadHeight(int px);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Tone m_tone;
    int m_headHeight = 0;
};

} // namespace danggol::ui
