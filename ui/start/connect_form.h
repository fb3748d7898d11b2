// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class Field;

/// Where the shop's PostgreSQL is.
class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(Theme &theme, QWidget *parent = nullptr);

    /// As an address that Danggol opens.
    [[nodiscard]] QString url() const;
    /// Shows what is missing or wrong and moves the focus there; true when nothing is.
    [[nodiscard]] bool validate();

private:
    Field *m_host;
    Field *m_port;
    Field *m_database;
    Field *m_user;
    Field *m_password;
};

} // namespace danggol::ui
