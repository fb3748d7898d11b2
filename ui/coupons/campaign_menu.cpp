// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/campaign_menu.h"

#include "ui/coupons/limit_dialog.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/theme/words.h"

#include <QAction>

namespace danggol::ui
{

CampaignMenu::CampaignMenu(Theme &theme, models::CouponsController &controller,
                           const models::CampaignRow &row, QWidget *page)
    : QMenu(page), m_theme(theme), m_controller(controller), m_row(row), m_page(page)
{
    setObjectName(QStringLiteral("campaignMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const models::CampaignActions actions = controller.actions(row);
    connect(add(tr("Issue to the customer\tCtrl I"), "issueAction", actions.mayIssue), &QAction::triggered,
            this, [this] { m_controller.issue(m_row); });
    if (controller.mayEdit())
        addEdits(actions);
}

QAction *CampaignMenu::add(const QString &words, const char *objectName, bool enabled)
{
    QAction *action = addAction(words);
    action->setObjectName(QLatin1String(objectName));
    action->setEnabled(enabled);
    return action;
}

void CampaignMenu::addEdits(const models::CampaignActions &actions)
{
    models::CampaignWriter &writer = m_controller.writer();
    addSeparator();
    if (actions.mayResume)
        connect(add(tr("Resume"), "resumeAction", true), &QAction::triggered, this,
                [this, &writer] { writer.resume(m_row.coupon); });
    else
        connect(add(tr("Pause"), "pauseAction", actions.mayPause), &QAction::triggered, this,
                [this, &writer] { writer.pause(m_row.coupon); });
    connect(add(tr("Change the limit…"), "limitAction", actions.mayRaiseLimit), &QAction::triggered, this,
            &CampaignMenu::changeLimit);
    connect(add(tr("End campaign…"), "endAction", actions.mayEnd), &QAction::triggered, this,
            &CampaignMenu::askToEnd);
}

void CampaignMenu::changeLimit()
{
    auto *dialog = new LimitDialog(m_theme, m_controller.writer(), m_row.coupon, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CampaignMenu::askToEnd()
{
    const Coupon coupon = m_row.coupon;
    auto *dialog = new ConfirmDialog(
        m_theme,
        {.question = tr("End %1?").arg(coupon.name),
         .consequence = tr("The %1 that are left will not be issued, and it cannot be started again. Coupons "
                           "that customers hold stay valid.")
                            .arg(plain(coupon.limit - coupon.issued)),
         .safe = tr("Keep it running"),
         .verb = tr("End campaign")},
        KeyButton::Role::Danger, m_page->window());
    dialog->setObjectName(QStringLiteral("endCampaignDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_controller,
            [&writer = m_controller.writer(), coupon] { writer.end(coupon); });
    dialog->open();
}

} // namespace danggol::ui
