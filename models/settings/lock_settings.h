// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace danggol::models
{

/// The times there are, in minutes; 0 is never.
inline constexpr int kLockMinutes[] = {0, 1, 5, 15, 30};

/// After how long without a hand on it the till on this computer locks itself.
class LockSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One of kLockMinutes.
    [[nodiscard]] int afterMinutes() const { return m_afterMinutes; }
    /// A time that there is not is left as it was.
    void setAfterMinutes(int minutes);

Q_SIGNALS:
    void changed();

private:
    int m_afterMinutes = 0;
};

} // namespace danggol::models
