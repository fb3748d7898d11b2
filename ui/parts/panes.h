// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace danggol::ui
{

/// The panes of a page from left to right, for F6. The one that is entered gets the focus where it was last,
/// or at its first control.
class Panes : public QObject
{
    Q_OBJECT
public:
    struct Pane
    {
        QWidget *area = nullptr;
        /// Another way to enter it.
        std::function<void()> enter{};
    };

    /// Lives as long as the page.
    Panes(QWidget &page, QList<Pane> panes);

    /// The next (+1) or previous (-1) one that is shown, round and round.
    void step(int by);

private:
    [[nodiscard]] int current() const;
    static void enter(const Pane &pane);

    QWidget &m_page;
    QList<Pane> m_panes;
};

} // namespace danggol::ui
