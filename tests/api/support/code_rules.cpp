// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_rules.h"

#include <QSet>

namespace danggol::test
{

using api::Json;

namespace
{

// The codes of a response's problem; null when it has no problem.
const Json *codesOf(const Json &response)
{
    const Json *problem = member(memberOrEmpty(response, "content"), "application/problem+json");
    if (problem == nullptr)
        return nullptr;
    const Json &properties = memberOrEmpty(memberOrEmpty(*problem, "schema"), "properties");
    return &memberOrEmpty(memberOrEmpty(properties, "code"), "enum");
}

class CodeRules
{
public:
    explicit CodeRules(const OpenApiDocument &document)
        : m_document(document), m_known(memberOrEmpty(document.root(), "x-problem-codes"))
    {}

    void look(const QString &where, const Json &responses)
    {
        for (const auto &[status, node] : responses.items()) {
            const Json *response = m_document.followed(node);
            if (response != nullptr)
                lookAt(*response, status, where + QStringLiteral(" → ") + QString::fromStdString(status));
        }
    }

    [[nodiscard]] QStringList faults() const
    {
        QStringList faults = m_faults;
        for (const auto &[code, meaning] : m_known.items()) {
            if (!m_answered.contains(QString::fromStdString(code)))
                faults.append(QStringLiteral("%1: nothing answers it").arg(QString::fromStdString(code)));
            if (textOf(meaning, "meaning").isEmpty())
                faults.append(QStringLiteral("%1: is not explained").arg(QString::fromStdString(code)));
        }
        return faults;
    }

private:
    void lookAt(const Json &response, const std::string &status, const QString &place)
    {
        const Json *codes = codesOf(response);
        const bool isRefusal = status.front() >= '4';
        const bool isAnswer = member(memberOrEmpty(response, "content"), "application/json") != nullptr;
        if (codes == nullptr && isRefusal && !isAnswer)
            m_faults.append(place + QStringLiteral(": is no problem"));
        if (codes == nullptr)
            return;
        if (codes->empty())
            m_faults.append(place + QStringLiteral(": does not name its codes"));
        for (const Json &code : *codes)
            lookAtCode(code.get<std::string>(), status, place);
    }

    void lookAtCode(const std::string &code, const std::string &status, const QString &place)
    {
        const QString name = QString::fromStdString(code);
        m_answered.insert(name);
        const Json *known = member(m_known, code.c_str());
        if (known == nullptr)
            m_faults.append(QStringLiteral("%1: %2 is not in x-problem-codes").arg(place, name));
        else if (memberOrEmpty(*known, "status") != Json::parse(status))
            m_faults.append(QStringLiteral("%1: %2 is of another status").arg(place, name));
    }

    const OpenApiDocument &m_document;
    const Json &m_known;
    QSet<QString> m_answered;
    QStringList m_faults;
};

} // namespace

QStringList codeFaults(const OpenApiDocument &document)
{
    CodeRules rules(document);
    rules.look(QStringLiteral("x-without-route"), memberOrEmpty(document.root(), "x-without-route"));
    for (const OpenApiDocument::Operation &operation : document.operations())
        rules.look(QStringLiteral("%1 %2").arg(QString::fromStdString(operation.method),
                                               QString::fromStdString(operation.path)),
                   memberOrEmpty(*operation.node, "responses"));
    return rules.faults();
}

} // namespace danggol::test
