// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_texts.h"

#include "services/demo/demo_file.h"
#include "services/domain/assert.h"

namespace danggol::demo
{

DemoTexts::DemoTexts(DemoLanguage language) : m_language(language)
{
    if (language == DemoLanguage::English)
        return;
    const QJsonObject file = demoFile(QStringLiteral("korean.json"));
    for (auto entry = file.begin(); entry != file.end(); ++entry)
        m_translated.insert(entry.key(), entry.value().toString());
}

QString DemoTexts::text(const QString &english) const
{
    if (m_language == DemoLanguage::English)
        return english;
    const auto found = m_translated.find(english);
    DANGGOL_ASSERT(found != m_translated.end());
    return *found;
}

QString DemoTexts::fullName(const QString &given, const QString &surname) const
{
    return m_language == DemoLanguage::Korean ? text(surname) + text(given) : given + u' ' + surname;
}

} // namespace danggol::demo
