// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/line_edit.h"

namespace danggol::ui
{

/// Takes a time zone by its name. While somebody types, the zones that have it somewhere in theirs are listed
/// below; Down and Enter, or a click, take one.
class TimeZoneEdit : public LineEdit
{
    Q_OBJECT
public:
    explicit TimeZoneEdit(Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was typed in another case is written as the zone is.
    void tidy();
};

} // namespace danggol::ui
