// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_texts.h"
#include "services/domain/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace danggol::demo
{

inline constexpr int kCustomerCount = 214;

/// Its id is its place in the list, from 1.
struct DemoProduct
{
    QString name;
    QString category;
    Money price;
    /// What is left at the end.
    qint64 stock = 0;
    /// How often it is bought, against the others.
    qint64 weight = 1;
    QString art;
    QString barcode;
};

/// Its id is its place in the list, from 1.
struct DemoCustomer
{
    QString name;
    QString phone;
    QString card;
    /// What a customer of the first page has at the end; others: what comes of it.
    std::optional<Money> balance;
};

/// What the demo shop is made of, read from the program's own files.
struct DemoData
{
    DemoTexts texts;
    QStringList categories;
    QList<DemoProduct> products;
    QList<DemoCustomer> customers;
    qint64 totalWeight = 0;

    [[nodiscard]] static DemoData load(DemoLanguage language);
};

} // namespace danggol::demo
