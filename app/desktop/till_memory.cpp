// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_memory.h"

#include <QSettings>

namespace danggol::app
{

namespace
{
// A column that is being dragged changes with every pixel.
constexpr int kPauseMs = 400;
} // namespace

TillMemory::TillMemory(bool isKept, QObject *parent) : QObject(parent), m_isKept(isKept)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TillMemory::write);
}

TillMemory::~TillMemory()
{
    write();
}

QVariant TillMemory::value(const QString &key) const
{
    if (m_values.contains(key) || !m_isKept)
        return m_values.value(key);
    return QSettings().value(key);
}

void TillMemory::set(const QString &key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    m_pause.start();
}

void TillMemory::write()
{
    m_pause.stop();
    if (m_isKept && !m_unwritten.isEmpty()) {
        QSettings stored;
        for (auto entry = m_unwritten.cbegin(); entry != m_unwritten.cend(); ++entry)
            stored.setValue(entry.key(), entry.value());
    }
    m_unwritten.clear();
}

} // namespace danggol::app
