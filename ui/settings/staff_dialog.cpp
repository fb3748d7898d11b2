// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_dialog.h"

#include "models/session/till_session.h"
#include "models/staff/staff_list_model.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::StaffEditor;

namespace
{

constexpr int kWidthPx = 420;
constexpr int kPaddingPx = 20;
constexpr Role kRoles[] = {Role::Staff, Role::Admin};

} // namespace

StaffDialog::StaffDialog(Theme &theme, models::TillSession &session, const std::optional<StaffMember> &member,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_editor(session, member)
    , m_name(new Field(theme, tr("Name")))
    , m_roles(new SegmentBar(theme))
    , m_roleWords(new MessageLine(theme))
    , m_message(new MessageLine(theme))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel")))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, member ? tr("Save") : tr("Add person")))
{
    setUp(member);
    setUpButtons();
    layOut();
    connectParts();
    showRole();
    m_name->edit().setFocus();
}

void StaffDialog::setUp(const std::optional<StaffMember> &member)
{
    setObjectName(QStringLiteral("staffDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(member ? tr("Edit %1").arg(member->name) : tr("Add a person"));
    m_name->edit().setObjectName(QStringLiteral("staffName"));
    m_roles->setObjectName(QStringLiteral("staffRoles"));
    m_roles->setAccessibleName(tr("Role"));
    for (const Role each : kRoles)
        m_roles->addSegment(models::jobWords(each));
    if (member) {
        m_name->setText(member->name);
        m_roles->setCurrentIndex(member->role == Role::Admin ? 1 : 0);
    }
    m_message->setObjectName(QStringLiteral("staffDialogMessage"));
    m_message->setMessage({}, MessageLine::Tone::Error);
}

void StaffDialog::setUpButtons()
{
    m_cancel->setObjectName(QStringLiteral("cancelStaffButton"));
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveStaffButton"));
    m_save->setAutoDefault(false);
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &StaffDialog::submit);
}

void StaffDialog::layOut()
{
    auto *roleLabel = new TextLabel(m_theme, tr("Role"), TextStyle::SmallMedium, Token::Ink2);
    roleLabel->setBuddy(m_roles);
    auto *role = new QVBoxLayout;
    role->setSpacing(6);
    role->addWidget(roleLabel);
    role->addWidget(m_roles, 0, Qt::AlignLeft);
    role->addWidget(m_roleWords);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(16);
    column->addWidget(new TextLabel(m_theme, windowTitle(), TextStyle::Section));
    column->addWidget(m_name);
    column->addLayout(role);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_name->setFixedWidth(m_theme.scaled(kWidthPx) - 2 * kPaddingPx);
}

void StaffDialog::connectParts()
{
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &StaffDialog::submit);
    connect(&m_name->edit(), &QLineEdit::returnPressed, this, &StaffDialog::submit);
    connect(&m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_name->edit().isModified())
            m_name->setError(m_editor.nameFault(m_name->text()));
    });
    connect(m_roles, &ChoiceBar::currentChanged, this, &StaffDialog::showRole);
    connect(&m_editor, &StaffEditor::savingChanged, this,
            [this] { m_save->setBusy(m_editor.isSaving(), tr("Saving…")); });
    connect(&m_editor, &StaffEditor::refused, this, &StaffDialog::showFaults);
    connect(&m_editor, &StaffEditor::saved, this, [this](const StaffMember &member) {
        accept();
        Q_EMIT saved(member);
    });
}

Role StaffDialog::role() const
{
    return kRoles[m_roles->currentIndex()];
}

void StaffDialog::showRole()
{
    m_roleWords->setMessage(role() == Role::Admin
                                ? tr("May do everything, settings, staff and campaigns included.")
                                : tr("May charge, take orders and payments, refund and issue coupons."),
                            MessageLine::Tone::Quiet);
}

void StaffDialog::submit()
{
    m_message->setMessage({}, MessageLine::Tone::Error);
    m_editor.save(m_name->text(), role());
}

void StaffDialog::showFaults(const StaffEditor::Faults &faults, const QString &message)
{
    m_name->setError(faults.value(QStringLiteral("name")));
    if (m_name->hasError())
        m_name->edit().setFocus();
    m_message->setMessage(message, MessageLine::Tone::Error);
}

void StaffDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
