// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

namespace danggol::ui
{

/// The language in use, and a menu of the others.
class LanguageButton : public KeyButton
{
    Q_OBJECT
public:
    explicit LanguageButton(Theme &theme, QWidget *parent = nullptr);

    /// In their own words ("English", "한국어").
    void setLanguages(const QStringList &names, int current);

Q_SIGNALS:
    void languageChosen(int index);
};

} // namespace danggol::ui
