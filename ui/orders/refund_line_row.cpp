// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/refund_line_row.h"

#include "ui/parts/number_label.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kAmountWidthPx = 92;

} // namespace

RefundLineRow::RefundLineRow(Theme &theme, const models::RefundDraft::Line &line, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox)
    , m_stepper(new Stepper(theme))
    , m_amount(new NumberLabel(theme, {}, TextStyle::BodyMedium))
{
    auto *name = new TextLabel(theme, line.ordered.name, TextStyle::BodyMedium);
    name->setElided(true);
    name->setBuddy(m_check);
    auto *of = new NumberLabel(theme, tr("of %1").arg(plain(line.left)), TextStyle::Small, Token::Ink3);
    m_check->setAccessibleName(line.ordered.name);
    m_check->setMinimumSize(theme.controlHeight(32), theme.controlHeight(32));
    m_check->setObjectName(QStringLiteral("refundLineCheck"));
    m_check->setChecked(line.chosen > 0);
    m_stepper->setSubject(line.ordered.name);
    m_stepper->setMaximum(static_cast<int>(line.left));
    m_stepper->setValue(static_cast<int>(line.left));
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    measure(theme, this, [this, &theme] { m_amount->setMinimumWidth(theme.scaled(kAmountWidthPx)); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_check);
    row->addWidget(name, 1);
    row->addWidget(m_stepper);
    row->addWidget(of);
    row->addWidget(m_amount);
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
        m_stepper->setEnabled(on);
        Q_EMIT quantityChanged();
    });
    connect(m_stepper, &Stepper::valueChanged, this, &RefundLineRow::quantityChanged);
    connect(m_stepper, &Stepper::removeRequested, this, [this] { setChosen(false); });
}

qint64 RefundLineRow::quantity() const
{
    return m_check->isChecked() ? m_stepper->value() : 0;
}

void RefundLineRow::setAmount(Money amount)
{
    m_amount->setText(won(amount.won()));
    m_amount->setToken(amount.isZero() ? Token::Ink3 : Token::Ink);
}

void RefundLineRow::setChosen(bool chosen)
{
    m_check->setChecked(chosen);
}

} // namespace danggol::ui
