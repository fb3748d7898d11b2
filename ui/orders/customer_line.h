// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// Whose order it is: avatar, name, the end of the phone number and the balance.
class CustomerLine : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerLine(Theme &theme, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    qint64 m_id = 0;
    QString m_name;
    QString m_detail;
};

} // namespace danggol::ui
