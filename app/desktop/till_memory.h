// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVariant>

namespace danggol::app
{

/// What this computer remembers of how its till was left: values under keys such as "tables/orderTable".
/// They are written a moment after the last change, and at the end. One that is not kept forgets all of it
/// with the program, and reads nothing of what others kept.
class TillMemory : public QObject
{
    Q_OBJECT

public:
    explicit TillMemory(bool isKept, QObject *parent = nullptr);
    ~TillMemory() override;

    /// Invalid when nothing is known.
    [[nodiscard]] QVariant value(const QString &key) const;
    void set(const QString &key, const QVariant &value);
    void write();

private:
    bool m_isKept;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_unwritten;
    QTimer m_pause;
};

} // namespace danggol::app
