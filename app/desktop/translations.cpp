// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace danggol::app
{

Translations::Translations(QApplication & /*application*/)
{
    use(m_current); // English has plurals of its own to load
}

Translations::~Translations()
{
    // The application outlives the two translators and would go on asking them.
    QCoreApplication::removeTranslator(&m_danggol);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(ui::Language language)
{
    QCoreApplication::removeTranslator(&m_danggol);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = language;
    const QString code = ui::languageCode(language);
    QLocale::setDefault(QLocale(code)); // what Qt's own widgets name days and months in
    // Qt's English is in its sources; its Korean is a file of the system's.
    if (language != ui::Language::English &&
        m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_danggol.load(QStringLiteral(":/translations/danggol_") + code))
        QCoreApplication::installTranslator(&m_danggol);
}

} // namespace danggol::app
