// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segment_bar.h"

#include "ui/parts/segment_button.h"
#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QHBoxLayout>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kInset = 3; // edge and gap beside the segments; above and below they draw it themselves

} // namespace

SegmentBar::SegmentBar(Theme &theme, QWidget *parent)
    : ChoiceBar(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(kInset, 0, kInset, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void SegmentBar::themeChanged()
{
    relayout(this);
}

int SegmentBar::addSegment(const QString &label)
{
    auto *button = new SegmentButton(m_theme, label, {}, this);
    addButton(button);
    m_row->addWidget(button);
    return count() - 1;
}

int SegmentBar::addSegment(IconName icon, const QString &name)
{
    auto *button = new SegmentButton(m_theme, name, icon, this);
    addButton(button);
    m_row->addWidget(button);
    return count() - 1;
}

void SegmentBar::setControlHeight(int px)
{
    m_controlHeight = px;
    relayout(this);
}

QSize SegmentBar::sizeHint() const
{
    return {m_row->sizeHint().width(), m_theme.controlHeight(m_controlHeight)};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, m_theme.color(Token::Sunken), m_theme.color(Token::Line2));
}

} // namespace danggol::ui
