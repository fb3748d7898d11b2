// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/language_button.h"

#include <QActionGroup>
#include <QMenu>

namespace danggol::ui
{

LanguageButton::LanguageButton(Theme &theme, QWidget *parent) : KeyButton(theme, Role::Ghost, {}, parent)
{
    setObjectName(QStringLiteral("startLanguage"));
    setControlHeight(32);
    setTrailingIcon(IconName::ChevronDown);
    hide();
}

void LanguageButton::setLanguages(const QStringList &names, int current)
{
    auto *choices = new QMenu(this);
    auto *group = new QActionGroup(choices);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        QAction *action = choices->addAction(names.at(i));
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT languageChosen(i); });
    }
    delete menu();
    setMenu(choices);
    setLabel(names.value(current));
    setVisible(names.size() > 1);
}

} // namespace danggol::ui
