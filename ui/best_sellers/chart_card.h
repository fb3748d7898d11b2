// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

class QHBoxLayout;
class QMenu;

namespace danggol::ui
{

class KeyButton;
class NumberLabel;
class TextLabel;

/// A chart in its card, under its title, the menu of what can be done with it, and a note at the right.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// Takes `chart` over.
    ChartCard(Theme &theme, QWidget *chart, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setNote(const QString &note);
    [[nodiscard]] QString note() const;
    NumberLabel &noteLabel() { return *m_note; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] KeyButton &menuButton() { return *m_menuButton; }
    /// Stands before the note; taken over.
    void addToHead(QWidget *widget);

Q_SIGNALS:
    void copyRequested();
    void saveRequested(bool asDrawing);

private:
    void fillMenu();

    TextLabel *m_title;
    KeyButton *m_menuButton;
    NumberLabel *m_note;
    QMenu *m_menu;
    QHBoxLayout *m_head;
};

} // namespace danggol::ui
