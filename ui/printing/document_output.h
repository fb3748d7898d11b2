// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"
#include "models/printing/receipt.h"
#include "ui/printing/paper.h"

class QPagedPaintDevice;

namespace danggol::ui
{

/// Writes the document as a PDF; the file is there whole or not at all. Blocks, for a thread of its own.
/// DiskFull, or ReadOnly when the file cannot be written.
[[nodiscard]] models::Outcome<Done> writePdf(const models::Receipt &receipt, Paper paper,
                                             const QString &file);

/// Sets the pages of `device` up for the document and paints it. False when the device gives up.
[[nodiscard]] bool paintDocument(const models::Receipt &receipt, Paper paper, QPagedPaintDevice &device);

} // namespace danggol::ui
