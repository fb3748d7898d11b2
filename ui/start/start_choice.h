// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// One of the ways to use the program: an icon, what it is, what it means, and the digit that chooses it.
/// Without a meaning it is a slim line; without a digit nothing is printed at its end.
class StartChoice : public QAbstractButton
{
    Q_OBJECT
public:
    StartChoice(Theme &theme, IconName icon, const QString &title, const QString &subtitle,
                const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isSlim() const;
    void paintSign(QPainter &painter) const;
    void paintWords(QPainter &painter, qreal right) const;

    Theme &m_theme;
    IconName m_icon;
    QString m_subtitle;
    QString m_key;
};

} // namespace danggol::ui
