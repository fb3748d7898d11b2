// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/aggregation_line.h"

#include "ui/parts/fitted.h"
#include "ui/parts/number_label.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kIconPx = 14;
constexpr int kTextLeftPx = 20;

} // namespace

AggregationLine::AggregationLine(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
{
    m_text->setObjectName(QStringLiteral("aggregatedLabel"));
    auto *row = new QHBoxLayout(this);
    fitted(theme, this, [this, row] { row->setContentsMargins(m_theme.scaled(kTextLeftPx), 0, 0, 0); });
    row->addWidget(m_text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AggregationLine::setText(const QString &text, bool isStale)
{
    m_isStale = isStale;
    m_text->setText(text);
    m_text->setToken(isStale ? Token::WaitFg : Token::Ink3);
    setToolTip(isStale ? tr("An aggregation was missed. What sold since is not in here.") : QString());
    setVisible(!text.isEmpty());
    update();
}

void AggregationLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal size = m_theme.scaled(kIconPx);
    paintIcon(painter, m_theme, m_isStale ? IconName::WarningTriangle : IconName::Clock,
              {0, (height() - size) / 2, size, size}, m_theme.color(m_isStale ? Token::WaitFg : Token::Ink3));
}

} // namespace danggol::ui
