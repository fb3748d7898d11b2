// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast_host.h"

#include "ui/parts/key_button.h"

#include <QAccessible>
#include <QEvent>
#include <QPropertyAnimation>

#include <algorithm>
#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kWithActionMs = 10'000;
constexpr int kPlainMs = 5'000;
constexpr int kBottomGap = 16;
constexpr int kButtonGap = 8;
constexpr int kSlidePx = 8;
constexpr int kSlideMs = 120;
// Buttons come under a toast when a page fills; longer than it slides, shorter than a hand takes to get
// there.
constexpr int kLookoutMs = 200;

} // namespace

ToastHost::ToastHost(Theme &theme, QWidget &area, QObject *parent)
    : QObject(parent), m_theme(theme), m_area(area)
{
    area.installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::dismiss);
    m_lookout.setInterval(kLookoutMs);
    connect(&m_lookout, &QTimer::timeout, this, [this] { place(false); });
}

void ToastHost::show(const ToastMessage &message, std::function<void()> onAction)
{
    dismiss();
    m_onAction = std::move(onAction);
    m_toast = new Toast(m_theme, message, &m_area);
    connect(m_toast, &Toast::actionTriggered, this, &ToastHost::triggerAction);
    connect(m_toast, &Toast::closeRequested, this, &ToastHost::dismiss);
    connect(m_toast, &Toast::heldChanged, this, &ToastHost::hold);
    m_remainingMs = message.durationMs > 0 ? message.durationMs
                    : m_toast->hasAction() ? kWithActionMs
                                           : kPlainMs;
    m_toast->show();
    m_toast->raise();
    place(true);
    m_timer.start(m_remainingMs);
    m_lookout.start();
    QAccessibleEvent alert(m_toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastHost::dismiss()
{
    m_timer.stop();
    m_lookout.stop();
    m_onAction = {};
    if (!m_toast)
        return;
    Toast *old = std::exchange(m_toast, nullptr);
    old->disconnect(this);
    old->hide();
    old->deleteLater(); // its own button may be what led here
}

bool ToastHost::triggerAction()
{
    if (!m_toast || !m_toast->hasAction())
        return false;
    const std::function<void()> action = std::exchange(m_onAction, {});
    dismiss();
    if (action)
        action();
    return true;
}

bool ToastHost::undo()
{
    return m_toast && m_toast->isUndo() && triggerAction();
}

void ToastHost::hold()
{
    if (!m_toast)
        return;
    if (!m_toast->isHeld()) {
        m_timer.start(m_remainingMs);
    } else if (m_timer.isActive()) {
        m_remainingMs = std::max(1, m_timer.remainingTime());
        m_timer.stop();
    }
}

void ToastHost::placeAgain()
{
    // The page's own layout comes first.
    QMetaObject::invokeMethod(
        this, [this] { place(false); }, Qt::QueuedConnection);
}

QPoint ToastHost::freePlace(const QSize &size) const
{
    const QRect centre(
        QPoint((m_area.width() - size.width()) / 2, m_area.height() - kBottomGap - size.height()), size);
    QRect taken;
    for (const KeyButton *button : m_area.findChildren<KeyButton *>()) {
        const QRect place(button->mapTo(&m_area, QPoint(0, 0)), button->size());
        if (button->isVisible() && place.intersects(centre.adjusted(-kButtonGap, 0, kButtonGap, 0)))
            taken |= place;
    }
    if (taken.isEmpty())
        return centre.topLeft();
    const int left = taken.left() - kBottomGap - size.width();
    if (left >= kBottomGap)
        return {left, centre.top()};
    return {centre.left(), taken.top() - kBottomGap - size.height()};
}

void ToastHost::place(bool slide)
{
    if (!m_toast)
        return;
    QSize size = m_toast->sizeHint();
    size.setWidth(std::min(size.width(), m_area.width() - 2 * kBottomGap));
    const QPoint rest = freePlace(size);
    m_toast->resize(size);
    m_toast->move(rest);
    const int durationMs = m_theme.animationMs(kSlideMs);
    if (!slide || durationMs == 0)
        return;
    auto *motion = new QPropertyAnimation(m_toast, "pos", m_toast);
    motion->setDuration(durationMs);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setStartValue(rest + QPoint(0, kSlidePx));
    motion->setEndValue(rest);
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_area && event->type() == QEvent::Resize)
        place(false);
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::ui
