// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <vector>

class QAbstractItemView;
class QWidget;

namespace danggol::ui
{

/// Lays a page over a view for as long as its model has no rows. The view makes one for itself and calls
/// modelChanged() from setModel().
class EmptyPage : public QObject
{
    Q_OBJECT
public:
    explicit EmptyPage(QAbstractItemView &view);

    /// The view owns `page` from here on; nullptr takes the page away.
    void setPage(QWidget *page);
    QWidget *page() const { return m_page; }
    bool isShown() const { return m_shown; }
    void modelChanged();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void refresh();

    QAbstractItemView &m_view;
    QPointer<QWidget> m_page;
    std::vector<QMetaObject::Connection> m_connections;
    Qt::FocusPolicy m_focusPolicy;
    bool m_shown = false;
};

} // namespace danggol::ui
