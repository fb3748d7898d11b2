// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "models/session/till_session.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/parts/words_height.h"

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
    m_card->setHelp(tr("Scan the card or type its number."));
    m_cancel->setObjectName(QStringLiteral("cancelCustomerButton"));
    m_save->setObjectName(QStringLiteral("saveCustomerButton"));
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    layOut();
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &CustomerForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &CustomerForm::save);
    connect(&m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_name->edit().isModified())
            m_name->setError(m_editor.nameFault(m_name->text()));
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
    // Aligned by itself a field would not get the height that its wrapped words need.
    for (Field *field : {m_phone, m_card}) {
        auto *half = new QVBoxLayout;
        half->addWidget(field);
        half->addStretch();
        pair->addLayout(half, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addLayout(pair);
    column->addWidget(m_note);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setFixedWidth(m_theme.scaled(kWidthPx));
    keepHeightForWords(*this);
}

void CustomerForm::startNew(const QString &name)
{
    m_editor.startNew();
    m_title->setText(tr("New customer"));
    setWindowTitle(m_title->text());
    m_save->setLabel(tr("Add customer"));
    m_name->setText(name);
    clearFaults();
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
    m_name->edit().setFocus();
    m_name->edit().selectAll();
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
    const QString summary =
        count == 1 ? tr("1 field needs attention.") : tr("%1 fields need attention.").arg(count);
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
