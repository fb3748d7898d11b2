// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace danggol::ui
{

/// Keeps a dialog of fixed width as tall as its words need, also when they wrap or an error joins them: by
/// itself a dialog takes the height that they have in one long line. Call once its layout is made.
void keepHeightForWords(QDialog &dialog);

} // namespace danggol::ui
