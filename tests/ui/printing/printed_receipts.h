// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/receipt.h"
#include "services/domain/scan_code.h"

namespace danggol::ui::test
{

/// 22 Nov 2026, 14:00 in Seoul.
inline constexpr Timestamp kNoon{1'795'323'600'000};

/// Garam Do's paid order of mockup 3.
inline models::Receipt paidReceipt()
{
    return {
        .kind = DocumentKind::Receipt,
        .shopName = QStringLiteral("Dalbit Market"),
        .timeZone = QStringLiteral("Asia/Seoul"),
        .order = {1048},
        .status = OrderStatus::PayDone,
        .placedAt = kNoon,
        .paidAt = kNoon.plusMs(kMsPerMinute),
        .expiresAt = kNoon.plusMs(30 * kMsPerMinute),
        .cashier = QStringLiteral("Sori"),
        .customerName = QStringLiteral("Garam Do"),
        .customerPhone = QStringLiteral("···· 3318"),
        .lines = {{QStringLiteral("Cold brew bottle 500 ml"), Money(7'800), 2, Money(15'600), Money(1'609), 0,
                   Money(0)},
                  {QStringLiteral("Cinnamon roll"), Money(3'800), 1, Money(3'800), Money(391), 0, Money(0)}},
        .subtotal = Money(19'400),
        .discount = Money(2'000),
        .couponName = QStringLiteral("Cold brew ₩2,000 off"),
        .total = Money(17'400),
        .payment = models::ReceiptPayment{Money(17'400), Money(90'600), Money(73'200)},
        .printedAt = kNoon};
}

/// The same in Korean, with names too long for a line, partly refunded and printed a third time.
inline models::Receipt refundedReceipt()
{
    models::Receipt receipt = paidReceipt();
    receipt.shopName = QStringLiteral("달빛 마켓 성수동 본점");
    receipt.customerName = QStringLiteral("도가람");
    receipt.lines = {
        {QStringLiteral(
             "제주 유기농 감귤로 만든 수제 마멀레이드 잼 대용량 선물 세트 (유리병 3개입, 보자기 포장)"),
         Money(7'800), 2, Money(15'600), Money(1'609), 1, Money(6'995)},
        {QStringLiteral("시나몬 롤"), Money(3'800), 1, Money(3'800), Money(391), 1, Money(3'409)}};
    receipt.couponName = QStringLiteral("콜드브루 2,000원 할인");
    receipt.refunds = {{kNoon.plusMs(kMsPerDay), Money(6'995)}, {kNoon.plusMs(2 * kMsPerDay), Money(3'409)}};
    receipt.refunded = Money(10'404);
    receipt.reprint = 2;
    receipt.printedAt = kNoon.plusMs(3 * kMsPerDay + 5 * kMsPerMinute);
    return receipt;
}

/// An order that waits.
inline models::Receipt waitingSlip()
{
    models::Receipt slip = paidReceipt();
    slip.kind = DocumentKind::Slip;
    slip.status = OrderStatus::DepositWait;
    slip.paidAt.reset();
    slip.payment.reset();
    slip.scanCode = orderScanCode(slip.order);
    return slip;
}

/// As many lines as an order can have.
inline models::Receipt longReceipt()
{
    models::Receipt receipt = paidReceipt();
    receipt.lines.clear();
    for (int i = 1; i <= kMostOrderLines; ++i)
        receipt.lines.append({QStringLiteral("Product number %1").arg(i), Money(1'000), 1, Money(1'000),
                              Money(0), 0, Money(0)});
    receipt.subtotal = receipt.total = Money(1'000 * kMostOrderLines);
    receipt.discount = {};
    receipt.payment = models::ReceiptPayment{receipt.total, Money(120'000), Money(20'000)};
    return receipt;
}

} // namespace danggol::ui::test
