// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_dialog.h"

#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text_label.h"
#include "ui/printing/document_output.h"
#include "ui/printing/document_preview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr QSize kSizePx(880, 600);
constexpr int kControlsPx = 320;
constexpr int kPaddingPx = 20;
constexpr int kMostCopies = 20;

QString doneWords(const models::Receipt &receipt, const QString &file)
{
    if (!file.isEmpty())
        return QFileInfo(file).fileName();
    return receipt.kind == DocumentKind::Slip
               ? PrintDialog::tr("slip of order #%1").arg(receipt.order.value)
               : PrintDialog::tr("receipt of order #%1").arg(receipt.order.value);
}

} // namespace

PrintDialog::PrintDialog(Theme &theme, models::TillSession &session, std::shared_ptr<const Printers> printers,
                         OrderId order, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_printers(std::move(printers))
    , m_desk(session, order)
    , m_choice(lastPrintChoice())
    , m_preview(new DocumentPreview(theme))
    , m_title(new TextLabel(theme, {}, TextStyle::Section))
    , m_printer(new KeyButton(theme, KeyButton::Role::Secondary, tr("Looking for printers…")))
    , m_paper(new SegmentBar(theme))
    , m_copies(new Stepper(theme))
    , m_message(new MessageLine(theme))
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, tr("Close")))
    , m_save(new KeyButton(theme, KeyButton::Role::Secondary, tr("Save as PDF…")))
    , m_print(new KeyButton(theme, KeyButton::Role::Primary, tr("Print receipt")))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowModality(Qt::WindowModal);
    setUpControls();
    layOut();
    connectParts();
    refresh();
    readPrinters();
}

void PrintDialog::setUpControls()
{
    m_title->setObjectName(QStringLiteral("printTitle"));
    m_title->setWordWrap(true);
    m_printer->setObjectName(QStringLiteral("printerButton"));
    m_printer->setIconName(IconName::Printer);
    m_printer->setTrailingIcon(IconName::ChevronDown);
    m_printer->setMenu(new QMenu(m_printer));
    m_printer->setAutoDefault(false);
    m_printer->setEnabled(false);
    m_paper->setObjectName(QStringLiteral("paperChoice"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addSegment(tr("80 mm roll"));
    m_paper->addSegment(tr("A4"));
    m_paper->setCurrentIndex(m_choice.paper == Paper::A4 ? 1 : 0);
    m_copies->setObjectName(QStringLiteral("copiesStepper"));
    m_copies->setSubject(tr("Copies"));
    m_copies->setMaximum(kMostCopies);
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setMessage({}, MessageLine::Tone::Quiet);
    m_close->setObjectName(QStringLiteral("closePrintButton"));
    m_close->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("savePdfButton"));
    m_save->setAutoDefault(false);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setShortcutHint(QStringLiteral("Enter"));
    m_print->setDefault(true);
}

QWidget *PrintDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, 0);
    column->setSpacing(16);
    const auto addLabelled = [this, column](const QString &words, QWidget *control, Qt::Alignment alignment) {
        auto *label = new TextLabel(m_theme, words, TextStyle::SmallMedium, Token::Ink2);
        label->setBuddy(control);
        auto *field = new QVBoxLayout;
        field->setSpacing(6);
        field->addWidget(label);
        field->addWidget(control, 0, alignment);
        column->addLayout(field);
    };
    column->addWidget(m_title);
    addLabelled(tr("Printer"), m_printer, {});
    addLabelled(tr("Paper"), m_paper, Qt::AlignLeft);
    addLabelled(tr("Copies"), m_copies, Qt::AlignLeft);
    column->addStretch();
    m_printer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choices;
}

QWidget *PrintDialog::makeControls()
{
    // Large type in a small window: what does not fit is a scroll away; the buttons, and what there is to say
    // of them, are always there.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeChoices());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(kPaddingPx, 12, kPaddingPx, kPaddingPx);
    buttons->setSpacing(8);
    buttons->addWidget(m_message);
    for (KeyButton *button : {m_close, m_save, m_print}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    auto *controls = new QWidget;
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    controls->setFixedWidth(m_theme.scaled(kControlsPx));
    return controls;
}

void PrintDialog::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(makeControls());
    resize(kSizePx.width() - kControlsPx + m_theme.scaled(kControlsPx), kSizePx.height());
}

void PrintDialog::connectParts()
{
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QAbstractButton::clicked, this, &PrintDialog::print);
    connect(m_paper, &ChoiceBar::currentChanged, this, &PrintDialog::refresh);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &PrintDialog::print);
    connect(m_copies, &Stepper::removeRequested, m_copies, [this] { m_copies->setValue(1); });
    connect(&m_desk, &models::DocumentDesk::changed, this, &PrintDialog::refresh);
    connect(&m_desk, &models::DocumentDesk::counted, this, &PrintDialog::put);
    connect(&m_desk, &models::DocumentDesk::failed, this, &PrintDialog::showFailure);
}

Paper PrintDialog::paper() const
{
    return m_paper->currentIndex() == 1 ? Paper::A4 : Paper::Roll80;
}

void PrintDialog::readPrinters()
{
    // Asking the system's print service can take as long as a network does.
    auto reply = on(this, [this](const PrinterList &printers) { showPrinters(printers); });
    QThreadPool::globalInstance()->start([printers = m_printers, reply] { reply(printers->list()); });
}

void PrintDialog::showPrinters(const PrinterList &printers)
{
    m_arePrintersKnown = true;
    for (const QString &name : printers.names)
        connect(m_printer->menu()->addAction(name), &QAction::triggered, this,
                [this, name] { choosePrinter(name); });
    const bool isThere = printers.names.contains(m_choice.printer);
    const QString preferred =
        printers.names.contains(printers.preferred) ? printers.preferred : printers.names.value(0);
    choosePrinter(isThere ? m_choice.printer : preferred);
    if (printers.names.isEmpty()) {
        m_printer->setLabel(tr("No printer"));
        m_message->setMessage(
            tr("No printer is set up on this computer. Save it as a PDF, or add a printer in "
               "the system's settings and open this again."),
            MessageLine::Tone::Quiet);
        m_save->setDefault(true);
    }
}

void PrintDialog::choosePrinter(const QString &name)
{
    m_choice.printer = name;
    m_printer->setLabel(name);
    refreshButtons();
}

void PrintDialog::refresh()
{
    const std::optional<models::Receipt> &document = m_desk.document();
    const bool isSlip = document && document->kind == DocumentKind::Slip;
    m_title->setText(documentTitle(document ? document->kind : DocumentKind::Receipt, m_desk.order()));
    setWindowTitle(m_title->text());
    m_print->setLabel(isSlip ? tr("Print slip") : tr("Print receipt"));
    m_preview->setDocument(document, paper());
    refreshButtons();
}

void PrintDialog::refreshButtons()
{
    const bool mayPut = m_desk.document() && !isBusy();
    const bool isSaving = isBusy() && !m_file.isEmpty();
    m_print->setBusy(isBusy() && !isSaving, tr("Printing…"));
    m_save->setBusy(isSaving, tr("Saving…"));
    m_printer->setEnabled(m_arePrintersKnown && !m_choice.printer.isEmpty() && !isBusy());
    m_print->setEnabled((mayPut || m_print->isBusy()) && !m_choice.printer.isEmpty());
    m_save->setEnabled(mayPut || m_save->isBusy());
    m_paper->setEnabled(!isBusy());
    m_copies->setEnabled(!isBusy());
}

void PrintDialog::print()
{
    if (isBusy() || m_choice.printer.isEmpty())
        return;
    m_copies->commit();
    m_file.clear();
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_desk.count();
}

void PrintDialog::savePdf()
{
    if (isBusy() || !m_desk.document())
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = m_desk.document()->kind == DocumentKind::Slip
                             ? tr("slip-%1.pdf").arg(m_desk.order().value)
                             : tr("receipt-%1.pdf").arg(m_desk.order().value);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), documents.filePath(name), tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("savePdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::savePdfTo);
    dialog->open();
}

void PrintDialog::savePdfTo(const QString &file)
{
    if (isBusy())
        return;
    m_file = file;
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_desk.count();
}

void PrintDialog::put(const models::Receipt &receipt)
{
    m_isPutting = true;
    refreshButtons();
    m_choice.paper = paper();
    const PrintJob job{receipt, paper(), m_choice.printer, m_copies->value()};
    // The person may close the dialog while a slow printer is still being asked.
    auto reply = on(&m_session.notices(), [dialog = QPointer(this), notices = &m_session.notices(),
                                           words = doneWords(receipt, m_file),
                                           isFile = !m_file.isEmpty()](const models::Outcome<Done> &result) {
        if (result)
            notices->post({models::Notice::Kind::Done, isFile ? tr("Saved") : tr("Printed"), words, {}});
        else if (!dialog || !dialog->isVisible())
            notices->post({models::Notice::Kind::Failed, {}, result.error().words, {}});
        if (dialog)
            dialog->settle(result);
    });
    QThreadPool::globalInstance()->start([printers = m_printers, job, file = m_file, reply] {
        reply(file.isEmpty() ? printers->print(job) : writePdf(job.receipt, job.paper, file));
    });
}

void PrintDialog::settle(const models::Outcome<Done> &result)
{
    m_isPutting = false;
    if (!result) {
        showFailure(result.error());
        return;
    }
    m_desk.done();
    rememberPrintChoice(m_choice);
    accept();
}

void PrintDialog::showFailure(const models::Failure &failure)
{
    m_message->setMessage(failure.words, MessageLine::Tone::Error);
    refreshButtons();
}

void PrintDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

void openPrintDialog(Theme &theme, models::TillSession &session, std::shared_ptr<const Printers> printers,
                     OrderId order, QWidget *parent)
{
    auto *dialog = new PrintDialog(theme, session, std::move(printers), order, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace danggol::ui
