// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_list_model.h"
#include "ui/parts/views/rich_list_view.h"

class QLineEdit;

namespace danggol::ui
{

class EmptyState;

/// The list of customers: keeps its row through refreshes, takes the arrow keys of its search field, and
/// says what to do when there is nobody to show. `model` must outlive it.
class CustomerListView : public RichListView
{
    Q_OBJECT
public:
    CustomerListView(Theme &theme, models::CustomerListModel &model, QWidget *parent = nullptr);

    /// Selects this customer's row, now or when it arrives; nobody for an invalid id. Tells nobody.
    void showCustomer(CustomerId id);
    /// With nobody shown, the first row is the current one, so that Enter picks it.
    void setPicksFirst(bool picksFirst);
    /// Arrow keys in `edit` move the row, Enter activates it.
    void takeKeysOf(QLineEdit &edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person moved to this customer, by a click or an arrow key.
    void moved(const danggol::Customer &customer);
    /// A click, or Enter.
    void picked(const danggol::Customer &customer);
    void newRequested();
    void clearSearchRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void beforeReset();
    void afterReset();
    void select(int row);
    void pickCurrent();
    void pickWhenSettled();
    void answered();
    void describeEmptiness();
    void emptyAction();
    bool isRowVisible(int row) const;

    models::CustomerListModel &m_model;
    EmptyState *m_emptyState;
    CustomerId m_shown;
    QString m_listedText;
    int m_scrollPx = 0;
    bool m_wasVisible = false;
    bool m_picksFirst = false;
    bool m_isPickDue = false;
    bool m_isFollowing = false;
};

} // namespace danggol::ui
