// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace danggol::ui
{

/// A row of buttons of which exactly one is chosen. One Tab stop; the arrows move the focus, Space or a
/// click picks.
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_buttons.size()); }
    int currentIndex() const { return m_current; }
    /// Chooses without a signal when it is chosen already; an index outside the row is ignored.
    void setCurrentIndex(int index);
    /// The next (+1) or previous (-1) one, stopping at the ends.
    void step(int by);
    QAbstractButton *button(int index) const { return m_buttons.value(index); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    /// Adds a checkable button; the first one is chosen.
    void addButton(QAbstractButton *button);
    /// Deletes all buttons, so that none is chosen.
    void removeButtons();

private:
    void moveFocus(int from, int by);
    void updateTabStop();

    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
};

} // namespace danggol::ui
