// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal_controller.h"
#include "ui/parts/card.h"

class QGridLayout;

namespace danggol::ui
{

class MessageLine;
class ProgressBar;
class RushFigure;
class RushLine;
class TextLabel;

/// How a rush goes: what is being done, how far it is, who got one and who did not, how quick the answers
/// are, and at the end what became of it.
class RushBoard : public Card
{
    Q_OBJECT
public:
    RushBoard(Theme &theme, models::RehearsalController &controller, QWidget *parent = nullptr);

private:
    void layOut();
    [[nodiscard]] QGridLayout *makeFigures();
    void showState();
    void showFigures();
    void showReasons();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] double fraction() const;

    models::RehearsalController &m_controller;
    TextLabel *m_headline;
    ProgressBar *m_progress;
    RushFigure *m_served;
    RushFigure *m_refused;
    RushFigure *m_left;
    RushFigure *m_rate;
    RushFigure *m_p50;
    RushFigure *m_p99;
    RushLine *m_line;
    TextLabel *m_reasons;
    MessageLine *m_fault;
};

} // namespace danggol::ui
