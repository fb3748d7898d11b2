// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/document_desk.h"
#include "ui/printing/print_choice.h"
#include "ui/printing/printers.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>

namespace danggol::ui
{

class DocumentPreview;
class KeyButton;
class MessageLine;
class SegmentBar;
class Stepper;
class TextLabel;

/// Shows an order's receipt or slip as it will be on paper, and prints it or saves it as a PDF. Shown with
/// open(); closes itself when that is done, and says so in a notice.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    PrintDialog(Theme &theme, models::TillSession &session, std::shared_ptr<const Printers> printers,
                OrderId order, QWidget *parent);

    void print();
    /// Asks for the file first.
    void savePdf();
    void savePdfTo(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpControls();
    void layOut();
    QWidget *makeChoices();
    QWidget *makeControls();
    void connectParts();
    void readPrinters();
    void showPrinters(const PrinterList &printers);
    void choosePrinter(const QString &name);
    void refresh();
    void refreshButtons();
    void showFailure(const models::Failure &failure);
    void put(const models::Receipt &receipt);
    void settle(const models::Outcome<Done> &result);
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] bool isBusy() const { return m_desk.isCounting() || m_isPutting; }

    Theme &m_theme;
    models::TillSession &m_session;
    std::shared_ptr<const Printers> m_printers;
    models::DocumentDesk m_desk;
    PrintChoice m_choice;
    DocumentPreview *m_preview;
    TextLabel *m_title;
    KeyButton *m_printer;
    SegmentBar *m_paper;
    Stepper *m_copies;
    MessageLine *m_message;
    KeyButton *m_close;
    KeyButton *m_save;
    KeyButton *m_print;
    /// Empty: what is on its way goes to the printer.
    QString m_file;
    bool m_isPutting = false;
    bool m_arePrintersKnown = false;
};

/// Opens the dialog over the window of `parent`.
void openPrintDialog(Theme &theme, models::TillSession &session, std::shared_ptr<const Printers> printers,
                     OrderId order, QWidget *parent);

} // namespace danggol::ui
