// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/short_card.h"

#include "ui/orders/moment_words.h"
#include "ui/parts/fitted.h"
#include "ui/parts/number_label.h"
#include "ui/parts/progress_bar.h"
#include "ui/parts/text_label.h"
#include "ui/payment/balance_columns.h"
#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kHeadPx = 60;
constexpr int kIconPx = 16;

} // namespace

ShortCard::ShortCard(Theme &theme, const MomentWords &words, QWidget *parent)
    : Card(theme, Tone::Failure, parent)
    , m_theme(theme)
    , m_words(words)
    , m_headline(new TextLabel(theme, {}, TextStyle::BodyStrong, Token::FailFg))
    , m_detail(new TextLabel(theme, {}, TextStyle::Body, Token::FailFg))
    , m_shortBy(new NumberLabel(theme, {}, TextStyle::PayAmount))
    , m_figures(new BalanceColumns(theme, false))
    , m_progress(new ProgressBar(theme))
{
    setHeadHeight(kHeadPx);
    m_headline->setObjectName(QStringLiteral("shortHeadline"));
    m_detail->setElided(true);
    m_shortBy->setObjectName(QStringLiteral("shortBy"));
    m_progress->setThick(true);
    m_progress->setLook(ProgressBar::Look::Shortfall);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(26, 0, 0, 0);
    head->setSpacing(1);
    head->addWidget(m_headline);
    head->addWidget(m_detail);
    auto *amount = new QVBoxLayout;
    amount->setSpacing(2);
    amount->addWidget(new TextLabel(theme, tr("Short by"), TextStyle::Body, Token::Ink2));
    amount->addWidget(m_shortBy);
    auto *figures = new QHBoxLayout;
    figures->addLayout(amount);
    figures->addStretch();
    figures->addWidget(m_figures, 0, Qt::AlignBottom);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(25, 12, 25, 21);
    column->setSpacing(0);
    column->addLayout(head);
    auto *gap = new QWidget;
    fitted(theme, gap, [this, gap] { gap->setFixedHeight(m_theme.scaled(31)); });
    column->addWidget(gap);
    column->addLayout(figures);
    column->addSpacing(15);
    column->addWidget(m_progress);
}

void ShortCard::setOrder(const models::OrderView &view, Money shortBy, const std::optional<Payment> &failed)
{
    const QString missing = won(shortBy.won());
    if (failed) {
        m_headline->setText(tr("Not paid: the balance is %1 too low").arg(missing));
        m_detail->setText(tr("No points were taken. The failed attempt was recorded at %1 and the order is "
                             "still waiting.")
                              .arg(m_words.exact(failed->requestedAt)));
    } else {
        m_headline->setText(tr("The balance is %1 too low").arg(missing));
        m_detail->setText(tr("Nobody has tried to pay yet. Charge what is missing and pay in one step."));
    }
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_detail->text());
    m_shortBy->setText(missing);
    m_figures->setFirst(tr("Total to pay"), won(view.order.total.won()));
    m_figures->setSecond(tr("Balance now"), won(view.customer.balance.won()));
    const qint64 totalWon = view.order.total.won();
    m_progress->setFraction(totalWon > 0 ? double(view.customer.balance.won()) / double(totalWon) : 1.0);
    m_progress->setAccessibleName(tr("Short by %1").arg(missing));
}

void ShortCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const qreal size = m_theme.scaled(kIconPx);
    const qreal middle = m_headline->geometry().center().y() + 1;
    paintIcon(painter, m_theme, IconName::WarningTriangle, {22, middle - size / 2, size, size},
              m_theme.color(Token::FailFg));
}

} // namespace danggol::ui
