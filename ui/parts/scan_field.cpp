// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scan_field.h"

namespace danggol::ui
{

namespace
{
constexpr char kTakesScanProperty[] = "takesScan";
}

void setTakesScan(QLineEdit &edit)
{
    edit.setProperty(kTakesScanProperty, true);
}

bool takeScan(QWidget *focus, const QString &code)
{
    auto *edit = qobject_cast<QLineEdit *>(focus);
    if (!edit || !edit->property(kTakesScanProperty).toBool() || edit->isReadOnly())
        return false;
    edit->setText(code);
    edit->setModified(true);
    Q_EMIT edit->textEdited(code);
    Q_EMIT edit->editingFinished();
    return true;
}

} // namespace danggol::ui
