// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The line at the foot of the palette: which keys move and run, and what can be typed in front.
class PaletteFoot : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteFoot(Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hint
    {
        QStringList caps;
        QString words;
    };
    [[nodiscard]] qreal width(const QList<Hint> &hints, const QString &lead) const;
    void paintHints(QPainter &painter, qreal left, const QList<Hint> &hints, const QString &lead) const;

    Theme &m_theme;
    QList<Hint> m_keys;
    QList<Hint> m_prefixes;
};

} // namespace danggol::ui
