// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/overlay.h"

#include "ui/shell/palette/overlay_frame.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr QColor kScrim(20, 24, 22, 97); // 38 %
constexpr int kSlidePx = 8;
constexpr int kSlideMs = 120;

} // namespace

Overlay::Overlay(Theme &theme, QWidget *window)
    : QWidget(window), m_theme(theme), m_frame(new OverlayFrame(theme, this))
{
    hide();
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] {
        if (isVisible())
            placeFrame();
        update();
    });
}

Overlay::~Overlay()
{
    // The field takes the focus with it when it goes, and by then this is no overlay any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void Overlay::openOver()
{
    if (isVisible()) {
        entry()->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A field that has typed text must know that it is left, so the focus is noted before it goes.
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    placeFrame();
    show();
    raise();
    slideIn();
    entry()->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Overlay::keepFocus);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    const bool hadFocus = isMine(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

bool Overlay::isMine(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && (widget == this || isAncestorOf(widget));
}

// What goes on behind may want the focus. It gets it afterwards.
void Overlay::keepFocus(QWidget *, QWidget *now)
{
    if (!now || now->window() != window() || isMine(now))
        return;
    m_focusBefore = now;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible() && !isMine(window()->focusWidget()))
                entry()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void Overlay::placeFrame()
{
    m_frame->setGeometry(framePlace(size()));
}

void Overlay::slideIn()
{
    const int durationMs = m_theme.animationMs(kSlideMs);
    if (durationMs == 0)
        return;
    const QPoint rest = m_frame->pos();
    auto *motion = new QPropertyAnimation(m_frame, "pos", m_frame);
    motion->setDuration(durationMs);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setStartValue(rest - QPoint(0, kSlidePx));
    motion->setEndValue(rest);
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        resize(parentWidget()->size());
        if (isVisible())
            placeFrame();
    }
    // Taken as typing, a key is no shortcut of what lies behind.
    if (event->type() == QEvent::ShortcutOverride && isVisible() && isMine(watched)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // or it would reach the window
}

void Overlay::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_frame->geometry().contains(event->pos()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), kScrim);
}

} // namespace danggol::ui
