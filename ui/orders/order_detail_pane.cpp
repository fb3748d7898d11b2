// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_detail_pane.h"

#include "ui/orders/customer_line.h"
#include "ui/orders/moment_words.h"
#include "ui/orders/order_action_bar.h"
#include "ui/orders/order_lines_view.h"
#include "ui/orders/order_timeline.h"
#include "ui/orders/order_totals_view.h"
#include "ui/parts/badge_label.h"
#include "ui/parts/fitted.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/timeline_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 371; // and the hairline beside it
constexpr int kSidePx = 20;

} // namespace

OrderDetailPane::OrderDetailPane(Theme &theme, models::OrdersController &controller, const MomentWords &words,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_words(words)
    , m_actions(new OrderActionBar(theme))
{
    setObjectName(QStringLiteral("orderDetail"));
    setFixedWidth(theme.scaled(kWidthPx));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kSidePx, 12, kSidePx, 18);
    foot->addWidget(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeBody(), 1);
    column->addLayout(foot);
    connect(&controller, &models::OrdersController::orderChanged, this, &OrderDetailPane::refresh);
    connect(&theme, &Theme::changed, this, [this] { setFixedWidth(m_theme.scaled(kWidthPx)); });
}

QWidget *OrderDetailPane::makeHeader()
{
    m_number = new NumberLabel(m_theme, {}, TextStyle::Title);
    m_number->setObjectName(QStringLiteral("orderNumber"));
    m_badge = new BadgeLabel(m_theme, QStringLiteral("DEPOSIT_WAIT"));
    m_badge->setObjectName(QStringLiteral("orderBadge"));
    auto *close = new KeyButton(m_theme, KeyButton::Role::Ghost, {});
    close->setControlHeight(32);
    close->setIconOnly(IconName::Close, tr("Close"));
    close->setShortcutHint(QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeOrderButton"));
    connect(close, &QAbstractButton::clicked, this, &OrderDetailPane::closeRequested);

    auto *header = new QWidget;
    fitted(m_theme, header, [this, header] { header->setFixedHeight(m_theme.scaled(60)); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->setSpacing(12);
    row->addWidget(m_number);
    row->addWidget(m_badge);
    row->addStretch();
    row->addWidget(close);
    return header;
}

QWidget *OrderDetailPane::makeCustomerRow()
{
    m_customer = new CustomerLine(m_theme);
    auto *wallet = new KeyButton(m_theme, KeyButton::Role::Ghost, tr("Wallet"));
    wallet->setControlHeight(32);
    wallet->setTrailingIcon(IconName::ChevronRight);
    wallet->setObjectName(QStringLiteral("openWalletButton"));
    connect(wallet, &QAbstractButton::clicked, this, [this] {
        if (m_controller.reader().view())
            Q_EMIT walletRequested(m_controller.reader().view()->customer.id);
    });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_customer, 1);
    row->addWidget(wallet);
    return line;
}

QWidget *OrderDetailPane::makeBody()
{
    m_timeline = new TimelineView(m_theme);
    m_lines = new OrderLinesView(m_theme);
    m_totals = new OrderTotalsView(m_theme);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("orderBody"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(kSidePx, 1, kSidePx, 8);
    column->setSpacing(0);
    column->addWidget(makeCustomerRow());
    column->addSpacing(15);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addSpacing(16);
    column->addWidget(m_timeline);
    column->addSpacing(10);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addSpacing(14);
    column->addWidget(m_lines);
    column->addSpacing(14);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addSpacing(12);
    column->addWidget(m_totals);
    column->addStretch();

    m_body = new QScrollArea;
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWidgetResizable(true);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_body->setWidget(inside);
    m_body->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return m_body;
}

void OrderDetailPane::refresh()
{
    const std::optional<models::OrderView> &view = m_controller.reader().view();
    // While another order is being read the old one must not be acted on; it is a matter of milliseconds.
    m_actions->setEnabled(view.has_value());
    if (view)
        show(*view);
}

void OrderDetailPane::show(const models::OrderView &view)
{
    const Order &order = view.order;
    m_number->setText(QStringLiteral("#%1").arg(order.id.value));
    m_badge->setStatus(orderStatusName(order.status));
    m_customer->setCustomer(view.customer);
    m_timeline->setSteps(timelineSteps(view, m_words));
    m_lines->setLines(order.lines);
    m_totals->setOrder(order);
    const models::OrderWriter &writer = m_controller.writer();
    m_actions->setState(order, m_controller.actions(),
                        {writer.isConfirming(), writer.isCancelling(), writer.isRefunding()});
}

} // namespace danggol::ui
