// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// One line of the navigation: icon, name, how many wait, key. Narrow, it is the icon alone.
class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(Theme &theme, IconName icon, const QString &name, const QString &keyHint, QWidget *parent);

    void setNarrow(bool narrow);
    /// Shown in an amber disc; 0 shows none. `words` says it to a screen reader ("4 waiting").
    void setBadge(int count, const QString &words);

    QSize sizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();
    void paintBadge(QPainter &painter, qreal left) const;
    void paintWide(QPainter &painter) const;

    Theme &m_theme;
    IconName m_icon;
    QString m_name;
    QString m_key;
    QString m_badgeWords;
    int m_badge = 0;
    bool m_narrow = false;
};

} // namespace danggol::ui
