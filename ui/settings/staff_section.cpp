// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_section.h"

#include "models/session/till_session.h"
#include "services/staff/permission.h"
#include "ui/parts/card.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/settings/pin_dialog.h"
#include "ui/settings/staff_dialog.h"
#include "ui/start/staff_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>

namespace danggol::ui
{

using models::StaffController;

namespace
{

constexpr int kRowPx = 40;
constexpr int kHeadPx = 32;
constexpr int kRowsShown = 4;
constexpr int kButtonPx = 32;
constexpr int kFramePx = 5;

} // namespace

StaffSection::StaffSection(Theme &theme, models::TillSession &session, QWidget *parent)
    : SettingsSection(theme, tr("Staff"), parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session,
                   [&session](const StaffMember &member) { return hereWords(session.shop(), member); })
    , m_archivedSwitch(new QCheckBox(tr("Show archived")))
    , m_frame(new Card(theme, Card::Tone::Surface))
    , m_table(new TableView(theme))
    , m_add(new KeyButton(theme, KeyButton::Role::Secondary, tr("Add person…")))
    , m_edit(new KeyButton(theme, KeyButton::Role::Secondary, tr("Edit…")))
    , m_pin(new KeyButton(theme, KeyButton::Role::Secondary, tr("Set PIN…")))
    , m_archive(new KeyButton(theme, KeyButton::Role::DangerQuiet, tr("Archive")))
    , m_undo(new KeyButton(theme, KeyButton::Role::Ghost, tr("Undo")))
    , m_message(new MessageLine(theme))
{
    setObjectName(QStringLiteral("staffSection"));
    setUpTable();
    setUpButtons();
    layOut();
    styleSwitch();
    connectParts();
    setFocusProxy(m_table);
    showState();
}

void StaffSection::setUpTable()
{
    m_table->setObjectName(QStringLiteral("staffTable"));
    m_table->setAccessibleName(tr("Staff"));
    m_table->setRowHeight(kRowPx);
    m_table->setTabKeyNavigation(false);
    m_table->setColumns(
        {{0, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::BodyMedium})},
         {92, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::Body, Token::Ink2})},
         {68, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::Body, Token::Ink2})},
         {188, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::Body, Token::Ink2, true})}});
    m_table->setModel(&m_controller.people());
}

void StaffSection::setUpButtons()
{
    m_add->setObjectName(QStringLiteral("addStaffButton"));
    m_edit->setObjectName(QStringLiteral("editStaffButton"));
    m_pin->setObjectName(QStringLiteral("staffPinButton"));
    m_archive->setObjectName(QStringLiteral("archiveStaffButton"));
    m_undo->setObjectName(QStringLiteral("undoArchiveStaffButton"));
    m_undo->setShortcutHint(QStringLiteral("Ctrl Z"));
    m_message->setObjectName(QStringLiteral("staffMessage"));
    m_archivedSwitch->setObjectName(QStringLiteral("archivedStaffSwitch"));
    for (KeyButton *button : {m_add, m_edit, m_pin, m_archive, m_undo}) {
        button->setControlHeight(kButtonPx);
        button->setAutoDefault(false);
    }
}

void StaffSection::layOut()
{
    auto *purpose =
        new TextLabel(m_theme, tr("Once an admin has a PIN, the till asks who is there when it starts."),
                      TextStyle::Body, Token::Ink2);
    purpose->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(kFramePx, kFramePx, kFramePx, kFramePx);
    inside->addWidget(m_table);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_message, 1, Qt::AlignVCenter);
    below->addWidget(m_undo);
    auto *list = new QVBoxLayout;
    list->setSpacing(8);
    list->addWidget(m_archivedSwitch, 0, Qt::AlignLeft);
    list->addWidget(m_frame);
    list->addLayout(makeButtons());
    list->addLayout(below);
    column().addWidget(purpose);
    column().addLayout(list);
}

QHBoxLayout *StaffSection::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_archive);
    row->addStretch();
    row->addWidget(m_pin);
    row->addWidget(m_edit);
    row->addWidget(m_add);
    return row;
}

bool StaffSection::undo()
{
    if (m_undo->isHidden())
        return false;
    m_controller.undo();
    return true;
}

void StaffSection::connectParts()
{
    const auto bind = [this](QWidget *where, const QKeySequence &key, void (StaffSection::*action)()) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(m_table, QKeySequence(Qt::Key_Delete), &StaffSection::archive);
    bind(m_table, QKeySequence(Qt::Key_Return), &StaffSection::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StaffSection::open);
    connect(m_archivedSwitch, &QCheckBox::toggled, &m_controller, &StaffController::setArchivedOnly);
    connect(m_add, &QAbstractButton::clicked, this, [this] { openEditor(std::nullopt); });
    connect(m_edit, &QAbstractButton::clicked, this, &StaffSection::edit);
    connect(m_pin, &QAbstractButton::clicked, this, &StaffSection::setPin);
    connect(m_archive, &QAbstractButton::clicked, this, &StaffSection::move);
    connect(m_undo, &QAbstractButton::clicked, &m_controller, &StaffController::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StaffSection::showState);
    connect(&m_controller.people(), &QAbstractItemModel::modelReset, this, &StaffSection::showState);
    connect(&m_controller, &StaffController::changed, this, &StaffSection::showState);
    connect(&m_theme, &Theme::changed, this, &StaffSection::styleSwitch);
    connect(&m_theme, &Theme::changed, this, &StaffSection::showState);
}

bool StaffSection::isFor(const Actor &actor) const
{
    return isAllowed(actor.role, Permission::ManageStaff);
}

void StaffSection::refresh()
{
    m_controller.start();
}

std::optional<StaffMember> StaffSection::current()
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_controller.people().row(index.row())) : std::nullopt;
}

void StaffSection::showState()
{
    const std::optional<StaffMember> chosen = current();
    const bool isArchive = m_controller.isArchivedOnly();
    m_edit->setEnabled(chosen && !isArchive);
    m_pin->setEnabled(chosen && !isArchive);
    m_archive->setLabel(isArchive ? tr("Restore") : tr("Archive"));
    m_archive->setRole(isArchive ? KeyButton::Role::Secondary : KeyButton::Role::DangerQuiet);
    m_archive->setShortcutHint(isArchive ? QStringLiteral("Enter") : QStringLiteral("Del"));
    m_archive->setEnabled(chosen && (isArchive || m_controller.mayArchive(*chosen)) &&
                          !m_controller.isBusy());
    m_undo->setVisible(m_controller.moved().has_value());
    if (!m_controller.error().isEmpty())
        m_message->setMessage(m_controller.error(), MessageLine::Tone::Error);
    else
        m_message->setMessage(stateWords(), MessageLine::Tone::Quiet);
    m_table->setFixedHeight(m_theme.scaled(kHeadPx) + kRowsShown * m_table->rowHeight());
}

QString StaffSection::stateWords() const
{
    if (const std::optional<StaffController::Moved> &moved = m_controller.moved())
        return moved->isArchived ? tr("Archived %1.").arg(moved->member.name)
                                 : tr("Restored %1.").arg(moved->member.name);
    const bool isEmpty = m_controller.isArchivedOnly() && m_controller.people().isLoaded() &&
                         m_controller.people().rowCount() == 0;
    return isEmpty ? tr("Nobody is archived.") : QString();
}

void StaffSection::styleSwitch()
{
    m_archivedSwitch->setFont(m_theme.font(TextStyle::Body));
    m_archivedSwitch->setMinimumHeight(m_theme.controlHeight(kButtonPx));
}

void StaffSection::openEditor(const std::optional<StaffMember> &member)
{
    auto *dialog = new StaffDialog(m_theme, m_session, member, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StaffSection::edit()
{
    if (const std::optional<StaffMember> chosen = current())
        openEditor(chosen);
}

// One's own PIN is changed knowing the old one, here as well.
void StaffSection::setPin()
{
    const std::optional<StaffMember> chosen = current();
    if (!chosen)
        return;
    const bool isOwn = chosen->id.value == m_session.actor().id;
    PinDialog *dialog = isOwn ? PinDialog::forOwn(m_theme, m_session, chosen->hasPin, window())
                              : PinDialog::forOther(m_theme, m_session, *chosen, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StaffSection::archive()
{
    if (!m_controller.isArchivedOnly())
        move();
}

void StaffSection::open()
{
    if (m_controller.isArchivedOnly())
        move();
    else
        edit();
}

void StaffSection::move()
{
    const std::optional<StaffMember> chosen = current();
    if (!chosen || !m_archive->isEnabled())
        return;
    if (m_controller.isArchivedOnly())
        m_controller.restore(*chosen);
    else
        m_controller.archive(*chosen);
}

} // namespace danggol::ui
