// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace danggol::ui
{

/// The one focus ring of the program: it stands around the focused control after Tab or a shortcut, never
/// after a click. Line edits and item views show focus inside themselves. Made once, by the composition.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &app, QObject *parent = nullptr);

    /// The control the ring is around now, or nullptr.
    QWidget *target() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusIn(QWidget *widget, Qt::FocusReason reason);
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace danggol::ui
