// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/stock_editor.h"

#include "services/domain/won_text.h"

namespace danggol::models
{

namespace
{
constexpr qsizetype kLongestNote = 200;
}

StockEditor::StockEditor(TillSession &session, const Product &product, QObject *parent)
    : QObject(parent), m_session(session), m_product(product), m_operation(session.newOperation())
{
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (!m_isSaving && changes.touches(Topic::Product, m_product.id.value))
            refresh();
    });
}

void StockEditor::refresh()
{
    m_session.shop().catalog().find(m_session.actor(), m_product.id, on(this, [this](Result<Product> found) {
                                        if (!found || *found == m_product)
                                            return;
                                        m_product = *found;
                                        Q_EMIT productChanged();
                                    }));
}

std::optional<qint64> StockEditor::stockAfter(Kind kind, std::optional<qint64> count) const
{
    if (!count || *count < 0 || *count > kLargestStock)
        return std::nullopt;
    const qint64 after = kind == Kind::Received ? m_product.stock + *count : *count;
    return after <= kLargestStock ? std::optional(after) : std::nullopt;
}

StockEditor::Faults StockEditor::faults(Kind kind, std::optional<qint64> count, const QString &note) const
{
    Faults faults;
    const std::optional<qint64> after = stockAfter(kind, count);
    if (!count)
        faults.insert(QStringLiteral("count"), kind == Kind::Received ? tr("Enter how many came in.")
                                                                      : tr("Enter how many there are."));
    else if (!after)
        faults.insert(QStringLiteral("count"),
                      tr("The stock may be at most %1.").arg(countText(kLargestStock)));
    else if (*after == m_product.stock)
        faults.insert(QStringLiteral("count"), kind == Kind::Received
                                                   ? tr("Enter how many came in.")
                                                   : tr("That is the stock as it is. Nothing to change."));
    if (kind == Kind::Counted && note.trimmed().isEmpty())
        faults.insert(QStringLiteral("note"), tr("Say why it is another, e.g. counted or broken."));
    else if (note.trimmed().size() > kLongestNote)
        faults.insert(QStringLiteral("note"), tr("Use at most 200 characters."));
    return faults;
}

void StockEditor::save(Kind kind, std::optional<qint64> count, const QString &note)
{
    if (m_isSaving)
        return;
    const Faults found = faults(kind, count, note);
    if (!found.isEmpty()) {
        Q_EMIT refused(found, {});
        return;
    }
    m_isSaving = true;
    Q_EMIT savingChanged();
    const qint64 change = *stockAfter(kind, count) - m_product.stock;
    const MovementReason reason =
        kind == Kind::Received ? MovementReason::Received : MovementReason::Adjusted;
    m_session.shop().catalog().adjustStock(m_session.actor(), m_operation,
                                           {m_product.id, change, reason, note},
                                           on(this, [this](Result<Product> result) { answer(result); }));
}

void StockEditor::answer(const Result<Product> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (!result) {
        Q_EMIT refused({}, result.error().message);
        refresh();
        return;
    }
    m_product = *result;
    m_operation = m_session.newOperation();
    m_session.notices().post({.kind = Notice::Kind::Done,
                              .emphasis = tr("%1 in stock").arg(countText(result->stock)),
                              .text = tr("of %1 now.").arg(result->name),
                              .undo = {}});
    Q_EMIT saved(*result);
}

} // namespace danggol::models
