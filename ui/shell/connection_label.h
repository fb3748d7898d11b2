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
    /// The state alone, where the name has no room.
    void setShort(bool isShort);

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
    bool m_short = false;
};

} // namespace danggol::ui
