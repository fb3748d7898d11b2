// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class Field;

/// What a new shop on this computer needs: its name, its first admin and where its file is to lie.
class NewShopForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewShopForm(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString shopName() const;
    [[nodiscard]] QString adminName() const;
    [[nodiscard]] QString file() const;
    /// Shows what is missing and moves the focus there; true when nothing is.
    [[nodiscard]] bool validate();

private:
    void chooseFile();

    Field *m_shopName;
    Field *m_adminName;
    Field *m_file;
};

} // namespace danggol::ui
