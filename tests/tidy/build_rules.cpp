// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/build_rules.h"

#include "tests/tidy/source_text.h"

#include <QRegularExpression>

namespace danggol::tidy
{

namespace
{

const QString &listName()
{
    static const QString name = QStringLiteral("CMakeLists.txt");
    return name;
}

QString inFolder(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

// The nearest CMakeLists.txt at or above the folder.
QString listFor(QString folder, const SourceTree &tree)
{
    while (!folder.isEmpty() && !tree.contains(inFolder(folder, listName())))
        folder = folderOf(folder);
    return inFolder(folder, listName());
}

// Whether the words of the list name the path, given from the list's own folder.
bool names(const QString &list, const QString &path)
{
    const QString words = cmakeWithoutComments(list);
    const auto hasWord = [&words](const QString &word) {
        const QRegularExpression pattern(
            QStringLiteral(R"re((?:^|[\s("]|\$\{\w+_SOURCE_DIR\}/)%1(?:$|[\s)"]))re")
                .arg(QRegularExpression::escape(word)));
        return pattern.match(words).hasMatch();
    };
    if (hasWord(path))
        return true;
    // A loop over names lists them without their ending.
    return path.endsWith(QLatin1String(".cpp")) && words.contains(QLatin1String("}.cpp")) &&
           hasWord(path.chopped(4));
}

QString fromListFolder(const QString &path, const QString &list)
{
    const QString folder = folderOf(list);
    return folder.isEmpty() ? path : path.mid(folder.size() + 1);
}

} // namespace

QList<Violation> checkListedInCMake(const SourceTree &tree)
{
    QList<Violation> violations;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        const QString folder = folderOf(file.key());
        const bool isList = file.key().endsWith(listName());
        if (folder.isEmpty() || (!isList && !file.key().endsWith(QLatin1String(".cpp"))))
            continue;
        const QString list = listFor(isList ? folderOf(folder) : folder, tree);
        const QString path = fromListFolder(isList ? folder : file.key(), list);
        if (!names(tree.value(list), path))
            violations.append(
                {file.key(), 1, QStringLiteral("%1 is not in %2, so nothing builds it").arg(path, list)});
    }
    return violations;
}

} // namespace danggol::tidy
