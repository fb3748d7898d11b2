// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/catalog/product.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace danggol::models
{

/// What a person put into the form of a product. Nothing: the field is empty.
struct ProductInput
{
    QString name;
    QString category;
    std::optional<qint64> price;
    QString barcode;
    std::optional<qint64> lowStockAt;
    /// Of a new product; later it is received and adjusted.
    std::optional<qint64> stock;
    /// Another picture (PNG or JPEG); empty: none from now on; nothing: as it is.
    std::optional<QByteArray> picture;
};

/// Adds a product, or edits one. One form is one operation: pressing Save again after a lost connection never
/// saves twice.
class ProductEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "name", "category", "price", "barcode", "lowStockAt", "stock", "picture".
    using Faults = QMap<QString, QString>;

    explicit ProductEditor(TillSession &session, QObject *parent = nullptr);

    void startNew();
    void startEditing(const Product &product);

    /// The product as the form started from; nothing for a new one.
    [[nodiscard]] const std::optional<Product> &original() const { return m_original; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What the form shows at the start.
    [[nodiscard]] ProductInput start() const;
    [[nodiscard]] bool isChanged(const ProductInput &input) const;
    [[nodiscard]] Faults faults(const ProductInput &input) const;

    /// Asks the shop whose barcode it is; ends in barcodeChecked(). An empty one is nobody's.
    void checkBarcode(const QString &barcode);
    /// Ends in saved() or refused(); does nothing while one save is on its way.
    void save(const ProductInput &input);

    /// "Price ₩4,600 is ₩4,900 now", one for each thing that is another.
    [[nodiscard]] static QStringList differences(const Product &before, const Product &now);

Q_SIGNALS:
    void savingChanged();
    void saved(const danggol::Product &product);
    /// Nothing was saved. `message` is for what no field is to blame for.
    void refused(const danggol::models::ProductEditor::Faults &faults, const QString &message);
    /// Somebody else's edit came first: what it was when the form was filled, and is now.
    void overtaken(const danggol::Product &before, const danggol::Product &now);
    /// An empty fault: the barcode is free.
    void barcodeChecked(const QString &barcode, const QString &fault);

private:
    void create(const ProductInput &input);
    void patch(const ProductInput &input);
    void savePicture(const Product &product, const QByteArray &picture);
    void productAnswered(const Result<Product> &result, const std::optional<QByteArray> &picture);
    void finish(const Product &product);
    void refuse(const Error &error);
    void reload();
    void setSaving(bool saving);
    [[nodiscard]] PatchProductCommand changes(const ProductInput &input) const;
    [[nodiscard]] QString faultText(const FieldError &fault) const;

    TillSession &m_session;
    std::optional<Product> m_original;
    Operation m_operation;
    Operation m_pictureOperation;
    bool m_isNew = true;
    bool m_isSaving = false;
};

} // namespace danggol::models
