// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

class AmountField;
class Field;
class MessageLine;
class RichListView;
class SegmentBar;
class TextLabel;

/// What a rush is for, how many come, and how fast.
class RushForm : public QWidget
{
    Q_OBJECT
public:
    RushForm(Theme &theme, models::RehearsalController &controller, QWidget *parent = nullptr);

    /// Starts the rehearsal; says what is missing where it cannot.
    void submit();
    void focusFirst();

private:
    void setUpControls();
    void layOut();
    [[nodiscard]] QVBoxLayout *labelled(const QString &label, QWidget *control);
    void connectParts();
    void showState();
    void keepChoice();
    void describeEmptiness();
    [[nodiscard]] std::optional<qint64> perSecond() const;

    Theme &m_theme;
    models::RehearsalController &m_controller;
    SegmentBar *m_kinds;
    RichListView *m_targets;
    TextLabel *m_empty;
    MessageLine *m_targetFault;
    AmountField *m_buyers;
    Field *m_buyersField;
    SegmentBar *m_speeds;
    std::optional<RushTarget> m_chosen;
};

} // namespace danggol::ui
