// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rush_figure.h"

#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

RushFigure::RushFigure(Theme &theme, const QString &meaning, QWidget *parent)
    : QWidget(parent)
    , m_meaning(new TextLabel(theme, meaning, TextStyle::Caption, Token::Ink3))
    , m_figure(new NumberLabel(theme, QStringLiteral("–"), TextStyle::Title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_meaning);
    column->addWidget(m_figure);
    nameItself();
}

void RushFigure::setMeaning(const QString &meaning)
{
    m_meaning->setText(meaning);
    nameItself();
}

void RushFigure::setFigure(const QString &figure)
{
    if (figure == m_figure->text())
        return;
    m_figure->setText(figure);
    nameItself();
}

QString RushFigure::figure() const
{
    return m_figure->text();
}

void RushFigure::nameItself()
{
    setAccessibleName(tr("%1: %2", "what a figure means, the figure").arg(m_meaning->text(), figure()));
}

} // namespace danggol::ui
