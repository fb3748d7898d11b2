// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// Who is at the till, with their role; opens the staff menu.
class StaffButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StaffButton(Theme &theme, QWidget *parent = nullptr);

    void setStaff(qint64 stableId, const QString &name, const QString &role);
    /// The face alone, where there is no room for words; they are in the tool tip then.
    void setShort(bool isShort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal wordsWidth() const;

    Theme &m_theme;
    qint64 m_stableId = 0;
    QString m_name;
    QString m_role;
    bool m_short = false;
};

} // namespace danggol::ui
