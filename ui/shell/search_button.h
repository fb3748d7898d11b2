// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// Looks like a search box and opens the palette: "Search or scan a barcode", Ctrl K.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace danggol::ui
