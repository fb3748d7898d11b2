// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol::test
{

/// A real disk of 4 MiB in memory, mounted over a folder while this lives. That takes root; without, it is
/// not there.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Leaves about so much room.
    void fill(qint64 roomBytes);
    void makeRoom();

private:
    QString m_folder;
    bool m_isThere = false;
};

/// A folder that may not be written while this lives: by its permissions, or for root by its mount.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &folder);
    ~ReadOnlyFolder();
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QString m_folder;
    bool m_isMounted = false;
    bool m_isThere = false;
};

/// A file that may not be written while this lives, in a folder that may: by its permissions, or for root by
/// the file system's own mark.
class ReadOnlyFile
{
public:
    explicit ReadOnlyFile(const QString &file);
    ~ReadOnlyFile();
    ReadOnlyFile(const ReadOnlyFile &) = delete;
    ReadOnlyFile &operator=(const ReadOnlyFile &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QString m_file;
    bool m_isThere = false;
};

} // namespace danggol::test
