// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/api_place_form.h"

#include "ui/parts/line_edit.h"

namespace danggol::ui
{

using models::ApiSettingsController;
using State = ApiSettingsController::State;
using FaultyField = ApiSettingsController::Failure::Field;

ApiPlaceForm::ApiPlaceForm(Theme &theme, ApiSettingsController &controller, QWidget *parent)
    : FormRow(theme, parent)
    , m_controller(controller)
    , m_address(new LineEdit(theme))
    , m_port(new LineEdit(theme))
{
    m_address->setObjectName(QStringLiteral("apiAddress"));
    m_port->setObjectName(QStringLiteral("apiPort"));
    addField(tr("Address"), m_address);
    addField(tr("Port"), m_port);
    addGap();
    m_address->setText(controller.settings().address);
    m_port->setText(QString::number(controller.settings().port));
    for (LineEdit *edit : {m_address, m_port}) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { check(edit); });
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { setError(edit, {}); });
    }
    connect(&controller, &ApiSettingsController::stateChanged, this, &ApiPlaceForm::showState);
    connect(&controller, &ApiSettingsController::failed, this, &ApiPlaceForm::focusFault);
    showState();
}

void ApiPlaceForm::check(LineEdit *edit)
{
    const QString fault = edit == m_address ? ApiSettingsController::addressFault(edit->text())
                                            : ApiSettingsController::portFault(edit->text());
    // What the last try said of a field holds until something else is typed.
    if (!fault.isEmpty() || edit->isModified())
        setError(edit, fault);
    edit->setModified(false);
    m_controller.setPlace(m_address->text(), m_port->text());
}

bool ApiPlaceForm::submit()
{
    const QString address = ApiSettingsController::addressFault(m_address->text());
    const QString port = ApiSettingsController::portFault(m_port->text());
    setError(m_address, address);
    setError(m_port, port);
    m_controller.setPlace(m_address->text(), m_port->text());
    focusFault();
    return address.isEmpty() && port.isEmpty();
}

void ApiPlaceForm::showState()
{
    const bool isOpen = m_controller.state() == State::Off || m_controller.state() == State::Failed;
    for (LineEdit *edit : {m_address, m_port})
        edit->setEnabled(isOpen);
    if (const auto &failure = m_controller.failure()) {
        // What no field is to blame for is said below both.
        setError(m_address, failure->field == FaultyField::Address ? failure->sentence : QString());
        setError(m_port, failure->field == FaultyField::Address ? QString() : failure->sentence);
    } else if (m_controller.settings().enabled) {
        setError(m_address, {});
        setError(m_port, {});
    }
}

void ApiPlaceForm::focusFault()
{
    for (LineEdit *edit : {m_address, m_port}) {
        if (edit->hasError()) {
            edit->setFocus(Qt::OtherFocusReason);
            edit->selectAll();
            return;
        }
    }
}

} // namespace danggol::ui
