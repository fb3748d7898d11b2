// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/api_settings_controller.h"

#include "models/errors/error_words.h"

#include <QHostAddress>

namespace danggol::models
{

namespace
{

constexpr uint kHighestPort = 65'535;

std::optional<quint16> portOf(const QString &text)
{
    bool isNumber = false;
    const uint port = text.trimmed().toUInt(&isNumber);
    if (!isNumber || port < 1 || port > kHighestPort)
        return std::nullopt;
    return static_cast<quint16>(port);
}

} // namespace

ApiSettingsController::ApiSettingsController(ApiHost &host, QObject *parent) : QObject(parent), m_host(host)
{}

QString ApiSettingsController::addressFault(const QString &text)
{
    const QString address = text.trimmed();
    // Qt also reads the old short forms, such as 127.1, which no socket of ours would take.
    const bool isWhole = address.contains(u':') || address.count(u'.') == 3;
    const QHostAddress parsed(address);
    if (!isWhole || parsed.isNull())
        return tr("Enter an address in numbers, such as 127.0.0.1.");
    // A window has no certificate to give, and what would travel a network in the clear stays here.
    return parsed.isLoopback()
               ? QString()
               : tr("Other computers could reach this address. From the till only programs on this computer "
                    "are served: enter 127.0.0.1.");
}

QString ApiSettingsController::portFault(const QString &text)
{
    return portOf(text) ? QString() : tr("Enter a port from 1 to 65535.");
}

void ApiSettingsController::resume(const ApiSettings &remembered)
{
    m_settings = remembered;
    Q_EMIT stateChanged();
    follow();
}

void ApiSettingsController::setPlace(const QString &address, const QString &port)
{
    const std::optional<quint16> number = portOf(port);
    if (!addressFault(address).isEmpty() || !number)
        return;
    ApiSettings changed = m_settings;
    changed.address = address.trimmed();
    changed.port = *number;
    if (changed == m_settings)
        return;
    m_settings = changed;
    Q_EMIT settingsChanged();
    retry();
}

void ApiSettingsController::turnOn()
{
    if (m_settings.enabled)
        return;
    m_settings.enabled = true;
    Q_EMIT settingsChanged();
    follow();
}

void ApiSettingsController::turnOff()
{
    if (!m_settings.enabled)
        return;
    m_settings.enabled = false;
    Q_EMIT settingsChanged();
    follow();
}

void ApiSettingsController::retry()
{
    if (m_state == State::Failed && m_settings.enabled)
        start();
}

void ApiSettingsController::close()
{
    ++m_generation;
    m_host.close();
    setState(State::Off);
}

// Where a start or a stop is under way its answer comes back here.
void ApiSettingsController::follow()
{
    if (m_settings.enabled && m_state == State::Off)
        start();
    else if (!m_settings.enabled && m_state == State::Serving)
        stop();
    else if (!m_settings.enabled && m_state == State::Failed)
        setState(State::Off);
}

void ApiSettingsController::start()
{
    setState(State::Starting);
    m_host.start(m_settings.address, m_settings.port,
                 on(this, [this, generation = m_generation](Result<QString> url) {
                     if (generation == m_generation)
                         started(url);
                 }));
}

void ApiSettingsController::started(const Result<QString> &url)
{
    if (url) {
        m_url = *url;
        setState(State::Serving);
    } else {
        m_failure = failureOf(url.error());
        setState(State::Failed);
        if (m_settings.enabled)
            Q_EMIT failed();
    }
    follow();
}

void ApiSettingsController::stop()
{
    setState(State::Stopping);
    m_host.stop(on(this, [this, generation = m_generation](const Result<Done> &) {
        if (generation != m_generation)
            return;
        setState(State::Off);
        follow();
    }));
}

void ApiSettingsController::setState(State state)
{
    m_state = state;
    if (state != State::Serving)
        m_url.clear();
    if (state != State::Failed)
        m_failure.reset();
    Q_EMIT stateChanged();
}

ApiSettingsController::Failure ApiSettingsController::failureOf(const Error &error)
{
    using Field = Failure::Field;
    for (const FieldError &fault : error.fields) {
        if (fault.field == QLatin1String("listen"))
            return {Field::Address, fieldWords(fault)};
    }
    return {error.code == ErrorCode::Unavailable ? Field::Port : Field::None, errorWords(error)};
}

} // namespace danggol::models
