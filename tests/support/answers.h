// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/reply.h"
#include "services/domain/result.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace danggol::test
{

/// Sends `count` questions without waiting in between, then waits for every answer; in the order they were
/// sent.
template <class T>
[[nodiscard]] QList<Result<T>> race(int count, const std::function<void(int, Reply<T>)> &ask)
{
    std::vector<std::shared_ptr<std::promise<Result<T>>>> promises;
    for (int i = 0; i < count; ++i) {
        promises.push_back(std::make_shared<std::promise<Result<T>>>());
        ask(i, [promise = promises.back()](Result<T> result) { promise->set_value(std::move(result)); });
    }
    QList<Result<T>> answers;
    for (const auto &promise : promises) {
        std::future<Result<T>> answer = promise->get_future();
        if (answer.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
            qFatal("no answer within a minute");
        answers.append(answer.get());
    }
    return answers;
}

/// How many of the answers are values.
template <class T>
[[nodiscard]] int successes(const QList<Result<T>> &answers)
{
    int count = 0;
    for (const Result<T> &answer : answers)
        count += answer ? 1 : 0;
    return count;
}

/// How many of the answers are this refusal.
template <class T>
[[nodiscard]] int refusals(const QList<Result<T>> &answers, ErrorCode code)
{
    int count = 0;
    for (const Result<T> &answer : answers)
        count += !answer && answer.error().code == code ? 1 : 0;
    return count;
}

/// The fields at fault, in the order they were named.
template <class T>
[[nodiscard]] QStringList faultyFields(const Result<T> &result)
{
    QStringList fields;
    if (!result) {
        for (const FieldError &each : result.error().fields)
            fields.append(each.field);
    }
    return fields;
}

} // namespace danggol::test
