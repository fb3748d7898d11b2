// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_steps.h"

#include "app/desktop/till_window.h"
#include "models/best_sellers/sales_trend.h"
#include "models/catalog/catalog_controller.h"
#include "models/roles.h"
#include "models/wallet/charge_undo.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/toast.h"
#include "ui/parts/toast_host.h"
#include "ui/theme/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QRegularExpression>

namespace danggol::app
{

namespace
{

using models::AmountRole;
using models::IdRole;
using models::StatusRole;
using models::TitleRole;
using ui::won;

const QString kSaltBreadBarcode = QStringLiteral("8801234567893");
constexpr qint64 kSaltBreadWon = 4'600;
constexpr qint64 kChargeWon = 30'000;

/// The tour in chapters. Each starts where the one before ended.
class Tour
{
public:
    Tour(TourStage &stage, TillWindow &till, const demo::DemoTexts &texts)
        : m_stage(stage), m_till(till), m_texts(texts)
    {}

    [[nodiscard]] Result<Done> play()
    {
        TRY_DONE(chargeAndUndo());
        TRY_DONE(issueCoupon());
        TRY_DONE(placeOrderWithCoupon());
        TRY_DONE(payOrder());
        TRY_DONE(failForLackOfPoints());
        TRY_DONE(chargeAndPay());
        TRY_DONE(confirmOrder());
        TRY_DONE(refundOrder());
        TRY_DONE(aggregateSales());
        return checkBooks();
    }

private:
    [[nodiscard]] Result<Done> chargeAndUndo();
    [[nodiscard]] Result<Done> issueCoupon();
    [[nodiscard]] Result<Done> placeOrderWithCoupon();
    [[nodiscard]] Result<Done> payOrder();
    [[nodiscard]] Result<Done> failForLackOfPoints();
    [[nodiscard]] Result<Done> chargeAndPay();
    [[nodiscard]] Result<Done> confirmOrder();
    [[nodiscard]] Result<Done> refundOrder();
    [[nodiscard]] Result<Done> aggregateSales();
    [[nodiscard]] Result<Done> expectCharts();
    [[nodiscard]] Result<Done> lookBehindABar();
    [[nodiscard]] Result<Done> checkBooks();

    [[nodiscard]] Result<Done> chooseCustomer(const QString &name);
    [[nodiscard]] QString bora() const { return m_texts.text(QStringLiteral("Bora Namgung")); }
    [[nodiscard]] Result<Done> expectToast(const QString &beginning);
    [[nodiscard]] qint64 balanceWon() const { return m_till.session().customer()->balance.won(); }
    [[nodiscard]] Result<Done> expectBalance(qint64 wanted)
    {
        return m_stage.waitFor(QStringLiteral("a balance of %1").arg(won(wanted)), [this, wanted] {
            return m_till.session().customer() && balanceWon() == wanted;
        });
    }

    TourStage &m_stage;
    TillWindow &m_till;
    const demo::DemoTexts &m_texts;
    OrderId m_order;
    QString m_orderTotal;
};

Result<Done> Tour::chooseCustomer(const QString &name)
{
    TRY_DONE(m_stage.press(Qt::Key_F4));
    TRY_DONE(m_stage.type("pickerSearch", name));
    TRY_DONE(m_stage.waitFor(name + QStringLiteral(" in the list"), [this, &name] {
        const Result<QVariant> first = m_stage.valueOf("pickerList", 0, TitleRole);
        return first && first->toString() == name;
    }));
    TRY_DONE(m_stage.clickRow("pickerList", 0));
    return m_stage.waitFor(name + QStringLiteral(" as the current customer"), [this, &name] {
        return m_till.session().customer() && m_till.session().customer()->name == name;
    });
}

Result<Done> Tour::expectToast(const QString &beginning)
{
    return m_stage.waitFor(QStringLiteral("the toast \"%1\"").arg(beginning), [this, &beginning] {
        const ui::Toast *toast = m_till.window().toasts().current();
        return toast && toast->text().startsWith(beginning);
    });
}

Result<Done> Tour::chargeAndUndo()
{
    TRY_DONE(chooseCustomer(bora()));
    const qint64 before = balanceWon();
    TRY_DONE(m_stage.expectText("balanceAmount", won(before)));
    TRY_DONE(m_stage.click("quickAmount2"));
    TRY_DONE(m_stage.picture(QStringLiteral("wallet")));
    TRY_DONE(m_stage.click("chargeButton"));
    TRY_DONE(m_stage.expectText("balanceAmount", won(before + kChargeWon)));
    TRY_DONE(expectToast(models::ChargeUndo::tr("Charged %1").arg(won(kChargeWon))));
    TRY_DONE(m_stage.picture(QStringLiteral("wallet-charged")));
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_Z));
    TRY_DONE(m_stage.expectText("balanceAmount", won(before)));
    TRY_DONE(m_stage.picture(QStringLiteral("wallet-undone")));
    TRY_DONE(m_stage.click("quickAmount2"));
    TRY_DONE(m_stage.press(Qt::Key_Return));
    return m_stage.expectText("balanceAmount", won(before + kChargeWon));
}

Result<Done> Tour::issueCoupon()
{
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_5));
    const QString campaign = m_texts.text(QStringLiteral("First hundred"));
    TRY_DONE(m_stage.type("campaignSearch", campaign));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the campaign alone"), [this, &campaign] {
        const Result<QVariant> first = m_stage.valueOf("campaignTable", 0, TitleRole);
        return first && first->toString() == campaign;
    }));
    TRY_DONE(m_stage.clickRow("campaignTable", 0));
    TRY(const QVariant before, m_stage.valueOf("campaignTable", 0, models::CountRole));
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_I));
    TRY_DONE(m_stage.waitFor(QStringLiteral("one more issued"), [this, &before] {
        const Result<QVariant> now = m_stage.valueOf("campaignTable", 0, models::CountRole);
        return now && now->toLongLong() == before.toLongLong() + 1;
    }));
    TRY_DONE(m_stage.type("campaignSearch", QString()));
    return m_stage.picture(QStringLiteral("coupons-issued"));
}

Result<Done> Tour::placeOrderWithCoupon()
{
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_2));
    TRY_DONE(m_stage.picture(QStringLiteral("catalog")));
    for (int unit = 1; unit <= 2; ++unit) {
        TRY_DONE(m_stage.type("productSearch", kSaltBreadBarcode));
        TRY_DONE(m_stage.press(Qt::Key_Return));
        TRY_DONE(m_stage.waitFor(QStringLiteral("%1 × salt bread in the cart").arg(unit), [this, unit] {
            const Result<QString> subtotal = m_stage.textOf("cartSubtotal");
            return subtotal && *subtotal == won(unit * kSaltBreadWon);
        }));
    }
    const QString oatMilk = m_texts.text(QStringLiteral("Oat milk 1 L"));
    TRY_DONE(m_stage.type("productSearch", oatMilk.section(u' ', 0, 1).toLower()));
    TRY_DONE(m_stage.waitFor(oatMilk, [this, &oatMilk] {
        const Result<QVariant> first = m_stage.valueOf("productGrid", 0, TitleRole);
        return first && first->toString() == oatMilk;
    }));
    TRY_DONE(m_stage.clickRow("productGrid", 0));
    TRY_DONE(m_stage.press(Qt::Key_Plus));
    TRY_DONE(m_stage.waitFor(QStringLiteral("oat milk in the cart"), [this] {
        const Result<QVariant> inCart = m_stage.valueOf("productGrid", 0, models::InCartRole);
        return inCart && inCart->toInt() == 1;
    }));
    TRY_DONE(m_stage.type("productSearch", QString()));
    TRY_DONE(m_stage.click("couponButton"));
    TRY_DONE(m_stage.picture(QStringLiteral("catalog-coupons")));
    TRY_DONE(m_stage.clickFirst(QRegularExpression(QStringLiteral("^coupon\\d+$"))));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the coupon in the cart"), [this] {
        const Result<QString> discount = m_stage.textOf("cartDiscount");
        return discount && discount->startsWith(QChar(0x2212));
    }));
    TRY_DONE(m_stage.picture(QStringLiteral("catalog-cart")));
    TRY(m_orderTotal, m_stage.textOf("cartTotal"));
    TRY_DONE(m_stage.press(Qt::Key_F8));
    return expectToast(models::CatalogController::tr("Placed order #%1").section(u'%', 0, 0));
}

Result<Done> Tour::payOrder()
{
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_4));
    // The queue is oldest first, so the new order is the last.
    TRY(const QAbstractItemView *queue, m_stage.find<QAbstractItemView>("paymentQueue"));
    const auto last = [queue] { return queue->model()->rowCount() - 1; };
    TRY_DONE(m_stage.waitFor(QStringLiteral("Bora's order in the queue"), [&] {
        const QModelIndex newest = queue->model()->index(last(), 0);
        return newest.data(TitleRole).toString() == bora() &&
               won(newest.data(AmountRole).toLongLong()) == m_orderTotal;
    }));
    const int row = last();
    m_order = OrderId{queue->model()->index(row, 0).data(IdRole).toLongLong()};
    const qint64 totalWon = queue->model()->index(row, 0).data(AmountRole).toLongLong();
    TRY_DONE(m_stage.clickRow("paymentQueue", row));
    TRY_DONE(m_stage.expectText("payTotal", won(totalWon)));
    TRY_DONE(m_stage.picture(QStringLiteral("payment")));
    const qint64 before = balanceWon();
    TRY_DONE(m_stage.press(Qt::Key_F9));
    TRY_DONE(expectBalance(before - totalWon));
    return m_stage.picture(QStringLiteral("payment-paid"));
}

Result<Done> Tour::failForLackOfPoints()
{
    TRY_DONE(chooseCustomer(m_texts.text(QStringLiteral("Haram Mok"))));
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_2));
    for (int unit = 1; unit <= 3; ++unit) {
        TRY_DONE(m_stage.type("productSearch", kSaltBreadBarcode));
        TRY_DONE(m_stage.press(Qt::Key_Return));
        TRY_DONE(m_stage.waitFor(QStringLiteral("%1 × salt bread in the cart").arg(unit), [this, unit] {
            const Result<QString> subtotal = m_stage.textOf("cartSubtotal");
            return subtotal && *subtotal == won(unit * kSaltBreadWon);
        }));
    }
    const qint64 before = balanceWon();
    TRY_DONE(m_stage.press(Qt::SHIFT | Qt::Key_F8));
    TRY_DONE(m_stage.expectText("shortBy", won(3 * kSaltBreadWon - before)));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the failed attempt in the table"), [this] {
        const Result<QVariant> result = m_stage.valueOf("paymentAttempts", 0, StatusRole);
        return result && result->toString() == QLatin1String("FAIL");
    }));
    TRY_DONE(expectBalance(before)); // nothing was taken
    return m_stage.picture(QStringLiteral("payment-short"));
}

Result<Done> Tour::chargeAndPay()
{
    TRY_DONE(m_stage.click("chargeChoice1"));
    TRY_DONE(m_stage.press(Qt::SHIFT | Qt::Key_F9));
    TRY_DONE(expectBalance(0)); // the exact sum was charged and paid
    return m_stage.picture(QStringLiteral("payment-charged-and-paid"));
}

Result<Done> Tour::confirmOrder()
{
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_3));
    TRY_DONE(m_stage.picture(QStringLiteral("orders")));
    TRY_DONE(m_stage.type("orderSearch", QString::number(m_order.value)));
    TRY_DONE(m_stage.waitFor(QStringLiteral("Bora's order in the list"), [this] {
        const Result<QVariant> id = m_stage.valueOf("orderTable", 0, IdRole);
        return id && id->toLongLong() == m_order.value;
    }));
    TRY_DONE(m_stage.clickRow("orderTable", 0));
    TRY_DONE(m_stage.expectText("orderNumber", QStringLiteral("#%1").arg(m_order.value)));
    TRY_DONE(m_stage.click("confirmButton"));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the order to be confirmed"), [this] {
        const Result<QVariant> status = m_stage.valueOf("orderTable", 0, StatusRole);
        return status && status->toString() == QLatin1String("BUY_CONFIRM");
    }));
    return m_stage.picture(QStringLiteral("orders-confirmed"));
}

Result<Done> Tour::refundOrder()
{
    // Haram's order, paid a moment ago.
    TRY_DONE(m_stage.type("orderSearch", QString::number(m_order.value + 1)));
    TRY_DONE(m_stage.waitFor(QStringLiteral("Haram's order in the list"), [this] {
        const Result<QVariant> id = m_stage.valueOf("orderTable", 0, IdRole);
        return id && id->toLongLong() == m_order.value + 1;
    }));
    TRY_DONE(m_stage.clickRow("orderTable", 0));
    TRY_DONE(m_stage.click("refundButton"));
    TRY_DONE(m_stage.type("refundReason", m_texts.text(QStringLiteral("Bought twice"))));
    TRY_DONE(m_stage.picture(QStringLiteral("orders-refund")));
    TRY_DONE(m_stage.click("refundVerb"));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the order to be refunded"), [this] {
        const Result<QVariant> status = m_stage.valueOf("orderTable", 0, StatusRole);
        return status && status->toString() == QLatin1String("REFUNDED");
    }));
    TRY_DONE(expectBalance(3 * kSaltBreadWon)); // all of it came back
    return m_stage.picture(QStringLiteral("orders-refunded"));
}

Result<Done> Tour::aggregateSales()
{
    TRY_DONE(m_stage.press(Qt::CTRL | Qt::Key_6));
    TRY(const auto *button, m_stage.find<QAbstractButton>("aggregateButton"));
    TRY_DONE(expectCharts());
    TRY_DONE(m_stage.picture(QStringLiteral("best-sellers")));
    TRY_DONE(m_stage.click("aggregateButton"));
    TRY_DONE(
        m_stage.waitFor(QStringLiteral("the aggregation to end"), [button] { return button->isEnabled(); }));
    TRY(const QVariant first, m_stage.valueOf("rankingTable", 0, models::CountRole));
    TRY(const QVariant second, m_stage.valueOf("rankingTable", 1, models::CountRole));
    if (first.toLongLong() < second.toLongLong())
        return fail(ErrorCode::Internal, QStringLiteral("the best seller sold less than the second"));
    TRY_DONE(m_stage.picture(QStringLiteral("best-sellers-aggregated")));
    return lookBehindABar();
}

Result<Done> Tour::expectCharts()
{
    TRY(const auto *bars, m_stage.find<ui::BarChart>("barChart"));
    TRY(const auto *lines, m_stage.find<ui::TrendChart>("trendChart"));
    return m_stage.waitFor(QStringLiteral("ten bars and five lines"), [bars, lines] {
        return bars->bars().size() == models::BestSellerModel::kTop &&
               lines->trend().lines.size() == models::SalesTrend::kLines;
    });
}

Result<Done> Tour::lookBehindABar()
{
    TRY(const auto *bars, m_stage.find<ui::BarChart>("barChart"));
    TRY_DONE(m_stage.clickRow("rankingTable", 1));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the second bar"), [bars] { return bars->current() == 1; }));
    TRY_DONE(m_stage.picture(QStringLiteral("best-sellers-selected")));
    TRY_DONE(m_stage.click("rankingOrdersButton"));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the orders behind the bar"), [this] {
        const Result<QVariant> first = m_stage.valueOf("orderTable", 0, StatusRole);
        return first && first->toString() != QLatin1String("DEPOSIT_WAIT");
    }));
    TRY_DONE(m_stage.picture(QStringLiteral("orders-of-a-best-seller")));
    TRY_DONE(m_stage.click("soldChip"));
    // Back to Haram's order, the newest.
    TRY_DONE(m_stage.waitFor(QStringLiteral("Haram's order on top"), [this] {
        const Result<QVariant> id = m_stage.valueOf("orderTable", 0, IdRole);
        return id && id->toLongLong() == m_order.value + 1;
    }));
    return m_stage.clickRow("orderTable", 0);
}

Result<Done> Tour::checkBooks()
{
    std::optional<Result<BooksReport>> report;
    m_till.session().shop().books().verify(
        m_till.session().actor(),
        on(&m_till, [&report](Result<BooksReport> answer) { report = std::move(answer); }));
    TRY_DONE(m_stage.waitFor(QStringLiteral("the books check"), [&report] { return report.has_value(); }));
    TRY(const BooksReport checked, std::move(*report));
    if (!checked.balances())
        return fail(ErrorCode::Internal, QStringLiteral("the books do not balance after the tour"));
    return Done{};
}

} // namespace

Result<Done> playTour(TourStage &stage, TillWindow &till, const demo::DemoTexts &texts)
{
    return Tour(stage, till, texts).play();
}

} // namespace danggol::app
