// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff_list_model.h"
#include "services/domain/operation.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace danggol::models
{

/// The sign-in screen: who it is for, the digits so far, and what became of the last try. The fourth digit
/// tries the PIN; until its answer is there nothing more is taken, so that no press counts twice.
class SignInController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        /// Nobody is chosen: the list is not there yet, or empty.
        Nobody,
        Typing,
        /// A PIN is being tried, or was the right one.
        Checking,
        /// After too many wrong ones.
        Waiting,
        /// The chosen person has none.
        NoPin,
    };

    static constexpr int kDigits = 4;

    /// `shop` must outlive it.
    SignInController(Shop &shop, StaffListModel::HereWords hereWords, QObject *parent = nullptr);

    [[nodiscard]] StaffListModel &people() { return m_people; }
    /// Reads who there is, and again whenever that changes. `first` is chosen once it is there; without it,
    /// the first in the list who has a PIN.
    void start(std::optional<StaffId> first = {});
    /// Reads again after a failure.
    void retry();

    /// The row of the chosen person; -1 for none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString currentName() const;
    /// Forgets the digits. A row that is not there is ignored, and so is any while a PIN is being tried.
    void choose(int row);
    /// The person below (1) or above (-1) the chosen one.
    void step(int by);

    /// 0 to 9.
    void type(int digit);
    void erase();
    void clear();
    [[nodiscard]] int filled() const { return static_cast<int>(m_pin.size()); }

    [[nodiscard]] State state() const;
    /// What there is to say about the chosen person's tries; empty for nothing.
    [[nodiscard]] QString message() const;
    /// Whether the list could not be read: retry() may help.
    [[nodiscard]] bool hasFailed() const { return !m_listError.isEmpty(); }

Q_SIGNALS:
    /// Anything but the rows.
    void changed();
    void signedIn(const danggol::StaffMember &member);

private:
    void listAnswered(const std::optional<Error> &error);
    void keepChoice();
    void check();
    void settle(const Result<StaffMember> &result);
    void tick();
    [[nodiscard]] const StaffMember *person() const;
    [[nodiscard]] qint64 waitLeftMs() const;
    [[nodiscard]] QString waitWords() const;
    [[nodiscard]] QString refusalWords(const Error &error) const;

    Shop &m_shop;
    StaffListModel m_people;
    std::optional<StaffId> m_chosen;
    QString m_pin;
    QString m_message;
    QString m_listError;
    std::optional<Timestamp> m_waitUntil;
    QTimer m_second;
    bool m_isStarted = false;
    bool m_isChecking = false;
};

} // namespace danggol::models
