// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/rehearsal/rehearsal.h"

#include <QAbstractListModel>

#include <optional>

namespace danggol::models
{

/// What a rush can be for: campaigns that have coupons to give, or products in stock.
class RushTargets : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Coupons, Products };

    /// At most so many products are listed.
    static constexpr int kMostProducts = 200;

    explicit RushTargets(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Empties the list and reads the others.
    void setKind(Kind kind);
    /// Reads what there is now.
    void refresh();
    /// Whether there is an answer to what was asked last.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Why the last reading failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] std::optional<RushTarget> at(int row) const;
    /// -1: it is not among them.
    [[nodiscard]] int rowOf(const RushTarget &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Row
    {
        RushTarget target;
        QString name;
        qint64 left = 0;
        /// Of how many; 0 for a product.
        qint64 limit = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void readCoupons(quint64 question);
    void readProducts(quint64 question);
    void accept(quint64 question, const QList<Row> &rows, const std::optional<Error> &error);
    [[nodiscard]] QString leftWords(const Row &row) const;

    TillSession &m_session;
    Kind m_kind = Kind::Coupons;
    QList<Row> m_rows;
    std::optional<Error> m_error;
    quint64 m_question = 0;
    bool m_isLoaded = false;
};

} // namespace danggol::models
