// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/file_save.h"

#include "services/domain/reply.h"

#include <QDir>
#include <QSaveFile>

#include <utility>

namespace danggol::models
{

namespace
{

tl::unexpected<Failure> notSaved(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::ResourceError)
        return failure(
            ErrorCode::DiskFull,
            FileSave::tr("The disk is full. %1 was not saved. Make room, then save again.").arg(name));
    return failure(ErrorCode::ReadOnly,
                   FileSave::tr("%1 was not saved: %2. Choose another folder, then save again.")
                       .arg(name, file.errorString()));
}

Outcome<Done> write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    // Nobody else may read it, from its first byte on.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return notSaved(file);
    // What a full disk refuses is known after the flush; the commit would not tell.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return notSaved(file);
    return Done{};
}

} // namespace

FileSave::FileSave(QObject *parent) : QObject(parent) {}

FileSave::~FileSave()
{
    if (m_thread)
        m_thread->wait();
}

void FileSave::start(const QString &file, std::function<QByteArray()> bytes)
{
    if (isRunning())
        return;
    const auto done = on(this, [this, file](const Outcome<Done> &saved) {
        m_thread->wait();
        m_thread.reset();
        Q_EMIT finished(file, saved);
    });
    m_thread.reset(QThread::create([file, bytes = std::move(bytes), done] { done(write(file, bytes())); }));
    m_thread->start(QThread::LowPriority);
}

} // namespace danggol::models
