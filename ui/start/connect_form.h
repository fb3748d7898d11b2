// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/start/shop_look.h"
#include "services/shop/server_address.h"
#include "ui/start/new_shop.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace danggol::ui
{

class Field;
class FoundingFields;
class ProbeCard;

/// Where the shop's PostgreSQL is, and a test whether it can be used. A database that is empty becomes a new
/// shop, so then the form asks for that as well.
class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] QString password() const;
    /// Fills the form; the focus is best on the password then.
    void setAddress(const ServerAddress &address);
    void focusPassword();

    /// Tests the connection; before that the fields, and then the focus moves to the first at fault.
    void test();
    void cancelTest();
    [[nodiscard]] bool isTesting() const { return m_look.isRunning(); }
    /// Whether a test was answered.
    [[nodiscard]] bool wasTested() const { return m_look.probe().has_value(); }
    /// The last test went well, and nothing was changed since.
    [[nodiscard]] bool isReady() const;
    /// Opening it makes a new shop.
    [[nodiscard]] bool isEmptyDatabase() const;
    /// Emits `submitted` when it is ready and filled in; tests first when it is not.
    void submit();
    void themeChanged();

Q_SIGNALS:
    /// Tested, being tested, or changed since.
    void stateChanged();
    void faultsFound(int count);
    /// `url` has no password in it.
    void submitted(const QString &url, const QString &password, const danggol::ui::NewShop &shop);

private:
    void layOut();
    void layOutFounding(QGridLayout &grid, int row);
    void showState();
    void forgetTest();
    [[nodiscard]] bool validate();
    [[nodiscard]] QString faultOf(const Field *field) const;
    bool refuse(const QList<Field *> &faulty);

    Theme &m_theme;
    models::ShopLook m_look;
    Field *m_host;
    Field *m_port;
    Field *m_database;
    Field *m_user;
    Field *m_password;
    QCheckBox *m_tls;
    ProbeCard *m_card;
    FoundingFields *m_founding;
    QWidget *m_foundingBox;
    QList<std::pair<QString, QString>> m_parameters;
};

} // namespace danggol::ui
