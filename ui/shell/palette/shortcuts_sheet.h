// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/shortcut_list.h"
#include "ui/shell/palette/overlay.h"

class QScrollArea;

namespace danggol::ui
{

class KeyButton;
class SearchField;
class TextLabel;

/// Every key of the till, on F1. It is made from the commands each time it opens.
class ShortcutsSheet : public Overlay
{
    Q_OBJECT
public:
    /// Starts hidden. `window` is what it lies over.
    ShortcutsSheet(Theme &theme, const models::Commands &commands, QWidget *window);

    void open();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QRect framePlace(const QSize &window) const override;
    QWidget *entry() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showLines();
    void scroll(int key);
    [[nodiscard]] QWidget *makeGroup(const models::ShortcutGroup &group);
    [[nodiscard]] bool isWide() const;

    const models::Commands &m_commands;
    QList<models::ShortcutGroup> m_groups;
    TextLabel *m_title;
    KeyButton *m_close;
    SearchField *m_search;
    QScrollArea *m_area;
};

} // namespace danggol::ui
