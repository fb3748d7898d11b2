// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/api_section.h"

#include "models/session/till_session.h"
#include "services/staff/permission.h"
#include "ui/parts/hairline.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/settings/api_place_form.h"
#include "ui/settings/api_state_line.h"
#include "ui/settings/token_pane.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::ApiSettingsController;
using State = ApiSettingsController::State;

ApiSection::ApiSection(Theme &theme, models::TillSession &session, ApiSettingsController &controller,
                       QWidget *parent)
    : SettingsSection(theme, tr("HTTP API"), parent)
    , m_controller(controller)
    , m_switch(new QCheckBox(tr("Serve the API from this till")))
    , m_place(new ApiPlaceForm(theme, controller))
    , m_placeReason(new MessageLine(theme))
    , m_tokens(new TokenPane(theme, session))
{
    setObjectName(QStringLiteral("apiSection"));
    m_switch->setObjectName(QStringLiteral("apiSwitch"));
    setFocusProxy(m_switch);
    layOut(theme, session.shop().settings().isDemo);
    connect(m_switch, &QCheckBox::clicked, this, &ApiSection::press);
    connect(&controller, &ApiSettingsController::stateChanged, this, &ApiSection::showState);
    connect(&controller, &ApiSettingsController::settingsChanged, this, &ApiSection::showState);
    showState();
}

void ApiSection::layOut(Theme &theme, bool isDemo)
{
    const QString need = isDemo ? tr("This is the demo shop: they need no token, and act as its admin.")
                                : tr("Each of them needs a token.");
    auto *purpose = new TextLabel(
        theme, tr("Lets programs on this computer use the shop while this window is open. %1").arg(need),
        TextStyle::Body, Token::Ink2);
    purpose->setObjectName(QStringLiteral("apiPurpose"));
    purpose->setWordWrap(true);
    auto *place = new QVBoxLayout;
    place->setSpacing(6);
    place->addWidget(m_place);
    place->addWidget(m_placeReason);
    column().addWidget(purpose);
    column().addWidget(m_switch, 0, Qt::AlignLeft);
    column().addLayout(place);
    column().addWidget(new ApiStateLine(theme, m_controller));
    column().addWidget(new Hairline(theme, Qt::Horizontal));
    column().addWidget(m_tokens);
}

bool ApiSection::isFor(const Actor &actor) const
{
    return isAllowed(actor.role, Permission::ManageTokens);
}

void ApiSection::refresh()
{
    m_tokens->refresh();
}

void ApiSection::submit()
{
    // With a fault the form has moved the focus to it.
    (void)m_place->submit();
}

void ApiSection::press(bool on)
{
    if (!on)
        m_controller.turnOff();
    else if (m_place->submit())
        m_controller.turnOn();
    showState();
}

void ApiSection::showState()
{
    m_switch->setChecked(m_controller.settings().enabled);
    const bool isServing = m_controller.state() == State::Serving;
    m_placeReason->setMessage(isServing ? tr("Turn it off to change the address or the port.") : QString(),
                              MessageLine::Tone::Quiet);
}

} // namespace danggol::ui
