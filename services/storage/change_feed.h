// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/change.h"

#include <QObject>
#include <QString>

#include <optional>

namespace danggol::storage
{

/// Tells what committed writes touched: this process's, and those of other tills as far as they are known.
/// The signal comes from a storage thread; a receiver in another thread gets it through its event loop.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(QObject *parent = nullptr);

    /// Any thread.
    void publish(const ChangeSet &changes);

    /// The text that travels between tills: who says it, and topic:id pairs. Too long for one notice:
    /// "everything".
    [[nodiscard]] QString toNotice(const ChangeSet &changes) const;
    /// What another till said; nothing when it was this process.
    [[nodiscard]] std::optional<ChangeSet> fromNotice(const QString &notice) const;

Q_SIGNALS:
    void changed(const danggol::ChangeSet &changes);

private:
    QString m_origin;
};

} // namespace danggol::storage
