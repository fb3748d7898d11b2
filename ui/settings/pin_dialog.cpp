// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pin_dialog.h"

#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::PinEditor;

namespace
{

constexpr int kWidthPx = 380;
constexpr int kPaddingPx = 20;
constexpr int kDigits = 4;

} // namespace

PinDialog *PinDialog::forOwn(Theme &theme, models::TillSession &session, bool hasPin, QWidget *parent)
{
    return new PinDialog(theme, session, std::nullopt, hasPin, parent);
}

PinDialog *PinDialog::forOther(Theme &theme, models::TillSession &session, const StaffMember &member,
                               QWidget *parent)
{
    return new PinDialog(theme, session, member, false, parent);
}

PinDialog::PinDialog(Theme &theme, models::TillSession &session, const std::optional<StaffMember> &other,
                     bool hasPin, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_editor(session, other, hasPin)
    , m_current(addField(tr("PIN now"), "currentPin"))
    , m_fresh(addField(tr("New PIN"), "newPin"))
    , m_again(addField(tr("New PIN once more"), "newPinAgain"))
    , m_message(new MessageLine(theme))
    , m_remove(new KeyButton(theme, KeyButton::Role::DangerQuiet, tr("Remove PIN")))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, tr("Set PIN")))
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowModality(Qt::WindowModal);
    if (other)
        setWindowTitle(tr("PIN for %1").arg(other->name));
    else
        setWindowTitle(hasPin ? tr("Change my PIN") : tr("Set my PIN"));
    m_current->setVisible(m_editor.asksCurrent());
    m_remove->setVisible(other ? other->hasPin : hasPin);
    m_fresh->setHelp(tr("Four digits, typed at the till to sign in."));
    m_message->setObjectName(QStringLiteral("pinDialogMessage"));
    m_message->setMessage({}, MessageLine::Tone::Error);
    setUpButtons();
    layOut();
    connect(&m_editor, &PinEditor::savingChanged, this, [this] { showSaving(); });
    connect(&m_editor, &PinEditor::refused, this, &PinDialog::showFaults);
    connect(&m_editor, &PinEditor::saved, this, &QDialog::accept);
    (m_editor.asksCurrent() ? m_current : m_fresh)->edit().setFocus();
}

Field *PinDialog::addField(const QString &label, const char *objectName)
{
    auto *field = new Field(m_theme, label);
    LineEdit &edit = field->edit();
    edit.setObjectName(QLatin1String(objectName));
    edit.setEchoMode(QLineEdit::Password);
    edit.setMaxLength(kDigits);
    edit.setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    edit.setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,4}")), &edit));
    connect(&edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    connect(&edit, &QLineEdit::returnPressed, this, &PinDialog::submit);
    return field;
}

void PinDialog::setUpButtons()
{
    m_cancel->setObjectName(QStringLiteral("cancelPinButton"));
    m_cancel->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removePinButton"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QAbstractButton::clicked, this, &PinDialog::remove);
    m_save->setObjectName(QStringLiteral("setPinButton"));
    m_save->setAutoDefault(false);
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &PinDialog::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &PinDialog::submit);
}

void PinDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Section));
    for (Field *field : {m_current, m_fresh, m_again})
        column->addWidget(field);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_fresh->setFixedWidth(m_theme.scaled(kWidthPx) - 2 * kPaddingPx);
}

void PinDialog::submit()
{
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_isRemoving = false;
    m_editor.save({m_current->text(), m_fresh->text(), m_again->text()});
}

void PinDialog::remove()
{
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_isRemoving = true;
    m_editor.remove(m_current->text());
}

void PinDialog::showSaving()
{
    const bool isSaving = m_editor.isSaving();
    m_save->setBusy(isSaving && !m_isRemoving, tr("Setting…"));
    m_remove->setBusy(isSaving && m_isRemoving, tr("Removing…"));
}

void PinDialog::showFaults(const PinEditor::Faults &faults, const QString &message)
{
    const std::pair<const char *, Field *> fields[] = {
        {"currentPin", m_current}, {"newPin", m_fresh}, {"again", m_again}};
    Field *first = nullptr;
    for (const auto &[name, field] : fields) {
        field->setError(faults.value(QLatin1String(name)));
        if (!first && field->hasError())
            first = field;
    }
    if (first) {
        first->edit().setFocus();
        first->edit().selectAll();
    }
    m_message->setMessage(message, MessageLine::Tone::Error);
}

void PinDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
