// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "models/customers/phone_format.h"
#include "models/session/till_session.h"
#include "services/domain/scan_code.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/scan_field.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 420;
constexpr int kPaddingPx = 20;

} // namespace

CustomerForm::CustomerForm(Theme &theme, models::TillSession &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_editor(session)
    , m_title(new TextLabel(theme, {}, TextStyle::Section))
    , m_name(addField(tr("Name"), "customerName"))
    , m_phone(addField(tr("Phone"), "customerPhone"))
    , m_card(addField(tr("Card"), "customerCard"))
    , m_note(addField(tr("Note"), "customerNote"))
    , m_message(new MessageLine(theme))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, {}))
{
    setObjectName(QStringLiteral("customerForm"));
    setWindowModality(Qt::WindowModal);
    setTakesScan(m_card->edit());
    showHelp();
    m_cancel->setObjectName(QStringLiteral("cancelCustomerButton"));
    m_save->setObjectName(QStringLiteral("saveCustomerButton"));
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    layOut();
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &CustomerForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &CustomerForm::reject);
    connect(m_save, &QAbstractButton::clicked, this, &CustomerForm::save);
    connect(&m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_name->edit().isModified())
            m_name->setError(m_editor.nameFault(m_name->text()));
    });
    connect(&m_phone->edit(), &QLineEdit::editingFinished, this, &CustomerForm::leavePhone);
    connect(&m_editor, &models::CustomerEditor::phoneChecked, this,
            [this](const QString &phone, const QString &hint) {
                if (phone == m_phone->text())
                    m_phone->setHelp(hint);
            });
    connect(&m_editor, &models::CustomerEditor::savingChanged, this, &CustomerForm::showSaving);
    connect(&m_editor, &models::CustomerEditor::refused, this, &CustomerForm::showFaults);
    connect(&m_editor, &models::CustomerEditor::overtaken, this, &CustomerForm::fill);
    connect(&m_editor, &models::CustomerEditor::saved, this, [this](const Customer &customer) {
        Q_EMIT saved(customer);
        accept();
    });
}

Field *CustomerForm::addField(const QString &label, const char *objectName)
{
    auto *field = new Field(m_theme, label);
    field->edit().setObjectName(QLatin1String(objectName));
    return field;
}

void CustomerForm::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(m_phone, 1, Qt::AlignTop);
    pair->addWidget(m_card, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addLayout(pair);
    column->addWidget(m_note);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setFixedWidth(m_theme.scaled(kWidthPx));
}

void CustomerForm::startNew(const QString &name)
{
    m_editor.startNew();
    m_title->setText(tr("New customer"));
    setWindowTitle(m_title->text());
    m_save->setLabel(tr("Add customer"));
    m_name->setText(name);
    clearFaults();
    showHelp();
    m_name->edit().setFocus();
}

void CustomerForm::startEditing(const Customer &customer)
{
    m_editor.startEditing(customer);
    m_title->setText(tr("Edit %1").arg(customer.name));
    setWindowTitle(m_title->text());
    m_save->setLabel(tr("Save customer"));
    fill(customer);
    clearFaults();
    showHelp();
    m_name->edit().setFocus();
    m_name->edit().selectAll();
}

// A card without a number of its own can carry the shop's.
void CustomerForm::showHelp()
{
    const std::optional<Customer> &customer = m_editor.original();
    m_card->setHelp(customer ? tr("Or print %1 on a card.").arg(memberScanCode(customer->id))
                             : tr("Scan the card or type its number."));
    m_phone->setHelp({});
}

void CustomerForm::leavePhone()
{
    if (!m_phone->edit().isModified())
        return;
    const QString fault = m_editor.phoneFault(m_phone->text());
    m_phone->setError(fault);
    if (!fault.isEmpty())
        return;
    const QString formatted = models::formattedPhone(m_phone->text());
    if (formatted != m_phone->text())
        m_phone->setText(formatted);
    m_editor.checkPhone(formatted);
}

void CustomerForm::reject()
{
    if (m_editor.isSaving())
        return;
    if (m_editor.isChanged(input()))
        discard();
    else
        QDialog::reject();
}

void CustomerForm::discard()
{
    const std::optional<Customer> &customer = m_editor.original();
    auto *dialog =
        new ConfirmDialog(m_theme,
                          {.question = customer ? tr("Discard the changes to %1?").arg(customer->name)
                                                : tr("Discard this new customer?"),
                           .consequence = tr("What you entered is not saved."),
                           .safe = tr("Keep editing"),
                           .verb = tr("Discard")},
                          KeyButton::Role::Danger, this);
    dialog->setObjectName(QStringLiteral("discardCustomerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

void CustomerForm::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    // A dialog selects what its first field holds; a name that was begun elsewhere is to be continued.
    if (visible && !m_editor.original())
        m_name->edit().end(false);
}

void CustomerForm::fill(const Customer &customer)
{
    m_name->setText(customer.name);
    m_phone->setText(customer.phone.value_or(QString()));
    m_card->setText(customer.cardNo.value_or(QString()));
    m_note->setText(customer.note);
}

models::CustomerInput CustomerForm::input() const
{
    return {m_name->text(), m_phone->text(), m_card->text(), m_note->text()};
}

void CustomerForm::save()
{
    clearFaults();
    const QString nameFault = m_editor.nameFault(m_name->text());
    if (nameFault.isEmpty())
        m_editor.save(input());
    else
        showFaults({{QStringLiteral("name"), nameFault}}, {});
}

void CustomerForm::showSaving()
{
    m_save->setBusy(m_editor.isSaving(), tr("Saving…"));
}

void CustomerForm::clearFaults()
{
    for (Field *field : {m_name, m_phone, m_card, m_note})
        field->setError({});
    m_message->setMessage({}, MessageLine::Tone::Quiet);
}

void CustomerForm::showFaults(const models::CustomerEditor::Faults &faults, const QString &message)
{
    const std::pair<const char *, Field *> fields[] = {
        {"name", m_name}, {"phone", m_phone}, {"cardNo", m_card}, {"note", m_note}};
    Field *first = nullptr;
    for (const auto &[name, field] : fields) {
        field->setError(faults.value(QLatin1String(name)));
        if (!first && field->hasError())
            first = field;
    }
    if (first)
        first->edit().setFocus();
    const qsizetype count = faults.size();
    const QString summary = tr("%n fields need attention.", nullptr, static_cast<int>(count));
    m_message->setMessage(count > 0 ? summary : message, MessageLine::Tone::Error);
}

void CustomerForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

void openNewCustomer(Theme &theme, models::TillSession &session, QWidget *window, const QString &name)
{
    auto *form = new CustomerForm(theme, session, window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->startNew(name);
    QObject::connect(form, &CustomerForm::saved, &session,
                     [&session](const Customer &customer) { session.chooseCustomer(customer); });
    form->open();
}

} // namespace danggol::ui
