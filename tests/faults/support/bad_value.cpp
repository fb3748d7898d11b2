// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/bad_value.h"

#include "app/api/json/json.h"

namespace danggol::test
{

namespace
{

constexpr int kHuge = 10'000;
constexpr int kDeep = 40;

/// A text, written as JSON writes it.
BadValue words(const QByteArray &name, const QByteArray &text)
{
    return {.name = name,
            .json = QByteArray::fromStdString(api::JsonInput(text.toStdString()).dump()),
            .text = text};
}

/// The same bytes everywhere.
BadValue bytes(const QByteArray &name, const QByteArray &text)
{
    return {.name = name, .json = text, .text = text};
}

QList<BadValue> numbers()
{
    return {bytes("zero", "0"),
            bytes("minus one", "-1"),
            bytes("minus zero", "-0"),
            bytes("largest int64", "9223372036854775807"),
            bytes("smallest int64", "-9223372036854775808"),
            bytes("beyond int64", "9223372036854775808"),
            bytes("beneath int64", "-9223372036854775809"),
            bytes("beyond uint64", "18446744073709551616"),
            bytes("exponent", "1e3"),
            bytes("beyond double", "1e999"),
            bytes("whole fraction", "12.0"),
            bytes("fraction", "0.5"),
            bytes("leading zero", "012"),
            bytes("NaN", "NaN"),
            bytes("Infinity", "-Infinity"),
            words("digits", "12"),
            words("full-width digits", "\uFF11\uFF12"),
            words("thousands", "1,000")};
}

QList<BadValue> texts()
{
    return {words("empty", ""),
            words("space", " "),
            words("huge", QByteArray(kHuge, 'x')),
            words("word", "salt"),
            words("spaces around", "  two words "),
            words("decomposed Hangul", "\u1112\u1161\u11AB\u1100\u1173\u11AF"),
            words("emoji", "\U0001F469\u200D\U0001F373\U0001F1F0\U0001F1F7"),
            words("right to left", "\u202Egnp.exe\u202C \u0627\u0644\u0639"),
            words("quotes", "O'Neil \"the\" `x` \\"),
            words("percent", "100%_%%41"),
            words("underscore", "_"),
            words("formula", "=cmd|' /C calc'!A0"),
            words("SQL", "'; DROP TABLE customer; --"),
            words("markup", "<script>alert(1)</script>&amp;")};
}

QList<BadValue> brokenTexts()
{
    return {words("control characters", QByteArray("a\x01\x7f"
                                                   "b")),
            words("line break", "two\r\nlines"),
            words("NUL", QByteArray("a\0b", 3)),
            {.name = "bare NUL", .json = QByteArray("\"a\0b\"", 5), .text = QByteArray("\0", 1)},
            {.name = "bare control character", .json = "\"a\x02\"", .text = "\x02"},
            {.name = "bad UTF-8", .json = "\"a\xC3(\xFF\"", .text = "a\xC3(\xFF"},
            {.name = "overlong UTF-8", .json = "\"\xC0\xAF\"", .text = "\xC0\xAF"},
            {.name = "lone surrogate", .json = R"("\ud800")", .text = "\xED\xA0\x80"},
            {.name = "lone low surrogate", .json = R"("a\udc00b")", .text = "\xED\xB0\x80"},
            {.name = "broken escape", .json = R"("\x41")", .text = "%4", .isEncoded = true}};
}

QList<BadValue> otherTypes()
{
    return {bytes("null", "null"),
            bytes("true", "true"),
            bytes("empty array", "[]"),
            bytes("array", "[1]"),
            bytes("array of null", "[null]"),
            bytes("empty object", "{}"),
            bytes("object", R"({"$gt":0})"),
            bytes("deep array", QByteArray(kDeep, '[') + QByteArray(kDeep, ']')),
            {.name = "deep object",
             .json = QByteArray("{\"a\":").repeated(kDeep) + '1' + QByteArray(kDeep, '}'),
             .text = "a[a][a]"}};
}

} // namespace

QList<BadValue> badValues(qint64 othersId)
{
    return QList<BadValue>{{.name = "missing", .kind = BadValue::Kind::Missing},
                           {.name = "twice", .kind = BadValue::Kind::Twice},
                           {.name = "unknown beside", .kind = BadValue::Kind::UnknownBeside},
                           bytes("another's id", QByteArray::number(othersId))} +
           numbers() + texts() + brokenTexts() + otherTypes();
}

} // namespace danggol::test
