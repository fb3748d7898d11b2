// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// A 60 px key of the PIN's keypad. Only Space presses it from the keyboard: digits and arrows belong to the
/// screen, wherever the focus is.
class PinKey : public QAbstractButton
{
    Q_OBJECT
public:
    /// A framed key with a digit.
    PinKey(Theme &theme, int digit, QWidget *parent = nullptr);
    /// A quiet key with a word, or with an icon that the word names.
    PinKey(Theme &theme, const QString &word, std::optional<IconName> icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void setUp();
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QFont digitFont() const;

    Theme &m_theme;
    std::optional<IconName> m_icon;
    bool m_isDigit;
};

} // namespace danggol::ui
