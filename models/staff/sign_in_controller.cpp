// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/sign_in_controller.h"

#include "models/errors/error_words.h"
#include "services/shop/shop.h"

#include <algorithm>

namespace danggol::models
{

namespace
{
// Often enough that no second is passed over.
constexpr int kTickMs = 200;

QString wrongPinWords(int triesLeft)
{
    return triesLeft == 1 ? SignInController::tr("That PIN didn’t match. 1 try left.")
                          : SignInController::tr("That PIN didn’t match. %n tries left.", nullptr, triesLeft);
}
} // namespace

SignInController::SignInController(Shop &shop, StaffListModel::HereWords hereWords, QObject *parent)
    : QObject(parent), m_shop(shop), m_people(shop, std::move(hereWords))
{
    m_people.onAnswered = [this](const std::optional<Error> &error) { listAnswered(error); };
    m_second.setInterval(kTickMs);
    connect(&m_second, &QTimer::timeout, this, &SignInController::tick);
    connect(
        &shop, &Shop::changed, this,
        [this](const ChangeSet &changes) {
            if (m_isStarted && changes.touches(Topic::Staff))
                m_people.refresh();
        },
        Qt::QueuedConnection);
    connect(
        &shop, &Shop::connectionChanged, this,
        [this] {
            if (m_isStarted && m_shop.connection().connected)
                m_people.refresh();
        },
        Qt::QueuedConnection);
}

void SignInController::start(std::optional<StaffId> first)
{
    m_isStarted = true;
    m_isChecking = false;
    m_chosen = first;
    m_pin.clear();
    m_message.clear();
    m_people.restart();
    Q_EMIT changed();
}

void SignInController::retry()
{
    m_people.refresh();
}

void SignInController::listAnswered(const std::optional<Error> &error)
{
    m_listError = error ? errorWords(*error) : QString();
    if (!error)
        keepChoice();
    Q_EMIT changed();
}

void SignInController::keepChoice()
{
    if (person() || m_people.rowCount() == 0)
        return tick();
    const auto &rows = m_people.rows();
    const auto withPin =
        std::find_if(rows.begin(), rows.end(), [](const StaffMember &each) { return each.hasPin; });
    m_chosen = (withPin == rows.end() ? rows.first() : *withPin).id;
    m_pin.clear();
    m_message.clear();
    m_isChecking = false;
    tick();
}

const StaffMember *SignInController::person() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_people.row(row);
}

int SignInController::currentRow() const
{
    return m_chosen ? m_people.indexOf(*m_chosen) : -1;
}

QString SignInController::currentName() const
{
    const StaffMember *chosen = person();
    return chosen ? chosen->name : QString();
}

void SignInController::choose(int row)
{
    if (m_isChecking || row < 0 || row >= m_people.rowCount() || row == currentRow())
        return;
    m_chosen = m_people.row(row).id;
    m_pin.clear();
    m_message.clear();
    m_waitUntil.reset();
    tick();
    Q_EMIT changed();
}

void SignInController::step(int by)
{
    choose(currentRow() + by);
}

qint64 SignInController::waitLeftMs() const
{
    const StaffMember *chosen = person();
    if (!chosen)
        return 0;
    // The list may not have heard yet of what the last try was told.
    const Timestamp until =
        std::max(chosen->waitUntil.value_or(Timestamp{}), m_waitUntil.value_or(Timestamp{}));
    return std::max<qint64>(0, until.ms - m_shop.clock().now().ms);
}

SignInController::State SignInController::state() const
{
    const StaffMember *chosen = person();
    if (!chosen)
        return State::Nobody;
    if (m_isChecking)
        return State::Checking;
    if (!chosen->hasPin)
        return State::NoPin;
    return waitLeftMs() > 0 ? State::Waiting : State::Typing;
}

QString SignInController::message() const
{
    if (!m_listError.isEmpty())
        return m_listError;
    switch (state()) {
    case State::Waiting:
        return waitWords();
    case State::NoPin:
        return tr("%1 has no PIN yet. An admin gives one in Settings, Staff.").arg(currentName());
    case State::Typing:
        return m_message;
    default:
        return {};
    }
}

QString SignInController::waitWords() const
{
    constexpr qint64 kSecond = 1'000;
    const qint64 seconds = (waitLeftMs() + kSecond - 1) / kSecond;
    return tr("Too many wrong PINs. Try again in %1.")
        .arg(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

void SignInController::type(int digit)
{
    if (state() != State::Typing)
        return;
    m_pin.append(QString::number(digit));
    if (filled() == kDigits)
        check();
    Q_EMIT changed();
}

void SignInController::erase()
{
    if (state() != State::Typing)
        return;
    m_pin.chop(1);
    Q_EMIT changed();
}

void SignInController::clear()
{
    if (state() != State::Typing)
        return;
    m_pin.clear();
    Q_EMIT changed();
}

void SignInController::check()
{
    m_isChecking = true;
    m_shop.staff().signIn(m_shop.operationIds().next(), *m_chosen, m_pin,
                          on(this, [this, asked = *m_chosen](Result<StaffMember> result) {
                              if (m_isChecking && m_chosen == asked)
                                  settle(result);
                          }));
}

void SignInController::settle(const Result<StaffMember> &result)
{
    m_pin.clear();
    if (result) {
        // Still checking: whoever is in is not to be let in once more.
        Q_EMIT changed();
        Q_EMIT signedIn(*result);
        return;
    }
    m_isChecking = false;
    const QDateTime until = result.error().details.value(QStringLiteral("waitUntil")).toDateTime();
    if (until.isValid())
        m_waitUntil = Timestamp{until.toMSecsSinceEpoch()};
    m_message = refusalWords(result.error());
    m_people.refresh();
    tick();
    Q_EMIT changed();
}

QString SignInController::refusalWords(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::WrongPin:
        return wrongPinWords(error.details.value(QStringLiteral("triesLeft")).toInt());
    case ErrorCode::PinWait:
        return {}; // said as long as it lasts
    default:
        return errorWords(error);
    }
}

void SignInController::tick()
{
    const bool isWaiting = waitLeftMs() > 0;
    const bool wasWaiting = m_second.isActive();
    if (isWaiting && !wasWaiting)
        m_second.start();
    else if (!isWaiting && wasWaiting)
        m_second.stop();
    if (isWaiting || wasWaiting)
        Q_EMIT changed();
}

} // namespace danggol::models
