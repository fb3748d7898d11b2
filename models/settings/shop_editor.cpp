// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shop_editor.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "models/settings/time_zones.h"
#include "services/domain/won_text.h"
#include "services/wallet/wallet_values.h"

#include <utility>

namespace danggol::models
{

namespace
{

constexpr int kLongestName = 80;
constexpr qint64 kLongestWaitMinutes = 1'440;
constexpr qint64 kLongestConfirmDays = 90;

ShopInput inputOf(const ShopSettings &settings)
{
    return {settings.name, timeZoneName(settings.timeZone), QString::number(settings.unpaidOrderMinutes),
            QString::number(settings.autoConfirmDays),
            settings.askChargeAbove == Money() ? QString() : countText(settings.askChargeAbove.won())};
}

/// 0 for what is no whole number.
qint64 numberOf(const QString &text)
{
    return text.trimmed().remove(u',').remove(u'₩').toLongLong();
}

ShopSettings settingsOf(const ShopInput &input, bool isDemo)
{
    return {.name = input.name.trimmed(),
            .timeZone = timeZoneId(input.timeZone),
            .unpaidOrderMinutes = numberOf(input.unpaidOrderMinutes),
            .autoConfirmDays = numberOf(input.autoConfirmDays),
            .askChargeAbove = Money(numberOf(input.askChargeAbove)),
            .isDemo = isDemo};
}

} // namespace

ShopEditor::ShopEditor(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &TillSession::settingsChanged, this, &ShopEditor::followNews);
    start();
}

void ShopEditor::start()
{
    m_isOvertaken = false;
    m_was = m_session.shop().settings();
    m_original = inputOf(m_was);
    m_operation = m_session.newOperation();
}

ShopEditor::Faults ShopEditor::faultsOf(const ShopInput &input) const
{
    Faults faults;
    const QString name = input.name.trimmed();
    if (name.isEmpty())
        faults.insert(QStringLiteral("name"), tr("Enter the shop's name."));
    else if (name.size() > kLongestName)
        faults.insert(QStringLiteral("name"), tr("Use at most 80 characters."));
    if (timeZoneId(input.timeZone).isEmpty())
        faults.insert(QStringLiteral("timeZone"),
                      tr("No time zone is called that. Choose one of the list, such as Asia/Seoul."));
    const qint64 minutes = numberOf(input.unpaidOrderMinutes);
    if (minutes < 1 || minutes > kLongestWaitMinutes)
        faults.insert(QStringLiteral("unpaidOrderMinutes"), tr("Enter 1 to 1,440 minutes."));
    const qint64 days = numberOf(input.autoConfirmDays);
    if (days < 1 || days > kLongestConfirmDays)
        faults.insert(QStringLiteral("autoConfirmDays"), tr("Enter 1 to 90 days."));
    const qint64 askAbove = numberOf(input.askChargeAbove);
    if (!input.askChargeAbove.trimmed().isEmpty() && (askAbove < 1 || askAbove > kLargestCharge.won()))
        faults.insert(QStringLiteral("askChargeAbove"), tr("Enter ₩1 to ₩10,000,000, or nothing for never."));
    return faults;
}

void ShopEditor::save(const ShopInput &input)
{
    if (m_isSaving)
        return;
    const Faults faults = faultsOf(input);
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults, {});
        return;
    }
    const ShopSettings wanted = settingsOf(input, m_was.isDemo);
    if (wanted == m_was)
        return;
    m_isSaving = true;
    Q_EMIT savingChanged();
    m_session.shop().saveSettings(m_session.actor(), m_operation, {wanted, m_was},
                                  on(this, [this](Result<ShopSettings> result) { answer(result); }));
}

void ShopEditor::answer(const Result<ShopSettings> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (!result) {
        refuse(result.error());
        return;
    }
    offerUndo(*result);
    m_was = *result;
    m_original = inputOf(m_was);
    m_operation = m_session.newOperation();
    Q_EMIT saved();
}

void ShopEditor::refuse(const Error &error)
{
    if (error.code == ErrorCode::EditConflict) {
        m_isOvertaken = true;
        Q_EMIT refused({},
                       tr("Not saved: another till changed the shop's settings meanwhile. Look at the new "
                          "ones and save again."));
        followNews();
        return;
    }
    Faults faults;
    for (const FieldError &fault : error.fields)
        faults.insert(fault.field, faultText(fault));
    Q_EMIT refused(faults, faults.isEmpty() ? errorWords(error) : QString());
}

// What the other till saved may become known here only after the refusal.
void ShopEditor::followNews()
{
    if (!m_isOvertaken || m_session.shop().settings() == m_was)
        return;
    const ShopInput before = m_original;
    start();
    Q_EMIT overtaken(before);
}

// The toast outlives the form, so what undoes is the session's.
void ShopEditor::offerUndo(const ShopSettings &saved)
{
    TillSession &session = m_session;
    const EditSettingsCommand back{m_was, saved};
    const Operation operation = session.newOperation();
    const auto settle = [&session](const Result<ShopSettings> &result) {
        if (result)
            session.notices().post({.emphasis = tr("The shop's settings are as before")});
        else if (result.error().code == ErrorCode::EditConflict)
            session.notices().post(
                {Notice::Kind::Failed,
                 {},
                 tr("Not undone: the shop's settings were changed again. They stay as they are."),
                 {}});
        else
            session.notices().post({Notice::Kind::Failed, {}, errorWords(result.error()), {}});
    };
    session.notices().post(
        {.emphasis = tr("Saved the shop's settings"), .undo = [&session, back, operation, settle] {
             session.shop().saveSettings(session.actor(), operation, back, on(&session, settle));
         }});
}

QString ShopEditor::faultText(const FieldError &fault)
{
    if (fault.field == QLatin1String("name"))
        return tr("Enter a name of 1 to 80 characters.");
    return fieldWords(fault);
}

} // namespace danggol::models
