// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/stock_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class AmountField;
class Field;
class KeyButton;
class MessageLine;
class SegmentBar;
class TextLabel;

/// Goods that came in, or a count: how many, why, and how many there will be. Shown with open().
class StockDialog : public QDialog
{
    Q_OBJECT
public:
    StockDialog(Theme &theme, models::TillSession &session, const Product &product, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameControls();
    void layOut();
    void connectParts();
    [[nodiscard]] models::StockEditor::Kind kind() const;
    void showKind();
    void showOutcome();
    void save();
    void showFaults(const models::StockEditor::Faults &faults, const QString &message);

    Theme &m_theme;
    models::StockEditor m_editor;
    SegmentBar *m_kind;
    AmountField *m_count;
    Field *m_countField;
    Field *m_note;
    TextLabel *m_outcome;
    MessageLine *m_message;
    KeyButton *m_cancel;
    KeyButton *m_save;
};

} // namespace danggol::ui
