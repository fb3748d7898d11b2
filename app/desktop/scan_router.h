// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scanner/scan_finder.h"
#include "ui/shell/scan_time.h"
#include "ui/shell/scanner_filter.h"

#include <QObject>

#include <functional>

namespace danggol::app
{

/// Brings what is scanned to its place. Behind a dialog or a lock nothing happens: the field of a dialog that
/// waits for a code takes it, else a notice says that it was not used.
class ScanRouter : public QObject
{
    Q_OBJECT

public:
    explicit ScanRouter(models::TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] models::ScanFinder &finder() { return m_finder; }
    /// What happens when this code was scanned.
    void route(const QString &code);
    /// Tells whether nobody may work at the till now; not set: somebody always may.
    void setLocked(std::function<bool()> isLocked) { m_isLocked = std::move(isLocked); }

private:
    void refuse(const QString &emphasis, const QString &text);

    models::TillSession &m_session;
    models::ScanFinder m_finder;
    ui::ScanTime m_time;
    ui::ScannerFilter m_filter;
    std::function<bool()> m_isLocked;
};

} // namespace danggol::app
