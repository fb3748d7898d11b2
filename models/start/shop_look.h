// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop_probe.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

/// Looks at what is at a database address, without holding up the window. The last look asked for counts.
class ShopLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in changed(). A look that is under way is forgotten.
    void start(const QString &databaseUrl);
    /// Forgets the look that is under way; its answer is not told.
    void cancel();
    /// Forgets the answer as well, because what was asked about is another thing now.
    void clear();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What was found; nothing before the answer.
    [[nodiscard]] const std::optional<ShopProbe> &probe() const { return m_probe; }
    /// What was looked at last.
    [[nodiscard]] const QString &url() const { return m_url; }

Q_SIGNALS:
    void changed();

private:
    QString m_url;
    std::optional<ShopProbe> m_probe;
    quint64 m_generation = 0;
    bool m_isRunning = false;
};

} // namespace danggol::models
