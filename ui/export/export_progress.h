// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class KeyButton;
class NumberLabel;

/// How far a long export has come, with a way out. Holds nobody up: the till goes on beside it.
class ExportProgress : public QDialog
{
    Q_OBJECT
public:
    ExportProgress(Theme &theme, const QString &fileName, QWidget *parent);

    /// "1,400 orders so far"
    void setCount(const QString &words);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    NumberLabel *m_count;
    KeyButton *m_cancel;
};

} // namespace danggol::ui
