// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/code_rules.h"

#include "tests/tidy/source_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace danggol::tidy
{

namespace
{

constexpr int kMaxLines = 500;

struct CodeRule
{
    QRegularExpression pattern;
    QStringList onlyIn;  ///< folders the rule holds in; empty: everywhere
    QStringList notIn;   ///< folders it does not hold in
    QString message;     ///< what is wrong, after the matched text
    bool alsoInComments; ///< whether comments, literals and files other than C++ are looked at
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::MultilineOption);
}

const QList<CodeRule> &codeRules()
{
    static const QString storage = QStringLiteral("services/storage");
    static const QString storageTests = QStringLiteral("tests/services/storage");
    static const QString support = QStringLiteral("tests/support");
    static const QString tests = QStringLiteral("tests");
    static const QList<CodeRule> rules = {
        {pattern(QStringLiteral(R"(\bQ(?!SqlQuery\b)Sql[A-Z]\w*|<QtSql\b|<sqlite3\.h>|<libpq-fe\.h>)")),
         {},
         {storage, tests},
         QStringLiteral("belongs in services/storage"),
         false},
        {pattern(QStringLiteral(R"(\bQSqlQuery\b)")),
         {},
         {storage, storageTests, support},
         QStringLiteral("belongs in services/storage"),
         false},
        {pattern(QStringLiteral(R"(\bprocessEvents\s*\()")),
         {},
         {},
         QStringLiteral("runs the event loop from inside a handler; wait for a signal instead"),
         false},
        {pattern(QStringLiteral(
             R"(\bQThread::[um]?sleep\b|\bsleep_(?:for|until)\b|\bqSleep\b|\bQTest::qWait\s*\()"
             R"(|\bu?sleep\s*\()")),
         {tests, QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("app/api")},
         {},
         QStringLiteral("waits for time to pass; wait for what is to happen instead"),
         false},
        {pattern(QStringLiteral(R"(\bstatic const (?:storage::)?(?:Statement|ManyRows)\b)")),
         {},
         {storage},
         QStringLiteral("is made while lanes run; make it at namespace scope"),
         false},
        {pattern(QStringLiteral(R"(\b(?:QMessageBox|QErrorMessage|QInputDialog)\b)")),
         {QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("models")},
         {},
         QStringLiteral("stops the work with a box; say it inline, in a toast or in a banner"),
         false},
        // A letter in brackets, so that this file does not find itself.
        {pattern(QStringLiteral(R"(\b(?:T[O]DO|F[I]XME|X[X]X)\b)")),
         {},
         {},
         QStringLiteral("marks work left over"),
         true},
    };
    return rules;
}

bool holdsIn(const CodeRule &rule, const QString &path)
{
    for (const QString &folder : rule.notIn) {
        if (isBelow(path, folder))
            return false;
    }
    for (const QString &folder : rule.onlyIn) {
        if (isBelow(path, folder))
            return true;
    }
    return rule.onlyIn.isEmpty();
}

void apply(const CodeRule &rule, const QString &path, const QString &text, QList<Violation> &violations)
{
    auto matches = rule.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        violations.append({path, lineOf(text, match.capturedStart()),
                           QStringLiteral("%1 %2").arg(match.captured().trimmed(), rule.message)});
    }
}

} // namespace

QList<Violation> checkCode(const SourceTree &tree)
{
    QList<Violation> violations;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        const QString code = isCpp(file.key()) ? blanked(file.value(), Keep::CodeOnly) : QString();
        for (const CodeRule &rule : codeRules()) {
            if (holdsIn(rule, file.key()))
                apply(rule, file.key(), rule.alsoInComments ? file.value() : code, violations);
        }
    }
    return violations;
}

QList<Violation> checkFileShape(const SourceTree &tree)
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QList<Violation> violations;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        if (!isCpp(file.key()))
            continue;
        if (!file.value().startsWith(licence))
            violations.append(
                {file.key(), 1, QStringLiteral("the first line is not %1").arg(licence.trimmed())});
        const int lines = static_cast<int>(file.value().count(QLatin1Char('\n')));
        if (lines > kMaxLines) {
            violations.append({file.key(), kMaxLines + 1,
                               QStringLiteral("%1 lines, over the limit of %2").arg(lines).arg(kMaxLines)});
        }
    }
    return violations;
}

} // namespace danggol::tidy
