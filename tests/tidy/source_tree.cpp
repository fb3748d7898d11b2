// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace danggol::tidy
{

namespace
{

const QStringList &projectFolders()
{
    static const QStringList folders = {QStringLiteral("app"),       QStringLiteral("ui"),
                                        QStringLiteral("models"),    QStringLiteral("services"),
                                        QStringLiteral("resources"), QStringLiteral("tests")};
    return folders;
}

const QStringList &fileNames()
{
    static const QStringList names = {QStringLiteral("*.cpp"),          QStringLiteral("*.h"),
                                      QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sql"),
                                      QStringLiteral("*.sh"),           QStringLiteral("run")};
    return names;
}

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString Violation::toString() const
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(message);
}

SourceTree readSourceTree(const QString &root)
{
    SourceTree tree;
    const QDir dir(root);
    tree.insert(QStringLiteral("CMakeLists.txt"), readText(dir.filePath(QStringLiteral("CMakeLists.txt"))));
    for (const QString &folder : projectFolders()) {
        QDirIterator files(dir.filePath(folder), fileNames(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            tree.insert(dir.relativeFilePath(path), readText(path));
        }
    }
    return tree;
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

bool isCpp(const QString &path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

} // namespace danggol::tidy
