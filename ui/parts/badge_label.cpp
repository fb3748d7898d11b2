// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/badge_label.h"

#include "ui/parts/themed.h"
#include "ui/theme/badge.h"

#include <QPainter>

namespace danggol::ui
{

BadgeLabel::BadgeLabel(Theme &theme, const QString &storedStatus, const QString &words, QWidget *parent)
    : QLabel(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(storedStatus, words);
    followTheme(theme, this);
}

void BadgeLabel::themeChanged()
{
    relayout(this);
}

void BadgeLabel::setStatus(const QString &storedStatus, const QString &words)
{
    m_status = storedStatus;
    m_words = words;
    setText(badgeLook(storedStatus, words).words);
    relayout(this);
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_theme, m_status, m_words);
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, m_theme, m_status, {0, 0}, m_words);
}

} // namespace danggol::ui
