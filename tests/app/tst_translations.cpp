// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ts_file.h"
#include "tests/support/fatal_warnings.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol::test;

/// The .ts files against themselves and against the sources.
class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated();
    void whatIsPutIntoATextStaysInIt_data() { addFiles(); }
    void whatIsPutIntoATextStaysInIt();
    void theFilesHoldEveryTextOfTheSources();
    void noSentenceOfAServiceIsShownAsItIs();

private:
    [[nodiscard]] static QString source(const QString &path)
    {
        return QStringLiteral(DANGGOL_SOURCE_DIR) + u'/' + path;
    }
    [[nodiscard]] static QString file(const QString &language)
    {
        return source(QStringLiteral("resources/translations/danggol_%1.ts").arg(language));
    }
    static void addFiles();
};

void TstTranslations::addFiles()
{
    QTest::addColumn<QString>("path");
    for (const char *language : {"en", "ko"})
        QTest::newRow(language) << file(QString::fromLatin1(language));
}

void TstTranslations::everyTextIsTranslated()
{
    QFETCH(QString, path);
    const QList<TsMessage> messages = ts_file::messagesIn(path);
    QVERIFY(!messages.isEmpty());
    for (const TsMessage &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u' ' + message.key()));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
    }
}

namespace
{

/// The places for arguments, mnemonics and shortcuts of a text, and whether it says that more follows.
QStringList fixedPartsOf(const QString &text)
{
    static const QRegularExpression places(QStringLiteral(R"(%L?\d|%L?n|&.|\t.*$)"));
    QStringList parts;
    for (auto each = places.globalMatch(text); each.hasNext();)
        parts.append(each.next().captured());
    if (text.endsWith(u'…'))
        parts.append(QStringLiteral("…"));
    parts.sort();
    return parts;
}

} // namespace

void TstTranslations::whatIsPutIntoATextStaysInIt()
{
    QFETCH(QString, path);
    for (const TsMessage &message : ts_file::messagesIn(path)) {
        for (const QString &translation : message.translations)
            QVERIFY2(fixedPartsOf(translation) == fixedPartsOf(message.source),
                     qPrintable(message.key() + QStringLiteral(" → ") + translation));
    }
}

// Runs what a person runs to refresh the files, on copies of them.
void TstTranslations::theFilesHoldEveryTextOfTheSources()
{
    QTemporaryDir folder;
    for (const char *language : {"en", "ko"}) {
        const QString copy =
            folder.filePath(QStringLiteral("danggol_%1.ts").arg(QString::fromLatin1(language)));
        QVERIFY(QFile::copy(file(QString::fromLatin1(language)), copy));
    }
    QProcess update;
    update.start(source(QStringLiteral("resources/translations/update")),
                 {QStringLiteral(DANGGOL_LUPDATE), folder.path()});
    QVERIFY(update.waitForFinished(120'000));
    QCOMPARE(update.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(update.readAllStandardError()), QString()); // such as a class without Q_OBJECT

    const auto keysOf = [](const QString &path) {
        QSet<QString> keys;
        for (const TsMessage &message : ts_file::messagesIn(path))
            keys.insert(message.key());
        return keys;
    };
    for (const char *language : {"en", "ko"}) {
        const QString name = QString::fromLatin1(language);
        const QSet<QString> ours = keysOf(file(name));
        const QSet<QString> asked = keysOf(folder.filePath(QStringLiteral("danggol_%1.ts").arg(name)));
        QVERIFY(!asked.isEmpty());
        QCOMPARE((asked - ours).values(), QStringList()); // said somewhere, and not translated
        QCOMPARE((ours - asked).values(), QStringList()); // translated, and said nowhere
    }
}

// The services speak English; what the window shows of an error goes through errorWords and fieldWords.
void TstTranslations::noSentenceOfAServiceIsShownAsItIs()
{
    static const QRegularExpression raw(
        QStringLiteral(R"(\berror(\(\))?(\.|->)message\b|\bfault\.detail\b)"));
    int read = 0;
    for (const char *folder : {"models", "ui", "app/desktop"}) {
        QDirIterator each(source(QString::fromLatin1(folder)),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile code(each.next());
            if (code.fileName().contains(QLatin1String("/models/errors/")))
                continue;
            QVERIFY(code.open(QIODevice::ReadOnly));
            ++read;
            QVERIFY2(!QString::fromUtf8(code.readAll()).contains(raw), qPrintable(code.fileName()));
        }
    }
    QVERIFY(read > 100);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstTranslations)
#include "tst_translations.moc"
