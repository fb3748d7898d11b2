// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/rich_list_view.h"

namespace danggol::ui
{

/// The list of who may sign in. Its arrows choose; every other key is left to the screen, which takes digits
/// wherever the focus is.
class PeopleList : public RichListView
{
    Q_OBJECT
public:
    explicit PeopleList(Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace danggol::ui
