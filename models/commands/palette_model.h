// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/commands/palette_row.h"
#include "models/commands/palette_search.h"

#include <QAbstractListModel>

namespace danggol::models
{

/// What the palette shows for what is typed: actions and pages from the session's commands at once;
/// customers, products and orders as the shop answers. "#", "@" and ">" in front look for orders, customers
/// and actions alone.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// What this layer cannot do by itself.
    struct Doors
    {
        std::function<void(OrderId)> openOrder;
        std::function<void(OrderId)> payOrder;
        std::function<void(const Product &)> addToCart;
        /// The stored state in words, for screen readers.
        std::function<QString(const QString &)> statusWords;
    };
    static constexpr int kMostInSection = 8;

    PaletteModel(TillSession &session, Doors doors, QObject *parent = nullptr);

    /// Starts with an empty text. `page` is the one that is shown, whose actions come first.
    void start(const QString &page);
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Nothing is being waited for.
    [[nodiscard]] bool isSettled() const { return !m_search.isPending(); }
    /// Why nothing of the shop is shown, if it could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_answer.error; }

    [[nodiscard]] const PaletteRow &row(int index) const { return m_rows.at(index); }
    /// -1 when there is none.
    [[nodiscard]] int indexOf(const QString &id) const;
    /// The first that can be run, or else the first; -1 in an empty list.
    [[nodiscard]] int firstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The shop has answered what is typed.
    void answered();

private:
    enum class Scope { All, Orders, Customers, Actions };
    [[nodiscard]] Scope scope() const;
    /// What is typed, without the prefix.
    [[nodiscard]] QString words() const;
    [[nodiscard]] PaletteQuestion question() const;
    void take(const PaletteAnswer &answer);
    void rebuild();
    void addRecent();
    void addCommands(Command::Listed listed, const QString &title);
    void addAnswer();
    void addSection(const QString &title, const QList<PaletteRow> &rows, int most);
    [[nodiscard]] QString sentence(const PaletteRow &row) const;

    TillSession &m_session;
    Doors m_doors;
    PaletteSearch m_search;
    PaletteAnswer m_answer;
    QString m_text;
    QString m_page;
    QList<PaletteRow> m_rows;
};

} // namespace danggol::models
