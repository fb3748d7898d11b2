// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/palette_model.h"
#include "ui/shell/palette/overlay.h"

class QLineEdit;

namespace danggol::ui
{

class PaletteFoot;
class PaletteHead;
class PaletteList;
class TextLabel;

/// Search and commands, on Ctrl K: a field, and below it what fits. Enter runs the line that is chosen.
class Palette : public Overlay
{
    Q_OBJECT
public:
    /// Starts hidden. `window` is what it lies over; `doors` lead to its pages.
    Palette(Theme &theme, models::TillSession &session, models::PaletteModel::Doors doors, QWidget *window);

    /// Empty, over the page of that object name; an open one stays as it is.
    void open(const QString &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QRect framePlace(const QSize &window) const override;
    QWidget *entry() const override;

private:
    void layOut();
    void showRows();
    void showEmptiness();
    void speak();
    /// True when the key was the list's.
    bool takeKey(int key);
    void runCurrent();
    void runRow(int row);

    models::TillSession &m_session;
    models::PaletteModel m_model;
    PaletteHead *m_head;
    QLineEdit *m_edit;
    PaletteList *m_list;
    TextLabel *m_nothing;
    PaletteFoot *m_foot;
    /// The line that was moved to; the first one while nobody has moved.
    QString m_chosen;
    /// Enter came before there was anything to run.
    bool m_isRunDue = false;
};

} // namespace danggol::ui
