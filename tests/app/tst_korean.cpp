// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "models/errors/error_words.h"
#include "models/roles.h"
#include "services/domain/input_check.h"
#include "tests/support/fatal_warnings.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using ui::Language;

/// The window in Korean: dates, errors, Qt's own texts, the demo and the catalog of the design.
class TstKorean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languagesHaveCodes();
    void datesFollowTheLanguage();
    void qtSpeaksTheLanguageToo();
    void everyErrorHasWords();
    void errorsKeepTheirFigures();
    void fieldsSayWhatIsWrong_data();
    void fieldsSayWhatIsWrong();
    void theCatalogSpeaksAsDesigned();

private:
    QTemporaryDir m_folder;
};

namespace
{

bool isKorean(const QString &text)
{
    static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
    static const QRegularExpression englishSentence(QStringLiteral("[a-z]+ [a-z]+ [a-z]+"));
    return text.contains(hangul) && !text.contains(englishSentence) && !text.contains(u'%');
}

// With every figure that any error has.
Error anError(ErrorCode code)
{
    return {code,
            QStringLiteral("Said in English."),
            {},
            {{QStringLiteral("orderId"), 12},
             {QStringLiteral("name"), QStringLiteral("소금빵")},
             {QStringLiteral("balance"), 12'000},
             {QStringLiteral("limit"), 100'000},
             {QStringLiteral("asked"), 5},
             {QStringLiteral("left"), 3},
             {QStringLiteral("minimum"), 20'000},
             {QStringLiteral("subtotal"), 8'000}}};
}

// What is shown and said aloud by what a person can see.
QSet<QString> wordsIn(const QWidget &window)
{
    QSet<QString> said;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        said.insert(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said.insert(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said.insert(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said.insert(edit->placeholderText());
    }
    return said;
}

} // namespace

void TstKorean::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstKorean::languagesHaveCodes()
{
    for (const Language language : {Language::English, Language::Korean})
        QCOMPARE(ui::languageFromCode(ui::languageCode(language)), std::optional(language));
    QCOMPARE(ui::languageFromCode(QStringLiteral("fr")), std::optional<Language>());
    QCOMPARE(ui::systemLanguage(), Language::English); // of the C locale
}

void TstKorean::datesFollowTheLanguage()
{
    Translations translations(*qApp);
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 5, 31), Qt::UTC);
    translations.use(Language::Korean);
    QCOMPARE(translations.current(), Language::Korean);
    QCOMPARE(ui::dateText({2026, 11, 16}), QStringLiteral("2026년 11월 16일"));
    QCOMPARE(ui::dayText({2026, 11, 6}), QStringLiteral("11월 6일"));
    QCOMPARE(ui::monthText({2026, 11, 16}), QStringLiteral("2026년 11월"));
    QCOMPARE(ui::dayRangeText({2026, 11, 16}, {2026, 11, 18}), QStringLiteral("11월 16~18일"));
    QCOMPARE(ui::dayRangeText({2026, 11, 30}, {2026, 12, 2}), QStringLiteral("11월 30일~12월 2일"));
    QCOMPARE(ui::momentText(now.addDays(-6), now), QStringLiteral("2026년 11월 16일, 14:05"));
    QCOMPARE(ui::momentText(now, now), QStringLiteral("14:05"));
    QCOMPARE(ui::shortMomentText(now.addDays(-6), now), QStringLiteral("11월 16일 14:05"));
    QCOMPARE(ui::won(12'500), QStringLiteral("₩12,500"));
    translations.use(Language::English);
    QCOMPARE(ui::momentText(now.addDays(-6), now), QStringLiteral("16 Nov 2026, 14:05"));
    QCOMPARE(ui::dayRangeText({2026, 11, 16}, {2026, 11, 18}), QStringLiteral("16–18 Nov"));
}

void TstKorean::qtSpeaksTheLanguageToo()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        Translations translations(*qApp);
        translations.use(Language::Korean);
        QCOMPARE(cancel(), QStringLiteral("취소"));
        QCOMPARE(QLocale().language(), QLocale::Korean);
        QCOMPARE(ui::statusWords(QStringLiteral("DEPOSIT_WAIT")), QStringLiteral("결제 대기"));
        translations.use(Language::English);
        QCOMPARE(cancel(), QStringLiteral("Cancel"));
        QCOMPARE(QLocale().language(), QLocale::English);
        translations.use(Language::Korean);
    }
    QCOMPARE(cancel(), QStringLiteral("Cancel")); // what is gone translates nothing
}

void TstKorean::everyErrorHasWords()
{
    Translations translations(*qApp);
    constexpr int kBeyondTheLast = 100;
    int named = 0;
    for (qint32 number = 0; number < kBeyondTheLast; ++number) {
        const auto code = static_cast<ErrorCode>(number);
        const QString name = errorCodeName(code);
        if (name == QLatin1String("INTERNAL") && code != ErrorCode::Internal)
            continue; // no code has this number
        ++named;
        translations.use(Language::English);
        QCOMPARE(models::errorWords(anError(code)), QStringLiteral("Said in English."));
        translations.use(Language::Korean);
        const QString words = models::errorWords(anError(code));
        QVERIFY2(isKorean(words), qPrintable(name + QStringLiteral(": ") + words));
    }
    QVERIFY(named >= 35);
}

void TstKorean::errorsKeepTheirFigures()
{
    Translations translations(*qApp);
    translations.use(Language::Korean);
    const QString stock = models::errorWords(anError(ErrorCode::OutOfStock));
    QVERIFY(stock.contains(QStringLiteral("소금빵")) && stock.contains(QStringLiteral("5개")) &&
            stock.contains(QStringLiteral("3개")));
    QVERIFY(models::errorWords(anError(ErrorCode::NotUndoable)).contains(QStringLiteral("₩12,000")));

    Error conflict = anError(ErrorCode::OrderStateConflict);
    conflict.details.insert(QStringLiteral("orderStatus"), QStringLiteral("CANCELLED"));
    QCOMPARE(models::errorWords(conflict),
             QStringLiteral("주문 12번의 상태가 취소이므로 처리할 수 없습니다. 변경되지 않았습니다. "
                            "주문을 다시 확인하세요."));

    InputCheck check;
    check.text(QStringLiteral("name"), QString(81, u'x'), 1, 80);
    check.range(QStringLiteral("price"), 0, 1, 10'000'000);
    QCOMPARE(models::errorWords(check.verdict().error()),
             QStringLiteral("변경되지 않음: 2개 항목을 확인하세요."));
}

void TstKorean::fieldsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *field, const char *code, const char *detail, const char *words) {
        QTest::addRow("%s %s", field, code) << QString::fromUtf8(field) << QString::fromUtf8(code)
                                            << QString::fromUtf8(detail) << QString::fromUtf8(words);
    };
    row("price", "OUT_OF_RANGE", "This must be 1 to 10,000,000.", "1에서 10,000,000 사이여야 합니다.");
    row("amount", "OUT_OF_RANGE", "Enter an amount between ₩1 and ₩10,000,000.",
        "₩1에서 ₩10,000,000 사이여야 합니다.");
    row("note", "TOO_LONG", "This may have at most 1,000 characters.", "1,000자 이하로 입력하세요.");
    row("name", "REQUIRED", "This must be filled in.", "필수 항목입니다.");
    row("cardNo", "TAKEN", "This card is another customer's.", "다른 고객의 카드입니다.");
    row("limit", "OUT_OF_RANGE", "96 are given out already, the limit cannot be under that.",
        "이미 96장이 발급되어 그보다 적은 한도로 바꿀 수 없습니다.");
    row("endsAt", "OUT_OF_RANGE", "The end is not after the start. Choose a later end.",
        "종료일이 시작일보다 늦지 않습니다. 더 늦은 종료일을 선택하세요.");
    row("something", "NEW_CODE", "Nobody has seen this.", "사용할 수 없는 값입니다. 바꾸고 다시 시도하세요.");
}

void TstKorean::fieldsSayWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    QFETCH(QString, words);
    Translations translations(*qApp);
    translations.use(Language::English);
    QCOMPARE(models::fieldWords({field, code, detail}), detail);
    translations.use(Language::Korean);
    QCOMPARE(models::fieldWords({field, code, detail}), words);
}

void TstKorean::theCatalogSpeaksAsDesigned()
{
    DesktopApp desktop(*qApp, ui::ThemeMode::Light, Language::Korean);
    desktop.setRemembersShop(false);
    QSignalSpy opened(&desktop, &DesktopApp::opened);
    desktop.start(ShopRequest{.isDemo = true});
    QVERIFY(opened.wait(60'000));
    QWidget &window = desktop.till()->window();
    window.resize(1280, 800);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);

    const auto *grid = window.findChild<QAbstractItemView *>(QStringLiteral("productGrid"));
    QTRY_COMPARE(grid->model()->index(0, 0).data(models::TitleRole).toString(), QStringLiteral("소금빵 2개"));
    QTRY_VERIFY(grid->isVisible());
    QTRY_VERIFY(wordsIn(window).contains(QStringLiteral("전체 64")));
    const QSet<QString> said = wordsIn(window);
    for (const char *words : {"지갑", "상품", "주문", "결제", "쿠폰", "인기 상품", "설정", "상품 64개",
                              "재고 있는 상품만", "검색 또는 바코드 스캔", "전체 64", "커피 12", "베이커리 9",
                              "유제품·달걀 8", "신선식품 14", "식료품 21", "장바구니", "주문하고 바로 결제"})
        QVERIFY2(said.contains(QString::fromUtf8(words)), words);
    for (const QString &words : said)
        QVERIFY2(!words.contains(QLatin1String("cart")) && !words.contains(QLatin1String("order")),
                 qPrintable(words));
}

DANGGOL_TEST_MAIN(QApplication, TstKorean)
#include "tst_korean.moc"
