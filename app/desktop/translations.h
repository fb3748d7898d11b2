// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/language.h"

#include <QTranslator>

class QApplication;

namespace danggol::app
{

/// The texts of the window in the language that is in use. One per application; GUI thread only. Windows
/// take their texts when they are built, so those that are open keep the language they were built in.
class Translations
{
public:
    /// Of an application that exists already and lives on until this is gone.
    explicit Translations(QApplication &application);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Installs the texts of the language, Qt's own included.
    void use(ui::Language language);
    /// The language of the last `use`; English before it.
    [[nodiscard]] ui::Language current() const { return m_current; }

private:
    ui::Language m_current = ui::Language::English;
    QTranslator m_qt;
    QTranslator m_danggol;
};

} // namespace danggol::app
