// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/json_schema.h"

#include <QStringList>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <string>

namespace danggol::test
{

namespace
{

using valijson::adapters::NlohmannJsonAdapter;

// Whether it only says that a part of the value or of the schema has a fault, which is named itself.
bool tellsOfPart(const valijson::ValidationResults::Error &error)
{
    return error.description.starts_with("Failed to validate against child schema") ||
           error.description.starts_with("Failed to validate against a conditional schema") ||
           error.description.starts_with("Failed to validate item #");
}

QString placed(const valijson::ValidationResults::Error &error)
{
    QString place;
    for (const std::string &step : error.context)
        place += QString::fromStdString(step);
    return place + QStringLiteral(": ") + QString::fromStdString(error.description);
}

} // namespace

struct JsonSchema::Compiled
{
    api::JsonInput source;
    valijson::Schema schema;
    valijson::Validator validator{valijson::Validator::kStrongTypes};
};

JsonSchema::JsonSchema(const api::Json &schema) : m_compiled(std::make_unique<Compiled>())
{
    m_compiled->source = schema;
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(NlohmannJsonAdapter(m_compiled->source), m_compiled->schema);
    } catch (const std::exception &error) {
        m_fault = QString::fromUtf8(error.what());
    }
}

JsonSchema::~JsonSchema() = default;
JsonSchema::JsonSchema(JsonSchema &&) noexcept = default;
JsonSchema &JsonSchema::operator=(JsonSchema &&) noexcept = default;

QString JsonSchema::check(const api::JsonInput &value) const
{
    if (!m_fault.isEmpty())
        return QStringLiteral("the schema makes no sense: ") + m_fault;
    valijson::ValidationResults results;
    try {
        if (m_compiled->validator.validate(m_compiled->schema, NlohmannJsonAdapter(value), &results))
            return {};
    } catch (const std::exception &error) {
        return QStringLiteral("the schema cannot be asked: ") + QString::fromUtf8(error.what());
    }
    QStringList faults;
    for (const valijson::ValidationResults::Error &error : results) {
        if (!tellsOfPart(error))
            faults.append(placed(error));
    }
    return faults.isEmpty() ? QStringLiteral("does not fit") : faults.join(QStringLiteral("; "));
}

} // namespace danggol::test
