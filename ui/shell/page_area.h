// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace danggol::ui
{

/// Shows a page as large as there is room. A page that needs more, with large text in a small window, scrolls
/// instead of being cut, and follows the focus.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void followFocus(const QWidget *focus);
};

} // namespace danggol::ui
