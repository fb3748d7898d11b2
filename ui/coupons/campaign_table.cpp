// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/campaign_table.h"

#include "models/errors/error_words.h"
#include "models/roles.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/views/badge_delegate.h"
#include "ui/parts/views/campaign_progress_delegate.h"
#include "ui/parts/views/issue_button_delegate.h"
#include "ui/parts/views/two_line_delegate.h"

#include <QHeaderView>

namespace danggol::ui
{

namespace
{

constexpr int kRowPx = 72;

} // namespace

CampaignTable::CampaignTable(Theme &theme, models::CouponsController &controller, QWidget *parent)
    : TableView(theme, parent), m_controller(controller), m_emptyState(new EmptyState(theme, {}, {}, this))
{
    setObjectName(QStringLiteral("campaignTable"));
    setAccessibleName(tr("Campaigns"));
    setRowHeight(kRowPx);
    setUpColumns(theme);
    setModel(&controller.shown());
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_emptyState->hide();
    m_emptyState->setIconName(IconName::Coupon);
    models::CampaignFilter &shown = controller.shown();
    connect(&shown, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(&shown, &QAbstractItemModel::modelReset, this, &CampaignTable::afterReset);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&shown, signal, this, &CampaignTable::fitHeight);
    connect(m_emptyState, &EmptyState::primaryTriggered, this, &CampaignTable::emptyAction);
    connect(&theme, &Theme::changed, this, &CampaignTable::fitHeight);
    fitHeight();
}

void CampaignTable::setUpColumns(Theme &theme)
{
    auto *issue = new IssueButtonDelegate(theme);
    connect(issue, &IssueButtonDelegate::issueRequested, this, [this](const QModelIndex &index) {
        setCurrentIndex(index);
        if (const models::CampaignRow *row = m_controller.shown().at(index))
            m_controller.issue(*row);
    });
    setColumns({{0, Qt::AlignLeft, new TwoLineDelegate(theme)},
                {172, Qt::AlignLeft, new CampaignProgressDelegate(theme)},
                {156, Qt::AlignLeft, new TwoLineDelegate(theme, TextStyle::Body)},
                {124, Qt::AlignLeft, new BadgeDelegate(theme)},
                {108, Qt::AlignHCenter, issue}});
}

const models::CampaignRow *CampaignTable::current() const
{
    return m_controller.shown().at(currentIndex());
}

QPoint CampaignTable::menuPoint() const
{
    const QRect row = visualRect(currentIndex());
    return {row.left() + CellDelegate::kEdgePadPx, row.bottom()};
}

void CampaignTable::reveal(CouponId id)
{
    m_shown = id;
    m_awaited = id;
    goTo(id, true);
}

void CampaignTable::goTo(CouponId id, bool highlight)
{
    const QModelIndex index = m_controller.shown().find(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (!highlight)
        return;
    highlightRow(index);
    m_awaited = {};
}

void CampaignTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (m_isResetting || !current.isValid())
        return;
    m_shown = CouponId{current.data(models::IdRole).toLongLong()};
}

void CampaignTable::afterReset()
{
    m_isResetting = false;
    fitHeight();
    goTo(m_shown, m_awaited.isValid());
}

void CampaignTable::fitHeight()
{
    const int rows = model()->rowCount();
    const int content = header()->sizeHint().height() + rows * rowHeight();
    setMaximumHeight(rows > 0 ? content : QWIDGETSIZE_MAX);
}

void CampaignTable::describeEmptiness()
{
    const models::CampaignFilter &shown = m_controller.shown();
    if (shown.rowCount() > 0 || (!m_controller.campaigns().isLoaded() && !m_controller.error()))
        return;
    m_emptyState->setPrimary({});
    if (m_controller.error() && m_controller.campaigns().rowCount() == 0) {
        m_emptyState->setWords(tr("Not loaded"), models::errorWords(*m_controller.error()));
        m_emptyState->setPrimary(tr("Try again"), QStringLiteral("F5"));
    } else if (!shown.text().isEmpty()) {
        m_emptyState->setWords(tr("Nothing found"), tr("No campaign is called “%1”.").arg(shown.text()));
        m_emptyState->setPrimary(tr("Clear search"), QStringLiteral("Esc"));
    } else if (shown.kind() != models::CampaignKind::All) {
        m_emptyState->setWords(tr("None of this kind"), tr("Other campaigns are under All."));
        m_emptyState->setPrimary(tr("Show all campaigns"));
    } else {
        m_emptyState->setWords(tr("No campaigns yet"),
                               tr("A campaign is a coupon for the first customers who ask, one each."));
        if (m_controller.mayEdit())
            m_emptyState->setPrimary(tr("New campaign"), QStringLiteral("Ctrl N"));
    }
    setEmptyPage(m_emptyState);
}

void CampaignTable::emptyAction()
{
    if (m_controller.error() && m_controller.campaigns().rowCount() == 0)
        m_controller.refresh();
    else if (!m_controller.shown().text().isEmpty())
        Q_EMIT clearSearchRequested();
    else if (m_controller.shown().kind() != models::CampaignKind::All)
        Q_EMIT showAllRequested();
    else
        Q_EMIT newRequested();
}

} // namespace danggol::ui
