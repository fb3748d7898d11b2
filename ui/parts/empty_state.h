// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

namespace danggol::ui
{

class EmptyDrawing;
class TextLabel;

/// What a list shows when there is nothing in it: a drawing, a title, one sentence and up to two ways on.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Theme &theme, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    /// The sign in the drawing's corner; a plus unless set.
    void setIconName(IconName icon);
    /// Hidden until set.
    void setPrimary(const QString &label, const QString &keyHint = {});
    void setSecondary(const QString &label, const QString &keyHint = {});
    KeyButton &primary() { return *m_primary; }
    KeyButton &secondary() { return *m_secondary; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

private:
    EmptyDrawing *m_drawing;
    TextLabel *m_title;
    TextLabel *m_sentence;
    KeyButton *m_primary;
    KeyButton *m_secondary;
};

} // namespace danggol::ui
