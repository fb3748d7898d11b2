// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/stock_dialog.h"

#include "ui/parts/amount_field.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::StockEditor;

namespace
{

constexpr int kWidthPx = 420;
constexpr int kPaddingPx = 20;

} // namespace

StockDialog::StockDialog(Theme &theme, models::TillSession &session, const Product &product, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_editor(session, product)
    , m_kind(new SegmentBar(theme))
    , m_count(new AmountField(theme))
    , m_countField(new Field(theme, tr("How many came in"), m_count))
    , m_note(new Field(theme, tr("Reason")))
    , m_outcome(new TextLabel(theme, {}, TextStyle::Body, Token::Ink2))
    , m_message(new MessageLine(theme))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, {}))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Stock of %1").arg(product.name));
    nameControls();
    layOut();
    connectParts();
    showKind();
    m_count->setFocus();
}

void StockDialog::nameControls()
{
    setObjectName(QStringLiteral("stockDialog"));
    m_kind->setObjectName(QStringLiteral("stockKind"));
    m_kind->setAccessibleName(tr("What happened"));
    m_kind->addSegment(tr("Received"));
    m_kind->addSegment(tr("Counted"));
    m_count->setObjectName(QStringLiteral("stockCount"));
    m_count->setControlHeight(36);
    m_count->setPrefix({});
    m_count->setRange(0, kLargestStock);
    m_note->edit().setObjectName(QStringLiteral("stockNote"));
    m_outcome->setObjectName(QStringLiteral("stockOutcome"));
    m_message->setObjectName(QStringLiteral("stockMessage"));
    m_cancel->setObjectName(QStringLiteral("cancelStockButton"));
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveStockButton"));
    m_save->setDefault(true);
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
}

void StockDialog::layOut()
{
    auto *title = new TextLabel(m_theme, windowTitle(), TextStyle::Section);
    title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_countField);
    column->addWidget(m_note);
    column->addWidget(m_outcome);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setFixedWidth(m_theme.scaled(kWidthPx));
}

void StockDialog::connectParts()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &StockDialog::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &StockDialog::save);
    connect(m_kind, &ChoiceBar::currentChanged, this, &StockDialog::showKind);
    connect(m_count, &AmountField::amountChanged, this, [this] {
        m_countField->setError({});
        showOutcome();
    });
    connect(&m_note->edit(), &QLineEdit::textEdited, this, [this] { m_note->setError({}); });
    connect(&m_editor, &StockEditor::productChanged, this, &StockDialog::showOutcome);
    connect(&m_editor, &StockEditor::refused, this, &StockDialog::showFaults);
    connect(&m_editor, &StockEditor::saved, this, &QDialog::accept);
    connect(&m_editor, &StockEditor::savingChanged, this,
            [this] { m_save->setBusy(m_editor.isSaving(), tr("Saving…")); });
}

StockEditor::Kind StockDialog::kind() const
{
    return m_kind->currentIndex() == 0 ? StockEditor::Kind::Received : StockEditor::Kind::Counted;
}

void StockDialog::showKind()
{
    const bool isReceived = kind() == StockEditor::Kind::Received;
    m_countField->setLabel(isReceived ? tr("How many came in") : tr("How many are there"));
    m_note->setHelp(isReceived ? tr("May be empty: a delivery note's number, say.")
                               : tr("Why it is another: counted, broken, given away."));
    m_save->setLabel(isReceived ? tr("Add to stock") : tr("Correct stock"));
    showFaults({}, {});
    showOutcome();
}

void StockDialog::showOutcome()
{
    const qint64 now = m_editor.product().stock;
    const std::optional<qint64> after = m_editor.stockAfter(kind(), m_count->typedWon());
    m_outcome->setText(after && *after != now ? tr("%1 now, then %2").arg(plain(now), plain(*after))
                                              : tr("%1 in stock now").arg(plain(now)));
}

void StockDialog::save()
{
    m_editor.save(kind(), m_count->typedWon(), m_note->text());
}

void StockDialog::showFaults(const StockEditor::Faults &faults, const QString &message)
{
    m_countField->setError(faults.value(QStringLiteral("count")));
    m_note->setError(faults.value(QStringLiteral("note")));
    if (m_countField->hasError())
        m_count->setFocus();
    else if (m_note->hasError())
        m_note->edit().setFocus();
    const int count = static_cast<int>(faults.size());
    const QString summary =
        count == 1 ? tr("1 field needs attention") : tr("%1 fields need attention").arg(count);
    m_message->setMessage(count > 0 ? summary : message, MessageLine::Tone::Error);
}

void StockDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
