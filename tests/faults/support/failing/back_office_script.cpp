// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, what programs may, and the shop itself.
#include "services/jobs/lease.h"
#include "services/rehearsal/rehearsal_run.h"
#include "services/shop/service_set.h"
#include "services/tokens/token_secret.h"
#include "tests/faults/support/failing/scripts.h"
#include "tests/support/demo_mark.h"

namespace danggol::test::failing_scripts
{

namespace
{

using storage::LaneKey;
using storage::Transaction;

const StaffId kHaneul{1};
const QString kPin = QStringLiteral("1111");
const QString kOtherPin = QStringLiteral("2222");

StaffMember hired(StatementTrial &trial, const char *what, const QString &name)
{
    return trial.write<StaffMember>(what, [&](auto &once, auto reply) {
        trial.shop().staff().add(TestShop::admin(), once, name, Role::Staff, reply);
    });
}

void setPin(StatementTrial &trial, const char *what, StaffId id, const QString &pin)
{
    trial.write<StaffMember>(what, [&](auto &once, auto reply) {
        trial.shop().staff().setPin(TestShop::admin(), once, id, pin, reply);
    });
}

void noEntry(StatementTrial &trial, const char *what, ErrorCode code, StaffId id, const QString &pin)
{
    trial.refused<StaffMember>(
        what, code, [&](auto &once, auto reply) { trial.shop().staff().signIn(once, id, pin, reply); });
}

/// A try at a PIN that became another after it was read.
void tryChangedPin(StatementTrial &trial)
{
    const PinTry tried{QStringLiteral("of another PIN"), true};
    const PinTry wrong{tried.hash, false};
    for (const PinTry &each : {tried, wrong}) {
        trial.write<PinVerdict>("a PIN that was changed meanwhile", [&](auto &once, auto reply) {
            trial.shop().database().write<PinVerdict>(
                LaneKey::shop(), once,
                [&](Transaction &transaction) {
                    return trial.shop().services().staff.signIn(transaction, kHaneul, each);
                },
                reply);
        });
    }
}

void noChange(StatementTrial &trial, const char *what, ErrorCode code, const Actor &actor, const QString &pin)
{
    trial.refused<StaffMember>(what, code, [&](auto &once, auto reply) {
        trial.shop().staff().changePin(actor, once, pin, kPin, reply);
    });
}

// Sent again, it is held against the PIN that it made.
void changePin(StatementTrial &trial, const char *what, const Actor &actor, const QString &now,
               const QString &then)
{
    trial.write<StaffMember>(
        what, [&](auto &once, auto reply) { trial.shop().staff().changePin(actor, once, now, then, reply); },
        StatementTrial::Again::MayRefuse);
}

void rehearse(StatementTrial &trial, const char *what, RushTarget target)
{
    trial.inPieces<RehearsalReport>(what, [&](auto &, auto reply) {
        (void)trial.shop().rehearsals().start(TestShop::admin(), rushFor(target, 1), reply);
    });
}

} // namespace

void staff(StatementTrial &trial)
{
    Staff &staff = trial.shop().staff();
    const Actor admin = TestShop::admin();
    const StaffMember sori = hired(trial, "somebody new", QStringLiteral("Sori"));
    trial.write<StaffMember>("a new name", [&](auto &once, auto reply) {
        staff.edit(admin, once, {sori.id, QStringLiteral("Sori Park"), Role::Staff}, reply);
    });
    trial.refused<StaffMember>(
        "a new name for nobody", ErrorCode::StaffNotFound, [&](auto &once, auto reply) {
            staff.edit(admin, once, {StaffId{99}, QStringLiteral("Nobody"), Role::Staff}, reply);
        });
    trial.refused<StaffMember>("the last admin", ErrorCode::LastAdmin, [&](auto &once, auto reply) {
        staff.edit(admin, once, {kHaneul, QStringLiteral("Haneul"), Role::Staff}, reply);
    });
    trial.refused<StaffMember>("the last admin's going", ErrorCode::LastAdmin, [&](auto &once, auto reply) {
        staff.archive(admin, once, kHaneul, true, reply);
    });
    for (const bool archived : {true, true, false}) {
        trial.write<StaffMember>("going, again, and coming back", [&](auto &once, auto reply) {
            staff.archive(admin, once, sori.id, archived, reply);
        });
    }
    trial.refused<StaffMember>("the going of nobody", ErrorCode::StaffNotFound, [&](auto &once, auto reply) {
        staff.archive(admin, once, StaffId{99}, true, reply);
    });
    setPin(trial, "an admin's PIN", kHaneul, kPin);
    setPin(trial, "a PIN", sori.id, kOtherPin);
    trial.refused<StaffMember>("a PIN for nobody", ErrorCode::StaffNotFound, [&](auto &once, auto reply) {
        staff.setPin(admin, once, StaffId{99}, kPin, reply);
    });
    trial.refused<StaffMember>("the last admin's PIN", ErrorCode::LastAdmin, [&](auto &once, auto reply) {
        staff.setPin(admin, once, kHaneul, {}, reply);
    });
    setPin(trial, "no PIN", sori.id, {});
    (void)trial.read<QList<StaffMember>>("who works here", [&](auto reply) { staff.list(reply); });
    (void)trial.read<QList<StaffMember>>("who worked here",
                                         [&](auto reply) { staff.archived(admin, reply); });
}

void signingIn(StatementTrial &trial)
{
    Staff &staff = trial.shop().staff();
    const StaffMember sori = hired(trial, "somebody new", QStringLiteral("Sori"));
    const Actor soris = actorOf(sori);
    noEntry(trial, "signing in without a PIN", ErrorCode::PinNotSet, kHaneul, kPin);
    setPin(trial, "an admin's PIN", kHaneul, kPin);
    trial.write<StaffMember>("signing in",
                             [&](auto &once, auto reply) { staff.signIn(once, kHaneul, kPin, reply); });
    trial.write<StaffMember>("signing out",
                             [&](auto &once, auto reply) { staff.signOut(TestShop::admin(), once, reply); });
    trial.refused<StaffMember>("nobody's signing out", ErrorCode::StaffNotFound, [&](auto &once, auto reply) {
        staff.signOut(Actor::staff(StaffId{99}, QStringLiteral("Nobody"), Role::Staff), once, reply);
    });
    changePin(trial, "one's first PIN", soris, {}, kOtherPin);
    changePin(trial, "one's next PIN", soris, kOtherPin, QStringLiteral("3333"));
    noChange(trial, "one's PIN by a wrong one", ErrorCode::WrongPin, soris, kPin);
    changePin(trial, "no PIN any more", soris, QStringLiteral("3333"), {});
    noEntry(trial, "nobody's signing in", ErrorCode::StaffNotFound, StaffId{99}, kPin);
    tryChangedPin(trial);
    for (int i = 1; i < kPinTries; ++i)
        noEntry(trial, "a wrong PIN", ErrorCode::WrongPin, kHaneul, kOtherPin);
    noEntry(trial, "one wrong PIN more", ErrorCode::PinWait, kHaneul, kOtherPin);
    noEntry(trial, "signing in while there is a wait", ErrorCode::PinWait, kHaneul, kPin);
    trial.testShop().clock().advanceMs(kMsPerHour);
    trial.write<StaffMember>("signing in after it",
                             [&](auto &once, auto reply) { staff.signIn(once, kHaneul, kPin, reply); });
}

void tokens(StatementTrial &trial)
{
    Tokens &tokens = trial.shop().tokens();
    const Actor admin = TestShop::admin();
    const CustomerId bora = trial.testShop().customer(QStringLiteral("Bora"));
    const auto make = [&](const char *what, const CreateTokenCommand &command) {
        return trial.write<NewToken>(
            what, [&](auto &once, auto reply) { tokens.create(admin, once, command, reply); },
            StatementTrial::Again::MayRefuse); // the secret is told once
    };
    const NewToken made = make(
        "a token", {.name = QStringLiteral("Kitchen"), .role = Role::Staff, .customer = {}, .validDays = 30});
    const CreateTokenCommand customers{
        .name = QStringLiteral("Phone"), .role = Role::Customer, .customer = bora, .validDays = {}};
    (void)make("a customer's token", customers);
    CreateTokenCommand nobodys = customers;
    nobodys.customer = CustomerId{99};
    trial.refused<NewToken>("nobody's token", ErrorCode::UserNotFound,
                            [&](auto &once, auto reply) { tokens.create(admin, once, nobodys, reply); });
    (void)trial.read<QList<ApiToken>>("tokens", [&](auto reply) { tokens.list(admin, reply); });
    (void)trial.read<ApiToken>("whose secret",
                               [&](auto reply) { tokens.find(token_secret::hashOf(made.secret), reply); });
    trial.refused<ApiToken>("a wrong secret", ErrorCode::Unauthenticated, [&](auto &, auto reply) {
        tokens.find(token_secret::hashOf(QStringLiteral("wrong")), reply);
    });
    trial.write<Done>("a token's use", [&](auto &once, auto reply) {
        tokens.noteUse(once, made.token.id, ManualClock::kStart, reply);
    });
    for (const char *what : {"revoking", "revoking again"}) {
        trial.write<ApiToken>(
            what, [&](auto &once, auto reply) { tokens.revoke(admin, once, made.token.id, reply); });
    }
    trial.refused<ApiToken>("revoking no token", ErrorCode::TokenNotFound,
                            [&](auto &once, auto reply) { tokens.revoke(admin, once, TokenId{99}, reply); });
}

void shopItself(StatementTrial &trial)
{
    Shop &shop = trial.shop();
    const Actor admin = TestShop::admin();
    const ShopSettings was = shop.settings();
    const auto save = [&](const char *what, const EditSettingsCommand &command) {
        trial.followed<ShopSettings>(
            what, [&](auto &once, auto reply) { shop.saveSettings(admin, once, command, reply); });
    };
    ShopSettings wanted = was;
    wanted.timeZone = QStringLiteral("Asia/Tokyo");
    save("settings and their time zone", {.settings = wanted, .was = {}});
    const ShopSettings tokyo = wanted;
    wanted.autoConfirmDays = 3;
    save("settings that were looked at", {.settings = wanted, .was = tokyo});
    trial.refusedAndFollowed<ShopSettings>(
        "settings that were old", ErrorCode::EditConflict, [&](auto &once, auto reply) {
            shop.saveSettings(admin, once, {.settings = wanted, .was = was}, reply);
        });
    (void)trial.read<BooksReport>("the books", [&](auto reply) { shop.books().verify(admin, reply); });
    (void)trial.read<Done>("a sign of life", [&](auto reply) { shop.ping(reply); });
    (void)trial.read<bool>("whether an operation was done",
                           [&](auto reply) { shop.isRemembered(trial.testShop().operation(), reply); });
    trial.write<bool>("a lease", [&](auto &once, auto reply) {
        const LeaseRequest request{QStringLiteral("jobs"), QStringLiteral("a till"), ManualClock::kStart,
                                   90'000};
        shop.database().write<bool>(
            LaneKey::shop(), once,
            [request](Transaction &transaction) { return takeLease(transaction, request); }, reply);
    });
}

void rehearsals(StatementTrial &trial)
{
    markAsDemo(trial.testShop());
    rehearse(trial, "a rush for a coupon", couponFor(trial.testShop(), 1'000));
    rehearse(trial, "a rush for a product", trial.testShop().product(QStringLiteral("Bread"), 4'600, 1'000));
}

} // namespace danggol::test::failing_scripts
