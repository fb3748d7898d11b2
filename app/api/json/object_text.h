// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace danggol::api
{

/// JSON that is printed already.
struct JsonText
{
    std::string text;
};

/// Prints an object member by member, as `dumped` prints the same tree. For answers of many small objects, of
/// which making the tree is the larger part. Names are ours: they need no escapes and are all different.
class ObjectText
{
public:
    /// Appends to `text`, which must outlive it.
    explicit ObjectText(std::string &text) : m_text(text) { m_text += '{'; }
    ObjectText(const ObjectText &) = delete;
    ObjectText &operator=(const ObjectText &) = delete;

    ObjectText &add(std::string_view name, qint64 number);
    ObjectText &add(std::string_view name, const QString &text);
    ObjectText &add(std::string_view name, Timestamp moment);
    ObjectText &add(std::string_view name, Money amount) { return add(name, amount.won()); }
    template <class Tag>
    ObjectText &add(std::string_view name, Id<Tag> id)
    {
        return add(name, id.value);
    }
    /// Null when there is none.
    template <class T>
    ObjectText &add(std::string_view name, const std::optional<T> &value)
    {
        return value ? add(name, *value) : addRaw(name, "null");
    }
    /// Null when the text is empty.
    ObjectText &addTextOrNull(std::string_view name, const QString &text);
    /// A member whose value the caller appends to the text next.
    ObjectText &begin(std::string_view name);
    void end() { m_text += '}'; }

private:
    ObjectText &addRaw(std::string_view name, std::string_view json);

    std::string &m_text;
    bool m_isEmpty = true;
};

} // namespace danggol::api
