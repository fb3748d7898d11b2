// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/contrast.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace danggol::ui;
using danggol::ui::test::contrast;

namespace
{

struct PairSpec
{
    const char *name;
    Token over;
    Token under;
    double least;
};

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

constexpr PairSpec kPairs[] = {
    {"inputline on surface", Token::InputLine, Token::Surface, kMark},
    {"ink on surface", Token::Ink, Token::Surface, kText},
    {"ink on acctint", Token::Ink, Token::AccTint, kText},
    {"ink2 on surface", Token::Ink2, Token::Surface, kText},
    {"ink2 on acctint", Token::Ink2, Token::AccTint, kText},
    {"ink2 on bg", Token::Ink2, Token::Bg, kText},
    {"ink3 on surface", Token::Ink3, Token::Surface, kText},
    {"ink3 on hover", Token::Ink3, Token::Hover, kText},
    {"ink3 on bg", Token::Ink3, Token::Bg, kText},
    {"ink3 on sunken", Token::Ink3, Token::Sunken, kText},
    {"acc on surface", Token::Acc, Token::Surface, kText},
    {"onacc on acc", Token::OnAcc, Token::Acc, kText},
    {"onacc on acch", Token::OnAcc, Token::AccH, kText},
    {"onacc on accp", Token::OnAcc, Token::AccP, kText},
    {"acctext on surface", Token::AccText, Token::Surface, kText},
    {"acctext on acctint", Token::AccText, Token::AccTint, kText},
    {"focus on surface", Token::Focus, Token::Surface, kMark},
    {"focus on bg", Token::Focus, Token::Bg, kMark},
    {"danger on surface", Token::Danger, Token::Surface, kText},
    {"surface on danger", Token::Surface, Token::Danger, kText},
    {"toastfg on toast", Token::ToastFg, Token::Toast, kText},
    {"bar on surface", Token::Bar, Token::Surface, kMark},
    {"waiting badge", Token::WaitFg, Token::WaitBg, kText},
    {"paid badge", Token::PaidFg, Token::PaidBg, kText},
    {"confirmed badge", Token::ConfirmFg, Token::ConfirmBg, kText},
    {"cancelled badge", Token::CancelFg, Token::CancelBg, kText},
    {"refunded badge", Token::RefundFg, Token::RefundBg, kText},
    {"failed badge", Token::FailFg, Token::FailBg, kText},
    {"reconnecting on bg", Token::WaitFg, Token::Bg, kText},
    {"ended badge", Token::Ink2, Token::Surface, kText},
};

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastHolds_data();
    void contrastHolds();
    void contrastIsWhatTheDesignSays();
    void increasedContrastStrengthensEdges();
    void koreanUsesTheWeightsThatExist();
    void typeFollowsTheScale();
    void fontsAreInstalled();
    void reducedMotionIsNoMotion();
    void touchRaisesControls();
    void changesAreTold();
    void systemFollowsThePalette();
    void digitsLineUp();
};

void TestTheme::contrastHolds_data()
{
    QTest::addColumn<int>("pair");
    QTest::addColumn<bool>("dark");
    for (int i = 0; i < static_cast<int>(std::size(kPairs)); ++i) {
        QTest::addRow("%s, light", kPairs[i].name) << i << false;
        QTest::addRow("%s, dark", kPairs[i].name) << i << true;
    }
}

void TestTheme::contrastHolds()
{
    QFETCH(int, pair);
    QFETCH(bool, dark);
    const PairSpec &spec = kPairs[pair];
    const Theme theme(dark ? ThemeMode::Dark : ThemeMode::Light);
    const double ratio = contrast(theme.color(spec.over), theme.color(spec.under));
    QVERIFY2(ratio >= spec.least, qPrintable(QString::number(ratio)));
}

void TestTheme::contrastIsWhatTheDesignSays()
{
    struct Said
    {
        Token over;
        Token under;
        double light;
        double dark;
    };
    const Said table[] = {
        {Token::Line2, Token::Surface, 1.6, 1.9},       {Token::InputLine, Token::Surface, 3.3, 4.2},
        {Token::Ink, Token::Surface, 17.0, 14.7},       {Token::Ink, Token::AccTint, 14.7, 11.9},
        {Token::Ink2, Token::Surface, 7.4, 8.7},        {Token::Ink2, Token::AccTint, 6.4, 7.0},
        {Token::Ink3, Token::Surface, 5.5, 6.0},        {Token::Ink3, Token::Hover, 4.9, 5.2},
        {Token::Disabled, Token::Surface, 2.6, 3.1},    {Token::Acc, Token::Surface, 6.5, 7.8},
        {Token::OnAcc, Token::Acc, 6.5, 7.6},           {Token::AccText, Token::Surface, 7.7, 9.3},
        {Token::AccText, Token::AccTint, 6.7, 7.5},     {Token::Focus, Token::Surface, 6.5, 9.3},
        {Token::Focus, Token::Bg, 5.9, 10.2},           {Token::Danger, Token::Surface, 6.4, 7.0},
        {Token::ToastFg, Token::Toast, 14.5, 14.7},     {Token::Bar, Token::Surface, 4.0, 5.1},
        {Token::WaitFg, Token::WaitBg, 6.6, 8.3},       {Token::PaidFg, Token::PaidBg, 6.9, 7.5},
        {Token::ConfirmFg, Token::ConfirmBg, 6.8, 7.7}, {Token::CancelFg, Token::CancelBg, 6.5, 7.1},
        {Token::RefundFg, Token::RefundBg, 7.2, 7.6},   {Token::FailFg, Token::FailBg, 6.4, 7.6},
    };
    const Theme light(ThemeMode::Light);
    const Theme dark(ThemeMode::Dark);
    for (const Said &said : table) {
        const double inLight = contrast(light.color(said.over), light.color(said.under));
        const double inDark = contrast(dark.color(said.over), dark.color(said.under));
        const QByteArray which = QByteArray::number(static_cast<int>(said.over)) + " is " +
                                 QByteArray::number(inLight) + ", " + QByteArray::number(inDark);
        QVERIFY2(std::abs(inLight - said.light) < 0.11, which.constData());
        QVERIFY2(std::abs(inDark - said.dark) < 0.11, which.constData());
    }
}

void TestTheme::increasedContrastStrengthensEdges()
{
    Theme theme(ThemeMode::Light);
    theme.setIncreasedContrast(true);
    QCOMPARE(theme.color(Token::Line2), theme.color(Token::InputLine));
    QCOMPARE(theme.color(Token::Ink3), theme.color(Token::Ink2));
}

void TestTheme::koreanUsesTheWeightsThatExist()
{
    Theme theme(ThemeMode::Light);
    QCOMPARE(theme.font(TextStyle::BodyMedium).weight(), 500);
    theme.setKorean(true);
    QCOMPARE(theme.font(TextStyle::Body).weight(), 400);
    QCOMPARE(theme.font(TextStyle::BodyMedium).weight(), 400);
    QCOMPARE(theme.font(TextStyle::BodyStrong).weight(), 700);
}

void TestTheme::typeFollowsTheScale()
{
    Theme theme(ThemeMode::Light);
    QCOMPARE(theme.font(TextStyle::Balance).pixelSize(), 36);
    QCOMPARE(theme.lineHeight(TextStyle::Body), 18);
    QVERIFY(std::abs(theme.font(TextStyle::PayAmount).letterSpacing() + 1.3) < 0.01);
    theme.setTextScale(1.5);
    QCOMPARE(theme.font(TextStyle::Balance).pixelSize(), 54);
    QCOMPARE(theme.lineHeight(TextStyle::Body), 27);
    theme.setTextScale(7);
    QCOMPARE(theme.scaled(10), 20);
    theme.setTextScale(0.2);
    QCOMPARE(theme.scaled(10), 10);
}

void TestTheme::fontsAreInstalled()
{
    const Theme theme(ThemeMode::Light);
    QCOMPARE(QFontInfo(theme.font(TextStyle::Body)).family(), QStringLiteral("Inter"));
}

void TestTheme::reducedMotionIsNoMotion()
{
    Theme theme(ThemeMode::Light);
    QCOMPARE(theme.animationMs(120), 120);
    theme.setReducedMotion(true);
    QCOMPARE(theme.animationMs(120), 0);
}

void TestTheme::touchRaisesControls()
{
    Theme theme(ThemeMode::Light);
    QCOMPARE(theme.controlHeight(32), 32);
    theme.setTouchMode(true);
    QCOMPARE(theme.controlHeight(32), 44);
    QCOMPARE(theme.controlHeight(56), 56);
}

void TestTheme::changesAreTold()
{
    Theme theme(ThemeMode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Light);
    theme.setKorean(false);
    theme.setTextScale(1.0);
    QCOMPARE(changed.count(), 0);
    theme.setMode(ThemeMode::Dark);
    QVERIFY(theme.isDark());
    theme.setKorean(true);
    theme.setTextScale(1.25);
    theme.setIncreasedContrast(true);
    theme.setTouchMode(true);
    QCOMPARE(changed.count(), 5);
}

void TestTheme::systemFollowsThePalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(20, 20, 20));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QVERIFY(Theme(ThemeMode::System).isDark());
    QApplication::setPalette(QPalette());
    Theme theme(ThemeMode::System);
    QVERIFY(!theme.isDark());
    theme.apply(*qApp);
    QCOMPARE(qApp->palette().color(QPalette::Window), theme.color(Token::Bg));
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), theme.color(Token::Bg));
    theme.setMode(ThemeMode::System); // the platform's, not our own dark one
    QVERIFY(!theme.isDark());
}

void TestTheme::digitsLineUp()
{
    const Theme theme(ThemeMode::Light);
    const QFont font = theme.font(TextStyle::BodyMedium);
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("111")) <
            QFontMetricsF(font).horizontalAdvance(QStringLiteral("444")));
    QCOMPARE(tabularWidth(QStringLiteral("₩11,111"), font), tabularWidth(QStringLiteral("₩48,904"), font));
    // The design's amounts: tracking counts for digits as well.
    QVERIFY(std::abs(tabularWidth(QStringLiteral("₩48,500"), theme.font(TextStyle::Balance)) - 160) < 1);
    QVERIFY(std::abs(tabularWidth(QStringLiteral("₩23,600"), theme.font(TextStyle::PayAmount)) - 195) < 1);
    QImage image(80, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    const qreal width = tabularWidth(QStringLiteral("48"), font);
    paintTabular(painter, QRectF(0, 0, 80, 20), Qt::AlignRight, QStringLiteral("48"), font);
    painter.end();
    const int left = static_cast<int>(80 - width) - 1;
    for (int x = 0; x < left; ++x) {
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
}

} // namespace

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
