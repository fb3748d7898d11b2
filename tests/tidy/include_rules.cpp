// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/include_rules.h"

#include "tests/tidy/source_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace danggol::tidy
{

namespace
{

struct Include
{
    QString path;
    int line = 0;
    bool quoted = false;
};

// A layer and the project folders its files may include, the deepest layer first where one lies in another.
struct Layer
{
    QString folder;
    QStringList mayInclude;
    QStringList mayNotInclude; ///< folders below those it may include
};

const QList<Layer> &layers()
{
    const QString app = QStringLiteral("app");
    const QString api = QStringLiteral("app/api");
    const QString ui = QStringLiteral("ui");
    const QString models = QStringLiteral("models");
    const QString services = QStringLiteral("services");
    const QString domain = QStringLiteral("services/domain");
    const QString storage = QStringLiteral("services/storage");
    const QString tests = QStringLiteral("tests");
    static const QList<Layer> list = {
        {domain, {domain}, {}},
        {storage, {storage, domain}, {}},
        {services, {services}, {}},
        {models, {models, services}, {storage}},
        {ui, {ui, models, services}, {storage}},
        {api, {api, services}, {storage}},
        {app, {app, ui, models, services}, {}},
        {tests, {tests, app, ui, models, services}, {}},
    };
    return list;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (isBelow(path, layer.folder))
            return &layer;
    }
    return nullptr;
}

bool belowAny(const QString &path, const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (isBelow(path, folder))
            return true;
    }
    return false;
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"),
        QRegularExpression::MultilineOption);
    const QString code = blanked(text, Keep::CodeAndStrings);
    QList<Include> includes;
    auto matches = pattern.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        includes.append(
            {match.captured(2), lineOf(code, match.capturedStart(1)), match.captured(1) == u"\""});
    }
    return includes;
}

bool isGenerated(const QString &path)
{
    return path.endsWith(QLatin1String(".moc")) ||
           (folderOf(path).isEmpty() && path.startsWith(QLatin1String("moc_")));
}

QString wrongWith(const Include &include, const Layer &layer, const SourceTree &tree)
{
    const Layer *target = layerOf(include.path);
    if (target == nullptr) {
        const bool foreign = !include.quoted || isGenerated(include.path);
        return foreign ? QString()
                       : QStringLiteral("\"%1\" is not a path from the root of the tree").arg(include.path);
    }
    if (!belowAny(include.path, layer.mayInclude) || belowAny(include.path, layer.mayNotInclude))
        return QStringLiteral("%1 must not include %2").arg(layer.folder, include.path);
    if (!tree.contains(include.path))
        return QStringLiteral("\"%1\" is not in the tree").arg(include.path);
    return {};
}

// A folder's include of another folder: where it was first seen.
using Edges = QMap<QString, QMap<QString, Violation>>;

Edges edgesBetweenFolders(const SourceTree &tree)
{
    Edges edges;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        if (!isCpp(file.key()))
            continue;
        const QString from = folderOf(file.key());
        for (const Include &include : includesOf(file.value())) {
            const QString to = folderOf(include.path);
            if (to != from && tree.contains(include.path) && !edges.value(from).contains(to))
                edges[from].insert(to, {file.key(), include.line, {}});
        }
    }
    return edges;
}

QSet<QString> reachableFrom(const QString &start, const Edges &edges)
{
    QSet<QString> seen;
    QStringList waiting = {start};
    while (!waiting.isEmpty()) {
        const QStringList next = edges.value(waiting.takeLast()).keys();
        for (const QString &folder : next) {
            if (!seen.contains(folder)) {
                seen.insert(folder);
                waiting.append(folder);
            }
        }
    }
    return seen;
}

} // namespace

QList<Violation> checkIncludes(const SourceTree &tree)
{
    QList<Violation> violations;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        const Layer *layer = layerOf(file.key());
        if (layer == nullptr || !isCpp(file.key()))
            continue;
        for (const Include &include : includesOf(file.value())) {
            const QString wrong = wrongWith(include, *layer, tree);
            if (!wrong.isEmpty())
                violations.append({file.key(), include.line, wrong});
        }
    }
    return violations;
}

QList<Violation> checkFolderCycles(const SourceTree &tree)
{
    QList<Violation> violations;
    const Edges edges = edgesBetweenFolders(tree);
    for (auto from = edges.cbegin(); from != edges.cend(); ++from) {
        for (auto to = from.value().cbegin(); to != from.value().cend(); ++to) {
            if (!reachableFrom(to.key(), edges).contains(from.key()))
                continue;
            Violation violation = to.value();
            violation.message = QStringLiteral("folders in a ring: %1 includes %2, which leads back to it")
                                    .arg(from.key(), to.key());
            violations.append(violation);
        }
    }
    return violations;
}

} // namespace danggol::tidy
