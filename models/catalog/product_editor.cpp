// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_editor.h"

#include "services/domain/won_text.h"

namespace danggol::models
{

namespace
{

constexpr qsizetype kLongestName = 120;
constexpr qsizetype kLongestCategory = 60;

QString barcodeText(const std::optional<QString> &barcode)
{
    return barcode.value_or(QString());
}

} // namespace

ProductEditor::ProductEditor(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    startNew();
}

void ProductEditor::startNew()
{
    m_original.reset();
    m_isNew = true;
    m_operation = m_session.newOperation();
    m_pictureOperation = m_session.newOperation();
}

void ProductEditor::startEditing(const Product &product)
{
    m_original = product;
    m_isNew = false;
    m_operation = m_session.newOperation();
    m_pictureOperation = m_session.newOperation();
}

ProductInput ProductEditor::start() const
{
    ProductInput input;
    if (!m_original) {
        input.lowStockAt = kDefaultLowStockAt;
        return input;
    }
    input.name = m_original->name;
    input.category = m_original->categoryName;
    input.price = m_original->price.won();
    input.barcode = barcodeText(m_original->barcode);
    input.lowStockAt = m_original->lowStockAt;
    return input;
}

bool ProductEditor::isChanged(const ProductInput &input) const
{
    const ProductInput from = start();
    return input.name != from.name || input.category != from.category || input.price != from.price ||
           input.barcode != from.barcode || input.lowStockAt != from.lowStockAt ||
           (!m_original && input.stock.value_or(0) != 0) || input.picture.has_value();
}

ProductEditor::Faults ProductEditor::faults(const ProductInput &input) const
{
    Faults faults;
    const auto check = [&faults](bool holds, const char *field, const QString &sentence) {
        if (!holds)
            faults.insert(QLatin1String(field), sentence);
    };
    const QString name = input.name.trimmed();
    check(!name.isEmpty() && name.size() <= kLongestName, "name",
          name.isEmpty() ? tr("Enter the product's name.") : tr("Use at most 120 characters."));
    check(input.category.trimmed().size() <= kLongestCategory, "category", tr("Use at most 60 characters."));
    check(input.price && *input.price >= 1 && *input.price <= kLargestPrice.won(), "price",
          tr("Enter a price of ₩1 to %1.").arg(wonText(kLargestPrice)));
    check(input.lowStockAt.value_or(0) >= 0 && input.lowStockAt.value_or(0) <= kLargestStock, "lowStockAt",
          tr("Enter a number up to %1.").arg(countText(kLargestStock)));
    check(m_original || input.stock.value_or(0) <= kLargestStock, "stock",
          tr("Enter a number up to %1.").arg(countText(kLargestStock)));
    return faults;
}

void ProductEditor::checkBarcode(const QString &barcode)
{
    const QString entered = barcode.trimmed();
    if (entered.isEmpty() || (m_original && m_original->barcode == entered)) {
        Q_EMIT barcodeChecked(barcode, {});
        return;
    }
    m_session.shop().catalog().barcodeOwner(
        m_session.actor(), entered, on(this, [this, barcode](Result<std::optional<Product>> owner) {
            if (!owner)
                return; // saving will tell
            if (!*owner || (m_original && (*owner)->id == m_original->id))
                Q_EMIT barcodeChecked(barcode, {});
            else if ((*owner)->status == ProductStatus::Archived)
                Q_EMIT barcodeChecked(barcode, tr("%1, which is archived, has it.").arg((*owner)->name));
            else
                Q_EMIT barcodeChecked(barcode, tr("%1 has it.").arg((*owner)->name));
        }));
}

void ProductEditor::setSaving(bool saving)
{
    m_isSaving = saving;
    Q_EMIT savingChanged();
}

void ProductEditor::save(const ProductInput &input)
{
    if (m_isSaving)
        return;
    const Faults found = faults(input);
    if (!found.isEmpty()) {
        Q_EMIT refused(found, {});
        return;
    }
    setSaving(true);
    if (m_original)
        patch(input);
    else
        create(input);
}

void ProductEditor::create(const ProductInput &input)
{
    CreateProductCommand command;
    command.name = input.name;
    command.price = Money(*input.price);
    command.stock = input.stock.value_or(0);
    command.category = input.category;
    if (!input.barcode.trimmed().isEmpty())
        command.barcode = input.barcode;
    command.lowStockAt = input.lowStockAt.value_or(0);
    m_session.shop().catalog().create(m_session.actor(), m_operation, std::move(command),
                                      on(this, [this, picture = input.picture](Result<Product> result) {
                                          productAnswered(result, picture);
                                      }));
}

PatchProductCommand ProductEditor::changes(const ProductInput &input) const
{
    PatchProductCommand command;
    command.product = m_original->id;
    command.version = m_original->version;
    if (input.name.trimmed() != m_original->name)
        command.name = input.name;
    if (*input.price != m_original->price.won())
        command.price = Money(*input.price);
    if (input.category.trimmed() != m_original->categoryName)
        command.category = input.category;
    const QString barcode = input.barcode.trimmed();
    if (barcode != barcodeText(m_original->barcode))
        command.barcode = barcode.isEmpty() ? std::optional<QString>() : std::optional(barcode);
    if (input.lowStockAt.value_or(0) != m_original->lowStockAt)
        command.lowStockAt = input.lowStockAt.value_or(0);
    return command;
}

void ProductEditor::patch(const ProductInput &input)
{
    PatchProductCommand command = changes(input);
    const bool changesSomething =
        command.name || command.price || command.category || command.barcode || command.lowStockAt;
    if (!changesSomething) {
        productAnswered(*m_original, input.picture);
        return;
    }
    m_session.shop().catalog().patch(m_session.actor(), m_operation, std::move(command),
                                     on(this, [this, picture = input.picture](Result<Product> result) {
                                         productAnswered(result, picture);
                                     }));
}

void ProductEditor::productAnswered(const Result<Product> &result, const std::optional<QByteArray> &picture)
{
    if (!result)
        refuse(result.error());
    else if (picture)
        savePicture(*result, *picture);
    else
        finish(*result);
}

void ProductEditor::savePicture(const Product &product, const QByteArray &picture)
{
    m_session.shop().catalog().setPicture(
        m_session.actor(), m_pictureOperation, {product.id, picture},
        on(this, [this, product](Result<Product> result) {
            if (result)
                return finish(*result);
            // The product is in the shop: what is pressed next edits it, and does not make another.
            const Operation again = m_pictureOperation;
            startEditing(product);
            m_pictureOperation = again;
            setSaving(false);
            Q_EMIT refused({{QStringLiteral("picture"), tr("The picture was not saved, the rest was.")}},
                           result.error().message);
        }));
}

void ProductEditor::finish(const Product &product)
{
    const bool isNew = m_isNew;
    startEditing(product);
    setSaving(false);
    m_session.notices().post({.kind = Notice::Kind::Done,
                              .emphasis = (isNew ? tr("Added %1") : tr("Saved %1")).arg(product.name),
                              .text = {},
                              .undo = {}});
    Q_EMIT saved(product);
}

void ProductEditor::refuse(const Error &error)
{
    Faults faults;
    for (const FieldError &fault : error.fields)
        faults.insert(fault.field, faultText(fault));
    setSaving(false);
    if (error.code == ErrorCode::EditConflict && m_original)
        return reload();
    Q_EMIT refused(faults, faults.isEmpty() ? error.message : QString());
}

void ProductEditor::reload()
{
    m_session.shop().catalog().find(m_session.actor(), m_original->id,
                                    on(this, [this](Result<Product> found) {
                                        if (!found) {
                                            Q_EMIT refused({}, found.error().message);
                                            return;
                                        }
                                        const Product before = *m_original;
                                        startEditing(*found);
                                        Q_EMIT overtaken(before, *found);
                                    }));
}

QStringList ProductEditor::differences(const Product &before, const Product &now)
{
    QStringList list;
    const auto compare = [&list](const QString &sentence, const QString &old, const QString &current) {
        if (old != current)
            list.append(sentence.arg(current.isEmpty() ? tr("none") : current));
    };
    compare(tr("The name is %1 now."), before.name, now.name);
    compare(tr("The category is %1 now."), before.categoryName, now.categoryName);
    compare(tr("The price is %1 now."), wonText(before.price), wonText(now.price));
    compare(tr("The barcode is %1 now."), barcodeText(before.barcode), barcodeText(now.barcode));
    compare(tr("Low stock is called at %1 now."), countText(before.lowStockAt), countText(now.lowStockAt));
    if (before.art != now.art)
        list.append(tr("The picture is another now."));
    if (before.status != now.status)
        list.append(now.status == ProductStatus::Archived ? tr("It is archived now.")
                                                          : tr("It is on sale now."));
    return list;
}

QString ProductEditor::faultText(const FieldError &fault) const
{
    if (fault.field == QLatin1String("barcode"))
        return fault.code == QLatin1String("ALREADY_EXISTS")
                   ? tr("Another product has this barcode.")
                   : tr("Use 4 to 32 letters, digits or signs without accents.");
    if (fault.field == QLatin1String("name"))
        return tr("Enter a name of 1 to 120 characters.");
    if (fault.field == QLatin1String("category"))
        return tr("Use at most 60 characters.");
    return fault.detail;
}

} // namespace danggol::models
