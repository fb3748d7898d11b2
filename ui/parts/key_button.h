// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTimer>

#include <optional>

namespace danggol::ui
{

struct KeyButtonLook;

/// The button of the whole program: icon, label, shortcut printed after it, and a busy state.
/// Checkable ones (quick amounts) show the chosen one tinted.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    /// Danger is filled (the verb of a dangerous dialog); DangerQuiet is secondary with danger text.
    enum class Role { Primary, Secondary, Ghost, Danger, DangerQuiet };

    KeyButton(Theme &theme, Role role, const QString &label, QWidget *parent = nullptr);

    /// The visible words; "&" is an ordinary character here.
    void setLabel(const QString &label);
    QString label() const { return m_label; }
    /// A quieter word after the label, such as "exact".
    void setNote(const QString &note);
    void setRole(Role role);
    Role role() const { return m_role; }
    /// The key printed on the button ("F8"); the key itself is bound by the screen.
    void setShortcutHint(const QString &key);
    QString shortcutHint() const { return m_hint; }
    void setIconName(IconName icon);
    /// An icon at the right end: a chevron for menus and links.
    void setTrailingIcon(IconName icon);
    /// A square button that shows an icon only; the name is what a screen reader and the tool tip say.
    void setIconOnly(IconName icon, const QString &name);
    /// 32, 36, 40, 44, 48 or 56 px before scaling; the type and padding follow.
    void setControlHeight(int px);
    /// Digits of equal width, for buttons that are amounts.
    void setTabular(bool tabular);

    /// A busy button keeps its width, shows `text` with a spinner after 300 ms, and emits nothing, whoever
    /// presses it: mouse, keyboard, click() or a screen reader.
    void setBusy(bool busy, const QString &text = {});
    bool isBusy() const { return m_busy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Px it needs to show all its words and its key, with hardly any padding.
    int leastWidth() const;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyButtonLook look() const;
    TextStyle labelStyle() const;
    QString shownLabel() const;
    int padding() const;
    qreal hintWidth() const;
    qreal contentWidth() const;
    void updateFocusRadius();
    void updateAccessibility();
    void updateToolTip();
    void paintContent(QPainter &painter, const KeyButtonLook &look) const;
    qreal paintLeadingIcon(QPainter &painter, const KeyButtonLook &look, qreal x) const;
    qreal paintLabel(QPainter &painter, const KeyButtonLook &look, qreal x, qreal shortBy) const;
    QRectF iconBox(qreal left) const;
    void paintHint(QPainter &painter, const KeyButtonLook &look, qreal x) const;

    Theme &m_theme;
    Role m_role;
    QString m_label;
    QString m_note;
    QString m_hint;
    QString m_busyText;
    QString m_iconOnlyName;
    std::optional<IconName> m_icon;
    std::optional<IconName> m_trailing;
    QTimer m_spinner;
    int m_controlHeight = 36;
    int m_heldWidth = 0;
    int m_turn = 0; // degrees of the spinner
    bool m_tabular = false;
    bool m_busy = false;
    bool m_spinning = false;
};

} // namespace danggol::ui
