// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connect_form.h"

#include "ui/parts/field.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QUrl>

namespace danggol::ui
{

namespace
{

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Field *namedField(Theme &theme, const QString &label, const char *objectName, const QString &text = {})
{
    auto *field = new Field(theme, label);
    field->edit().setObjectName(QString::fromLatin1(objectName));
    field->setText(text);
    return field;
}

} // namespace

ConnectForm::ConnectForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_host(namedField(theme, tr("Host"), "connectHost"))
    , m_port(namedField(theme, tr("Port"), "connectPort", QStringLiteral("5432")))
    , m_database(namedField(theme, tr("Database"), "connectDatabase", QStringLiteral("danggol")))
    , m_user(namedField(theme, tr("User"), "connectUser"))
    , m_password(namedField(theme, tr("Password"), "connectPassword"))
{
    m_password->edit().setEchoMode(QLineEdit::Password);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(
        new TextLabel(theme, tr("Connect to shop database"), TextStyle::Section, Token::Ink, this), 0, 0, 1,
        4);
    grid->addWidget(new TextLabel(theme, tr("Ask whoever set up the server for these details."),
                                  TextStyle::Body, Token::Ink2, this),
                    1, 0, 1, 4);
    grid->addWidget(m_host, 2, 0, 1, 3);
    grid->addWidget(m_port, 2, 3);
    grid->addWidget(m_database, 3, 0, 1, 4);
    grid->addWidget(m_user, 4, 0, 1, 2);
    grid->addWidget(m_password, 4, 2, 1, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(5, 1);
}

QString ConnectForm::url() const
{
    const QString password = m_password->text().isEmpty() ? QString() : u':' + encoded(m_password->text());
    return QStringLiteral("postgresql://%1%2@%3:%4/%5")
        .arg(encoded(m_user->text().trimmed()), password, m_host->text().trimmed(), m_port->text().trimmed(),
             encoded(m_database->text().trimmed()));
}

bool ConnectForm::validate()
{
    const auto require = [](Field *field, const QString &sentence) {
        field->setError(field->text().trimmed().isEmpty() ? sentence : QString());
    };
    require(m_host, tr("Enter the server's name."));
    require(m_database, tr("Enter the database's name."));
    require(m_user, tr("Enter the user's name."));
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    m_port->setError(isNumber && port >= 1 && port <= 65'535 ? QString() : tr("1 to 65535"));
    for (Field *field : {m_host, m_port, m_database, m_user}) {
        if (field->hasError()) {
            field->edit().setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

} // namespace danggol::ui
