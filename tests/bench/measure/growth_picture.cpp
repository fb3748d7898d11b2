// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/growth_picture.h"

#include <QMap>
#include <QPointF>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace danggol::bench
{

namespace
{

constexpr double kWidth = 900;
constexpr double kHeight = 480;
constexpr double kLeft = 60;
constexpr double kRight = 330;
constexpr double kTop = 30;
constexpr double kBottom = 50;
constexpr double kHighestRatio = 2;
// Ten hues and two greys that stay apart on white and on dark.
constexpr std::array kColours{"#2563eb", "#dc2626", "#16a34a", "#d97706", "#7c3aed", "#0891b2",
                              "#be185d", "#65a30d", "#b45309", "#4f46e5", "#64748b", "#111827"};

struct Curve
{
    QString name;
    /// Orders, and how many times as long as in the small shop.
    QList<QPointF> points;
};

QList<Curve> curvesOf(const Figures &figures, const QString &engine)
{
    QList<Curve> curves;
    for (const Figure &figure : figures) {
        if (figure.row != QLatin1String("9") || figure.engine != engine || !figure.ratio())
            continue;
        // "charge, 100000 orders"
        const QString name = figure.what.section(u',', 0, -2);
        const double orders = figure.what.section(u',', -1).trimmed().section(u' ', 0, 0).toDouble();
        const auto found = std::find_if(curves.begin(), curves.end(),
                                        [&name](const Curve &curve) { return curve.name == name; });
        Curve &curve = found == curves.end() ? curves.emplaceBack(Curve{name, {}}) : *found;
        if (curve.points.isEmpty())
            curve.points.append(
                {figure.limitName.section(u',', -1).trimmed().section(u' ', 0, 0).toDouble(), 1});
        curve.points.append({orders, *figure.ratio()});
    }
    return curves;
}

/// Where a point of the curves lies in the picture.
class Scale
{
public:
    explicit Scale(const QList<Curve> &curves)
    {
        for (const Curve &curve : curves) {
            for (const QPointF &point : curve.points) {
                m_least = std::min(m_least, std::log10(point.x()));
                m_most = std::max(m_most, std::log10(point.x()));
            }
        }
    }
    [[nodiscard]] double x(double orders) const
    {
        return kLeft +
               (std::log10(orders) - m_least) / std::max(1e-9, m_most - m_least) * (kWidth - kLeft - kRight);
    }
    [[nodiscard]] static double y(double ratio)
    {
        return kHeight - kBottom -
               std::clamp(ratio, 0.0, kHighestRatio) / kHighestRatio * (kHeight - kTop - kBottom);
    }

private:
    double m_least = 99;
    double m_most = 0;
};

QString text(double x, double y, const QString &words, const QString &more = {})
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"13\" fill=\"#475569\"%3>%4</text>\n")
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(more, words.toHtmlEscaped());
}

QString rule(double ratio, const QString &colour)
{
    return QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\"/>\n")
               .arg(kLeft)
               .arg(kWidth - kRight)
               .arg(Scale::y(ratio), 0, 'f', 1)
               .arg(colour) +
           text(14, Scale::y(ratio) + 4, QStringLiteral("%1 ×").arg(ratio, 0, 'f', 1));
}

QString drawn(const Curve &curve, const Scale &scale, const QString &colour, double legendY)
{
    QStringList points;
    for (const QPointF &point : curve.points)
        points.append(
            QStringLiteral("%1,%2").arg(scale.x(point.x()), 0, 'f', 1).arg(Scale::y(point.y()), 0, 'f', 1));
    return QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"2\"/>\n"
                          "<rect x=\"%3\" y=\"%4\" width=\"14\" height=\"4\" fill=\"%2\"/>\n")
               .arg(points.join(u' '), colour)
               .arg(kWidth - kRight + 20)
               .arg(legendY - 6, 0, 'f', 1) +
           text(kWidth - kRight + 42, legendY,
                QStringLiteral("%1: %2 ×").arg(curve.name).arg(curve.points.constLast().y(), 0, 'f', 2));
}

} // namespace

QString growthPicture(const Figures &figures, const QString &engine)
{
    const QList<Curve> curves = curvesOf(figures, engine);
    if (curves.isEmpty())
        return {};
    const Scale scale(curves);
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                                 "font-family=\"Inter, sans-serif\">\n"
                                 "<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n")
                      .arg(kWidth)
                      .arg(kHeight);
    for (const double ratio : {0.0, 0.5, 1.0, 1.5, 2.0})
        svg += rule(ratio, QStringLiteral("#e2e8f0"));
    svg += rule(1.3, QStringLiteral("#f59e0b"));
    for (const QPointF &point : curves.constFirst().points)
        svg += text(scale.x(point.x()), kHeight - kBottom + 22, QString::number(point.x(), 'f', 0),
                    QStringLiteral(" text-anchor=\"middle\""));
    svg += text(kLeft, kHeight - 8, QStringLiteral("orders in the shop (%1)").arg(engine));
    for (qsizetype i = 0; i < curves.size(); ++i)
        svg += drawn(curves[i], scale, QLatin1String(kColours[static_cast<std::size_t>(i) % kColours.size()]),
                     kTop + 22 * static_cast<double>(i));
    return svg + QStringLiteral("</svg>\n");
}

Result<Done> writeGrowthPictures(const Figures &figures, const QString &file)
{
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        const QString picture = growthPicture(figures, QLatin1String(engine));
        if (picture.isEmpty())
            continue;
        QSaveFile out(file + u'.' + QString::fromLatin1(engine).toLower() + QStringLiteral(".svg"));
        if (!out.open(QIODevice::WriteOnly) || out.write(picture.toUtf8()) < 0 || !out.commit())
            return fail(
                invalidField(QStringLiteral("picture"), QStringLiteral("INVALID"),
                             QStringLiteral("%1 could not be written: %2. The figures are in the table.")
                                 .arg(out.fileName(), out.errorString())));
    }
    return Done{};
}

} // namespace danggol::bench
