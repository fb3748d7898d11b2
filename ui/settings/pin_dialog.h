// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/pin_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;

/// The dialog that gives somebody a PIN, or takes theirs away. Shown with open(); accepted() means that it is
/// done.
class PinDialog : public QDialog
{
    Q_OBJECT
public:
    /// One's own; `hasPin`: the old one is asked for.
    [[nodiscard]] static PinDialog *forOwn(Theme &theme, models::TillSession &session, bool hasPin,
                                           QWidget *parent);
    /// Somebody's, by an admin.
    [[nodiscard]] static PinDialog *forOther(Theme &theme, models::TillSession &session,
                                             const StaffMember &member, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PinDialog(Theme &theme, models::TillSession &session, const std::optional<StaffMember> &other,
              bool hasPin, QWidget *parent);
    [[nodiscard]] Field *addField(const QString &label, const char *objectName);
    void setUpButtons();
    void layOut();
    void submit();
    void remove();
    void showSaving();
    void showFaults(const models::PinEditor::Faults &faults, const QString &message);

    Theme &m_theme;
    models::PinEditor m_editor;
    Field *m_current;
    Field *m_fresh;
    Field *m_again;
    MessageLine *m_message;
    KeyButton *m_remove;
    KeyButton *m_cancel;
    KeyButton *m_save;
    bool m_isRemoving = false;
};

} // namespace danggol::ui
