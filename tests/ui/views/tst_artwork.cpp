// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/views/view_pictures.h"
#include "ui/theme/avatar.h"
#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/theme/product_art.h"

#include <QPainter>
#include <QTest>

#include <functional>

namespace
{

using namespace danggol::ui;

QImage painted(const QSize &size, const QColor &under, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(under);
    QPainter painter(&image);
    paint(painter);
    return image;
}

const QStringList kStatuses = {
    QStringLiteral("DEPOSIT_WAIT"), QStringLiteral("PAY_DONE"),        QStringLiteral("BUY_CONFIRM"),
    QStringLiteral("CANCELLED"),    QStringLiteral("REFUNDED"),        QStringLiteral("ACTIVE"),
    QStringLiteral("EXHAUSTED"),    QStringLiteral("PAUSED"),          QStringLiteral("ENDED"),
    QStringLiteral("SCHEDULED"),    QStringLiteral("PAYMENT_REQUEST"), QStringLiteral("DONE"),
    QStringLiteral("FAIL"),         QStringLiteral("ISSUED"),          QStringLiteral("HELD"),
    QStringLiteral("USED"),         QStringLiteral("EXPIRED")};

class TestArtwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconDrawsInsideItsBox();
    void everyProductHasADrawing();
    void productWithoutDrawingShowsItsInitial();
    void fadedArtFadesAsOnePicture();
    void everyStatusHasWordsAndNeverItsStoredName();
    void personKeepsTheirColour();
    void contactSheet_data();
    void contactSheet();

private:
    Theme m_light{ThemeMode::Light};
};

void TestArtwork::everyIconDrawsInsideItsBox()
{
    for (int i = 0; i < kIconCount; ++i) {
        const QImage image = painted({68, 68}, Qt::white, [&](QPainter &painter) {
            paintIcon(painter, m_light, static_cast<IconName>(i), QRectF(10, 10, 48, 48), Qt::black);
        });
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < 68; ++y) {
            for (int x = 0; x < 68; ++x) {
                if (image.pixel(x, y) == 0xffffffff)
                    continue;
                ++(QRect(10, 10, 48, 48).contains(x, y) ? inside : outside);
            }
        }
        QVERIFY2(inside > 20, qPrintable(QString::number(i)));
        QVERIFY2(outside == 0, qPrintable(QString::number(i)));
    }
}

void TestArtwork::everyProductHasADrawing()
{
    for (const QString &key : productArtKeys()) {
        const auto paint = [&](const QString &name) {
            return painted({98, 98}, Qt::white, [&](QPainter &painter) {
                paintProductArt(painter, m_light, key, name, {0, 0, 98, 98});
            });
        };
        // A drawing does not depend on the name, an initial does.
        QVERIFY2(paint(QStringLiteral("Apple")) == paint(QStringLiteral("Zucchini")), qPrintable(key));
    }
}

void TestArtwork::productWithoutDrawingShowsItsInitial()
{
    const auto paint = [&](const QString &key, const QString &name) {
        return painted({98, 98}, Qt::white, [&](QPainter &painter) {
            paintProductArt(painter, m_light, key, name, {0, 0, 98, 98});
        });
    };
    QVERIFY(paint({}, QStringLiteral("Apple")) != paint({}, QStringLiteral("Zucchini")));
    QVERIFY(paint(QStringLiteral("dairy"), QStringLiteral("A")) !=
            paint(QStringLiteral("coffee"), QStringLiteral("A")));
}

void TestArtwork::fadedArtFadesAsOnePicture()
{
    const QImage full = painted({98, 98}, Qt::white, [&](QPainter &painter) {
        paintProductArt(painter, m_light, QStringLiteral("eggs"), {}, {0, 0, 98, 98});
    });
    const QImage faded = painted({98, 98}, Qt::white, [&](QPainter &painter) {
        paintProductArt(painter, m_light, QStringLiteral("eggs"), {}, {0, 0, 98, 98}, 0.45);
    });
    const QColor middle = full.pixelColor(48, 48);
    const int expected = qRound(middle.blue() * 0.45 + 255 * 0.55);
    QVERIFY(qAbs(faded.pixelColor(48, 48).blue() - expected) <= 2);
}

void TestArtwork::everyStatusHasWordsAndNeverItsStoredName()
{
    for (const QString &status : kStatuses) {
        QVERIFY2(!statusWords(status).isEmpty() && statusWords(status) != status, qPrintable(status));
        QCOMPARE(badgeSize(m_light, status).height(), 22);
    }
    QCOMPARE(statusWords(QStringLiteral("PAY_DONE")), QStringLiteral("Paid"));
    QVERIFY(!statusWords(QStringLiteral("SOMETHING_NEW")).contains(QLatin1Char('_')));
    QCOMPARE(badgeLook(QStringLiteral("SCHEDULED"), QStringLiteral("Starts 1 Dec")).words,
             QStringLiteral("Starts 1 Dec"));
}

void TestArtwork::personKeepsTheirColour()
{
    const auto paint = [&](qint64 id) {
        return painted({32, 32}, Qt::white, [&](QPainter &painter) {
            paintAvatar(painter, m_light, id, QStringLiteral("Bora"), {0, 0, 32, 32});
        });
    };
    QCOMPARE(paint(3), paint(9));
    QVERIFY(paint(3) != paint(4));
    QCOMPARE(paint(-1), paint(5));
}

void TestArtwork::contactSheet_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
}

void TestArtwork::contactSheet()
{
    QFETCH(int, mode);
    const Theme theme(static_cast<ThemeMode>(mode));
    const QImage sheet = painted({1240, 1000}, theme.color(Token::Surface), [&](QPainter &painter) {
        for (int i = 0; i < kIconCount; ++i) {
            const QPointF at(16 + (i % 20) * 60, 16 + (i / 20) * 50);
            paintIcon(painter, theme, static_cast<IconName>(i), {at, QSizeF(36, 36)},
                      theme.color(Token::Ink2));
            paintIcon(painter, theme, static_cast<IconName>(i), {at + QPointF(38, 10), QSizeF(18, 18)},
                      theme.color(Token::Acc));
        }
        const QStringList keys = productArtKeys() << QStringLiteral("coffee");
        for (int i = 0; i < keys.size(); ++i) {
            const QRectF tile(16 + (i % 8) * 152, 180 + (i / 8) * 140, 110, 98);
            paintProductArt(painter, theme, keys.at(i), keys.at(i), tile);
            paintProductArt(painter, theme, keys.at(i), keys.at(i), {tile.right() + 6, tile.top(), 24, 24}, 1,
                            5);
            painter.setPen(theme.color(Token::Ink3));
            painter.setFont(theme.font(TextStyle::Small));
            painter.drawText(tile.bottomLeft() + QPointF(0, 16), keys.at(i));
        }
        for (int i = 0; i < kStatuses.size(); ++i)
            paintBadge(painter, theme, kStatuses.at(i), QPointF(16 + (i % 7) * 170, 760 + (i / 7) * 32));
        for (int i = 0; i < 6; ++i)
            paintAvatar(painter, theme, i, QStringLiteral("BDHNG남").mid(i, 1),
                        QRectF(16 + i * 50, 880, 40, 40));
    });
    const QString file =
        QDir(test::pictureFolder()).filePath(QStringLiteral("artwork-%1.png").arg(QTest::currentDataTag()));
    qInfo("picture: %s", qPrintable(file));
    QVERIFY(sheet.save(file));
}

} // namespace

QTEST_MAIN(TestArtwork)
#include "tst_artwork.moc"
