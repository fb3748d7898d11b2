// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// A 32 px button on a coloured ground (toast, banner): it takes its colours from that ground.
class ToneButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ToneButton(Theme &theme, QWidget *parent = nullptr);

    /// Words with an optional key after them.
    void setWords(const QString &words, const QString &keyHint = {});
    /// A square button with an icon; `name` is its accessible name and tool tip.
    void setIconOnly(IconName icon, const QString &name);
    /// Text and edge in `ink` on `ground`; `edgeOpacity` from 0 (no edge) to 1.
    void setColors(const QColor &ink, const QColor &ground, qreal edgeOpacity);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_words;
    QString m_key;
    std::optional<IconName> m_icon;
    QColor m_ink;
    QColor m_ground;
    qreal m_edgeOpacity = 0;
};

} // namespace danggol::ui
