// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/refund_dialog.h"

#include "ui/orders/refund_line_row.h"
#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 520;
constexpr int kPaddingPx = 20;
constexpr int kRowPx = 40;
constexpr int kMostRowsShown = 6;

} // namespace

RefundDialog::RefundDialog(Theme &theme, const Order &order, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_draft(order)
{
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("refundDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(0);
    addIntroduction(*column, order);
    addLines(*column);
    addForm(*column);
    addFoot(*column);
    setFixedWidth(theme.scaled(kWidthPx));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &RefundDialog::submit);
    readLines();
    m_reason->setFocus();
}

void RefundDialog::addIntroduction(QVBoxLayout &column, const Order &order)
{
    const QString question = tr("Refund order #%1?").arg(order.id.value);
    const QString consequence =
        tr("The points go back to %1 at once. A refund cannot be taken back.").arg(order.customerName);
    setWindowTitle(question);
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    auto *words = new TextLabel(m_theme, consequence, TextStyle::Body, Token::Ink2);
    words->setWordWrap(true);
    column.addWidget(new TextLabel(m_theme, question, TextStyle::Section));
    column.addSpacing(4);
    column.addWidget(words);
    column.addSpacing(12);
}

void RefundDialog::addLines(QVBoxLayout &column)
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (const models::RefundDraft::Line &line : m_draft.lines()) {
        auto *row = new RefundLineRow(m_theme, line);
        rows->addWidget(row);
        m_rows.append(row);
        connect(row, &RefundLineRow::quantityChanged, this, &RefundDialog::readLines);
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    const int shown = qMin(static_cast<int>(m_rows.size()), kMostRowsShown);
    area->setFixedHeight(shown * m_theme.scaled(kRowPx));
    column.addWidget(area);
    column.addSpacing(12);
}

void RefundDialog::addForm(QVBoxLayout &column)
{
    m_reason = new Field(m_theme, tr("Reason"));
    m_reason->edit().setObjectName(QStringLiteral("refundReason"));
    connect(&m_reason->edit(), &QLineEdit::textEdited, this, [this] {
        if (m_reason->hasError())
            validateReason();
    });
    m_restock = new QCheckBox(tr("Put the goods back in stock"));
    m_restock->setObjectName(QStringLiteral("refundRestock"));
    m_restock->setChecked(true);
    m_restock->setFont(m_theme.font(TextStyle::Body));
    m_restock->setMinimumHeight(m_theme.controlHeight(32));
    column.addWidget(m_reason);
    column.addSpacing(8);
    column.addWidget(m_restock);
    column.addSpacing(12);
}

void RefundDialog::addFoot(QVBoxLayout &column)
{
    m_amount = new NumberLabel(m_theme, {}, TextStyle::Total);
    m_amount->setObjectName(QStringLiteral("refundAmount"));
    auto *total = new QHBoxLayout;
    total->addWidget(new TextLabel(m_theme, tr("To refund"), TextStyle::EmphasisStrong));
    total->addStretch();
    total->addWidget(m_amount);
    m_message = new MessageLine(m_theme);
    m_message->setObjectName(QStringLiteral("refundMessage"));
    m_message->hide();

    m_keep = new KeyButton(m_theme, KeyButton::Role::Secondary, tr("Keep order"));
    m_refund = new KeyButton(m_theme, KeyButton::Role::Danger, {});
    m_keep->setObjectName(QStringLiteral("refundKeepButton"));
    m_refund->setObjectName(QStringLiteral("refundVerb"));
    m_refund->setShortcutHint(QStringLiteral("Ctrl ⏎"));
    m_refund->setTabular(true);
    m_refund->setAutoDefault(false);
    m_keep->setDefault(true);
    connect(m_keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_refund, &QAbstractButton::clicked, this, &RefundDialog::submit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_refund);

    column.addWidget(new Hairline(m_theme, Qt::Horizontal));
    column.addSpacing(12);
    column.addLayout(total);
    column.addWidget(m_message);
    column.addSpacing(16);
    column.addLayout(buttons);
}

void RefundDialog::readLines()
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        m_draft.choose(i, m_rows.at(i)->quantity());
        m_rows.at(i)->setAmount(m_draft.amountOf(i));
    }
    const QString amount = won(m_draft.amount().won());
    m_amount->setText(amount);
    m_refund->setLabel(tr("Refund %1").arg(amount));
    if (!m_draft.isEmpty())
        m_message->setMessage({}, MessageLine::Tone::Error);
}

void RefundDialog::validateReason()
{
    using Fault = models::RefundDraft::ReasonFault;
    switch (models::RefundDraft::faultOf(m_reason->text())) {
    case Fault::None:
        m_reason->setError({});
        return;
    case Fault::Missing:
        m_reason->setError(tr("Say why it is refunded; it is kept with the order."));
        return;
    case Fault::TooLong:
        m_reason->setError(
            tr("The reason is too long. Use %1 characters at most.").arg(models::kLongestRefundReason));
        return;
    }
}

void RefundDialog::submit()
{
    if (m_refund->isBusy())
        return;
    validateReason();
    if (m_draft.isEmpty()) {
        m_message->setMessage(tr("Nothing is chosen. Choose at least one item to refund."),
                              MessageLine::Tone::Error);
        return;
    }
    if (m_reason->hasError()) {
        m_reason->setFocus();
        return;
    }
    Q_EMIT refundRequested(m_draft.command(m_reason->text(), m_restock->isChecked()));
}

void RefundDialog::setBusy(bool busy)
{
    m_refund->setBusy(busy, tr("Refunding…"));
    m_keep->setEnabled(!busy);
}

void RefundDialog::showRefusal(const QString &message)
{
    m_message->setMessage(message, MessageLine::Tone::Error);
}

void RefundDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == &m_reason->edit()) {
        m_refund->setFocus(Qt::TabFocusReason); // Enter ends the typing; it neither refunds nor throws away
        return;
    }
    if (event->key() == Qt::Key_Escape && m_refund->isBusy())
        return;
    QDialog::keyPressEvent(event);
}

void RefundDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
