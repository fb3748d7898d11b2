// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan/step.h"

#include <algorithm>
#include <array>
#include <utility>

namespace danggol::simulation
{

namespace
{

constexpr std::array kKinds{
    std::pair{Kind::AddCustomer, "add-customer"},
    std::pair{Kind::EditCustomer, "edit-customer"},
    std::pair{Kind::ArchiveCustomer, "archive-customer"},
    std::pair{Kind::Charge, "charge"},
    std::pair{Kind::UndoCharge, "undo-charge"},
    std::pair{Kind::AddProduct, "add-product"},
    std::pair{Kind::EditProduct, "edit-product"},
    std::pair{Kind::AdjustStock, "adjust-stock"},
    std::pair{Kind::AddCoupon, "add-coupon"},
    std::pair{Kind::EditCoupon, "edit-coupon"},
    std::pair{Kind::IssueCoupon, "issue-coupon"},
    std::pair{Kind::Place, "place"},
    std::pair{Kind::Pay, "pay"},
    std::pair{Kind::Cancel, "cancel"},
    std::pair{Kind::Confirm, "confirm"},
    std::pair{Kind::Refund, "refund"},
    std::pair{Kind::ExpireOrders, "expire-orders"},
    std::pair{Kind::ConfirmOrders, "confirm-orders"},
    std::pair{Kind::ExpireCoupons, "expire-coupons"},
    std::pair{Kind::ForgetOperations, "forget-operations"},
    std::pair{Kind::EditSettings, "edit-settings"},
    std::pair{Kind::Aggregate, "aggregate"},
    std::pair{Kind::Look, "look"},
    std::pair{Kind::Repeat, "repeat"},
    std::pair{Kind::Wait, "wait"},
    std::pair{Kind::Restart, "restart"},
    std::pair{Kind::Check, "check"},
};

constexpr std::array kFields{
    std::pair{Field::Customer, "customer"},
    std::pair{Field::Product, "product"},
    std::pair{Field::Coupon, "coupon"},
    std::pair{Field::Issued, "issued"},
    std::pair{Field::Order, "order"},
    std::pair{Field::Entry, "entry"},
    std::pair{Field::Of, "of"},
    std::pair{Field::Other, "other"},
    std::pair{Field::Amount, "amount"},
    std::pair{Field::ChargeFirst, "charge-first"},
    std::pair{Field::Price, "price"},
    std::pair{Field::Stock, "stock"},
    std::pair{Field::Barcode, "barcode"},
    std::pair{Field::Card, "card"},
    std::pair{Field::Status, "status"},
    std::pair{Field::Version, "version"},
    std::pair{Field::Percent, "percent"},
    std::pair{Field::Value, "value"},
    std::pair{Field::Cap, "cap"},
    std::pair{Field::Minimum, "minimum"},
    std::pair{Field::Limit, "limit"},
    std::pair{Field::Starts, "starts"},
    std::pair{Field::Ends, "ends"},
    std::pair{Field::Days, "days"},
    std::pair{Field::Action, "action"},
    std::pair{Field::Received, "received"},
    std::pair{Field::Restock, "restock"},
    std::pair{Field::NoReason, "no-reason"},
    std::pair{Field::Most, "most"},
    std::pair{Field::Unpaid, "unpaid"},
    std::pair{Field::AutoConfirm, "auto-confirm"},
    std::pair{Field::Zone, "zone"},
    std::pair{Field::AsFounded, "as-founded"},
    std::pair{Field::Day, "day"},
    std::pair{Field::All, "all"},
    std::pair{Field::Compare, "compare"},
};

template <class Table, class Value>
QByteArray nameOf(const Table &table, Value value)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [value](const auto &each) { return each.first == value; });
    return row->second;
}

template <class Table>
auto valueOf(const Table &table, const QByteArray &name)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [&name](const auto &each) { return each.second == name; });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

QByteArray linesText(const QList<Line> &lines)
{
    QByteArrayList parts;
    for (const Line &line : lines)
        parts.append(QByteArray::number(line.product) + 'x' + QByteArray::number(line.quantity));
    return parts.join(',');
}

// The two numbers around `sign`.
std::optional<std::pair<qint64, qint64>> pairIn(const QByteArray &text, char sign)
{
    const QByteArrayList parts = text.split(sign);
    bool isFirst = false;
    bool isSecond = false;
    const qint64 first = parts.first().toLongLong(&isFirst);
    const qint64 second = parts.last().toLongLong(&isSecond);
    return parts.size() == 2 && isFirst && isSecond ? std::optional(std::pair(first, second)) : std::nullopt;
}

bool readLines(Step &step, const QByteArray &text)
{
    for (const QByteArray &part : text.split(',')) {
        const auto line = pairIn(part, 'x');
        if (!line)
            return false;
        step.lines.append({line->first, line->second});
    }
    return true;
}

bool readBy(Step &step, const QByteArray &text)
{
    bool isNumber = true;
    if (text == "staff") {
        step.by = By::Staff;
    } else if (text.startsWith("customer:")) {
        step.by = By::Customer;
        step.self = text.mid(text.indexOf(':') + 1).toLongLong(&isNumber);
    }
    return isNumber && (step.by != By::Admin || text == "admin");
}

bool readBreak(Step &step, const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    bool isNumber = false;
    step.breaks = text.startsWith("before:") ? Break::Before : Break::After;
    step.breakCount = text.mid(colon + 1).toInt(&isNumber);
    return isNumber && (step.breaks == Break::Before || text.startsWith("after:"));
}

bool readWord(Step &step, const QByteArray &word)
{
    if (word == "abandon")
        return step.abandons = true;
    if (word == "remember")
        return step.remembers = true;
    if (word == "together")
        return step.together = true;
    const qsizetype sign = word.indexOf('=');
    const QByteArray name = word.left(sign);
    const QByteArray text = word.mid(sign + 1);
    if (sign < 0)
        return false;
    if (name == "lines")
        return readLines(step, text);
    if (name == "by")
        return readBy(step, text);
    if (name == "break")
        return readBreak(step, text);
    const std::optional<Field> field = valueOf(kFields, name);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!field || !isNumber)
        return false;
    step.fields.insert(*field, number);
    return true;
}

std::optional<Step> stepFromText(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    Step step;
    bool isNumber = false;
    step.number = words[0].toInt(&isNumber);
    const std::optional<Kind> kind = valueOf(kKinds, words[1]);
    if (!isNumber || !kind)
        return std::nullopt;
    step.kind = *kind;
    for (const QByteArray &word : words.mid(2)) {
        if (!readWord(step, word))
            return std::nullopt;
    }
    return step;
}

} // namespace

bool isWrite(Kind kind)
{
    return kind != Kind::Look && kind != Kind::Repeat && kind != Kind::Wait && kind != Kind::Restart &&
           kind != Kind::Check;
}

QByteArray kindName(Kind kind)
{
    return nameOf(kKinds, kind);
}

QByteArray toText(const Step &step)
{
    QByteArray text = QByteArray::number(step.number) + ' ' + kindName(step.kind);
    for (auto field = step.fields.begin(); field != step.fields.end(); ++field)
        text += ' ' + nameOf(kFields, field.key()) + '=' + QByteArray::number(field.value());
    if (!step.lines.isEmpty())
        text += " lines=" + linesText(step.lines);
    if (step.by == By::Staff)
        text += " by=staff";
    if (step.by == By::Customer)
        text += " by=customer:" + QByteArray::number(step.self);
    if (step.breaks != Break::None)
        text += (step.breaks == Break::Before ? " break=before:" : " break=after:") +
                QByteArray::number(step.breakCount);
    if (step.abandons)
        text += " abandon";
    if (step.remembers)
        text += " remember";
    if (step.together)
        text += " together";
    return text;
}

QByteArray toText(const Plan &plan)
{
    QByteArray text;
    for (const Step &step : plan)
        text += toText(step) + '\n';
    return text;
}

std::optional<Plan> planFromText(const QByteArray &text)
{
    Plan plan;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'))
            continue;
        const std::optional<Step> step = stepFromText(line);
        if (!step)
            return std::nullopt;
        plan.append(*step);
    }
    return plan;
}

} // namespace danggol::simulation
