// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr auto kTemplate = R"(
QFrame[card="true"] { background: @sunken; border: 1px solid @line; border-radius: 10px; }
QFrame#content { background: @surface; border: 1px solid @line; border-radius: 10px; }
QFrame[dialogBox="true"] { background: @surface; border: 1px solid @line2; border-radius: 12px; }
QToolTip { background: @toast; color: @toastfg; border: 0; padding: 5px 8px; }
QMenu { background: @surface; border: 1px solid @line2; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 8px 28px 8px 12px; border-radius: 6px; color: @ink; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QAbstractItemView[popup="true"] { background: @surface; border: 1px solid @line2; border-radius: 8px; padding: 4px; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: 0; }
QScrollBar::handle { background: @line2; border-radius: 3px; }
QScrollBar::handle:hover { background: @inputline; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheetOf(const Theme &theme)
{
    // A longer name comes before a shorter one that begins it.
    static constexpr std::pair<const char *, Token> kNames[] = {
        {"@sunken", Token::Sunken},     {"@surface", Token::Surface},     {"@hover", Token::Hover},
        {"@line2", Token::Line2},       {"@line", Token::Line},           {"@toastfg", Token::ToastFg},
        {"@toast", Token::Toast},       {"@inputline", Token::InputLine}, {"@ink", Token::Ink},
        {"@disabled", Token::Disabled},
    };
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto &[name, token] : kNames)
        sheet.replace(QLatin1String(name), theme.color(token).name());
    return sheet;
}

} // namespace danggol::ui
