// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shop_section.h"

#include "models/session/till_session.h"
#include "models/settings/time_zones.h"
#include "services/staff/permission.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/settings/time_zone_edit.h"
#include "ui/theme/words.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::ShopEditor;
using models::ShopInput;

ShopSection::ShopSection(Theme &theme, models::TillSession &session, QWidget *parent)
    : SettingsSection(theme, tr("Shop"), parent)
    , m_session(session)
    , m_editor(session)
    , m_message(new MessageLine(theme))
    , m_save(new KeyButton(theme, KeyButton::Role::Primary, tr("Save settings")))
{
    setObjectName(QStringLiteral("shopSection"));
    const auto add = [&](const char *name, const QString &label, const char *objectName, LineEdit *edit) {
        auto *made = new Field(theme, label, edit);
        made->edit().setObjectName(QLatin1String(objectName));
        m_fields.emplace_back(QLatin1String(name), made);
    };
    add("name", tr("Shop name"), "shopName", nullptr);
    add("timeZone", tr("Time zone"), "shopTimeZone", new TimeZoneEdit(theme));
    add("unpaidOrderMinutes", tr("Minutes an unpaid order waits"), "shopUnpaidMinutes", nullptr);
    add("autoConfirmDays", tr("Days until a paid order confirms itself"), "shopConfirmDays", nullptr);
    add("askChargeAbove", tr("Ask again before a charge above (₩)"), "shopAskChargeAbove", nullptr);
    field("unpaidOrderMinutes").setHelp(tr("1 to 1,440. After that it is cancelled by itself."));
    field("autoConfirmDays").setHelp(tr("1 to 90. A confirmed order can no longer be refunded."));
    field("askChargeAbove").setHelp(tr("In the wallet, a larger charge takes a second press. Empty: never."));
    m_save->setObjectName(QStringLiteral("saveShopButton"));
    m_save->setShortcutHint(QStringLiteral("Ctrl Enter"));
    m_save->setAutoDefault(false);
    m_message->setObjectName(QStringLiteral("shopMessage"));
    setFocusProxy(&field("name").edit());
    layOut(theme);
    connectFields();
    fill(m_editor.original());
    showFaults({}, {});
}

ShopSection::~ShopSection()
{
    // A field that loses the focus is checked, and that takes the editor, which goes before the fields.
    for (const auto &[name, field] : m_fields)
        field->edit().disconnect(this);
}

Field &ShopSection::field(const char *name) const
{
    for (const auto &[known, field] : m_fields) {
        if (known == QLatin1String(name))
            return *field;
    }
    return *m_fields.front().second;
}

void ShopSection::layOut(Theme &theme)
{
    auto *where = new TextLabel(theme, tr("Holds at every till of the shop."), TextStyle::Body, Token::Ink2);
    where->setWordWrap(true);
    column().addWidget(where);
    for (const auto &[name, field] : m_fields)
        column().addWidget(field);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_message, 1, Qt::AlignVCenter);
    foot->addWidget(m_save, 0, Qt::AlignRight | Qt::AlignBottom);
    column().addLayout(foot);
}

void ShopSection::connectFields()
{
    for (const auto &entry : m_fields) {
        const QString name = entry.first;
        Field *field = entry.second;
        connect(&field->edit(), &QLineEdit::editingFinished, this, [this, name] { checkField(name); });
        connect(&field->edit(), &QLineEdit::textEdited, field, [field] { field->setError({}); });
    }
    connect(&field("timeZone").edit(), &QLineEdit::textChanged, this, &ShopSection::showZoneTime);
    connect(m_save, &QAbstractButton::clicked, this, &ShopSection::submit);
    connect(&m_editor, &ShopEditor::savingChanged, this, &ShopSection::showSaving);
    connect(&m_editor, &ShopEditor::refused, this, &ShopSection::showFaults);
    connect(&m_editor, &ShopEditor::overtaken, this, &ShopSection::takeOver);
    connect(&m_editor, &ShopEditor::saved, this, [this] { fill(m_editor.original()); });
    connect(&m_session, &models::TillSession::settingsChanged, this, &ShopSection::follow);
}

bool ShopSection::isFor(const Actor &actor) const
{
    return isAllowed(actor.role, Permission::EditSettings);
}

void ShopSection::refresh()
{
    showZoneTime();
    follow();
}

ShopInput ShopSection::input() const
{
    return {field("name").text(), field("timeZone").text(), field("unpaidOrderMinutes").text(),
            field("autoConfirmDays").text(), field("askChargeAbove").text()};
}

void ShopSection::fill(const ShopInput &input)
{
    field("name").setText(input.name);
    field("timeZone").setText(input.timeZone);
    field("unpaidOrderMinutes").setText(input.unpaidOrderMinutes);
    field("autoConfirmDays").setText(input.autoConfirmDays);
    field("askChargeAbove").setText(input.askChargeAbove);
}

// What somebody has begun to type stays; saving tells them of the other till.
void ShopSection::follow()
{
    if (m_editor.isSaving() || input() != m_editor.original())
        return;
    m_editor.start();
    fill(m_editor.original());
}

// The other till's values come in where nothing was typed; what was typed stays for the next save.
void ShopSection::takeOver(const ShopInput &before)
{
    const ShopInput typed = input();
    const ShopInput &now = m_editor.original();
    const auto pick = [](const QString &typedText, const QString &was, const QString &is) {
        return typedText == was ? is : typedText;
    };
    fill({pick(typed.name, before.name, now.name), pick(typed.timeZone, before.timeZone, now.timeZone),
          pick(typed.unpaidOrderMinutes, before.unpaidOrderMinutes, now.unpaidOrderMinutes),
          pick(typed.autoConfirmDays, before.autoConfirmDays, now.autoConfirmDays),
          pick(typed.askChargeAbove, before.askChargeAbove, now.askChargeAbove)});
}

void ShopSection::submit()
{
    showFaults({}, {});
    m_editor.save(input());
}

void ShopSection::checkField(const QString &name)
{
    const ShopEditor::Faults faults = m_editor.faultsOf(input());
    for (const auto &[known, field] : m_fields) {
        if (known == name && field->edit().isModified())
            field->setError(faults.value(name));
    }
}

void ShopSection::showFaults(const ShopEditor::Faults &faults, const QString &message)
{
    Field *first = nullptr;
    for (const auto &[name, field] : m_fields) {
        field->setError(faults.value(name));
        if (!first && field->hasError())
            first = field;
    }
    if (first) {
        first->edit().setFocus(Qt::OtherFocusReason);
        first->edit().selectAll();
    }
    const int count = static_cast<int>(faults.size());
    const QString summary =
        count == 1 ? tr("1 field needs attention.") : tr("%1 fields need attention.").arg(count);
    m_message->setMessage(count > 0 ? summary : message, MessageLine::Tone::Error);
}

void ShopSection::showSaving()
{
    m_save->setBusy(m_editor.isSaving(), tr("Saving…"));
}

void ShopSection::showZoneTime()
{
    const QString id = models::timeZoneId(field("timeZone").text());
    if (id.isEmpty()) {
        field("timeZone").setHelp(tr("The shop's day ends at midnight there."));
        return;
    }
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_session.clock().now().ms, QTimeZone(id.toLatin1()));
    field("timeZone").setHelp(tr("The shop's day ends at midnight there. Now it is %1.").arg(timeText(now)));
}

} // namespace danggol::ui
