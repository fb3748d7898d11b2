// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/parts/themed.h"
#include "ui/shell/search_button.h"
#include "ui/shell/staff_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeight = 56;
constexpr int kRight = 8;
constexpr int kNameNeeds = 960; // below this width the connection's name gives way to the search

} // namespace

TopBar::TopBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_customer(new CustomerChip(theme))
    , m_search(new SearchButton(theme))
    , m_connection(new ConnectionLabel(theme))
    , m_staff(new StaffButton(theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, kRight, 0);
    row->setSpacing(0);
    row->addWidget(m_customer);
    row->addSpacing(12);
    row->addWidget(m_search, 1);
    row->addSpacing(28);
    row->addWidget(m_connection);
    row->addSpacing(17); // the divider is painted in here
    row->addWidget(m_staff);
    connect(m_customer, &QAbstractButton::clicked, this, &TopBar::customerRequested);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_staff, &QAbstractButton::clicked, this, &TopBar::staffMenuRequested);
    themeChanged();
    followTheme(theme, this);
}

void TopBar::themeChanged()
{
    setFixedHeight(m_theme.scaled(kHeight));
    m_connection->setShort(width() < m_theme.scaled(kNameNeeds));
    update();
}

void TopBar::setCustomer(const std::optional<CustomerChip::Customer> &customer)
{
    m_customer->setCustomer(customer);
}

void TopBar::setConnection(const QString &name, ConnectionLabel::State state)
{
    m_connection->setConnection(name, state);
}

void TopBar::setStaff(qint64 stableId, const QString &name, const QString &role)
{
    m_staff->setStaff(stableId, name, role);
}

void TopBar::resizeEvent(QResizeEvent *)
{
    m_connection->setShort(width() < m_theme.scaled(kNameNeeds));
    layout()->activate();
    update();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = m_theme.scaled(20);
    painter.fillRect(QRect(m_staff->x() - 5, (this->height() - height) / 2, 1, height),
                     m_theme.color(Token::Line2));
}

} // namespace danggol::ui
