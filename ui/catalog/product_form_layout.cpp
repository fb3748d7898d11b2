// SPDX-License-Identifier: GPL-3.0-or-later
// How ProductForm is put together.
#include "ui/catalog/product_form.h"

#include "ui/catalog/category_edit.h"
#include "ui/catalog/picture_field.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/field.h"
#include "ui/parts/form_scroll.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/scan_field.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 640;
constexpr int kPaddingPx = 20;
/// Kept between the dialog and the edges of the window.
constexpr int kMarginPx = 24;

QHBoxLayout *pairOf(QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(left, 1, Qt::AlignTop);
    pair->addWidget(right, 1, Qt::AlignTop);
    return pair;
}

} // namespace

Field *ProductForm::addField(const QString &label, const char *objectName, const QString &key, LineEdit *edit)
{
    auto *field = new Field(m_theme, label, edit);
    field->edit().setObjectName(QLatin1String(objectName));
    m_fields.append({key, field});
    return field;
}

AmountField *ProductForm::makeAmount(const QString &prefix, qint64 least, qint64 most)
{
    auto *amount = new AmountField(m_theme);
    amount->setControlHeight(36);
    amount->setPrefix(prefix);
    amount->setRange(least, most);
    return amount;
}

void ProductForm::nameControls()
{
    setObjectName(QStringLiteral("productForm"));
    m_message->setObjectName(QStringLiteral("productMessage"));
    m_archive->setObjectName(QStringLiteral("archiveProductButton"));
    m_cancel->setObjectName(QStringLiteral("cancelProductButton"));
    m_save->setObjectName(QStringLiteral("saveProductButton"));
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    m_archive->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    setTakesScan(m_barcode->edit());
    m_barcode->setHelp(tr("Scan it, or leave it empty."));
    m_category->setHelp(tr("An existing one, or a new name."));
}

QWidget *ProductForm::makeStock()
{
    auto *stock = new QWidget;
    m_stockWords = new TextLabel(m_theme, {}, TextStyle::Body);
    m_stockWords->setObjectName(QStringLiteral("productStockWords"));
    m_adjust = new KeyButton(m_theme, KeyButton::Role::Secondary, tr("Receive or count…"));
    m_adjust->setObjectName(QStringLiteral("adjustStockButton"));
    m_adjust->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_adjust);
    row->addStretch();
    auto *column = new QVBoxLayout(stock);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_stockWords);
    column->addLayout(row);
    return stock;
}

QWidget *ProductForm::makeFields()
{
    auto *low = new QWidget; // the fields of a new and of an old product take turns beside it
    auto *lowRow = new QHBoxLayout(low);
    lowRow->setContentsMargins({});
    lowRow->setSpacing(12);
    lowRow->addWidget(m_low, 1, Qt::AlignTop);
    lowRow->addWidget(m_stock, 1, Qt::AlignTop);
    lowRow->addWidget(m_stockNow, 1, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(14);
    words->addWidget(m_name);
    words->addWidget(m_category);
    words->addLayout(pairOf(m_price, m_barcode));
    words->addWidget(low);
    words->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setSpacing(kPaddingPx);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return content;
}

QBoxLayout *ProductForm::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_archive);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    return buttons;
}

void ProductForm::layOut()
{
    m_scroll = new FormScroll(makeFields());
    auto *inner = new QVBoxLayout; // the scroll area has room for focus rings around its fields
    inner->setContentsMargins(FormScroll::kRingPx, 0, FormScroll::kRingPx, 0);
    inner->setSpacing(14);
    inner->addWidget(m_message);
    inner->addLayout(makeButtons());
    auto *column = new QVBoxLayout(this);
    const int side = kPaddingPx - FormScroll::kRingPx;
    column->setContentsMargins(side, kPaddingPx, side, kPaddingPx);
    column->setSpacing(12);
    m_title->setContentsMargins(FormScroll::kRingPx, 0, FormScroll::kRingPx, 0);
    m_title->setElided(true);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    column->addLayout(inner);
    column->setSizeConstraint(QLayout::SetMinimumSize);
}

// Within the window, so that at large text the fields scroll and the buttons stay in sight.
void ProductForm::fit()
{
    const QSize window = parentWidget() ? parentWidget()->window()->size() : QSize(1'280, 800);
    setFixedWidth(std::min(m_theme.scaled(kWidthPx), window.width() - 2 * kMarginPx));
    const int around = m_theme.lineHeight(TextStyle::Section) + m_theme.controlHeight(36) +
                       2 * m_theme.lineHeight(TextStyle::Small) + 4 * kPaddingPx + 2 * kMarginPx;
    m_scroll->setRoom(std::max(160, window.height() - around));
    adjustSize();
}

void ProductForm::checkOnLeaving(Field *field, const QString &key)
{
    connect(&field->edit(), &QLineEdit::editingFinished, this, [this, field, key] {
        if (field->edit().isModified())
            field->setError(m_editor.faults(input()).value(key));
    });
    connect(&field->edit(), &QLineEdit::textEdited, this, [field] { field->setError({}); });
}

void ProductForm::connectParts()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &ProductForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProductForm::reject);
    connect(m_save, &QAbstractButton::clicked, this, &ProductForm::save);
    connect(m_archive, &QAbstractButton::clicked, this, &ProductForm::archive);
    connect(m_adjust, &QAbstractButton::clicked, this, [this] {
        if (m_editor.original())
            Q_EMIT stockRequested(*m_editor.original());
    });
    for (const auto &[key, field] : std::as_const(m_fields)) {
        if (field != m_barcode)
            checkOnLeaving(field, key);
    }
    connect(&m_barcode->edit(), &QLineEdit::editingFinished, this,
            [this] { m_editor.checkBarcode(m_barcode->text()); });
    connect(&m_barcode->edit(), &QLineEdit::textEdited, this, [this] { m_barcode->setError({}); });
    connect(m_picture, &PictureField::settled, this, [this] {
        if (m_savesWhenSettled)
            save();
    });
    connect(&m_editor, &models::ProductEditor::barcodeChecked, this,
            [this](const QString &barcode, const QString &fault) {
                if (barcode == m_barcode->text())
                    m_barcode->setError(fault);
            });
    connect(&m_editor, &models::ProductEditor::savingChanged, this, &ProductForm::showSaving);
    connect(&m_editor, &models::ProductEditor::refused, this, &ProductForm::showFaults);
    connect(&m_editor, &models::ProductEditor::overtaken, this, &ProductForm::showOvertaken);
    connect(&m_editor, &models::ProductEditor::saved, this, [this](const Product &product) {
        Q_EMIT saved(product);
        accept();
    });
    connect(&m_session, &models::TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Product))
            followStock();
    });
    connect(&m_theme, &Theme::changed, this, &ProductForm::fit);
}

} // namespace danggol::ui
