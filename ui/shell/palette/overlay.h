// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace danggol::ui
{

/// Something that lies over the whole window with a dimmed ground, one at a time: the palette, the sheet of
/// shortcuts. While it is open the keys are its own, Esc or a click beside it closes it, and then the focus
/// is where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    /// Starts hidden. `window` is what it lies over.
    Overlay(Theme &theme, QWidget *window);
    ~Overlay() override;

    void dismiss();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closed();

protected:
    /// Shows it, or brings the focus back to it when it is open.
    void openOver();
    /// The frame within a window of this size, in the window's coordinates.
    virtual QRect framePlace(const QSize &window) const = 0;
    virtual QWidget *entry() const = 0;
    /// Puts the frame where it belongs now.
    void placeFrame();

    Theme &theme() const { return m_theme; }
    /// What is on the ground; painted as a dialog.
    QWidget &frame() { return *m_frame; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void keepFocus(QWidget *before, QWidget *now);
    void slideIn();
    bool isMine(const QObject *object) const;

    Theme &m_theme;
    QWidget *m_frame;
    QPointer<QWidget> m_focusBefore;
};

} // namespace danggol::ui
