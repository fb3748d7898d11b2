// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace danggol
{

/// Where an answer goes: called once, with the value after it is durable, or with the error.
/// Called on a storage thread unless made by `on`.
template <class T>
using Reply = std::function<void(Result<T>)>;

namespace detail
{

/// A letter box in the thread that made it. Its messages run there, and only while `context` lives.
class LetterBox
{
public:
    explicit LetterBox(QObject *context);
    void post(std::function<void()> message) const;

private:
    QPointer<QObject> m_context;
    std::shared_ptr<QObject> m_receiver;
};

} // namespace detail

/// Brings an answer to `context`'s thread; it is dropped when `context` has died by then. To be called in the
/// thread that `context` lives in, which must run an event loop.
template <class Function>
[[nodiscard]] auto on(QObject *context, Function function)
{
    return [box = detail::LetterBox(context), function = std::move(function)](auto result) {
        box.post([function, result = std::move(result)]() mutable { function(std::move(result)); });
    };
}

} // namespace danggol
