// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/change_feed.h"

#include <QStringList>
#include <QUuid>

namespace danggol::storage
{

namespace
{
// PostgreSQL takes notices under 8,000 bytes.
constexpr qsizetype kLongestNotice = 7'000;
constexpr QChar kSeparator = u' ';
const QLatin1String kEverything("*");
} // namespace

ChangeFeed::ChangeFeed(QObject *parent)
    : QObject(parent), m_origin(QUuid::createUuid().toString(QUuid::Id128).left(16))
{
    qRegisterMetaType<danggol::ChangeSet>();
}

void ChangeFeed::publish(const ChangeSet &changes)
{
    if (changes.everything || !changes.changes.isEmpty())
        Q_EMIT changed(changes);
}

QString ChangeFeed::toNotice(const ChangeSet &changes) const
{
    QString notice = m_origin;
    for (const Change &change : changes.changes) {
        notice +=
            kSeparator + QString::number(static_cast<int>(change.topic)) + u':' + QString::number(change.id);
        if (notice.size() > kLongestNotice)
            return m_origin + kSeparator + kEverything;
    }
    return notice;
}

std::optional<ChangeSet> ChangeFeed::fromNotice(const QString &notice) const
{
    QStringList parts = notice.split(kSeparator);
    if (parts.takeFirst() == m_origin)
        return std::nullopt;
    ChangeSet changes;
    for (const QString &part : parts) {
        if (part == kEverything)
            changes.everything = true;
        else
            changes.changes.append(
                {static_cast<Topic>(part.section(u':', 0, 0).toInt()), part.section(u':', 1).toLongLong()});
    }
    return changes;
}

} // namespace danggol::storage
