// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/report.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

namespace danggol::bench
{

namespace
{

constexpr int kDecimalsBelow = 100;

QString amount(double value)
{
    return QString::number(value, 'f', value < kDecimalsBelow ? (value < 10 ? 2 : 1) : 0);
}

QString goalOf(const Figure &figure)
{
    if (!figure.goal)
        return {};
    return (figure.goalIsLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + amount(*figure.goal) +
           (figure.goalIsRatio ? QStringLiteral(" ×") : QString());
}

QStringList cellsOf(const Figure &figure)
{
    const std::optional<bool> reached = figure.isReached();
    return {figure.row,
            figure.what,
            figure.engine,
            amount(figure.value) + u' ' + figure.unit,
            figure.rounds > 1 ? amount(figure.lowest) + u'–' + amount(figure.highest) : QString(),
            figure.limit ? amount(*figure.limit) + u' ' + figure.limitName : QString(),
            figure.ratio() ? amount(*figure.ratio()) + QStringLiteral(" ×") : QString(),
            figure.p50Ms ? amount(*figure.p50Ms) : QString(),
            figure.p99Ms ? amount(*figure.p99Ms) : QString(),
            goalOf(figure),
            reached ? (*reached ? QStringLiteral("yes") : QStringLiteral("NO")) : QString(),
            figure.note};
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QStringList padded;
    for (qsizetype i = 0; i < cells.size(); ++i)
        padded.append(cells[i].leftJustified(widths[i]));
    return QStringLiteral("| ") + padded.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QJsonObject objectOf(const Figure &figure)
{
    QJsonObject object{{QStringLiteral("row"), figure.row},       {QStringLiteral("what"), figure.what},
                       {QStringLiteral("value"), figure.value},   {QStringLiteral("unit"), figure.unit},
                       {QStringLiteral("lowest"), figure.lowest}, {QStringLiteral("highest"), figure.highest},
                       {QStringLiteral("rounds"), figure.rounds}};
    const auto put = [&object](const char *name, const auto &value) {
        if (value)
            object.insert(QLatin1String(name), *value);
    };
    put("limit", figure.limit);
    put("ratio", figure.ratio());
    put("p50Ms", figure.p50Ms);
    put("p99Ms", figure.p99Ms);
    put("goal", figure.goal);
    put("isReached", figure.isReached());
    for (const auto &[name, text] :
         {std::pair("engine", figure.engine), std::pair("limitName", figure.limitName),
          std::pair("note", figure.note)}) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    }
    if (figure.goal) {
        object.insert(QStringLiteral("goalIsLeast"), figure.goalIsLeast);
        object.insert(QStringLiteral("goalIsRatio"), figure.goalIsRatio);
    }
    return object;
}

} // namespace

QString tableOf(const Figures &figures)
{
    QList<QStringList> lines{{QStringLiteral("#"), QStringLiteral("work"), QStringLiteral("database"),
                              QStringLiteral("median"), QStringLiteral("rounds"), QStringLiteral("limit"),
                              QStringLiteral("ratio"), QStringLiteral("p50 ms"), QStringLiteral("p99 ms"),
                              QStringLiteral("to be"), QStringLiteral("there"), QStringLiteral("note")}};
    for (const Figure &figure : figures)
        lines.append(cellsOf(figure));
    QList<qsizetype> widths(lines.constFirst().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], line[i].size());
    }
    QStringList rule;
    for (const qsizetype width : std::as_const(widths))
        rule.append(QString(width, u'-'));
    QString table = lineOf(lines.takeFirst(), widths) + lineOf(rule, widths);
    for (const QStringList &line : std::as_const(lines))
        table += lineOf(line, widths);
    return table;
}

QJsonObject jsonOf(const Figures &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures)
        array.append(objectOf(figure));
    return {{QStringLiteral("measuredAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {QStringLiteral("cores"), QThread::idealThreadCount()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("version"), QStringLiteral(DANGGOL_VERSION)},
            {QStringLiteral("figures"), array}};
}

Result<Done> writeJson(const Figures &figures, const QString &file)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.write(QJsonDocument(jsonOf(figures)).toJson()) > 0 && out.commit();
    if (written)
        return Done{};
    return fail(invalidField(QStringLiteral("json"), QStringLiteral("INVALID"),
                             QStringLiteral("%1 could not be written: %2. The figures are in the table.")
                                 .arg(file, out.errorString())));
}

} // namespace danggol::bench
