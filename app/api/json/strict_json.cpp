// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/strict_json.h"

#include "app/api/json/faults.h"
#include "app/api/json/json_text.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace danggol::api
{

namespace
{

constexpr int kNumberTooLarge = 406; // nlohmann's number for a number that no double can be

const QString &wholeBody()
{
    static const QString name = QStringLiteral("body");
    return name;
}

/// Builds the value from what the parser meets, and stops it at the first thing that is not allowed.
class Builder
{
public:
    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(JsonInput::number_integer_t value) { return put(value); }
    bool number_unsigned(JsonInput::number_unsigned_t value) { return put(value); }
    bool number_float(JsonInput::number_float_t value, const std::string &) { return put(value); }
    bool string(std::string &value) { return put(std::move(value)); }
    bool binary(JsonInput::binary_t &) { return false; } // not in JSON texts

    bool start_object(std::size_t) { return open(JsonInput::object()); }
    bool start_array(std::size_t) { return open(JsonInput::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &name);
    bool parse_error(std::size_t position, const std::string &, const JsonInput::exception &error);

    [[nodiscard]] Result<JsonInput> take();

private:
    JsonInput *place(JsonInput value);
    bool put(JsonInput value);
    bool open(JsonInput container);
    bool close();
    enum class Value { Placed, Next };
    [[nodiscard]] QString path(Value value) const;

    JsonInput m_root;
    /// From the outermost to the one being filled. Each stays where it is while it is in this list, because
    /// nothing is added to one that has another in it.
    std::vector<JsonInput *> m_open;
    /// For each open object the key that was met last.
    std::vector<std::string> m_keys;
    Faults m_faults;
};

JsonInput *Builder::place(JsonInput value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    JsonInput &container = *m_open.back();
    if (container.is_array()) {
        container.push_back(std::move(value));
        return &container.back();
    }
    return &(container[m_keys.back()] = std::move(value));
}

bool Builder::put(JsonInput value)
{
    place(std::move(value));
    return true;
}

bool Builder::open(JsonInput container)
{
    JsonInput *const placed = place(std::move(container));
    if (m_open.size() >= kDeepestJson) {
        m_faults.add(path(Value::Placed), QStringLiteral("TOO_DEEP"),
                     QStringLiteral("This is nested more than %1 levels deep.").arg(kDeepestJson));
        return false;
    }
    m_open.push_back(placed);
    m_keys.emplace_back();
    return true;
}

bool Builder::close()
{
    m_open.pop_back();
    m_keys.pop_back();
    return true;
}

bool Builder::key(std::string &name)
{
    const bool isTwice = m_open.back()->contains(name);
    m_keys.back() = std::move(name);
    if (isTwice)
        m_faults.add(path(Value::Placed), QStringLiteral("DUPLICATE"),
                     QStringLiteral("This field is given twice. Give it once."));
    return !isTwice;
}

bool Builder::parse_error(std::size_t position, const std::string &, const JsonInput::exception &error)
{
    if (error.id == kNumberTooLarge)
        m_faults.addOutOfRange(path(Value::Next), std::numeric_limits<qint64>::min(),
                               std::numeric_limits<qint64>::max());
    else
        m_faults.addMalformed(
            wholeBody(),
            QStringLiteral("This is not JSON in UTF-8: it cannot be understood at byte %1.").arg(position));
    return false;
}

// Where the value is that is being put, or the key that was just met: "items[2].quantity".
QString Builder::path(Value value) const
{
    if (m_open.empty())
        return wholeBody();
    std::string text;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i]->is_array()) {
            // What is open in an array is its last element.
            const bool isNext = value == Value::Next && i + 1 == m_open.size();
            text += '[' + std::to_string(m_open[i]->size() - (isNext ? 0 : 1)) + ']';
        } else {
            text += (text.empty() ? "" : ".") + m_keys[i];
        }
    }
    return fromUtf8(text);
}

Result<JsonInput> Builder::take()
{
    TRY_DONE(m_faults.verdict());
    return std::move(m_root);
}

Result<JsonInput> notJson(const QString &why)
{
    Faults faults;
    faults.addMalformed(wholeBody(), why);
    return fail(faults.verdict().error());
}

} // namespace

Result<JsonInput> parseJson(std::string_view text)
{
    // The parser takes a NUL for the end of the text and would not look at what follows.
    if (const std::size_t position = text.find('\0'); position != std::string_view::npos)
        return notJson(QStringLiteral("This is not JSON: byte %1 is a NUL.").arg(position + 1));
    // The parser skips a byte order mark, which a JSON text must not have.
    if (text.starts_with("\xEF\xBB\xBF"))
        return notJson(QStringLiteral("This is not JSON: it starts with a byte order mark."));
    Builder builder;
    // What the parser answers is what the builder knows.
    static_cast<void>(JsonInput::sax_parse(text.begin(), text.end(), &builder));
    return builder.take();
}

} // namespace danggol::api
