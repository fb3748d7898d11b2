// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace danggol::ui
{

/// What holds for the keys of every widget of the program: Enter held down acts once, and a text field that
/// has nothing to take back leaves Ctrl Z to the till.
class HeldKeys : public QObject
{
    Q_OBJECT
public:
    explicit HeldKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace danggol::ui
