// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/aggregation_controls.h"

#include "services/domain/won_text.h"
#include "ui/best_sellers/aggregation_line.h"
#include "ui/parts/key_button.h"
#include "ui/theme/words.h"

#include <QDate>
#include <QHBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kGapPx = 12;
constexpr int kPatienceMs = 1'000;

} // namespace

AggregationControls::AggregationControls(Theme &theme, models::AggregationTask &task, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_line(new AggregationLine(theme))
    , m_stop(new KeyButton(theme, KeyButton::Role::Secondary, tr("Stop")))
    , m_aggregate(new KeyButton(theme, KeyButton::Role::Secondary, tr("Aggregate now")))
{
    m_stop->setObjectName(QStringLiteral("stopAggregationButton"));
    m_stop->setShortcutHint(QStringLiteral("Shift F5"));
    m_stop->hide();
    m_aggregate->setObjectName(QStringLiteral("aggregateButton"));
    m_aggregate->setIconName(IconName::Refresh);
    m_aggregate->setShortcutHint(QStringLiteral("F5"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapPx);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_aggregate)})
        row->addWidget(part, 0, Qt::AlignVCenter);
    connect(m_aggregate, &QAbstractButton::clicked, this, &AggregationControls::aggregateRequested);
    connect(m_stop, &QAbstractButton::clicked, &task, &models::AggregationTask::stop);
    connect(&task, &models::AggregationTask::changed, this, &AggregationControls::showTask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        showTask();
    });
    showTask();
}

void AggregationControls::setMadeText(const QString &text, bool isStale)
{
    m_madeText = text;
    m_isStale = isStale;
    showLine();
}

void AggregationControls::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    showTask();
}

void AggregationControls::showTask()
{
    const bool isRunning = m_task.isRunning();
    if (!isRunning) {
        m_patience.stop();
        m_isSlow = false;
    } else if (!m_isSlow && !m_patience.isActive()) {
        m_patience.start();
    }
    m_aggregate->setVisible(m_task.isAllowed());
    m_aggregate->setEnabled(m_isConnected);
    m_aggregate->setAccessibleDescription(
        m_isConnected ? QString() : tr("Aggregating waits until the connection is back."));
    if (m_aggregate->isBusy() != isRunning)
        m_aggregate->setBusy(isRunning, tr("Aggregating…"));
    m_stop->setVisible(m_isSlow);
    if (m_stop->isBusy() != m_task.isStopping())
        m_stop->setBusy(m_task.isStopping(), tr("Stopping…"));
    showLine();
}

void AggregationControls::showLine()
{
    const QString progress = m_isSlow ? progressText() : QString();
    if (progress.isEmpty())
        m_line->setText(m_madeText, m_isStale);
    else
        m_line->setText(progress, false);
}

QString AggregationControls::progressText() const
{
    const std::optional<AggregationProgress> &progress = m_task.progress();
    if (!progress)
        return {};
    const QString day = dayText(QDate::fromString(progress->day, Qt::ISODate));
    const qint64 number = std::min(progress->daysMade + 1, progress->daysInAll);
    const QString where =
        tr("Counting %1 · day %2 of %3").arg(day, countText(number), countText(progress->daysInAll));
    return progress->ordersCounted == 0 ? where
                                        : tr("%1 · %2 orders").arg(where, countText(progress->ordersCounted));
}

} // namespace danggol::ui
