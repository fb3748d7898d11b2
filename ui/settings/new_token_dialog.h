// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/token_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;
class SegmentBar;
class WhoseToken;

/// The dialog that makes an API token. Shown with open(); accepted() comes after created().
class NewTokenDialog : public QDialog
{
    Q_OBJECT
public:
    NewTokenDialog(Theme &theme, models::TillSession &session, QWidget *parent);

Q_SIGNALS:
    void created(const danggol::NewToken &token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpButtons();
    void connectParts();
    [[nodiscard]] QWidget *makeBody(QLayout *role);
    void layOut();
    void showRole();
    void submit();
    void showFaults(const models::TokenEditor::Faults &faults, const QString &message);
    [[nodiscard]] Role role() const;

    Theme &m_theme;
    models::TokenEditor m_editor;
    Field *m_name;
    SegmentBar *m_roles;
    MessageLine *m_roleWords;
    WhoseToken *m_whose;
    MessageLine *m_message;
    KeyButton *m_cancel;
    KeyButton *m_create;
};

} // namespace danggol::ui
