// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/file_save.h"
#include "tests/support/fatal_warnings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::models;

namespace
{

struct Scene
{
    Scene()
    {
        QObject::connect(&save, &FileSave::finished, &save,
                         [this](const QString &, const Outcome<Done> &saved) { outcomes.append(saved); });
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QList<Outcome<Done>> outcomes;
    FileSave save;
};

class TstFileSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerAlone();
    void replacesWhatWasThere();
    void saysWhyItCouldNot();
    void writesInAThreadOfItsOwn();
};

void TstFileSave::writesForTheOwnerAlone()
{
    Scene s;
    s.save.start(s.path(QStringLiteral("chart.png")), [] { return QByteArrayLiteral("picture"); });
    QTRY_COMPARE(s.outcomes.size(), 1);
    QVERIFY(s.outcomes.constFirst());
    QCOMPARE(s.content(QStringLiteral("chart.png")), QByteArrayLiteral("picture"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(s.path(QStringLiteral("chart.png"))).permissions() & others));
    QVERIFY(!s.save.isRunning());
}

void TstFileSave::replacesWhatWasThere()
{
    Scene s;
    QFile before(s.path(QStringLiteral("chart.svg")));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("a much longer drawing than the new one");
    before.close();
    s.save.start(s.path(QStringLiteral("chart.svg")), [] { return QByteArrayLiteral("new"); });
    QTRY_COMPARE(s.outcomes.size(), 1);
    QCOMPARE(s.content(QStringLiteral("chart.svg")), QByteArrayLiteral("new"));
}

void TstFileSave::saysWhyItCouldNot()
{
    Scene s;
    s.save.start(s.path(QStringLiteral("nowhere/chart.png")), [] { return QByteArrayLiteral("picture"); });
    QTRY_COMPARE(s.outcomes.size(), 1);
    QVERIFY(!s.outcomes.constFirst());
    QCOMPARE(s.outcomes.constFirst().error().code, ErrorCode::ReadOnly);
    QVERIFY(s.outcomes.constFirst().error().words.contains(QStringLiteral("was not saved")));
}

void TstFileSave::writesInAThreadOfItsOwn()
{
    Scene s;
    const QThread *worker = nullptr;
    s.save.start(s.path(QStringLiteral("a")), [&worker] {
        worker = QThread::currentThread();
        return QByteArray();
    });
    QVERIFY(s.save.isRunning());
    s.save.start(s.path(QStringLiteral("b")), [] { return QByteArray(); }); // one at a time
    QTRY_COMPARE(s.outcomes.size(), 1);
    QVERIFY(worker && worker != QThread::currentThread());
    QVERIFY(!QFile::exists(s.path(QStringLiteral("b"))));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstFileSave)
#include "tst_file_save.moc"
