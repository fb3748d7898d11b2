// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace danggol::ui
{

/// Which database the till stands on and whether it is there, in words and signs.
class ConnectionLabel : public QLabel
{
    Q_OBJECT
public:
    enum class State { Connected, Reconnecting, Offline };

    explicit ConnectionLabel(Theme &theme, QWidget *parent = nullptr);

    void setConnection(const QString &name, State state);
    State state() const { return m_state; }
    /// How much of it there is room for: the name and the word, the word, or the signs alone. The tool tip
    /// has it all.
    enum class Room { Name, Word, Sign };
    void setRoom(Room room);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look;
    Look look() const;
    qreal nameWidth() const;

    Theme &m_theme;
    QString m_name;
    State m_state = State::Connected;
    Room m_room = Room::Name;
};

} // namespace danggol::ui
