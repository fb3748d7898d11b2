// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_header.h"

#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kSearchPx = 232;
constexpr int kLeastSearchPx = 148;
constexpr int kGapPx = 12;

} // namespace

CatalogHeader::CatalogHeader(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new NumberLabel(theme, QString(), TextStyle::Body, Token::Ink3))
    , m_inStockOnly(new QCheckBox(tr("In stock only")))
    , m_search(new SearchField(theme, tr("Search or scan"), QStringLiteral("F3")))
    , m_views(new SegmentBar(theme))
    , m_export(makeExportButton(theme, tr("Export the products"), 36))
    , m_import(new KeyButton(theme, KeyButton::Role::Secondary, {}))
    , m_new(new KeyButton(theme, KeyButton::Role::Secondary, {}))
{
    m_count->setObjectName(QStringLiteral("productCount"));
    m_count->setContentsMargins(0, 7, 0, 0);
    m_inStockOnly->setObjectName(QStringLiteral("inStockOnly"));
    m_search->setObjectName(QStringLiteral("productSearch"));
    m_search->setIconName(IconName::Barcode);
    m_views->setObjectName(QStringLiteral("productViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->setControlHeight(36);
    m_views->addSegment(IconName::Catalog, tr("Cards"));
    m_views->addSegment(IconName::List, tr("List"));
    m_import->setObjectName(QStringLiteral("importProductsButton"));
    m_import->setIconOnly(IconName::Box, tr("Import products"));
    m_import->setShortcutHint(QStringLiteral("Ctrl Shift I"));
    m_new->setObjectName(QStringLiteral("newProductButton"));
    m_new->setIconOnly(IconName::Plus, tr("New product"));
    m_new->setShortcutHint(QStringLiteral("Ctrl N"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapPx);
    row->setSizeConstraint(QLayout::SetNoConstraint); // the count gives way, see fit()
    row->addWidget(new TextLabel(theme, tr("Catalog"), TextStyle::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(new AsOfLabel(theme, session));
    row->addWidget(m_inStockOnly);
    row->addSpacing(16);
    row->addWidget(m_search, 1000);
    row->addWidget(m_views);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_new);
    themeChanged();
    connect(&theme, &Theme::changed, this, &CatalogHeader::themeChanged);
}

void CatalogHeader::setCount(qint64 count, bool hasMore)
{
    if (hasMore)
        m_count->setText(tr("%1+ products").arg(plain(count)));
    else
        m_count->setText(tr("%1 products", nullptr, static_cast<int>(count)).arg(plain(count)));
    fit();
}

QSize CatalogHeader::minimumSizeHint() const
{
    int givesWayPx = 0;
    for (const QWidget *each : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_import)})
        givesWayPx += each->isHidden() ? 0 : each->minimumSizeHint().width() + kGapPx;
    const QSize all = layout()->minimumSize();
    return {all.width() - givesWayPx, all.height()};
}

void CatalogHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CatalogHeader::setMayEdit(bool mayEdit)
{
    m_mayEdit = mayEdit;
    m_new->setVisible(mayEdit);
    fit();
}

// In a small window how many products there are gives way to what can be done with them, and then what is
// done once in a year.
void CatalogHeader::fit()
{
    m_count->show();
    m_import->setVisible(m_mayEdit);
    m_count->setVisible(layout()->minimumSize().width() <= width());
    m_import->setVisible(m_mayEdit && layout()->minimumSize().width() <= width());
}

void CatalogHeader::themeChanged()
{
    m_inStockOnly->setFont(m_theme.font(TextStyle::Body));
    QPalette palette = m_inStockOnly->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Token::Ink2));
    m_inStockOnly->setPalette(palette);
    m_inStockOnly->setMinimumHeight(m_theme.controlHeight(32));
    m_search->setMinimumWidth(m_theme.scaled(kLeastSearchPx));
    m_search->setMaximumWidth(m_theme.scaled(kSearchPx));
    setMinimumHeight(m_theme.scaled(60));
}

} // namespace danggol::ui
