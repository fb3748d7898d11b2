// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProgressBar>

class QVariantAnimation;

namespace danggol::ui
{

/// A thin bar: how much is used of a limit, or how much of a total the balance covers.
class ProgressBar : public QProgressBar
{
    Q_OBJECT
public:
    /// Exhausted is a full limit, Ended one that no longer counts; in Shortfall the rest is hatched.
    enum class Look { Normal, Exhausted, Ended, Shortfall };

    explicit ProgressBar(Theme &theme, QWidget *parent = nullptr);

    /// The filled part, 0 to 1; moves there in 200 ms when it is visible.
    void setFraction(double fraction);
    double fraction() const { return m_fraction; }
    void setLook(Look look);
    /// 8 px instead of 6.
    void setThick(bool thick);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor fillColor() const;
    void paintShortfall(QPainter &painter, const QRectF &rest) const;

    Theme &m_theme;
    QVariantAnimation *m_motion;
    double m_fraction = 0;
    double m_shown = 0;
    Look m_look = Look::Normal;
    bool m_thick = false;
};

} // namespace danggol::ui
