// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"
#include "models/session/till_session.h"
#include "services/import/product_import.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace danggol::models
{

/// Products from a file, as a person at the till brings them in: a file is read and checked, nothing is
/// written before it was all found right, then it is written with a way out. One file at a time; another may
/// follow.
class ProductImportTask : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Idle,    ///< no file, or one that could not be read: see message()
        Reading, ///< read and checked
        Faulty,  ///< something must be put right in the file: see plan()
        Ready,   ///< may be written: see plan()
        Writing,
        Ended, ///< see message() and report()
    };

    explicit ProductImportTask(TillSession &session, QObject *parent = nullptr);
    /// Gives up what is on its way; what is written by then stays.
    ~ProductImportTask() override;

    /// Ignored while a file is read or written.
    void read(const QString &file);
    /// Ignored unless Ready, or Ended before the last line: then it goes on.
    void start();
    /// Ends the reading, or the writing after the lines under way.
    void stop();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_step == Step::Reading || m_step == Step::Writing; }
    /// Whether `start` would write.
    [[nodiscard]] bool mayStart() const;
    /// Without its folder; empty before the first.
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// None before a file was read.
    [[nodiscard]] const ImportPlan *plan() const { return m_plan.get(); }
    /// Of the writing under way or ended.
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// How it ended, in a sentence.
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// A line for each fault that is kept: "Line 3, Price: This must be 1 to 100,000,000."
    [[nodiscard]] QStringList faultWords() const;

Q_SIGNALS:
    /// Anything above.
    void changed();

private:
    void checkSheet(const Result<std::shared_ptr<const ProductSheet>> &sheet);
    void takePlan(const Result<ImportPlan> &plan);
    void takeReport(const ImportReport &report);
    void failWith(const QString &words);
    void endReading();
    void enter(Step step);
    [[nodiscard]] QString endWords() const;

    TillSession &m_session;
    ProductImport m_import;
    Step m_step = Step::Idle;
    QString m_fileName;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    std::shared_ptr<const ImportPlan> m_plan;
    /// One for each file: sent again, it is done once.
    Operation m_operation;
    std::shared_ptr<ProductImportRun> m_run;
    ImportReport m_report;
    QString m_message;
    bool m_hasFailed = false;
};

} // namespace danggol::models
