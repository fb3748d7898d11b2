// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/whose_token.h"

#include "models/session/till_session.h"
#include "ui/customers/customer_list_view.h"
#include "ui/parts/message_line.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kRowsShown = 3;

} // namespace

WhoseToken::WhoseToken(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_model(session)
    , m_search(new SearchField(theme, tr("Name, phone or card"), {}))
    , m_list(new CustomerListView(theme, m_model))
    , m_message(new MessageLine(theme))
{
    auto *label = new TextLabel(theme, tr("Customer"), TextStyle::SmallMedium, Token::Ink2);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("tokenCustomerSearch"));
    m_search->setAccessibleName(tr("Customer"));
    m_list->setObjectName(QStringLiteral("tokenCustomerList"));
    m_list->takeKeysOf(*m_search);
    m_list->setFixedHeight(kRowsShown * m_list->rowHeight());
    setFocusProxy(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_search, m_list, m_message})
        column->addWidget(part);
    if (const std::optional<Customer> &current = session.customer()) {
        m_list->showCustomer(current->id);
        choose(*current);
    }
    showMessage();
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::CustomerListModel::setSearchText);
    connect(m_list, &CustomerListView::moved, this, &WhoseToken::choose);
    connect(m_list, &CustomerListView::picked, this, &WhoseToken::choose);
    connect(m_list, &CustomerListView::clearSearchRequested, m_search, &QLineEdit::clear);
    m_model.start();
}

void WhoseToken::choose(const Customer &customer)
{
    m_chosen = customer.id;
    m_chosenName = customer.name;
    setError({});
    Q_EMIT chosenChanged();
}

void WhoseToken::setError(const QString &sentence)
{
    m_error = sentence;
    m_search->setError(!sentence.isEmpty());
    showMessage();
}

// The chosen one stays so while another is searched for, so it is said in words.
void WhoseToken::showMessage()
{
    const QString chosen = m_chosen ? tr("For %1.").arg(m_chosenName) : QString();
    const bool isWrong = !m_error.isEmpty();
    const QString sentence = isWrong ? m_error : chosen;
    m_search->setAccessibleDescription(sentence);
    m_message->setMessage(sentence, isWrong ? MessageLine::Tone::Error : MessageLine::Tone::Quiet);
}

} // namespace danggol::ui
