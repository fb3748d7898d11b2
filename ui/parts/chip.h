// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// A filter: optional icon, label, optional count; chosen or not.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setIconName(IconName icon);
    void setCount(std::optional<qint64> count);
    void setLabel(const QString &label);
    /// Tighter sides, for rows with icons.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;
    int padding() const;
    void updateName();

    Theme &m_theme;
    QString m_label;
    std::optional<IconName> m_icon;
    std::optional<qint64> m_count;
    bool m_compact = false;
};

} // namespace danggol::ui
