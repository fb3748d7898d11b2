// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/line_edit.h"

#include <QStringList>

class QCompleter;

namespace danggol::ui
{

/// A category's name: one that exists, offered while it is typed and on Down, or a new one.
class CategoryEdit : public LineEdit
{
    Q_OBJECT
public:
    explicit CategoryEdit(Theme &theme, QWidget *parent = nullptr);

    void setCategories(const QStringList &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerAll();

    QCompleter *m_offers;
};

} // namespace danggol::ui
