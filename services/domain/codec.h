// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <optional>
#include <tuple>

namespace danggol
{

/// A struct that lists its members: `template <class Self> static auto fields(Self &s) { return std::tie(s.a,
/// s.b); }`. That one line is all it takes for an answer to be remembered with its operation.
template <class T>
concept Described = requires(T value)
{
    T::fields(value);
};

// Before the operators below, which find these by ordinary lookup: std::optional is not in our namespace.
inline QDataStream &operator<<(QDataStream &stream, const Done &)
{
    return stream;
}
inline QDataStream &operator>>(QDataStream &stream, Done &)
{
    return stream;
}

template <class T>
QDataStream &operator<<(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    return value ? stream << *value : stream;
}

template <class T>
QDataStream &operator>>(QDataStream &stream, std::optional<T> &value)
{
    bool present = false;
    stream >> present;
    value.reset();
    return present ? stream >> value.emplace() : stream;
}

template <Described T>
QDataStream &operator<<(QDataStream &stream, const T &value)
{
    std::apply([&stream](const auto &...member) { (stream << ... << member); }, T::fields(value));
    return stream;
}

template <Described T>
QDataStream &operator>>(QDataStream &stream, T &value)
{
    std::apply([&stream](auto &...member) { (stream >> ... >> member); }, T::fields(value));
    return stream;
}

namespace codec
{

inline constexpr quint8 kVersion = 1;

/// An answer as bytes: version, whether it is a value, and the value or the error.
template <class T>
[[nodiscard]] QByteArray encode(const Result<T> &result)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kVersion << result.has_value();
    if (result)
        stream << *result;
    else
        stream << result.error();
    return bytes;
}

/// The answer that `encode` wrote; nothing when the bytes are another version's or cut short.
template <class T>
[[nodiscard]] std::optional<Result<T>> decode(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    bool hasValue = false;
    stream >> version >> hasValue;
    if (version != kVersion)
        return std::nullopt;
    Result<T> result{T{}};
    if (hasValue) {
        stream >> *result;
    } else {
        Error error;
        stream >> error;
        result = fail(std::move(error));
    }
    // Bytes left over are another version's, too: what was read out of them means something else.
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd();
    return isWhole ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace codec
} // namespace danggol
