// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_bar.h"

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace danggol::ui
{

ChoiceBar::ChoiceBar(QWidget *parent) : QWidget(parent) {}

void ChoiceBar::addButton(QAbstractButton *button)
{
    const int index = count();
    button->setCheckable(true);
    button->installEventFilter(this);
    m_buttons << button;
    // A click toggles: put the one that was chosen back to checked.
    connect(button, &QAbstractButton::clicked, this, [this, button, index] {
        button->setChecked(true);
        setCurrentIndex(index);
    });
    if (index == 0) {
        m_current = 0;
        button->setChecked(true);
    }
    updateTabStop();
}

void ChoiceBar::removeButtons()
{
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->removeEventFilter(this);
        button->disconnect(this);
        button->deleteLater(); // it may be the one whose click led here
    }
    m_buttons.clear();
    m_current = -1;
}

void ChoiceBar::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_buttons.at(m_current)->setChecked(false);
    m_current = index;
    m_buttons.at(index)->setChecked(true);
    updateTabStop();
    Q_EMIT currentChanged(index);
}

void ChoiceBar::step(int by)
{
    if (count() > 0)
        setCurrentIndex(std::clamp(m_current + by, 0, count() - 1));
}

void ChoiceBar::updateTabStop()
{
    for (int i = 0; i < count(); ++i)
        m_buttons.at(i)->setFocusPolicy(i == m_current ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceBar::moveFocus(int from, int by)
{
    const int to = std::clamp(from + by, 0, count() - 1);
    m_buttons.at(to)->setFocus(Qt::TabFocusReason);
}

bool ChoiceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int from = static_cast<int>(m_buttons.indexOf(static_cast<QAbstractButton *>(watched)));
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (from < 0 || !plain)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveFocus(from, -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveFocus(from, +1);
        return true;
    case Qt::Key_Home:
        moveFocus(from, -count());
        return true;
    case Qt::Key_End:
        moveFocus(from, count());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace danggol::ui
