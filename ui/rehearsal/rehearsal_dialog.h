// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal_controller.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QHBoxLayout;
class QScrollArea;

namespace danggol::ui
{

class KeyButton;
class MessageLine;
class RushBoard;
class RushForm;

/// Rehearse a rush: what is asked for left, how it goes right. Shown with open(). Closing it leaves the
/// rehearsal going on; opened again it shows where that is.
class RehearsalDialog : public QDialog
{
    Q_OBJECT
public:
    RehearsalDialog(Theme &theme, models::RehearsalController &controller, QWidget *parent);
    ~RehearsalDialog() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpButtons();
    [[nodiscard]] QHBoxLayout *makeHead();
    [[nodiscard]] QScrollArea *makeBody();
    [[nodiscard]] QHBoxLayout *makeFoot();
    void layOut();
    void reveal(QWidget *focused);
    void fitSize();
    void showState();

    Theme &m_theme;
    models::RehearsalController &m_controller;
    RushForm *m_form;
    RushBoard *m_board;
    MessageLine *m_reason;
    KeyButton *m_close;
    KeyButton *m_stop;
    KeyButton *m_start;
    QScrollArea *m_body = nullptr;
};

} // namespace danggol::ui
