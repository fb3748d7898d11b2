// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_list_model.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

namespace danggol::ui
{

class CustomerListView;
class KeyButton;
class SearchField;

/// The popup that the customer chip opens: search, list, and the ways to a new customer or to none. Lies
/// over the window's content; Esc, a click elsewhere or a choice closes it, and focus goes back.
class CustomerPicker : public QFrame
{
    Q_OBJECT
public:
    /// Starts hidden. `window` is what it lies over.
    CustomerPicker(Theme &theme, models::TillSession &session, QWidget *window);

    /// Opens below `anchor`, a widget of the same window, or closes when it is open.
    void toggleBelow(QWidget &anchor);
    void dismiss();

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// With what was searched for, as a proposal for the name.
    void newCustomerRequested(const QString &name);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void openBelow(QWidget &anchor);
    void pick(const Customer &customer);
    void requestNew();
    bool isOutside(const QObject *object) const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::CustomerListModel m_model;
    SearchField *m_search;
    CustomerListView *m_list;
    KeyButton *m_new;
    KeyButton *m_none;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
};

} // namespace danggol::ui
