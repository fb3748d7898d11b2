// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace danggol
{

/// What the demo's people and goods are called in. Nothing else about the demo depends on it.
enum class DemoLanguage { English, Korean };

namespace demo
{

/// The names and notes of the demo shop in one language.
class DemoTexts
{
public:
    explicit DemoTexts(DemoLanguage language);

    /// What an English text of the demo's is in this language; every one of them is known.
    [[nodiscard]] QString text(const QString &english) const;
    /// A person's name of its two parts, both in English.
    [[nodiscard]] QString fullName(const QString &given, const QString &surname) const;

private:
    DemoLanguage m_language;
    QHash<QString, QString> m_translated;
};

} // namespace demo
} // namespace danggol
