// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

namespace danggol::ui
{

/// While `edit` has the focus, a scanned code is what it is to hold: a product's barcode, a card's number.
void setTakesScan(QLineEdit &edit);

/// Gives the code to `focus` when that is such a field; false when it is not. The field then tells that its
/// editing is finished.
bool takeScan(QWidget *focus, const QString &code);

} // namespace danggol::ui
