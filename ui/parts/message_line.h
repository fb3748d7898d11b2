// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/text_label.h"
#include "ui/theme/icons.h"

#include <optional>

namespace danggol::ui
{

/// A 12 px sentence with an icon in front: the error below a field, or the reason below a button.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Quiet, Error, Wait };

    explicit MessageLine(Theme &theme, QWidget *parent = nullptr);

    /// An empty sentence leaves no height.
    void setMessage(const QString &sentence, Tone tone);
    QString message() const { return m_text->text(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    Theme &m_theme;
    TextLabel *m_text;
    Tone m_tone = Tone::Quiet;
};

} // namespace danggol::ui
