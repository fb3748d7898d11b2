// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/contrast.h"
#include "ui/parts/key_button_look.h"
#include "ui/theme/avatar.h"
#include "ui/theme/badge.h"
#include "ui/theme/product_art.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace danggol::ui;
using danggol::ui::test::contrast;

namespace
{

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

struct Use
{
    const char *words;
    Token over;
    std::vector<Token> under;
    double least;
};

/// What the window writes and draws, and on what. Hairlines, card edges and disabled words are decoration or
/// exempt, so they are not in here; the edges of controls count once more contrast is asked for.
const std::vector<Use> &uses()
{
    static const std::vector<Token> kGrounds{Token::Surface, Token::Sunken, Token::Bg, Token::Hover};
    static const std::vector<Use> all{
        {"text", Token::Ink, {Token::Surface, Token::Sunken, Token::Bg, Token::Hover, Token::AccTint}, kText},
        {"secondary text",
         Token::Ink2,
         {Token::Surface, Token::Sunken, Token::Bg, Token::Hover, Token::AccTint, Token::Line},
         kText},
        {"tertiary text", Token::Ink3, kGrounds, kText},
        {"accent text",
         Token::AccText,
         {Token::Surface, Token::Sunken, Token::Bg, Token::Hover, Token::AccTint},
         kText},
        {"text on accent", Token::OnAcc, {Token::Acc, Token::AccH, Token::AccP}, kText},
        {"error text", Token::Danger, kGrounds, kText},
        {"danger button", Token::Surface, {Token::Danger}, kText},
        {"toast", Token::ToastFg, {Token::Toast}, kText},
        {"waiting", Token::WaitFg, {Token::WaitBg, Token::Surface, Token::Sunken, Token::Bg}, kText},
        {"paid", Token::PaidFg, {Token::PaidBg, Token::Surface}, kText},
        {"confirmed", Token::ConfirmFg, {Token::ConfirmBg}, kText},
        {"cancelled", Token::CancelFg, {Token::CancelBg}, kText},
        {"refunded", Token::RefundFg, {Token::RefundBg}, kText},
        {"failed", Token::FailFg, {Token::FailBg, Token::Surface}, kText},
        {"selected nav icon", Token::Acc, {Token::Surface, Token::Bg}, kMark},
        {"progress", Token::Acc, {Token::Track, Token::Surface, Token::Sunken}, kMark},
        {"exhausted progress", Token::Ink3, {Token::Track}, kMark},
        {"shortfall", Token::Danger, {Token::Track}, kMark},
        {"bars", Token::Bar, {Token::Surface}, kMark},
        {"focus ring",
         Token::Focus,
         {Token::Surface, Token::Sunken, Token::Bg, Token::Hover, Token::AccTint, Token::WaitBg,
          Token::FailBg},
         kMark},
        {"error edge", Token::Danger, {Token::Surface, Token::Sunken}, kMark},
        {"input edge", Token::InputLine, {Token::Surface, Token::Sunken}, kMark},
        {"chosen chip's edge", Token::Acc, {Token::Surface, Token::AccTint}, kMark},
    };
    return all;
}

[[nodiscard]] QByteArray said(double ratio)
{
    return "contrast is " + QByteArray::number(ratio, 'f', 2);
}

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndMarks_data() { addThemes(); }
    void wordsAndMarks();
    void badges_data() { addThemes(); }
    void badges();
    void buttons_data() { addThemes(); }
    void buttons();
    void initials_data() { addThemes(); }
    void initials();
    void moreContrastStrengthensEdges_data() { addThemes(); }
    void moreContrastStrengthensEdges();

private:
    static void addThemes();
    /// The theme of the row.
    [[nodiscard]] static std::unique_ptr<Theme> theme();
};

void TestContrast::addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("increased");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, increased") << false << true;
    QTest::newRow("dark, increased") << true << true;
}

std::unique_ptr<Theme> TestContrast::theme()
{
    QFETCH(bool, dark);
    QFETCH(bool, increased);
    auto made = std::make_unique<Theme>(dark ? ThemeMode::Dark : ThemeMode::Light);
    made->setIncreasedContrast(increased);
    return made;
}

void TestContrast::wordsAndMarks()
{
    const auto shown = theme();
    for (const Use &use : uses()) {
        for (const Token under : use.under) {
            const double ratio = contrast(shown->color(use.over), shown->color(under));
            QVERIFY2(ratio >= use.least, QByteArray(use.words) + " on " +
                                             shown->color(under).name().toLatin1() + ": " + said(ratio));
        }
    }
}

void TestContrast::badges()
{
    const auto shown = theme();
    for (const char *status :
         {"DEPOSIT_WAIT", "PAY_DONE", "BUY_CONFIRM", "CANCELLED", "REFUNDED", "ACTIVE", "EXHAUSTED", "PAUSED",
          "ENDED", "SCHEDULED", "PAYMENT_REQUEST", "DONE", "FAIL", "ISSUED", "HELD", "USED", "EXPIRED"}) {
        const BadgeLook look = badgeLook(QLatin1String(status));
        std::vector<Token> grounds{look.background};
        if (!look.filled) // it stands on the row, which may be hovered or selected
            grounds = {Token::Surface, Token::Hover, Token::AccTint};
        for (const Token ground : grounds) {
            const double ratio = contrast(shown->color(look.foreground), shown->color(ground));
            QVERIFY2(ratio >= kText, QByteArray(status) + ": " + said(ratio));
        }
    }
}

void TestContrast::buttons()
{
    const auto shown = theme();
    using Role = KeyButton::Role;
    for (const Role role : {Role::Primary, Role::Secondary, Role::Ghost, Role::Danger, Role::DangerQuiet}) {
        for (const KeyButtonState &state :
             {KeyButtonState{}, KeyButtonState{.hovered = true}, KeyButtonState{.pressed = true},
              KeyButtonState{.checked = true}, KeyButtonState{.busy = true}}) {
            const KeyButtonLook look = keyButtonLook(*shown, role, state);
            const QColor ground = look.fill.alpha() == 0 ? shown->color(Token::Surface) : look.fill;
            QVERIFY2(contrast(look.text, ground) >= kText, said(contrast(look.text, ground)));
            QVERIFY2(contrast(look.icon, ground) >= kMark, said(contrast(look.icon, ground)));
            QVERIFY2(contrast(look.hint, ground) >= kText, "key: " + said(contrast(look.hint, ground)));
        }
    }
}

/// The two colours that a picture of a letter on a flat ground is made of: the commonest, and the one that
/// differs most from it.
double letterContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (counts.value(ground) < each.value())
            ground = each.key();
    }
    double most = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        most = qMax(most, contrast(QColor::fromRgb(each.key()), QColor::fromRgb(ground)));
    return most;
}

void TestContrast::initials()
{
    const auto shown = theme();
    const auto painted = [](const std::function<void(QPainter &)> &paint) {
        QImage image(160, 160, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
        painter.end();
        return image.copy(40, 40, 80, 80); // inside of the rounded corners
    };
    for (qint64 id = 0; id < 6; ++id) {
        const double ratio = letterContrast(painted([&](QPainter &painter) {
            paintAvatar(painter, *shown, id, QStringLiteral("B"), {0, 0, 160, 160});
        }));
        QVERIFY2(ratio >= kText, "avatar " + QByteArray::number(id) + ": " + said(ratio));
    }
    for (const char *tile : {"coffee", "brew", "dairy", "egg", "bakery", "citrus", "tomato-tile", "green",
                             "jar-tile", "oil-tile", "seaweed-tile", "dry", "tea-tile"}) {
        const double ratio = letterContrast(painted([&](QPainter &painter) {
            paintProductArt(painter, *shown, QLatin1String(tile), QStringLiteral("Basket"), {0, 0, 160, 160});
        }));
        QVERIFY2(ratio >= kText, QByteArray("tile ") + tile + ": " + said(ratio));
    }
}

void TestContrast::moreContrastStrengthensEdges()
{
    QFETCH(bool, increased);
    const auto shown = theme();
    // The edge of a button, a chip or a search field: below 3:1 until more contrast is asked for.
    const double edge = contrast(shown->color(Token::Line2), shown->color(Token::Surface));
    QCOMPARE(edge >= kMark, increased);
    QCOMPARE(shown->color(Token::Ink3) == shown->color(Token::Ink2), increased);
}

} // namespace

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
