// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_shops.h"

#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/start/start_choice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

RecentShops::RecentShops(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(nullptr), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new TextLabel(theme, tr("Recent shops"), TextStyle::Section));
    m_column->addWidget(
        new TextLabel(theme, tr("Opened on this computer before."), TextStyle::Body, Token::Ink2));
    m_column->addSpacing(12);
    m_column->addStretch(1);
}

void RecentShops::setShops(const QList<RecentShop> &shops)
{
    const RecentShop *before = chosen();
    const QString kept = before ? before->databaseUrl : QString();
    m_shops = shops;
    m_choices.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->insertWidget(m_column->count() - 1, m_rows);
    for (int i = 0; i < static_cast<int>(m_shops.size()); ++i)
        addRow(i);
    if (!m_choices.isEmpty())
        m_choices.first()->setChecked(true);
    choose(kept);
    Q_EMIT chosenChanged();
}

void RecentShops::addRow(int index)
{
    const RecentShop &shop = m_shops.at(index);
    auto *choice = new StartChoice(m_theme, shop.isServer ? IconName::Database : IconName::Laptop, shop.name,
                                   shop.place, {}, m_rows);
    choice->setObjectName(QStringLiteral("recentShop%1").arg(index + 1));
    choice->setToolTip(shop.place);
    auto *forget = new KeyButton(m_theme, KeyButton::Role::Ghost, {}, m_rows);
    forget->setObjectName(QStringLiteral("forgetShop%1").arg(index + 1));
    forget->setIconOnly(IconName::Close, tr("Forget %1").arg(shop.name));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(choice, 1);
    row->addWidget(forget);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    m_choices.append(choice);
    connect(choice, &QAbstractButton::toggled, this, &RecentShops::chosenChanged);
    // The row goes with the answer, so the signal must have come back by then.
    connect(
        forget, &QAbstractButton::clicked, this,
        [this, url = shop.databaseUrl] { Q_EMIT forgetRequested(url); }, Qt::QueuedConnection);
}

void RecentShops::choose(const QString &databaseUrl)
{
    for (int i = 0; i < static_cast<int>(m_shops.size()); ++i) {
        if (m_shops.at(i).databaseUrl == databaseUrl)
            m_choices.at(i)->setChecked(true);
    }
}

const RecentShop *RecentShops::chosen() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [](const StartChoice *choice) { return choice->isChecked(); });
    return found == m_choices.end() ? nullptr : &m_shops.at(found - m_choices.begin());
}

void RecentShops::submit()
{
    if (const RecentShop *shop = chosen())
        Q_EMIT openRequested(shop->databaseUrl);
}

} // namespace danggol::ui
