// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/category_edit.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace danggol::ui
{

namespace
{
constexpr int kIconPx = 16;
}

CategoryEdit::CategoryEdit(Theme &theme, QWidget *parent)
    : LineEdit(theme, parent), m_offers(new QCompleter(this))
{
    m_offers->setModel(new QStringListModel(m_offers));
    m_offers->setCaseSensitivity(Qt::CaseInsensitive);
    m_offers->setFilterMode(Qt::MatchContains);
    setCompleter(m_offers);
    QAction *all = addAction(icon(theme, IconName::ChevronDown, Token::Ink2, kIconPx), TrailingPosition);
    all->setText(tr("All categories"));
    all->setToolTip(tr("All categories"));
    connect(all, &QAction::triggered, this, &CategoryEdit::offerAll);
    connect(&theme, &Theme::changed, all,
            [all, &theme] { all->setIcon(icon(theme, IconName::ChevronDown, Token::Ink2, kIconPx)); });
}

void CategoryEdit::setCategories(const QStringList &names)
{
    static_cast<QStringListModel *>(m_offers->model())->setStringList(names);
}

void CategoryEdit::offerAll()
{
    setFocus(Qt::OtherFocusReason);
    m_offers->setCompletionPrefix({});
    m_offers->complete();
}

void CategoryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_offers->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !isOpen)
        offerAll();
    else
        LineEdit::keyPressEvent(event);
}

} // namespace danggol::ui
