// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connect_form.h"

#include "ui/parts/field.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/start/founding_fields.h"
#include "ui/start/probe_card.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kGapPx = 12;
constexpr int kRowGapPx = 14;
constexpr int kLargestPort = 65'535;

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
    , m_theme(theme)
    , m_host(namedField(theme, tr("Host"), "connectHost"))
    , m_port(namedField(theme, tr("Port"), "connectPort", QStringLiteral("5432")))
    , m_database(namedField(theme, tr("Database"), "connectDatabase", QStringLiteral("danggol")))
    , m_user(namedField(theme, tr("User"), "connectUser"))
    , m_password(namedField(theme, tr("Password"), "connectPassword"))
    , m_tls(new QCheckBox(tr("Require an encrypted connection (TLS)")))
    , m_card(new ProbeCard(theme))
    , m_founding(new FoundingFields(theme, QStringLiteral("connectShop"), this))
    , m_foundingBox(new QWidget)
{
    m_password->edit().setEchoMode(QLineEdit::Password);
    m_host->edit().setToolTip(tr("Several hosts with a comma between, such as db1,db2:5433"));
    m_tls->setObjectName(QStringLiteral("connectTls"));
    m_tls->setChecked(true);
    m_card->setObjectName(QStringLiteral("connectResult"));
    layOut();
    for (Field *field : {m_host, m_port, m_database, m_user, m_password}) {
        connect(&field->edit(), &QLineEdit::textChanged, this, &ConnectForm::forgetTest);
        connect(&field->edit(), &QLineEdit::editingFinished, this, [this, field] {
            if (!field->text().isEmpty())
                field->setError(faultOf(field));
        });
    }
    themeChanged();
    followTheme(theme, this);
    connect(m_tls, &QCheckBox::toggled, this, &ConnectForm::forgetTest);
    connect(m_card, &ProbeCard::cancelRequested, this, &ConnectForm::cancelTest);
    connect(&m_look, &models::ShopLook::changed, this, &ConnectForm::showState);
    showState();
}

void ConnectForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGapPx);
    grid->setVerticalSpacing(0);
    auto *title = new TextLabel(m_theme, tr("Connect to shop database"), TextStyle::Section);
    auto *about = new TextLabel(m_theme, tr("Ask whoever set up the server for these details."),
                                TextStyle::Body, Token::Ink2);
    const auto space = [grid](int row, int px) { grid->setRowMinimumHeight(row, px); };
    for (TextLabel *label : {title, about})
        label->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 8);
    space(1, 4);
    grid->addWidget(about, 2, 0, 1, 8);
    space(3, 16);
    grid->addWidget(m_host, 4, 0, 1, 6);
    grid->addWidget(m_port, 4, 6, 1, 2);
    space(5, kRowGapPx);
    grid->addWidget(m_database, 6, 0, 1, 8);
    space(7, kRowGapPx);
    grid->addWidget(m_user, 8, 0, 1, 4);
    grid->addWidget(m_password, 8, 4, 1, 4);
    space(9, kRowGapPx - 1);
    grid->addWidget(m_tls, 10, 0, 1, 8, Qt::AlignLeft);
    space(11, kRowGapPx);
    grid->addWidget(m_card, 12, 0, 1, 8);
    space(13, kGapPx);
    layOutFounding(*grid, 14);
    for (int column = 0; column < 8; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(15, 1);
}

void ConnectForm::layOutFounding(QGridLayout &grid, int row)
{
    auto *fields = new QGridLayout(m_foundingBox);
    fields->setContentsMargins(0, 0, 0, 2);
    fields->setHorizontalSpacing(kGapPx);
    fields->setVerticalSpacing(kGapPx);
    fields->addWidget(m_founding->shopName(), 0, 0);
    fields->addWidget(m_founding->adminName(), 0, 1);
    fields->addWidget(m_founding->pin(), 0, 2);
    fields->addWidget(m_founding->pinAgain(), 0, 3);
    for (int column = 0; column < 4; ++column)
        fields->setColumnStretch(column, column < 2 ? 3 : 2);
    grid.addWidget(m_foundingBox, row, 0, 1, 8);
}

void ConnectForm::themeChanged()
{
    m_tls->setFont(m_theme.font(TextStyle::Body));
    QPalette palette = m_tls->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Token::Ink2));
    m_tls->setPalette(palette);
}

ServerAddress ConnectForm::address() const
{
    return {.hosts = m_host->text().trimmed(),
            .port = m_port->text().trimmed(),
            .database = m_database->text().trimmed(),
            .user = m_user->text().trimmed(),
            .requiresTls = m_tls->isChecked(),
            .parameters = m_parameters};
}

QString ConnectForm::password() const
{
    return m_password->text();
}

void ConnectForm::setAddress(const ServerAddress &address)
{
    m_host->setText(address.hosts);
    m_port->setText(address.port);
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_password->setText({});
    m_tls->setChecked(address.requiresTls);
    m_parameters = address.parameters;
}

void ConnectForm::focusPassword()
{
    m_password->edit().setFocus(Qt::OtherFocusReason);
}

bool ConnectForm::isReady() const
{
    return m_look.probe() && isUsable(*m_look.probe());
}

bool ConnectForm::isEmptyDatabase() const
{
    return m_look.probe() && m_look.probe()->finding == ShopProbe::Finding::Empty;
}

void ConnectForm::test()
{
    if (m_look.isRunning() || !validate())
        return;
    m_look.start(withPassword(address().url(), password()));
}

void ConnectForm::cancelTest()
{
    m_look.cancel();
}

void ConnectForm::forgetTest()
{
    m_look.clear();
    m_card->clear();
}

void ConnectForm::submit()
{
    if (!isReady())
        return test();
    if (isEmptyDatabase() && !refuse(m_founding->validate()))
        return;
    Q_EMIT submitted(address().url(), password(), isEmptyDatabase() ? m_founding->values() : NewShop());
}

void ConnectForm::showState()
{
    if (m_look.isRunning())
        m_card->showTesting(address().place());
    else if (m_look.probe())
        m_card->showResult(isReady(), serverWords(*m_look.probe(), address()), m_look.probe()->cause);
    else
        m_card->clear();
    m_foundingBox->setVisible(isEmptyDatabase());
    Q_EMIT stateChanged();
}

QString ConnectForm::faultOf(const Field *field) const
{
    const QString text = field->text().trimmed();
    if (field == m_host)
        return text.isEmpty() ? tr("Enter the server's name.") : QString();
    if (field == m_database)
        return text.isEmpty() ? tr("Enter the database's name.") : QString();
    if (field == m_user)
        return text.isEmpty() ? tr("Enter the user's name.") : QString();
    if (field != m_port)
        return {};
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port >= 1 && port <= kLargestPort ? QString() : tr("1 to 65535");
}

bool ConnectForm::validate()
{
    QList<Field *> faulty;
    for (Field *field : {m_host, m_port, m_database, m_user}) {
        field->setError(faultOf(field));
        if (field->hasError())
            faulty.append(field);
    }
    return refuse(faulty);
}

bool ConnectForm::refuse(const QList<Field *> &faulty)
{
    if (!faulty.isEmpty())
        faulty.first()->edit().setFocus(Qt::OtherFocusReason);
    Q_EMIT faultsFound(static_cast<int>(faulty.size()));
    return faulty.isEmpty();
}

} // namespace danggol::ui
