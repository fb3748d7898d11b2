// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/as_of_label.h"

#include "models/session/till_session.h"
#include "services/domain/business_day.h"
#include "ui/theme/words.h"

namespace danggol::ui
{

AsOfLabel::AsOfLabel(Theme &theme, models::TillSession &session, QWidget *parent)
    : NumberLabel(theme, {}, TextStyle::Small, Token::Ink3, parent), m_session(session)
{
    setObjectName(QStringLiteral("asOf"));
    connect(&session, &models::TillSession::connectionChanged, this, &AsOfLabel::showState);
    showState();
}

void AsOfLabel::showState()
{
    if (m_session.connection().connected) {
        m_lostAt.reset();
    } else if (!m_lostAt) {
        m_lostAt = m_session.clock().now();
        const BusinessCalendar calendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
        setText(tr("As of %1").arg(secondsText(calendar.local(*m_lostAt))));
    }
    setVisible(m_lostAt.has_value());
}

} // namespace danggol::ui
