// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// One choice of a SegmentBar: words, or an icon with a name.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    SegmentButton(Theme &theme, const QString &label, std::optional<IconName> icon, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_label;
    std::optional<IconName> m_icon;
};

} // namespace danggol::ui
