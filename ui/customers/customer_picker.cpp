// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_picker.h"

#include "models/session/till_session.h"
#include "ui/customers/customer_list_view.h"
#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"
#include "ui/theme/box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 360;
constexpr int kHeightPx = 480;
constexpr int kPaddingPx = 12;
constexpr int kGapPx = 4;

} // namespace

CustomerPicker::CustomerPicker(Theme &theme, models::TillSession &session, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_session(session)
    , m_model(session)
    , m_search(new SearchField(theme, tr("Name, phone or card"), QStringLiteral("Esc")))
    , m_list(new CustomerListView(theme, m_model))
    , m_new(new KeyButton(theme, KeyButton::Role::Ghost, tr("New customer")))
    , m_none(new KeyButton(theme, KeyButton::Role::Ghost, tr("No customer")))
{
    setObjectName(QStringLiteral("customerPicker"));
    setAccessibleName(tr("Choose a customer"));
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_new->setObjectName(QStringLiteral("pickerNewButton"));
    m_none->setObjectName(QStringLiteral("pickerNoneButton"));
    m_new->setShortcutHint(QStringLiteral("Ctrl N"));
    m_list->setPicksFirst(true);
    m_list->takeKeysOf(*m_search);
    layOut();
    hide();
    auto *newKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    newKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newKey, &QShortcut::activated, this, &CustomerPicker::requestNew);
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::CustomerListModel::setSearchText);
    connect(m_list, &CustomerListView::picked, this, &CustomerPicker::pick);
    connect(m_list, &CustomerListView::newRequested, this, &CustomerPicker::requestNew);
    connect(m_list, &CustomerListView::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_new, &QAbstractButton::clicked, this, &CustomerPicker::requestNew);
    connect(m_none, &QAbstractButton::clicked, this, [this] {
        m_session.clearCustomer();
        dismiss();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CustomerPicker::layOut()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_new);
    foot->addStretch();
    foot->addWidget(m_none);
    for (KeyButton *button : {m_new, m_none})
        button->setControlHeight(32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

QSize CustomerPicker::sizeHint() const
{
    return {m_theme.scaled(kWidthPx), m_theme.scaled(kHeightPx)};
}

void CustomerPicker::toggleBelow(QWidget &anchor)
{
    if (isVisible())
        dismiss();
    else
        openBelow(anchor);
}

void CustomerPicker::openBelow(QWidget &anchor)
{
    m_anchor = &anchor;
    m_focusBefore = window()->focusWidget();
    const QPoint corner = anchor.mapTo(parentWidget(), QPoint(0, anchor.height() + kGapPx));
    const QSize room(parentWidget()->width() - corner.x() - kPaddingPx,
                     parentWidget()->height() - corner.y() - kPaddingPx);
    setGeometry(QRect(corner, sizeHint().boundedTo(room)));
    m_search->clear();
    m_list->showCustomer(m_session.customer() ? m_session.customer()->id : CustomerId());
    m_none->setVisible(m_session.customer().has_value());
    m_model.start();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CustomerPicker::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    m_model.pause();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

bool CustomerPicker::isOutside(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    // A press on the anchor is the anchor's: it closes the popup by itself.
    return widget && widget != this && !isAncestorOf(widget) && widget != m_anchor;
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    const bool leaves = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn;
    if (leaves && isVisible() && isOutside(watched))
        dismiss();
    return QFrame::eventFilter(watched, event);
}

void CustomerPicker::pick(const Customer &customer)
{
    m_session.chooseCustomer(customer);
    dismiss();
}

void CustomerPicker::requestNew()
{
    const QString name = m_search->text().trimmed();
    dismiss();
    Q_EMIT newCustomerRequested(name);
}

void CustomerPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void CustomerPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 12, m_theme.color(Token::Surface), m_theme.color(Token::Line2));
}

} // namespace danggol::ui
