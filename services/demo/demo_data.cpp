// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_data.h"

#include "services/demo/demo_file.h"
#include "services/domain/assert.h"

#include <QJsonArray>

namespace danggol::demo
{

namespace
{

QStringList textsOf(const QJsonValue &values)
{
    QStringList texts;
    for (const QJsonValue value : values.toArray())
        texts.append(value.toString());
    DANGGOL_ASSERT(!texts.isEmpty());
    return texts;
}

void addProducts(DemoData &data)
{
    const QJsonObject file = demoFile(QStringLiteral("products.json"));
    for (const QString &category : textsOf(file[QLatin1String("categories")]))
        data.categories.append(data.texts.text(category));
    for (const QJsonValue value : file[QLatin1String("products")].toArray()) {
        const QJsonObject product = value.toObject();
        data.products.append({.name = data.texts.text(product[QLatin1String("name")].toString()),
                              .category = data.texts.text(product[QLatin1String("category")].toString()),
                              .price = Money(product[QLatin1String("price")].toInteger()),
                              .stock = product[QLatin1String("stock")].toInteger(),
                              .weight = product[QLatin1String("weight")].toInteger(),
                              .art = product[QLatin1String("art")].toString(),
                              .barcode = product[QLatin1String("barcode")].toString()});
        data.totalWeight += data.products.last().weight;
    }
}

QString phoneEndingWith(qsizetype place, const QString &end)
{
    return QStringLiteral("010-%1-%2").arg(2000 + place * 37 % 7900).arg(end);
}

void addRegulars(DemoData &data, const QJsonObject &file)
{
    for (const QJsonValue value : file[QLatin1String("regulars")].toArray()) {
        const QJsonObject regular = value.toObject();
        data.customers.append(
            {.name = data.texts.text(regular[QLatin1String("name")].toString()),
             .phone = phoneEndingWith(data.customers.size(), regular[QLatin1String("phoneEnd")].toString()),
             .card = regular[QLatin1String("card")].toString(),
             .balance = Money(regular[QLatin1String("balance")].toInteger())});
    }
}

// Steps that share no factor with the lengths of the lists: every name comes up once.
QString inventedName(const DemoTexts &texts, int place, const QStringList &givenNames,
                     const QStringList &surnames)
{
    const qsizetype given = place % givenNames.size();
    const qsizetype surname = (place + place / givenNames.size()) % surnames.size();
    return texts.fullName(givenNames[given], surnames[surname]);
}

void addInvented(DemoData &data, const QJsonObject &file)
{
    const QStringList givenNames = textsOf(file[QLatin1String("givenNames")]);
    const QStringList surnames = textsOf(file[QLatin1String("surnames")]);
    for (int place = 0; data.customers.size() < kCustomerCount; ++place) {
        const QString phoneEnd = QString::number(1000 + place * 41 % 9000);
        data.customers.append({.name = inventedName(data.texts, place, givenNames, surnames),
                               .phone = phoneEndingWith(data.customers.size(), phoneEnd),
                               .card = QStringLiteral("0082-%1").arg(1000 + place * 13),
                               .balance = std::nullopt});
    }
}

} // namespace

DemoData DemoData::load(DemoLanguage language)
{
    DemoData data{.texts = DemoTexts(language)};
    addProducts(data);
    const QJsonObject customers = demoFile(QStringLiteral("customers.json"));
    addRegulars(data, customers);
    addInvented(data, customers);
    return data;
}

} // namespace danggol::demo
