// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame_keys.h"

#include "models/commands/commands.h"
#include "ui/parts/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QKeyEvent>

namespace danggol::ui
{

FrameKeys::FrameKeys(MainWindow &window, models::Commands &commands)
    : QObject(&window), m_window(window), m_commands(commands)
{
    window.installEventFilter(this);
}

bool FrameKeys::isInFrame() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused == &m_window ||
           (focused && (m_window.navBar().isAncestorOf(focused) || m_window.topBar().isAncestorOf(focused) ||
                        m_window.banner().isAncestorOf(focused)));
}

bool FrameKeys::run(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape && m_window.topBar().customerChip().hasFocus())
        return m_commands.run(QStringLiteral("customer.clear"));
    const QWidget *page = m_window.page(m_window.currentPage());
    const QKeySequence sequence(key.keyCombination());
    const std::optional<models::Command> command =
        page ? m_commands.findKey(sequence, page->objectName()) : std::nullopt;
    if (!command || command->page.isEmpty())
        return false; // what works everywhere has worked already
    const bool isHeld = key.isAutoRepeat() && command->behaviour == models::Command::Keys::Once;
    if (!isHeld)
        m_commands.run(*command);
    return true;
}

// Only what no control has used comes as far as the window itself.
bool FrameKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::KeyPress && isInFrame() &&
        run(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::ui
