// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_bar.h"

#include "ui/parts/themed.h"
#include "ui/shell/brand_mark.h"
#include "ui/shell/nav_item.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWide = 184;
constexpr int kNarrow = 56;
constexpr int kSide = 8;
constexpr int kGap = 2;
constexpr int kBottom = 10;

} // namespace

NavBar::NavBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_brand(new BrandMark(theme))
    , m_column(new QVBoxLayout(this))
    , m_pageColumn(new QVBoxLayout)
    , m_footColumn(new QVBoxLayout)
{
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(kSide, 0, kSide, kBottom);
    m_column->setSpacing(0);
    m_pageColumn->setSpacing(kGap);
    m_footColumn->setSpacing(kGap);
    m_column->addWidget(m_brand);
    m_column->addLayout(m_pageColumn);
    m_column->addStretch();
    m_column->addLayout(m_footColumn);
    updateWidth();
    followTheme(theme, this);
}

void NavBar::themeChanged()
{
    updateWidth();
}

void NavBar::updateWidth()
{
    setFixedWidth(m_theme.scaled(m_narrow ? kNarrow : kWide));
}

void NavBar::setShopName(const QString &name)
{
    m_brand->setShopName(name);
}

NavItem *NavBar::makeItem(IconName icon, const QString &name, const QString &keyHint)
{
    auto *item = new NavItem(m_theme, icon, name, keyHint, this);
    item->setNarrow(m_narrow);
    return item;
}

int NavBar::addPage(IconName icon, const QString &name, const QString &keyHint)
{
    const int index = static_cast<int>(m_pages.size());
    NavItem *item = makeItem(icon, name, keyHint);
    item->setCheckable(true);
    connect(item, &QAbstractButton::clicked, this, [this, item, index] {
        item->setChecked(true); // a second click must not take the mark away
        Q_EMIT pageTriggered(index);
    });
    m_pages << item;
    m_pageColumn->addWidget(item);
    return index;
}

int NavBar::addFootItem(IconName icon, const QString &name, const QString &keyHint)
{
    const int index = static_cast<int>(m_foot.size());
    NavItem *item = makeItem(icon, name, keyHint);
    connect(item, &QAbstractButton::clicked, this, [this, index] { Q_EMIT footTriggered(index); });
    m_foot << item;
    m_footColumn->addWidget(item);
    return index;
}

void NavBar::setCurrentPage(int index)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setChecked(i == index);
}

void NavBar::setPageVisible(int index, bool visible)
{
    if (NavItem *item = pageItem(index))
        item->setVisible(visible);
}

void NavBar::setPageBadge(int index, int count, const QString &words)
{
    if (NavItem *item = pageItem(index))
        item->setBadge(count, words);
}

void NavBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_brand->setNarrow(narrow);
    for (NavItem *item : m_pages + m_foot)
        item->setNarrow(narrow);
    updateWidth();
}

void NavBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace danggol::ui
