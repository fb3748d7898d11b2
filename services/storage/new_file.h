// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace danggol::storage
{

/// A file that somebody else writes and that gets its name when it is whole: until then it stands beside it
/// under a name of its own, readable by its owner alone, and goes when it is never finished.
class NewFile
{
public:
    /// Makes the temporary file, empty. ReadOnly when the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<NewFile>> create(const QString &file);

    [[nodiscard]] QString temporaryName() const { return m_temporary.fileName(); }
    /// Copies another file into it. ReadOnly when that cannot be read, DiskFull.
    [[nodiscard]] Result<Done> fillFrom(const QString &file);
    /// Brings it to the disk and gives it its name. AlreadyExists when another has it by now; DiskFull.
    [[nodiscard]] Result<Done> finish();

private:
    explicit NewFile(const QString &file);

    QString m_file;
    QTemporaryFile m_temporary;
};

} // namespace danggol::storage
