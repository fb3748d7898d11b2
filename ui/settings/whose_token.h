// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_list_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace danggol::ui
{

class CustomerListView;
class MessageLine;
class SearchField;

/// Chooses the customer whom a token is to be for: the till's current one, or another from the list.
class WhoseToken : public QWidget
{
    Q_OBJECT
public:
    WhoseToken(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CustomerId> chosen() const { return m_chosen; }
    /// Shows the sentence until somebody is chosen; an empty one takes it away.
    void setError(const QString &sentence);

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(const Customer &customer);
    void showMessage();

    models::CustomerListModel m_model;
    SearchField *m_search;
    CustomerListView *m_list;
    MessageLine *m_message;
    std::optional<CustomerId> m_chosen;
    QString m_chosenName;
    QString m_error;
};

} // namespace danggol::ui
