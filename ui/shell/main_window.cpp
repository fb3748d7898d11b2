// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/toast_host.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/page_area.h"
#include "ui/shell/search_button.h"
#include "ui/shell/staff_button.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kEdge = 8;
constexpr int kNarrowBelow = 1120;

} // namespace

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nav(new NavBar(theme))
    , m_topBar(new TopBar(theme))
    , m_banner(new Banner(theme))
    , m_content(new Card(theme, Card::Tone::Surface))
    , m_pages(new QStackedWidget)
    , m_toasts(new ToastHost(theme, *m_content, this))
{
    setMinimumSize(1024, 680);
    resize(1280, 800);
    setWindowTitle(QStringLiteral("Danggol"));
    m_content->setObjectName(QStringLiteral("content"));
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins({});
    inside->addWidget(m_pages);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, kEdge, kEdge);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    auto *below = new QVBoxLayout; // so that the gap goes with the banner
    below->setSpacing(kEdge);
    below->addWidget(m_banner);
    below->addWidget(m_content, 1);
    column->addLayout(below, 1);
    m_banner->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addLayout(column, 1);
    connect(m_nav, &NavBar::pageTriggered, this, &MainWindow::setCurrentPage);
    connect(m_nav, &NavBar::footTriggered, this, &MainWindow::footTriggered);
    connect(&theme, &Theme::changed, this, [this] {
        fitNav();
        update();
    });
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocusInPage);
}

MainWindow::~MainWindow()
{
    // The children take the focus with them when they go, and by then this is a window no more.
    disconnect(qApp, nullptr, this, nullptr);
}

int MainWindow::addPage(IconName icon, const QString &title, const QKeySequence &key, QWidget *page)
{
    const int index = m_nav->addPage(icon, title, keyText(key));
    m_pages->addWidget(new PageArea(page));
    m_titles.append({title, key});
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this, index] { setCurrentPage(index); });
    if (index == 0)
        m_nav->setCurrentPage(0);
    orderFocus();
    return index;
}

int MainWindow::addFootItem(IconName icon, const QString &title, const QKeySequence &key)
{
    const int index = m_nav->addFootItem(icon, title, keyText(key));
    orderFocus();
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, index] { triggerFoot(index); });
    Q_EMIT footItemAdded(index, title, key);
    return index;
}

// Tab goes from the navigation to the customer, the search and the banner, and then into the page. Widgets
// come into the window in another order than that.
void MainWindow::orderFocus()
{
    QWidget *before = nullptr;
    const auto then = [&before](QWidget *next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (NavItem *item : m_nav->items())
        then(item);
    then(&m_topBar->customerChip());
    then(&m_topBar->searchButton());
    then(&m_topBar->staffButton());
    then(&m_banner->actionButton());
}

int MainWindow::currentPage() const
{
    return m_pages->currentIndex();
}

int MainWindow::pageCount() const
{
    return m_pages->count();
}

QWidget *MainWindow::page(int index) const
{
    const auto *area = qobject_cast<const PageArea *>(m_pages->widget(index));
    return area ? area->widget() : nullptr;
}

bool MainWindow::isPageVisible(int index) const
{
    const NavItem *item = m_nav->pageItem(index);
    return item && !item->isHidden();
}

void MainWindow::setCurrentPage(int index)
{
    if (!isPageVisible(index))
        return;
    // Asked before the change, because the stack hands the focus to the first control that takes it.
    const QPointer<QWidget> last = page(index)->focusWidget();
    if (index == currentPage())
        return focusPage(last);
    m_pages->setCurrentIndex(index);
    m_nav->setCurrentPage(index);
    focusPage(last);
    m_toasts->placeAgain();
    Q_EMIT currentPageChanged(index);
}

void MainWindow::focusPage()
{
    if (const QWidget *current = page(currentPage()))
        focusPage(current->focusWidget());
}

// A page's keys are its own, so it must have the focus from the moment it is shown: where it was left, or on
// the page as a whole.
void MainWindow::focusPage(QWidget *last)
{
    QWidget *current = page(currentPage());
    if (!current)
        return;
    const bool isThere = last && last->isEnabled() && last->isVisibleTo(current);
    (isThere ? last : current)->setFocus(Qt::OtherFocusReason);
}

// A button that goes away or is disabled under the focus would hand it to whatever comes next in the window,
// outside of the page, or to nothing. Whether that is what happened shows only after the change, so it is
// asked in the next turn.
void MainWindow::keepFocusInPage(QWidget *before, QWidget *now)
{
    QWidget *current = page(currentPage());
    if (!before || !current || !current->isAncestorOf(before))
        return;
    if (now && (current->isAncestorOf(now) || now->window() != this))
        return;
    const auto bringBack = [this, current, left = QPointer(before), taken = QPointer(now)] {
        const bool isGone = !left || !left->isVisible() || !left->isEnabled();
        const bool isLost = taken ? taken->hasFocus() : isActiveWindow() && !QApplication::focusWidget();
        // A page that is hidden with the rest, as while the till is locked, has no use for the focus.
        if (isGone && isLost && current->isVisible())
            current->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(current, bringBack, Qt::QueuedConnection);
}

void MainWindow::setPageVisible(int index, bool visible)
{
    m_nav->setPageVisible(index, visible);
    if (visible || index != currentPage())
        return;
    for (int i = 0; i < pageCount(); ++i) {
        if (isPageVisible(i)) {
            setCurrentPage(i);
            return;
        }
    }
}

void MainWindow::setPageBadge(int index, int count, const QString &words)
{
    m_nav->setPageBadge(index, count, words);
}

void MainWindow::showEvent(QShowEvent *)
{
    if (!focusWidget())
        focusPage(nullptr);
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    fitNav();
}

void MainWindow::fitNav()
{
    const bool narrow = width() < m_theme.scaled(kNarrowBelow);
    if (narrow == m_nav->isNarrow())
        return;
    m_nav->setNarrow(narrow);
    layout()->activate(); // in this frame, not in the next one
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Bg));
}

} // namespace danggol::ui
