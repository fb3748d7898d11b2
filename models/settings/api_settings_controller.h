// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_host.h"

#include <QObject>
#include <QString>

#include <optional>

namespace danggol::models
{

/// Whether this computer's till is to serve the API, and where.
struct ApiSettings
{
    bool enabled = false;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8080;

    friend bool operator==(const ApiSettings &, const ApiSettings &) = default;
};

/// The switch that serves the HTTP API from the running window. What is wished is in the settings, what is
/// so in the state; the one follows the other, whatever is pressed in between.
class ApiSettingsController : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Starting, Serving, Stopping, Failed };

    /// Why nothing is served, and which field is to blame.
    struct Failure
    {
        enum class Field { None, Address, Port };

        Field field = Field::None;
        QString sentence;
    };

    /// `host` must outlive the controller.
    explicit ApiSettingsController(ApiHost &host, QObject *parent = nullptr);

    [[nodiscard]] const ApiSettings &settings() const { return m_settings; }
    [[nodiscard]] State state() const { return m_state; }
    /// "http://127.0.0.1:8080"; empty unless it is serving.
    [[nodiscard]] const QString &url() const { return m_url; }
    /// Of the state Failed.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    /// What is wrong with the text of a field; empty when nothing is.
    [[nodiscard]] static QString addressFault(const QString &text);
    [[nodiscard]] static QString portFault(const QString &text);

    /// Goes on from what was remembered: serves when it was on.
    void resume(const ApiSettings &remembered);
    /// Where to serve from the next start on; after a failure another place is tried at once. Ignored when a
    /// text has a fault.
    void setPlace(const QString &address, const QString &port);
    void turnOn();
    void turnOff();
    /// After a failure: the same once more.
    void retry();
    /// The till goes: closes at once. What is wished stays as it is, for the next start.
    void close();

Q_SIGNALS:
    /// To be remembered.
    void settingsChanged();
    /// State, URL or failure are others now.
    void stateChanged();
    /// Nothing is served; failure() says why.
    void failed();

private:
    void follow();
    void start();
    void stop();
    void started(const Result<QString> &url);
    void setState(State state);
    [[nodiscard]] static Failure failureOf(const Error &error);

    ApiHost &m_host;
    ApiSettings m_settings;
    State m_state = State::Off;
    QString m_url;
    std::optional<Failure> m_failure;
    /// Counts up when answers that are still due mean nothing any more.
    int m_generation = 0;
};

} // namespace danggol::models
