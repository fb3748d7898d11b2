// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace danggol::ui
{

class ToneButton;

/// A state of the whole till, between the top bar and the content, with one action.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Wait, Failure };

    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    /// `strong` is the first sentence, `rest` what follows. Screen readers are told when the first changes.
    void setMessage(Tone tone, IconName icon, const QString &strong, const QString &rest);
    /// No words, no button.
    void setAction(const QString &words, const QString &keyHint = {});
    QWidget &actionButton() const;
    QString message() const { return m_strong + QLatin1Char(' ') + m_rest; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void themeChanged();

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth(int width) const;
    void placeButton();

    Theme &m_theme;
    ToneButton *m_button;
    QString m_strong;
    QString m_rest;
    IconName m_icon = IconName::WarningTriangle;
    Tone m_tone = Tone::Wait;
};

} // namespace danggol::ui
