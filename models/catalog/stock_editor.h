// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/catalog/product.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace danggol::models
{

/// Goods that came in, or a count that found another number. One opened form is one operation.
class StockEditor : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Received, ///< so many came in
        Counted,  ///< so many are there
    };
    /// Sentences by field: "count", "note".
    using Faults = QMap<QString, QString>;

    StockEditor(TillSession &session, const Product &product, QObject *parent = nullptr);

    /// With the stock as it is now, at this or another till.
    [[nodiscard]] const Product &product() const { return m_product; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// How many there will be; nothing when the count says nothing or too much.
    [[nodiscard]] std::optional<qint64> stockAfter(Kind kind, std::optional<qint64> count) const;
    /// A correction needs a reason.
    [[nodiscard]] Faults faults(Kind kind, std::optional<qint64> count, const QString &note) const;

    /// Ends in saved() or refused(); does nothing while one is on its way.
    void save(Kind kind, std::optional<qint64> count, const QString &note);

Q_SIGNALS:
    void savingChanged();
    /// The product has another stock than before.
    void productChanged();
    void saved(const danggol::Product &product);
    void refused(const danggol::models::StockEditor::Faults &faults, const QString &message);

private:
    void refresh();
    void answer(const Result<Product> &result);

    TillSession &m_session;
    Product m_product;
    Operation m_operation;
    bool m_isSaving = false;
};

} // namespace danggol::models
