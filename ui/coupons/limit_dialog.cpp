// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/limit_dialog.h"

#include "models/errors/error_words.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 420;
constexpr int kPaddingPx = 20;
constexpr qint64 kMost = 1'000'000'000;

} // namespace

LimitDialog::LimitDialog(Theme &theme, models::CampaignWriter &writer, const Coupon &coupon, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_writer(writer)
    , m_coupon(coupon)
    , m_limit(new AmountField(theme))
    , m_field(new Field(theme, tr("How many in all"), m_limit))
    , m_keep(new KeyButton(theme, KeyButton::Role::Secondary, tr("Keep %1").arg(plain(coupon.limit))))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, tr("Change limit")))
{
    setObjectName(QStringLiteral("limitDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("How many %1 coupons?").arg(coupon.name));
    m_limit->setObjectName(QStringLiteral("limitEdit"));
    m_limit->setControlHeight(36);
    m_limit->setPrefix({});
    m_limit->setRange(qMax<qint64>(1, coupon.issued), kMost);
    m_limit->setAmountWon(coupon.limit);
    m_limit->selectAll();
    m_field->setHelp(tr("%1 of %2 are issued.").arg(plain(coupon.issued), plain(coupon.limit)));
    m_keep->setObjectName(QStringLiteral("keepLimitButton"));
    m_keep->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveLimitButton"));
    m_save->setAutoDefault(false); // Enter in the field is heard there
    m_save->setShortcutHint(QStringLiteral("Enter"));
    layOut();
    connect(m_keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &LimitDialog::save);
    connect(m_limit, &AmountField::submitted, this, &LimitDialog::save);
    connect(m_limit, &AmountField::refused, m_field, &Field::setError);
    connect(m_limit, &AmountField::amountChanged, this, [this] { m_field->setError({}); });
    connect(&writer, &models::CampaignWriter::busyChanged, this,
            [this] { m_save->setBusy(m_writer.isEditing(), tr("Changing…")); });
    connect(&writer, &models::CampaignWriter::limitSet, this, &QDialog::accept);
    connect(&writer, &models::CampaignWriter::limitRefused, this, &LimitDialog::refuse);
    m_limit->setFocus();
}

void LimitDialog::layOut()
{
    auto *title = new TextLabel(m_theme, windowTitle(), TextStyle::Section);
    title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setFixedWidth(m_theme.scaled(kWidthPx));
}

void LimitDialog::save()
{
    const std::optional<qint64> limit = m_limit->amountWon();
    if (!limit)
        m_field->setError(m_limit->rangeMessage());
    else if (*limit == m_coupon.limit)
        reject();
    else
        m_writer.setLimit(m_coupon, *limit);
}

void LimitDialog::refuse(const Error &error)
{
    m_field->setError(error.fields.isEmpty() ? models::errorWords(error)
                                             : models::fieldWords(error.fields.first()));
    m_limit->setFocus();
}

void LimitDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
