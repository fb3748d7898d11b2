// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remembered_shop.h"

#include "tests/support/fatal_warnings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;

/// What this computer writes down of the shops that it opened.
class TstRememberedShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void theNewestComesFirst();
    void aPasswordIsNeverWritten();
    void aForgottenOneIsGone();

private:
    QTemporaryDir m_folder;
};

void TstRememberedShop::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstRememberedShop::theNewestComesFirst()
{
    QVERIFY(!remembered_shop::last());
    QVERIFY(remembered_shop::recent().isEmpty());
    for (int i = 1; i <= 8; ++i)
        remembered_shop::remember(QStringLiteral("sqlite:/shops/%1.danggol").arg(i),
                                  QStringLiteral("Shop %1").arg(i));
    remembered_shop::remember(QStringLiteral("sqlite:/shops/5.danggol"), QStringLiteral("Shop five"));
    QCOMPARE(remembered_shop::last(), std::optional(QStringLiteral("sqlite:/shops/5.danggol")));
    const QList<remembered_shop::Remembered> recent = remembered_shop::recent();
    QStringList names;
    for (const remembered_shop::Remembered &shop : recent)
        names.append(shop.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("Shop five"), QStringLiteral("Shop 8"), QStringLiteral("Shop 7"),
                          QStringLiteral("Shop 6"), QStringLiteral("Shop 4"), QStringLiteral("Shop 3")}));
}

void TstRememberedShop::aPasswordIsNeverWritten()
{
    remembered_shop::remember(QStringLiteral("postgresql://till:s3cret@db:5432/shop?sslmode=require"),
                              QStringLiteral("Shop"));
    remembered_shop::remember(QStringLiteral("postgresql://till@db/other?password=s3cret"),
                              QStringLiteral("Other"));
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("till@db"));
    QVERIFY(!written.contains("s3cret"));
}

void TstRememberedShop::aForgottenOneIsGone()
{
    remembered_shop::remember(QStringLiteral("sqlite:/a.danggol"), QStringLiteral("A"));
    remembered_shop::remember(QStringLiteral("sqlite:/b.danggol"), QStringLiteral("B"));
    remembered_shop::forget(QStringLiteral("sqlite:/b.danggol"));
    QVERIFY(!remembered_shop::last());
    QCOMPARE(remembered_shop::recent().size(), 1);
    QCOMPARE(remembered_shop::recent().first().name, QStringLiteral("A"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstRememberedShop)
#include "tst_remembered_shop.moc"
