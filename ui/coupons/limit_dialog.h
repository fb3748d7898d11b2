// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_writer.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class AmountField;
class Field;
class KeyButton;

/// Asks for another limit of a campaign. Shown with open(); accepted() comes after the limit is set.
class LimitDialog : public QDialog
{
    Q_OBJECT
public:
    /// `writer` must outlive the dialog.
    LimitDialog(Theme &theme, models::CampaignWriter &writer, const Coupon &coupon, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void save();
    void refuse(const Error &error);

    Theme &m_theme;
    models::CampaignWriter &m_writer;
    Coupon m_coupon;
    AmountField *m_limit;
    Field *m_field;
    KeyButton *m_keep;
    KeyButton *m_save;
};

} // namespace danggol::ui
