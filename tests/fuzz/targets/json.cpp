// SPDX-License-Identifier: GPL-3.0-or-later
// The strict reader of JSON, held against the lenient one that it is made of.
#include "app/api/json/strict_json.h"
#include "tests/fuzz/support/fuzz_target.h"

#include <algorithm>

using namespace danggol;
using namespace danggol::api;

namespace
{

void checkAccepted(std::string_view text, const JsonInput &value)
{
    const JsonInput lenient = JsonInput::parse(text.begin(), text.end(), nullptr, false);
    fuzz::expect(!lenient.is_discarded() && lenient == value, "what is taken is the same to both readers");
    const std::string printed = value.dump();
    const Result<JsonInput> again = parseJson(printed);
    fuzz::expect(again && *again == value, "what is printed is read as the same");
}

void checkRefused(std::string_view text, const Error &error)
{
    fuzz::expect(error.code == ErrorCode::InvalidInput && !error.fields.isEmpty(),
                 "a refusal is InvalidInput and names a field");
    fuzz::expect(!error.message.isEmpty(), "a refusal has words");
    const bool isStricter =
        std::any_of(error.fields.begin(), error.fields.end(), [](const FieldError &field) {
            return field.code == QLatin1String("DUPLICATE") || field.code == QLatin1String("TOO_DEEP");
        });
    const bool isCut = text.find('\0') != std::string_view::npos || text.starts_with("\xEF\xBB\xBF");
    fuzz::expect(isStricter || isCut || !JsonInput::accept(text.begin(), text.end()),
                 "what is refused is no JSON, or too deep, or has a key twice");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const Result<JsonInput> read = parseJson(text);
    if (read)
        checkAccepted(text, *read);
    else
        checkRefused(text, read.error());
    return 0;
}
