// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/product_import_dialog.h"

#include "ui/parts/form_scroll.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/progress_bar.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace danggol::ui
{

using models::ProductImportTask;

namespace
{

using Step = ProductImportTask::Step;

constexpr int kWidthPx = 560;
constexpr int kPaddingPx = 20;
/// Kept between the dialog and the edges of the window.
constexpr int kMarginPx = 24;
constexpr int kListRoomPx = 260;

QWidget *around(QWidget *words)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(words);
    column->addStretch();
    return content;
}

} // namespace

ProductImportDialog::ProductImportDialog(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_task(session)
    , m_file(new TextLabel(theme, {}, TextStyle::Body, Token::Ink2))
    , m_choose(new KeyButton(theme, KeyButton::Role::Secondary, tr("Choose file…")))
    , m_summary(new TextLabel(theme, {}, TextStyle::Emphasis))
    , m_warning(new MessageLine(theme))
    , m_faults(new TextLabel(theme, {}, TextStyle::Small, Token::Ink2))
    , m_faultList(new FormScroll(around(m_faults)))
    , m_progress(new ProgressBar(theme))
    , m_count(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_message(new MessageLine(theme))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_import(new KeyButton(theme, KeyButton::Role::Primary, {}))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import products"));
    nameControls();
    layOut();
    connectParts();
    showTask();
    m_choose->setFocus();
}

void ProductImportDialog::nameControls()
{
    setObjectName(QStringLiteral("productImport"));
    m_file->setObjectName(QStringLiteral("importFile"));
    m_choose->setObjectName(QStringLiteral("chooseImportFile"));
    m_choose->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_warning->setObjectName(QStringLiteral("importWarning"));
    m_faults->setObjectName(QStringLiteral("importFaults"));
    m_faultList->setObjectName(QStringLiteral("importFaultList"));
    m_faultList->setAccessibleName(tr("What must be put right"));
    m_faultList->setFocusPolicy(Qt::StrongFocus); // to be read to its end without a mouse
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Imported so far"));
    m_count->setObjectName(QStringLiteral("importCount"));
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_cancel->setObjectName(QStringLiteral("cancelImportButton"));
    m_cancel->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_import->setShortcutHint(QStringLiteral("Ctrl Enter"));
}

QBoxLayout *ProductImportDialog::makeFileRow()
{
    m_file->setElided(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    return row;
}

QBoxLayout *ProductImportDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void ProductImportDialog::layOut()
{
    auto *title = new TextLabel(m_theme, windowTitle(), TextStyle::Section);
    auto *help =
        new TextLabel(m_theme,
                      tr("A CSV file with the columns of the products' export, in any order. Products "
                         "that are here already are changed, others are added."),
                      TextStyle::Body, Token::Ink2);
    for (TextLabel *words : {help, m_summary, m_faults})
        words->setWordWrap(true);
    m_faults->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(help);
    column->addLayout(makeFileRow());
    column->addWidget(m_summary);
    column->addWidget(m_faultList);
    column->addWidget(m_warning);
    column->addWidget(m_progress);
    column->addWidget(m_count);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
}

// Within the window, so that at large text the list scrolls and the buttons stay in sight.
void ProductImportDialog::fit()
{
    const QSize window = parentWidget() ? parentWidget()->window()->size() : QSize(1'280, 800);
    const int width = std::min(m_theme.scaled(kWidthPx), window.width() - 2 * kMarginPx);
    const int around = m_theme.lineHeight(TextStyle::Section) + 2 * m_theme.controlHeight(36) +
                       10 * m_theme.lineHeight(TextStyle::Small) + 6 * kPaddingPx + 2 * kMarginPx;
    m_faultList->setRoom(std::clamp(window.height() - around, 80, m_theme.scaled(kListRoomPx)));
    layout()->invalidate();
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

void ProductImportDialog::connectParts()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, &m_task,
                &ProductImportTask::start);
    connect(m_choose, &QAbstractButton::clicked, this, &ProductImportDialog::chooseFile);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProductImportDialog::reject);
    connect(m_import, &QAbstractButton::clicked, &m_task, &ProductImportTask::start);
    connect(&m_task, &ProductImportTask::changed, this, &ProductImportDialog::showTask);
    connect(&m_theme, &Theme::changed, this, &ProductImportDialog::fit);
}

void ProductImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file of products"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProductImportDialog::read);
    dialog->open();
}

void ProductImportDialog::showTask()
{
    showFile();
    showWarning();
    showMessage();
    showProgress();
    showButtons();
    keepFocus();
    fit();
}

void ProductImportDialog::showFile()
{
    m_file->setText(m_task.fileName().isEmpty() ? tr("No file chosen") : m_task.fileName());
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    const bool isFaulty = m_task.step() == Step::Faulty;
    m_faults->setText(isFaulty ? m_task.faultWords().join(u'\n') : QString());
    m_faultList->setVisible(isFaulty);
}

QString ProductImportDialog::summary() const
{
    switch (m_task.step()) {
    case Step::Reading:
        return tr("Reading the file…");
    case Step::Faulty:
        return tr("%1 things to put right in the file; nothing was imported", nullptr,
                  static_cast<int>(m_task.plan()->faults.count()))
            .arg(plain(m_task.plan()->faults.count()));
    case Step::Ready:
    case Step::Writing:
        return tr("%1 new, %2 changed, %3 as they are")
            .arg(plain(m_task.plan()->created), plain(m_task.plan()->changed),
                 plain(m_task.plan()->unchanged));
    case Step::Idle:
    case Step::Ended:
        break;
    }
    return {};
}

void ProductImportDialog::showWarning()
{
    QStringList warnings;
    if (m_task.step() == Step::Ready || m_task.step() == Step::Faulty) {
        const QStringList &unknown = m_task.plan()->sheet->unknownColumns;
        if (!unknown.isEmpty())
            warnings.append(tr("Not imported, because these columns are not known: %1.")
                                .arg(unknown.join(QStringLiteral(", "))));
        if (const qint64 stocks = m_task.plan()->stocksSet; stocks > 0)
            warnings.append(tr("%1 stocks become what the file says.", nullptr, static_cast<int>(stocks))
                                .arg(plain(stocks)));
    }
    m_warning->setMessage(warnings.join(u' '), MessageLine::Tone::Wait);
}

void ProductImportDialog::showMessage()
{
    m_message->setMessage(m_task.message(),
                          m_task.hasFailed() ? MessageLine::Tone::Error : MessageLine::Tone::Quiet);
}

void ProductImportDialog::showProgress()
{
    const bool isWriting = m_task.step() == Step::Writing;
    m_progress->setVisible(isWriting);
    m_count->setVisible(isWriting);
    const models::ProductImportTask &task = m_task;
    const qint64 all = std::max<qint64>(task.report().rowsInAll, 1);
    m_progress->setFraction(static_cast<double>(task.report().rowsDone) / static_cast<double>(all));
    m_count->setText(tr("%1 of %2 lines").arg(plain(task.report().rowsDone), plain(task.report().rowsInAll)));
}

void ProductImportDialog::showButtons()
{
    m_choose->setEnabled(!m_task.isBusy());
    m_cancel->setLabel(m_task.step() == Step::Ended ? tr("Close") : tr("Cancel"));
    const bool goesOn = m_task.step() == Step::Ended && m_task.mayStart();
    m_import->setLabel(goesOn ? tr("Import the rest") : tr("Import"));
    m_import->setEnabled(m_task.mayStart());
    m_import->setBusy(m_task.step() == Step::Writing, tr("Importing…"));
}

// A control that goes takes the focus with it; what comes next has it then.
void ProductImportDialog::keepFocus()
{
    if (std::exchange(m_shownStep, m_task.step()) == m_task.step())
        return;
    if (m_task.step() == Step::Ready)
        m_import->setFocus(Qt::OtherFocusReason);
    else if (m_task.step() == Step::Faulty)
        m_faultList->setFocus(Qt::OtherFocusReason);
    else if (m_task.step() == Step::Ended || m_task.isBusy())
        m_cancel->setFocus(Qt::OtherFocusReason);
    else
        m_choose->setFocus(Qt::OtherFocusReason);
}

void ProductImportDialog::reject()
{
    if (m_task.isBusy())
        m_task.stop();
    else
        QDialog::reject();
}

void ProductImportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
