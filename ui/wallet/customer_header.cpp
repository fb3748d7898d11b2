// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/customer_header.h"

#include "models/customers/customer_words.h"
#include "models/session/till_session.h"
#include "services/domain/scan_code.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/theme/avatar.h"
#include "ui/theme/words.h"
#include "ui/wallet/shop_time.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kFacePx = 40;

class Face : public QWidget
{
public:
    explicit Face(Theme &theme) : m_theme(theme)
    {
        setFixedSize(theme.scaled(kFacePx), theme.scaled(kFacePx));
        QObject::connect(&theme, &Theme::changed, this, [this] {
            setFixedSize(m_theme.scaled(kFacePx), m_theme.scaled(kFacePx));
            update();
        });
    }

    void setCustomer(const Customer &customer)
    {
        m_id = customer.id.value;
        m_name = customer.name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintAvatar(painter, m_theme, m_id, m_name, rect());
    }

private:
    Theme &m_theme;
    qint64 m_id = 0;
    QString m_name;
};

} // namespace

CustomerHeader::CustomerHeader(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_face(new Face(theme))
    , m_name(new TextLabel(theme, {}, TextStyle::Title))
    , m_details(new TextLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_start(new KeyButton(theme, KeyButton::Role::Secondary, tr("Start order")))
    , m_more(new KeyButton(theme, KeyButton::Role::Ghost, {}))
{
    m_name->setObjectName(QStringLiteral("customerTitle"));
    m_details->setObjectName(QStringLiteral("customerDetails"));
    m_start->setObjectName(QStringLiteral("startOrderButton"));
    m_more->setObjectName(QStringLiteral("customerMenuButton"));
    m_name->setElided(true);
    m_details->setElided(true);
    m_start->setControlHeight(32);
    m_start->setShortcutHint(QStringLiteral("Ctrl 2"));
    m_more->setControlHeight(32);
    m_more->setIconOnly(IconName::Dots, tr("More for this customer"));
    makeMenu();
    layOut();
    connect(m_start, &QAbstractButton::clicked, this, &CustomerHeader::startOrderRequested);
}

void CustomerHeader::makeMenu()
{
    auto *menu = new QMenu(this);
    QAction *edit = menu->addAction(tr("Edit…"), this, &CustomerHeader::editRequested);
    m_copyCode = menu->addAction(QString(), this, [this] { QApplication::clipboard()->setText(m_code); });
    menu->addSeparator();
    m_archive = menu->addAction(tr("Archive"), this, &CustomerHeader::archiveRequested);
    m_restore = menu->addAction(tr("Restore"), this, &CustomerHeader::restoreRequested);
    edit->setObjectName(QStringLiteral("editCustomerAction"));
    m_copyCode->setObjectName(QStringLiteral("copyMemberCodeAction"));
    m_archive->setObjectName(QStringLiteral("archiveCustomerAction"));
    m_restore->setObjectName(QStringLiteral("restoreCustomerAction"));
    m_more->setMenu(menu);
}

void CustomerHeader::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_face);
    row->addLayout(words, 1);
    row->addWidget(m_start);
    row->addWidget(m_more);
}

void CustomerHeader::setCustomer(const Customer &customer)
{
    static_cast<Face *>(m_face)->setCustomer(customer);
    m_name->setText(customer.name);
    m_details->setText(details(customer));
    m_details->setToolTip(customer.note);
    m_code = memberScanCode(customer.id);
    m_copyCode->setText(tr("Copy member code %1").arg(m_code));
    m_archive->setVisible(!customer.archived);
    m_restore->setVisible(customer.archived);
}

QString CustomerHeader::details(const Customer &customer) const
{
    QStringList parts;
    if (customer.phone)
        parts.append(models::maskedPhone(customer.phone));
    if (customer.cardNo)
        parts.append(tr("Card %1").arg(*customer.cardNo));
    parts.append(tr("Regular since %1").arg(monthText(shopTime(m_session, customer.createdAt).date())));
    if (customer.archived)
        parts.append(tr("Archived"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace danggol::ui
