// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/product_import_task.h"

#include "services/domain/won_text.h"

#include <QFileInfo>

namespace danggol::models
{

ProductImportTask::ProductImportTask(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_import(session.shop())
{}

ProductImportTask::~ProductImportTask()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ProductImportTask::read(const QString &file)
{
    if (isBusy())
        return;
    m_fileName = QFileInfo(file).fileName();
    m_plan.reset();
    m_report = {};
    m_message.clear();
    m_hasFailed = false;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    using Sheet = Result<std::shared_ptr<const ProductSheet>>;
    const auto done = on(this, [this](const Sheet &sheet) {
        m_thread->wait();
        m_thread.reset();
        checkSheet(sheet);
    });
    m_thread.reset(QThread::create([file, isCancelled = m_isCancelled, done] {
        done(readProductSheet(file, [&isCancelled] { return isCancelled->load(); }));
    }));
    m_thread->start(QThread::LowPriority);
    enter(Step::Reading);
}

void ProductImportTask::checkSheet(const Result<std::shared_ptr<const ProductSheet>> &sheet)
{
    if (*m_isCancelled)
        return endReading();
    if (!sheet)
        return failWith(tr("%1 cannot be read. Nothing was imported. Choose another file.").arg(m_fileName));
    m_import.plan(m_session.actor(), *sheet,
                  on(this, [this](const Result<ImportPlan> &plan) { takePlan(plan); }));
}

void ProductImportTask::takePlan(const Result<ImportPlan> &plan)
{
    if (*m_isCancelled)
        return endReading();
    if (!plan)
        return failWith(errorWords(plan.error()));
    m_plan = std::make_shared<const ImportPlan>(*plan);
    m_operation = m_session.newOperation();
    m_report.rowsInAll = m_plan->sheet->rows.size();
    enter(m_plan->mayBeWritten() ? Step::Ready : Step::Faulty);
}

void ProductImportTask::endReading()
{
    m_fileName.clear();
    enter(Step::Idle);
}

void ProductImportTask::failWith(const QString &words)
{
    m_message = words;
    m_hasFailed = true;
    enter(Step::Idle);
}

bool ProductImportTask::mayStart() const
{
    return m_step == Step::Ready || (m_step == Step::Ended && !m_report.isComplete());
}

void ProductImportTask::start()
{
    if (!mayStart())
        return;
    m_message.clear();
    m_hasFailed = false;
    m_report = {.rowsInAll = m_plan->sheet->rows.size()};
    enter(Step::Writing);
    m_run = m_import.run(m_session.actor(), m_operation, m_plan,
                         on(this,
                            [this](const ImportReport &report) {
                                m_report = report;
                                Q_EMIT changed();
                            }),
                         on(this, [this](const Result<ImportReport> &report) { takeReport(*report); }));
}

void ProductImportTask::stop()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    if (m_run)
        m_run->stop();
}

void ProductImportTask::takeReport(const ImportReport &report)
{
    m_report = report;
    m_run.reset();
    m_hasFailed = report.failure.has_value();
    m_message = endWords();
    enter(Step::Ended);
}

// What was done comes first: it is done whatever follows.
QString ProductImportTask::endWords() const
{
    const QString done =
        tr("Imported: %1 new, %2 changed, %3 as they were.")
            .arg(countText(m_report.created), countText(m_report.changed), countText(m_report.unchanged));
    if (m_report.isComplete())
        return done;
    const QString rest =
        tr("%1 of %2 lines were not imported.")
            .arg(countText(m_report.rowsInAll - m_report.rowsDone), countText(m_report.rowsInAll));
    if (m_report.failure)
        return QStringLiteral("%1 %2 %3").arg(done, rest, errorWords(*m_report.failure));
    return QStringLiteral("%1 %2").arg(done, rest);
}

QStringList ProductImportTask::faultWords() const
{
    QStringList words;
    if (!m_plan)
        return words;
    for (const ImportFault &each : m_plan->faults.kept()) {
        const QString line = QString::number(each.line);
        const QString fault = fieldWords(each.fault);
        words.append(each.column.isEmpty()
                         ? tr("Line %1: %2", "of a file").arg(line, fault)
                         : tr("Line %1, %2: %3", "of a file; its column").arg(line, each.column, fault));
    }
    return words;
}

void ProductImportTask::enter(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace danggol::models
