// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class NumberLabel;

/// "Aggregated 14:00 today" behind a clock; behind a triangle when that is too long ago.
class AggregationLine : public QWidget
{
    Q_OBJECT
public:
    explicit AggregationLine(Theme &theme, QWidget *parent = nullptr);

    /// An empty text takes the line away.
    void setText(const QString &text, bool isStale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    NumberLabel *m_text;
    bool m_isStale = false;
};

} // namespace danggol::ui
