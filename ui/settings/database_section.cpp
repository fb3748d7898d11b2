// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/database_section.h"

#include "models/session/till_session.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

DatabaseSection::DatabaseSection(Theme &theme, models::TillSession &session, QWidget *parent)
    : SettingsSection(theme, tr("Database"), parent)
{
    setObjectName(QStringLiteral("databaseSection"));
    const ShopConnection connection = session.connection();
    auto *engine =
        new TextLabel(theme, tr("%1 is kept in %2:").arg(session.shop().settings().name, connection.engine),
                      TextStyle::Body, Token::Ink2);
    auto *place = new TextLabel(theme, connection.place, TextStyle::BodyMedium);
    place->setObjectName(QStringLiteral("databasePlace"));
    auto *change = new KeyButton(theme, KeyButton::Role::Secondary, tr("Switch shop…"));
    change->setObjectName(QStringLiteral("switchShopButton"));
    change->setAutoDefault(false);
    for (TextLabel *label : {engine, place}) {
        label->setWordWrap(true);
        column().addWidget(label);
    }
    column().addWidget(change, 0, Qt::AlignLeft);
    setFocusProxy(change);
    connect(change, &QAbstractButton::clicked, this, &DatabaseSection::switchRequested);
}

} // namespace danggol::ui
