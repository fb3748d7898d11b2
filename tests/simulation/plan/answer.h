// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace danggol::simulation
{

/// What a step was answered, as text that the model and the shop both write and that must be the same: "ok
/// balance=500 at=…", or a refusal with the fields at fault and its figures, "INVALID_INPUT fields=amount".
class Answer
{
public:
    [[nodiscard]] static Answer done() { return Answer("ok", false); }
    [[nodiscard]] static Answer refused(const QByteArray &code) { return Answer(code, true); }
    /// What whoever gives up on a broken connection has instead of an answer.
    [[nodiscard]] static Answer unknown() { return Answer("unknown", true); }
    /// INVALID_INPUT with these fields at fault, named once each and in order.
    [[nodiscard]] static Answer invalid(QByteArrayList fields)
    {
        return refused("INVALID_INPUT").withFields(std::move(fields));
    }

    /// The text of an answer that was given before.
    [[nodiscard]] static Answer remembered(const QByteArray &text)
    {
        return Answer(text, text != "ok" && !text.startsWith("ok "));
    }

    [[nodiscard]] Answer withFields(QByteArrayList fields) &&;
    [[nodiscard]] Answer with(const QByteArray &name, qint64 number) &&
    {
        return std::move(*this).with(name, QByteArray::number(number));
    }
    /// "-" for none.
    [[nodiscard]] Answer with(const QByteArray &name, std::optional<qint64> number) &&
    {
        return std::move(*this).with(name, number ? QByteArray::number(*number) : QByteArray("-"));
    }
    [[nodiscard]] Answer with(const QByteArray &name, const QByteArray &text) &&;

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isRefusal() const { return m_isRefusal; }
    /// Whether a refusal may be remembered: it judges the request, which was understood and allowed.
    [[nodiscard]] bool isJudgement() const;

private:
    Answer(const QByteArray &text, bool isRefusal) : m_text(text), m_isRefusal(isRefusal) {}

    QByteArray m_text;
    bool m_isRefusal = false;
};

} // namespace danggol::simulation
