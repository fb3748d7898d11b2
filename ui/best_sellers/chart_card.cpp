// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/chart_card.h"

#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr QMargins kMarginsPx(15, 6, 13, 8);
constexpr int kButtonPx = 32;

} // namespace

ChartCard::ChartCard(Theme &theme, QWidget *chart, QWidget *parent)
    : Card(theme, Tone::Surface, parent)
    , m_title(new TextLabel(theme, {}, TextStyle::BodyStrong))
    , m_menuButton(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_note(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_menu(new QMenu(m_menuButton))
    , m_head(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menuButton->setControlHeight(kButtonPx);
    fillMenu();
    m_head->setSpacing(4);
    m_head->addWidget(m_title);
    m_head->addWidget(m_menuButton);
    m_head->addStretch();
    m_head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginsPx);
    column->setSpacing(1);
    column->addLayout(m_head);
    column->addWidget(chart, 1);
}

void ChartCard::fillMenu()
{
    const auto add = [this](const QString &words, const char *objectName) {
        QAction *action = m_menu->addAction(words);
        action->setObjectName(QLatin1String(objectName));
        return action;
    };
    connect(add(tr("Copy the chart"), "copyChartAction"), &QAction::triggered, this,
            &ChartCard::copyRequested);
    connect(add(tr("Save as a picture (PNG)…"), "savePngAction"), &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(false); });
    connect(add(tr("Save as a drawing (SVG)…"), "saveSvgAction"), &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(true); });
    connect(m_menuButton, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 4))); });
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_menuButton->setIconOnly(IconName::Dots, tr("Copy or save: %1", "a chart").arg(title));
}

QString ChartCard::title() const
{
    return m_title->text();
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
}

QString ChartCard::note() const
{
    return m_note->text();
}

void ChartCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

} // namespace danggol::ui
