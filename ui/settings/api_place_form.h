// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_settings_controller.h"
#include "ui/parts/form_row.h"

namespace danggol::ui
{

class LineEdit;

/// Where the API is served: address and port, with what is wrong with them below.
class ApiPlaceForm : public FormRow
{
    Q_OBJECT
public:
    /// `controller` must outlive it.
    ApiPlaceForm(Theme &theme, models::ApiSettingsController &controller, QWidget *parent = nullptr);

    /// Takes over what is typed. With a fault it stays as it was, the focus goes to the first, and the answer
    /// is false.
    [[nodiscard]] bool submit();

private:
    void check(LineEdit *edit);
    void showState();
    void focusFault();

    models::ApiSettingsController &m_controller;
    LineEdit *m_address;
    LineEdit *m_port;
};

} // namespace danggol::ui
