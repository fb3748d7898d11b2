// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/picture_shrinker.h"
#include "services/catalog/product_picture.h"
#include "tests/support/fatal_warnings.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace danggol;
using models::kPictureSize;
using models::shrinkPicture;

namespace
{

QByteArray packed(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000U);
    }
    return image;
}

// A PNG of 1 × 1 whose header claims any size.
QByteArray bomb(quint32 width, quint32 height)
{
    QImage dot(1, 1, QImage::Format_RGB32);
    dot.fill(Qt::red);
    QByteArray bytes = packed(dot, "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // The header's check sum covers its type and its 13 bytes.
    quint32 crc = 0xffffffffU;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

class TstPictureShrinker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureBecomesSmall_data();
    void everyPictureBecomesSmall();
    void theMiddleStays();
    void transparencyStays();
    void turnedPicturesStandUpright();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void filesAreReadAside();
};

void TstPictureShrinker::everyPictureBecomesSmall_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large photo") << packed(noise({2'400, 1'600}), "JPEG") << kPictureSize;
    QTest::newRow("a large PNG") << packed(noise({1'300, 900}), "PNG") << kPictureSize;
    QTest::newRow("a bitmap") << packed(noise({800, 600}), "BMP") << kPictureSize;
    QTest::newRow("upright") << packed(noise({900, 1'600}), "JPEG") << kPictureSize;
    QTest::newRow("small ones are not blown up") << packed(noise({160, 160}), "PNG") << QSize(160, 100);
    QTest::newRow("a dot") << packed(noise({1, 1}), "PNG") << QSize(1, 1);
}

void TstPictureShrinker::everyPictureBecomesSmall()
{
    QFETCH(QByteArray, file);
    QFETCH(QSize, size);
    const Result<QByteArray> small = shrinkPicture(file);
    QVERIFY2(small.has_value(), small ? "" : qPrintable(small.error().message));
    QVERIFY(small->size() <= kLargestPicture);
    QVERIFY(checkPicture(*small));
    QCOMPARE(QImage::fromData(*small).size(), size);
}

void TstPictureShrinker::theMiddleStays()
{
    QImage image(1'600, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(480, 0, 640, 400, Qt::blue);
    const QImage small = QImage::fromData(shrinkPicture(packed(image, "PNG")).value());
    QCOMPARE(small.size(), kPictureSize);
    for (const QPoint &point : {QPoint(20, 200), QPoint(320, 20), QPoint(620, 380)})
        QVERIFY(small.pixelColor(point).blue() > 200 && small.pixelColor(point).red() < 60);
}

void TstPictureShrinker::transparencyStays()
{
    QImage image(640, 400, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(200, 100, 100, 100, Qt::green);
    const QImage small = QImage::fromData(shrinkPicture(packed(image, "PNG")).value());
    QCOMPARE(small.pixelColor(5, 5).alpha(), 0);
    QCOMPARE(small.pixelColor(250, 150), QColor(Qt::green));
}

// As a telephone writes them: lying, with the word that they are to be turned.
void TstPictureShrinker::turnedPicturesStandUpright()
{
    QImage lying(1'600, 1'000, QImage::Format_RGB32);
    lying.fill(Qt::red);
    QPainter(&lying).fillRect(0, 0, 800, 1'000, Qt::blue); // the left half becomes the upper one
    QByteArray file = packed(lying, "JPEG");
    const QByteArray turnRight =
        QByteArrayLiteral("\xff\xe1\x00\x22"
                          "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0");
    file.insert(2, turnRight);
    const QImage small = QImage::fromData(shrinkPicture(file).value());
    QCOMPARE(small.size(), kPictureSize);
    QVERIFY(small.pixelColor(320, 40).blue() > 200);
    QVERIFY(small.pixelColor(320, 360).red() > 200);
}

void TstPictureShrinker::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QString malformed = QStringLiteral("MALFORMED");
    const QString tooLarge = QStringLiteral("TOO_LARGE");
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("a text") << QByteArrayLiteral("not a picture") << malformed;
    QTest::newRow("a torn PNG") << packed(noise({64, 64}), "PNG").left(40) << malformed;
    QTest::newRow("far too many pixels") << bomb(60'000, 60'000) << tooLarge;
    QTest::newRow("just too many pixels") << bomb(10'000, 6'001) << tooLarge;
    QTest::newRow("more bytes than a file may have")
        << QByteArray(static_cast<int>(models::kLargestPictureFile) + 1, 'x') << tooLarge;
}

void TstPictureShrinker::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    test::FatalWarnings::expect(QStringLiteral("libpng"));
    const Result<QByteArray> small = shrinkPicture(file);
    QVERIFY(!small);
    QCOMPARE(small.error().fields.first().field, QStringLiteral("picture"));
    QCOMPARE(small.error().fields.first().code, code);
    QVERIFY(!small.error().fields.first().detail.isEmpty());
}

void TstPictureShrinker::filesAreReadAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bread.png"));
    QVERIFY(noise({700, 500}).save(path));
    QObject here;
    std::optional<Result<QByteArray>> answer;
    const QThread *thread = nullptr;
    const auto keep = on(&here, [&](Result<QByteArray> small) {
        answer = std::move(small);
        thread = QThread::currentThread();
    });
    models::shrinkPictureFile(path, keep);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(thread, QThread::currentThread());
    answer.reset();
    models::shrinkPictureFile(folder.filePath(QStringLiteral("missing.png")), keep);
    QTRY_VERIFY(answer);
    QVERIFY(answer->error().fields.first().detail.contains(QStringLiteral("missing.png")));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstPictureShrinker)
#include "tst_picture_shrinker.moc"
