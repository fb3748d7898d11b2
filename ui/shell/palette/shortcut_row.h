// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/shortcut_list.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace danggol::ui
{

/// A line of the sheet of shortcuts: what it does at the left, the keys that do it at the right.
class ShortcutRow : public QLabel
{
    Q_OBJECT
public:
    ShortcutRow(Theme &theme, const models::ShortcutLine &line, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capsWidth() const;
    [[nodiscard]] int titleHeight(int width) const;

    Theme &m_theme;
    QString m_title;
    QString m_where;
    QStringList m_caps;
};

} // namespace danggol::ui
