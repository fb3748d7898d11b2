// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace danggol::ui
{

/// The badge of a state in a header. The label's text is the state in words, for screen readers.
class BadgeLabel : public QLabel
{
    Q_OBJECT
public:
    /// `words` replaces the usual ones ("Starts 1 Dec").
    BadgeLabel(Theme &theme, const QString &storedStatus, const QString &words = {},
               QWidget *parent = nullptr);

    void setStatus(const QString &storedStatus, const QString &words = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_status;
    QString m_words;
};

} // namespace danggol::ui
