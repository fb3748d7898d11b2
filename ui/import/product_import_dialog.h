// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/product_import_task.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QBoxLayout;

namespace danggol::ui
{

class FormScroll;
class KeyButton;
class MessageLine;
class NumberLabel;
class ProgressBar;
class TextLabel;

/// Products from a file: which file, what it would do or what is wrong with it, and then how far it is. Shown
/// with open().
class ProductImportDialog : public QDialog
{
    Q_OBJECT
public:
    ProductImportDialog(Theme &theme, models::TillSession &session, QWidget *parent);

    /// As if the file had been chosen.
    void read(const QString &file) { m_task.read(file); }
    [[nodiscard]] const models::ProductImportTask &task() const { return m_task; }

    /// Stops what is on its way first; what is imported by then stays, and is said.
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameControls();
    void layOut();
    [[nodiscard]] QBoxLayout *makeFileRow();
    [[nodiscard]] QBoxLayout *makeButtons();
    void connectParts();
    void chooseFile();
    void showTask();
    void showFile();
    void showWarning();
    void showMessage();
    void showProgress();
    void showButtons();
    void keepFocus();
    void fit();
    [[nodiscard]] QString summary() const;

    Theme &m_theme;
    models::ProductImportTask m_task;
    TextLabel *m_file;
    KeyButton *m_choose;
    TextLabel *m_summary;
    MessageLine *m_warning;
    TextLabel *m_faults;
    FormScroll *m_faultList;
    ProgressBar *m_progress;
    NumberLabel *m_count;
    MessageLine *m_message;
    KeyButton *m_cancel;
    KeyButton *m_import;
    models::ProductImportTask::Step m_shownStep = models::ProductImportTask::Step::Idle;
};

} // namespace danggol::ui
