// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/new_file.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace danggol::storage
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;

Error cannotWrite(const QString &file, const QString &cause)
{
    return {ErrorCode::ReadOnly,
            QStringLiteral("The file %1 cannot be written (%2). Nothing was left there.").arg(file, cause),
            {},
            {{QStringLiteral("file"), file}}};
}

Error notTaken(const QString &file)
{
    return {ErrorCode::DiskFull,
            QStringLiteral("The disk did not take %1. Nothing was left there. Make room and try again.")
                .arg(file),
            {},
            {{QStringLiteral("file"), file}}};
}

/// A name is on the disk when its folder is.
bool isSynced(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isDone = ::fsync(handle) == 0;
    ::close(handle);
    return isDone;
}

} // namespace

NewFile::NewFile(const QString &file) : m_file(file), m_temporary(file + QStringLiteral(".XXXXXX")) {}

Result<std::unique_ptr<NewFile>> NewFile::create(const QString &file)
{
    std::unique_ptr<NewFile> made(new NewFile(file));
    if (!made->m_temporary.open())
        return fail(cannotWrite(file, made->m_temporary.errorString()));
    return made;
}

Result<Done> NewFile::fillFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("The file %1 cannot be read (%2).").arg(file, source.errorString()));
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPieceBytes);
        if (piece.isEmpty() || m_temporary.write(piece) != piece.size())
            return fail(notTaken(m_file));
    }
    if (!m_temporary.flush())
        return fail(notTaken(m_file));
    return Done{};
}

Result<Done> NewFile::finish()
{
    if (::fsync(m_temporary.handle()) != 0)
        return fail(notTaken(m_file));
    if (QFileInfo::exists(m_file))
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("There is a file %1 by now. It was left as it is.").arg(m_file));
    if (!QFile::rename(m_temporary.fileName(), m_file))
        return fail(cannotWrite(m_file, QStringLiteral("it cannot be renamed")));
    m_temporary.setAutoRemove(false);
    if (!isSynced(QFileInfo(m_file).absolutePath()))
        return fail(cannotWrite(m_file, QStringLiteral("its folder cannot be written")));
    return Done{};
}

} // namespace danggol::storage
