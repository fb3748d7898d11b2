// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// One quiet line of keys and what they do.
class KeyHintLine : public QWidget
{
    Q_OBJECT
public:
    struct Hint
    {
        QStringList keys;
        QString words;
    };

    KeyHintLine(Theme &theme, const QList<Hint> &hints, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<Hint> m_hints;
};

} // namespace danggol::ui
