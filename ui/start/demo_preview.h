// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// What is in the demo shop, in pictures and words.
class DemoPreview : public QWidget
{
    Q_OBJECT
public:
    explicit DemoPreview(Theme &theme, QWidget *parent = nullptr);
};

} // namespace danggol::ui
