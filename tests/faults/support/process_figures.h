// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace danggol::test
{

/// What a process takes, as /proc has it; -1 of one that has ended.
[[nodiscard]] qint64 residentKib(qint64 process);
[[nodiscard]] qint64 openFiles(qint64 process);

/// While it lives, programs that are started may open so many files at once.
class FileLimit
{
public:
    explicit FileLimit(quint64 most);
    ~FileLimit();
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

    /// As many as this user may have.
    [[nodiscard]] static quint64 largest();

private:
    quint64 m_before = 0;
};

} // namespace danggol::test
