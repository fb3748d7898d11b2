// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

class NumberLabel;
class TextLabel;

/// Two amounts side by side under their names; with an arrow, the second comes of the first.
class BalanceColumns : public QWidget
{
    Q_OBJECT
public:
    BalanceColumns(Theme &theme, bool withArrow, QWidget *parent = nullptr);

    void setFirst(const QString &title, const QString &amount);
    void setSecond(const QString &title, const QString &amount);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Column
    {
        TextLabel *title;
        NumberLabel *amount;
        QVBoxLayout *layout;
    };
    Column makeColumn(Token token);
    static void set(const Column &column, const QString &title, const QString &amount);

    Theme &m_theme;
    bool m_withArrow;
    Column m_first;
    Column m_second;
};

} // namespace danggol::ui
