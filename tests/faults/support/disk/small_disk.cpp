// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/small_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

#include <unistd.h>

namespace danggol::test
{

namespace
{

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

QString ballastIn(const QString &folder)
{
    return folder + QStringLiteral("/ballast");
}

} // namespace

SmallDisk::SmallDisk(const QString &folder) : m_folder(folder)
{
    m_isThere = isRoot() && run(QStringLiteral("mount"),
                                {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                 QStringLiteral("size=4m"), QStringLiteral("tmpfs"), folder});
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
}

void SmallDisk::fill(qint64 roomBytes)
{
    QFile ballast(ballastIn(m_folder));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("the small disk cannot be written");
    const QByteArray block(1'024, 'x');
    while (QStorageInfo(m_folder).bytesAvailable() > roomBytes && ballast.write(block) == block.size()) {
    }
}

void SmallDisk::makeRoom()
{
    QFile::remove(ballastIn(m_folder));
}

ReadOnlyFolder::ReadOnlyFolder(const QString &folder) : m_folder(folder)
{
    if (isRoot()) {
        m_isMounted = run(QStringLiteral("mount"), {QStringLiteral("--bind"), folder, folder});
        m_isThere = m_isMounted && run(QStringLiteral("mount"),
                                       {QStringLiteral("-o"), QStringLiteral("remount,ro,bind"), folder});
    } else {
        m_isThere = QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    if (m_isMounted)
        run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    else if (m_isThere)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ReadOnlyFile::ReadOnlyFile(const QString &file) : m_file(file)
{
    m_isThere = isRoot() ? run(QStringLiteral("chattr"), {QStringLiteral("+i"), file})
                         : QFile::setPermissions(file, QFile::ReadOwner);
}

ReadOnlyFile::~ReadOnlyFile()
{
    if (!m_isThere)
        return;
    if (isRoot())
        run(QStringLiteral("chattr"), {QStringLiteral("-i"), m_file});
    else
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace danggol::test
