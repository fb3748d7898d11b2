// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

/// The keys of the sign-in screen, which has its own; F1 shows them there. Shown with open().
class SignInKeys : public QDialog
{
    Q_OBJECT
public:
    SignInKeys(Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace danggol::ui
