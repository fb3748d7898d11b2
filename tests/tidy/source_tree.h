// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace danggol::tidy
{

/// Something in the tree that is against its rules.
struct Violation
{
    QString file; ///< path from the root of the tree
    int line = 0; ///< from 1
    QString message;

    /// `file:line: message`, as compilers write it.
    QString toString() const;
};

/// The texts the rules look at: path from the root, with `/`, to content.
using SourceTree = QMap<QString, QString>;

/// Reads the sources, CMakeLists.txt files, SQL and scripts of the project's folders below \a root.
SourceTree readSourceTree(const QString &root);

/// `ui/wallet` for `ui/wallet/wallet_tab.h`; empty for a file at the root.
QString folderOf(const QString &path);

/// Whether the path names a C++ source or header.
bool isCpp(const QString &path);

/// Whether \a path is \a folder itself or lies below it.
bool isBelow(const QString &path, const QString &folder);

} // namespace danggol::tidy
