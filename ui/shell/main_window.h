// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

class QStackedWidget;

namespace danggol::ui
{

class Banner;
class NavBar;
class ToastHost;
class TopBar;

/// The frame around the pages. It knows no page: the composition adds each with one line.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes ownership of `page`; the key shows it. Returns its index, from 0.
    int addPage(IconName icon, const QString &title, const QKeySequence &key, QWidget *page);
    /// A line at the foot of the navigation; `footTriggered` tells its index.
    int addFootItem(IconName icon, const QString &title, const QKeySequence &key);
    /// As if it had been clicked.
    void triggerFoot(int index) { Q_EMIT footTriggered(index); }

    int currentPage() const;
    /// A hidden page is not shown.
    void setCurrentPage(int index);
    QWidget *page(int index) const;
    /// Puts the focus where it was left on the page that is shown, or on the page as a whole.
    void focusPage();
    int pageCount() const;
    QString pageTitle(int index) const { return m_titles.value(index).words; }
    QKeySequence pageKey(int index) const { return m_titles.value(index).key; }
    bool isPageVisible(int index) const;
    /// A page that is not for this role is not offered at all. Hiding the current one shows the first.
    void setPageVisible(int index, bool visible);
    /// How many wait on a page, 0 for none; `words` are for screen readers ("4 waiting").
    void setPageBadge(int index, int count, const QString &words);

    NavBar &navBar() { return *m_nav; }
    TopBar &topBar() { return *m_topBar; }
    /// Hidden until it has something to say: show() and hide() it.
    Banner &banner() { return *m_banner; }
    ToastHost &toasts() { return *m_toasts; }
    /// The framed area with the pages.
    QWidget &contentFrame() { return *m_content; }

Q_SIGNALS:
    void currentPageChanged(int index);
    void footTriggered(int index);
    void footItemAdded(int index, const QString &title, const QKeySequence &key);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Title
    {
        QString words;
        QKeySequence key;
    };

    void focusPage(QWidget *last);
    void orderFocus();
    void fitNav();
    void keepFocusInPage(QWidget *before, QWidget *now);

    Theme &m_theme;
    NavBar *m_nav;
    TopBar *m_topBar;
    Banner *m_banner;
    QWidget *m_content;
    QStackedWidget *m_pages;
    ToastHost *m_toasts;
    QList<Title> m_titles;
};

} // namespace danggol::ui
