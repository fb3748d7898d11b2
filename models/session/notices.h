// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace danggol::models
{

/// Something to tell the person at the till in passing.
struct Notice
{
    enum class Kind { Done, Failed };

    Kind kind = Kind::Done;
    /// Said first and in bold, e.g. "Charged ₩30,000".
    QString emphasis;
    /// The rest of the sentence, e.g. "to Bora Namgung".
    QString text;
    /// What Undo does; none: there is no Undo.
    std::function<void()> undo;
    /// Another thing to do about it, e.g. "Create product"; only without an Undo.
    QString actionWords{};
    std::function<void()> action{};
};

/// Where controllers say what happened; the window shows it as a toast.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notice &notice) { Q_EMIT posted(notice); }

Q_SIGNALS:
    void posted(const danggol::models::Notice &notice);
};

} // namespace danggol::models
