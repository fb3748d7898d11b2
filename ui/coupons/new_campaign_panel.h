// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_editor.h"
#include "ui/parts/side_pane.h"
#include "ui/theme/theme.h"

class QHBoxLayout;

namespace danggol::ui
{

class CampaignForm;
class KeyButton;
class MessageLine;

/// The side pane in which an admin makes a campaign. Closing it keeps what was typed, Discard does not.
class NewCampaignPanel : public SidePane
{
    Q_OBJECT
public:
    /// `words` must outlive the panel.
    NewCampaignPanel(Theme &theme, models::TillSession &session, const models::CampaignWords &words,
                     QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void created(const danggol::Coupon &coupon);
    void closeRequested();

private:
    QHBoxLayout *makeHead();
    QHBoxLayout *makeFoot();
    void layOut();
    void bindKeys();
    void submit();
    void discard();
    void refuse(const models::CampaignEditor::Faults &faults, const QString &message);
    void summarise();

    Theme &m_theme;
    models::CampaignEditor m_editor;
    CampaignForm *m_form;
    MessageLine *m_message;
    KeyButton *m_close;
    KeyButton *m_discard;
    KeyButton *m_create;
    QString m_refusal;
};

} // namespace danggol::ui
