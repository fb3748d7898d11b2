// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QShortcut;

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;
class TextLabel;

/// The dialog that adds a customer or edits one. Shown with open(); accepted() comes after the save is safe.
class CustomerForm : public QDialog
{
    Q_OBJECT
public:
    CustomerForm(Theme &theme, models::TillSession &session, QWidget *parent);

    /// An empty form, with what was searched for as the name.
    void startNew(const QString &name = {});
    void startEditing(const Customer &customer);

    void setVisible(bool visible) override;
    /// Asks first when something was entered.
    void reject() override;

Q_SIGNALS:
    void saved(const danggol::Customer &customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Field *addField(const QString &label, const char *objectName);
    void layOut();
    void fill(const Customer &customer);
    void save();
    void leavePhone();
    void showHelp();
    void discard();
    void showSaving();
    void showFaults(const models::CustomerEditor::Faults &faults, const QString &message);
    void clearFaults();
    [[nodiscard]] models::CustomerInput input() const;

    Theme &m_theme;
    models::CustomerEditor m_editor;
    TextLabel *m_title;
    Field *m_name;
    Field *m_phone;
    Field *m_card;
    Field *m_note;
    MessageLine *m_message;
    KeyButton *m_cancel;
    KeyButton *m_save;
};

/// Opens the form for a new customer over `window`; once saved, that customer is the current one.
void openNewCustomer(Theme &theme, models::TillSession &session, QWidget *window, const QString &name = {});

} // namespace danggol::ui
