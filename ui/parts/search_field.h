// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/line_edit.h"
#include "ui/theme/icons.h"

namespace danggol::ui
{

/// A search box: icon, what can be searched for as placeholder, and the key that brings the focus here.
/// Esc clears it; when it is empty already, Esc is left to the screen.
class SearchField : public LineEdit
{
    Q_OBJECT
public:
    SearchField(Theme &theme, const QString &placeholder, const QString &keyHint, QWidget *parent = nullptr);

    void setIconName(IconName icon);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateInsets();
    bool showsKey() const;

    QString m_key;
    IconName m_icon = IconName::Search;
};

} // namespace danggol::ui
