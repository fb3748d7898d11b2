// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"
#include "models/printing/receipt.h"
#include "ui/printing/paper.h"

#include <QString>
#include <QStringList>

namespace danggol::ui
{

/// The printers of this computer as they are now; `preferred` is the system's choice, or empty.
struct PrinterList
{
    QStringList names;
    QString preferred;
};

struct PrintJob
{
    models::Receipt receipt;
    Paper paper = Paper::Roll80;
    QString printer;
    int copies = 1;
};

/// What prints. Passed in, so that a test can look at what would have been printed. Everything blocks, and is
/// called in threads of its own.
class Printers
{
public:
    Printers() = default;
    Printers(const Printers &) = delete;
    Printers &operator=(const Printers &) = delete;
    virtual ~Printers() = default;

    [[nodiscard]] virtual PrinterList list() const = 0;
    /// Hands the job to the printer's queue. Unavailable when the printer is gone or does not take it.
    [[nodiscard]] virtual models::Outcome<Done> print(const PrintJob &job) const = 0;
};

/// The printers that the system knows.
class SystemPrinters final : public Printers
{
public:
    [[nodiscard]] PrinterList list() const override;
    [[nodiscard]] models::Outcome<Done> print(const PrintJob &job) const override;
};

} // namespace danggol::ui
