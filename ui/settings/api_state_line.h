// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_settings_controller.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace danggol::ui
{

class CopyButton;
class KeyButton;
class TextLabel;

/// Whether the API is being served, in words, and what can be done about it: copy its address, or try again.
class ApiStateLine : public QWidget
{
    Q_OBJECT
public:
    /// `controller` must outlive it.
    ApiStateLine(Theme &theme, models::ApiSettingsController &controller, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look
    {
        IconName icon;
        Token color;
    };

    [[nodiscard]] Look look() const;
    [[nodiscard]] QString words() const;
    void showState();

    Theme &m_theme;
    models::ApiSettingsController &m_controller;
    TextLabel *m_words;
    CopyButton *m_copy;
    KeyButton *m_retry;
};

} // namespace danggol::ui
