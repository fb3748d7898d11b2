// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace danggol::ui
{

SettingsSection::SettingsSection(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(4);
    whole->addWidget(new TextLabel(theme, title, TextStyle::Section));
    whole->addLayout(m_column);
    m_column->setSpacing(16);
}

bool SettingsSection::isFor(const Actor &) const
{
    return true;
}

} // namespace danggol::ui
