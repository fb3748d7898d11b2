// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace danggol::models
{
class Notices;
}

namespace danggol::app
{

/// Asks where to save an exported table and writes it there, off the GUI thread; the notice says where it
/// went or why it could not. Nothing is left half written.
void saveExport(QWidget &window, models::Notices &notices, const QString &proposedName,
                const QByteArray &content);

} // namespace danggol::app
