// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QMenu;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class KeyButton;
class TextLabel;

/// Who the statement is of: face, name, masked phone, card, since when; and what can be done with them.
class CustomerHeader : public QWidget
{
    Q_OBJECT
public:
    CustomerHeader(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

Q_SIGNALS:
    void startOrderRequested();
    void editRequested();
    void archiveRequested();
    void restoreRequested();

private:
    void makeMenu();
    void layOut();
    [[nodiscard]] QString details(const Customer &customer) const;

    Theme &m_theme;
    models::TillSession &m_session;
    QAction *m_archive = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_copyCode = nullptr;
    QString m_code;
    QWidget *m_face;
    TextLabel *m_name;
    TextLabel *m_details;
    KeyButton *m_start;
    KeyButton *m_more;
};

} // namespace danggol::ui
