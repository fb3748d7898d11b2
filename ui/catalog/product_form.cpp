// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_form.h"

#include "ui/catalog/category_edit.h"
#include "ui/catalog/picture_field.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/field.h"
#include "ui/parts/form_scroll.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

using models::ProductEditor;
using models::ProductInput;

ProductForm::ProductForm(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_editor(session)
    , m_title(new TextLabel(theme, {}, TextStyle::Section))
    , m_picture(new PictureField(theme))
    , m_name(addField(tr("Name"), "productName", QStringLiteral("name")))
    , m_categoryEdit(new CategoryEdit(theme))
    , m_category(addField(tr("Category"), "productCategory", QStringLiteral("category"), m_categoryEdit))
    , m_priceEdit(makeAmount(QStringLiteral("₩"), 1, kLargestPrice.won()))
    , m_price(addField(tr("Price"), "productPrice", QStringLiteral("price"), m_priceEdit))
    , m_barcode(addField(tr("Barcode"), "productBarcode", QStringLiteral("barcode")))
    , m_lowEdit(makeAmount({}, 0, kLargestStock))
    , m_low(addField(tr("Low stock at"), "productLowStock", QStringLiteral("lowStockAt"), m_lowEdit))
    , m_stockEdit(makeAmount({}, 0, kLargestStock))
    , m_stock(addField(tr("In stock now"), "productStock", QStringLiteral("stock"), m_stockEdit))
    , m_stockNow(makeStock())
    , m_message(new MessageLine(theme))
    , m_archive(new KeyButton(theme, KeyButton::Role::Ghost, tr("Archive")))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, {}))
{
    setWindowModality(Qt::WindowModal);
    nameControls();
    layOut();
    connectParts();
}

void ProductForm::startNew(const QString &barcode)
{
    m_editor.startNew();
    m_title->setText(tr("New product"));
    setWindowTitle(m_title->text());
    m_save->setLabel(tr("Add product"));
    ProductInput start = m_editor.start();
    start.barcode = barcode;
    fill(start);
    m_stock->show();
    m_stockNow->hide();
    m_archive->hide();
    m_picture->setProduct({}, {});
    clearFaults();
    m_name->edit().setFocus();
    fit();
}

void ProductForm::startEditing(const Product &product)
{
    m_editor.startEditing(product);
    m_title->setText(tr("Edit %1").arg(product.name));
    setWindowTitle(m_title->text());
    m_save->setLabel(tr("Save product"));
    fill(m_editor.start());
    m_stock->hide();
    m_stockNow->show();
    showStock(product);
    m_archive->setLabel(product.status == ProductStatus::Archived ? tr("Restore") : tr("Archive"));
    m_picture->setProduct(product.art, product.name);
    clearFaults();
    m_name->edit().setFocus();
    m_name->edit().selectAll();
    fit();
}

void ProductForm::setCategories(const QList<Category> &categories)
{
    QStringList names;
    for (const Category &category : categories)
        names.append(category.name);
    m_categoryEdit->setCategories(names);
}

void ProductForm::fill(const ProductInput &input)
{
    m_name->setText(input.name);
    m_category->setText(input.category);
    m_priceEdit->setAmountWon(input.price);
    m_barcode->setText(input.barcode);
    m_lowEdit->setAmountWon(input.lowStockAt);
    m_stockEdit->setAmountWon(input.stock);
}

ProductInput ProductForm::input() const
{
    return {.name = m_name->text(),
            .category = m_category->text(),
            .price = m_priceEdit->typedWon(),
            .barcode = m_barcode->text(),
            .lowStockAt = m_lowEdit->typedWon(),
            .stock = m_stockEdit->typedWon(),
            .picture = m_picture->picture()};
}

void ProductForm::showStock(const Product &product)
{
    m_stockWords->setText(tr("%1 in stock").arg(plain(product.stock)));
}

void ProductForm::followStock()
{
    if (!m_editor.original())
        return;
    m_session.shop().catalog().find(m_session.actor(), m_editor.original()->id,
                                    on(this, [this](Result<Product> found) {
                                        if (found)
                                            showStock(*found);
                                    }));
}

void ProductForm::save()
{
    if (m_editor.isSaving())
        return;
    clearFaults();
    m_savesWhenSettled = m_picture->isBusy();
    showSaving();
    if (!m_savesWhenSettled)
        m_editor.save(input());
}

void ProductForm::archive()
{
    if (!m_editor.original())
        return;
    if (m_editor.original()->status == ProductStatus::Archived)
        Q_EMIT restoreRequested(*m_editor.original());
    else
        Q_EMIT archiveRequested(*m_editor.original());
    QDialog::reject();
}

void ProductForm::showSaving()
{
    const bool isBusy = m_editor.isSaving() || m_savesWhenSettled;
    m_save->setBusy(isBusy, m_editor.original() ? tr("Saving…") : tr("Adding…"));
}

void ProductForm::clearFaults()
{
    for (const auto &[key, field] : std::as_const(m_fields))
        field->setError({});
    m_picture->setError({});
    m_message->setMessage({}, MessageLine::Tone::Quiet);
}

void ProductForm::showFaults(const ProductEditor::Faults &faults, const QString &message)
{
    Field *first = nullptr;
    for (const auto &[key, field] : std::as_const(m_fields)) {
        field->setError(faults.value(key));
        if (!first && field->hasError())
            first = field;
    }
    m_picture->setError(faults.value(QStringLiteral("picture")));
    if (first)
        first->edit().setFocus();
    const int count = static_cast<int>(faults.size());
    const QString summary =
        count == 1 ? tr("1 field needs attention") : tr("%1 fields need attention").arg(count);
    m_message->setMessage(count == 0          ? message
                          : message.isEmpty() ? summary
                                              : message,
                          MessageLine::Tone::Error);
}

// What was typed stays; the rest shows what the other till made of it.
void ProductForm::showOvertaken(const Product &before, const Product &now)
{
    const auto follow = [](Field *field, const QString &old, const QString &current) {
        if (field->text().trimmed() == old)
            field->setText(current);
    };
    follow(m_name, before.name, now.name);
    follow(m_category, before.categoryName, now.categoryName);
    follow(m_barcode, before.barcode.value_or(QString()), now.barcode.value_or(QString()));
    if (m_priceEdit->typedWon() == before.price.won())
        m_priceEdit->setAmountWon(now.price.won());
    if (m_lowEdit->typedWon() == before.lowStockAt)
        m_lowEdit->setAmountWon(now.lowStockAt);
    showStock(now);
    m_picture->setProduct(now.art, now.name);
    QStringList words{tr("Not saved: the product was changed at another place meanwhile.")};
    words += ProductEditor::differences(before, now);
    words += tr("What you entered is kept. Save again to apply it.");
    m_message->setMessage(words.join(u' '), MessageLine::Tone::Error);
}

void ProductForm::reject()
{
    if (m_editor.isSaving())
        return;
    if (!m_editor.isChanged(input()) && !m_picture->isBusy())
        return QDialog::reject();
    discard();
}

void ProductForm::discard()
{
    const bool isNew = !m_editor.original();
    auto *dialog = new ConfirmDialog(
        m_theme,
        {.question = isNew ? tr("Discard this new product?")
                           : tr("Discard the changes to %1?").arg(m_editor.original()->name),
         .consequence = tr("What you entered is not saved."),
         .safe = tr("Keep editing"),
         .verb = tr("Discard")},
        KeyButton::Role::Danger, this);
    dialog->setObjectName(QStringLiteral("discardProductDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

void ProductForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
