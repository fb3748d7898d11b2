// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace danggol::test
{

/// One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    /// "unfinished", "vanished" or "obsolete"; empty: it is translated and in use.
    QString state;
    /// One for each plural form.
    QStringList translations;

    /// What tells it from every other text.
    [[nodiscard]] QString key() const { return QStringLiteral("%1 | %2 | %3").arg(context, source, comment); }
};

namespace ts_file
{

inline QStringList translationsIn(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

inline TsMessage messageIn(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context, .source = {}, .comment = {}, .state = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            message.translations = translationsIn(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// What the file holds; none when it cannot be read.
[[nodiscard]] inline QList<TsMessage> messagesIn(const QString &path)
{
    QFile file(path);
    QList<TsMessage> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(messageIn(xml, context));
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

} // namespace ts_file
} // namespace danggol::test
