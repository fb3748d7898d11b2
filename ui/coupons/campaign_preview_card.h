// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_editor.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The coupon as it will read: a ticket with its stub.
class CampaignPreviewCard : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignPreviewCard(Theme &theme, QWidget *parent = nullptr);

    void setPreview(const models::CampaignPreview &preview);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStub(QPainter &painter) const;

    Theme &m_theme;
    models::CampaignPreview m_preview;
};

} // namespace danggol::ui
