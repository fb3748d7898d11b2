// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_model.h"

#include "models/commands/palette_rows.h"
#include "models/roles.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace danggol::models
{

namespace
{

constexpr int kMostOfAKind = 5;
constexpr int kMostActions = 60;

} // namespace

PaletteModel::PaletteModel(TillSession &session, Doors doors, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_doors(std::move(doors)), m_search(session)
{
    connect(&m_search, &PaletteSearch::answered, this, &PaletteModel::take);
}

void PaletteModel::start(const QString &page)
{
    m_page = page;
    m_answer = {};
    m_text.clear();
    m_search.forget();
    rebuild();
}

PaletteModel::Scope PaletteModel::scope() const
{
    const QChar prefix = m_text.isEmpty() ? QChar() : m_text.front();
    if (prefix == u'#')
        return Scope::Orders;
    if (prefix == u'@')
        return Scope::Customers;
    return prefix == u'>' ? Scope::Actions : Scope::All;
}

QString PaletteModel::words() const
{
    return (scope() == Scope::All ? m_text : m_text.mid(1)).trimmed();
}

PaletteQuestion PaletteModel::question() const
{
    PaletteQuestion question{.text = words(), .most = kMostOfAKind};
    switch (scope()) {
    case Scope::Orders:
        question.orders = true;
        question.most = kMostInSection;
        break;
    case Scope::Customers:
        question.customers = true;
        question.most = kMostInSection;
        break;
    case Scope::Actions:
        break;
    case Scope::All:
        question.customers = question.products = question.orders = !question.text.isEmpty();
        question.waitingOrders = question.orders && matchWords(waitingOrdersTitle(), question.text);
        break;
    }
    return question;
}

void PaletteModel::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    const PaletteQuestion asked = question();
    keepMatching(m_answer, asked);
    if (asked.customers || asked.products || asked.orders)
        m_search.ask(asked);
    else
        m_search.forget();
    rebuild();
}

void PaletteModel::take(const PaletteAnswer &answer)
{
    m_answer = answer;
    rebuild();
    Q_EMIT answered();
}

int PaletteModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const PaletteRow &row) {
        return !row.isSection() && row.id == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PaletteModel::firstRow() const
{
    int first = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).isSection())
            continue;
        if (m_rows.at(i).isAvailable)
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const Scope where = scope();
    if (where == Scope::All && words().isEmpty())
        addRecent();
    if (where == Scope::All || where == Scope::Actions) {
        addCommands(Command::Listed::Palette, tr("Actions"));
        addCommands(Command::Listed::GoTo, tr("Go to"));
    }
    addAnswer();
    endResetModel();
}

void PaletteModel::addSection(const QString &title, const QList<PaletteRow> &rows, int most)
{
    if (rows.isEmpty())
        return;
    PaletteRow head;
    head.title = title;
    if (m_answer.question.waitingOrders && title == waitingOrdersTitle())
        head.matches = spansIn(title, words());
    m_rows.append(head);
    m_rows.append(rows.mid(0, most));
}

void PaletteModel::addRecent()
{
    QList<PaletteRow> rows;
    for (const QString &id : m_session.commands().recent()) {
        const std::optional<Command> command = m_session.commands().find(id);
        if (!command)
            continue;
        const std::optional<FoundCommand> found = findCommand(m_session.commands(), *command, {});
        if (found && found->row.isAvailable)
            rows.append(found->row);
    }
    addSection(tr("Recent"), rows, kMostOfAKind);
}

// With nothing typed only what belongs to the page that is shown, and can be done, is offered.
void PaletteModel::addCommands(Command::Listed listed, const QString &title)
{
    const QString typed = words();
    const bool isNarrow = typed.isEmpty() && scope() == Scope::All && listed == Command::Listed::Palette;
    QList<FoundCommand> found;
    QSet<QString> ids;
    for (const PaletteRow &row : std::as_const(m_rows))
        ids.insert(row.id);
    for (const Command &command : commandsFrom(m_session.commands(), m_page)) {
        if (command.listed != listed || !command.run || ids.contains(command.id) ||
            (isNarrow && !command.page.isEmpty() && command.page != m_page))
            continue;
        std::optional<FoundCommand> row = findCommand(m_session.commands(), command, typed);
        if (!row || (isNarrow && !row->row.isAvailable))
            continue;
        ids.insert(command.id);
        found.append(*row);
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundCommand &left, const FoundCommand &right) {
        return std::pair(!left.row.isAvailable, left.rank) < std::pair(!right.row.isAvailable, right.rank);
    });
    QList<PaletteRow> rows;
    for (const FoundCommand &one : std::as_const(found))
        rows.append(one.row);
    addSection(title, rows, scope() == Scope::Actions ? kMostActions : kMostInSection);
}

void PaletteModel::addAnswer()
{
    const QString typed = words();
    QList<PaletteRow> customers;
    for (const Customer &customer : std::as_const(m_answer.customers)) {
        customers.append(customerRow(customer, typed));
        customers.last().run = [this, customer] { m_session.chooseCustomer(customer); };
    }
    addSection(tr("Customers"), customers, kMostInSection);
    QList<PaletteRow> products;
    for (const Product &product : std::as_const(m_answer.products)) {
        products.append(productRow(product, typed));
        products.last().run = [this, product] { m_doors.addToCart(product); };
    }
    addSection(tr("Products"), products, kMostInSection);
    QList<PaletteRow> orders;
    for (const OrderSummary &order : std::as_const(m_answer.orders)) {
        orders.append(orderRow(order, typed));
        const bool waits = order.status == OrderStatus::DepositWait;
        orders.last().run = [this, id = order.id, waits] {
            waits ? m_doors.payOrder(id) : m_doors.openOrder(id);
        };
    }
    addSection(m_answer.question.waitingOrders ? waitingOrdersTitle() : tr("Orders"), orders, kMostInSection);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).isSection())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SubtitleRole:
        return row.detail;
    case StatusRole:
        return row.status;
    case SelectableRole:
        return row.isAvailable;
    case Qt::AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}

QString PaletteModel::sentence(const PaletteRow &row) const
{
    const QString named = row.detail.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.detail);
    return row.status.isEmpty() ? named : tr("%1, %2").arg(named, m_doors.statusWords(row.status));
}

} // namespace danggol::models
