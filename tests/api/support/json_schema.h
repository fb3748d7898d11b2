// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

#include <QString>

#include <memory>

namespace danggol::test
{

/// A JSON Schema of draft 7, made once and asked often. Whole numbers are those written as such: 12.0 is no
/// integer. One thread at a time.
class JsonSchema
{
public:
    /// `schema` has no references.
    explicit JsonSchema(const api::Json &schema);
    ~JsonSchema();
    JsonSchema(JsonSchema &&) noexcept;
    JsonSchema &operator=(JsonSchema &&) noexcept;

    /// Empty when the schema makes sense; else why it does not.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Empty when the value fits; else what does not, each with its place in the value.
    [[nodiscard]] QString check(const api::JsonInput &value) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
    QString m_fault;
};

} // namespace danggol::test
