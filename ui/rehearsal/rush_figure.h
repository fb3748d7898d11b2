// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class NumberLabel;
class TextLabel;

/// A figure with what it means above it. A screen reader hears both as one.
class RushFigure : public QWidget
{
    Q_OBJECT
public:
    RushFigure(Theme &theme, const QString &meaning, QWidget *parent = nullptr);

    void setMeaning(const QString &meaning);
    void setFigure(const QString &figure);
    [[nodiscard]] QString figure() const;

private:
    void nameItself();

    TextLabel *m_meaning;
    NumberLabel *m_figure;
};

} // namespace danggol::ui
