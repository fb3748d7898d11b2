// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/tokens/token_actions.h"
#include "tests/support/answers.h"

#include <QFile>
#include <QSet>
#include <QStringEncoder>

using namespace danggol;
using namespace danggol::test;

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kOperations("SELECT id, fingerprint, answer FROM operation");
const Statement kTokens("SELECT name || ' ' || role || ' ' || hash || ' ' || created_by FROM api_token");
const Statement kAudit("SELECT action || ' ' || subject || ' ' || detail || ' ' || actor_name || ' ' || "
                       "previous_hash || ' ' || hash FROM audit_log");

/// Every row that a token's making leaves behind, as bytes.
Result<QByteArray> dump(Transaction &transaction)
{
    TRY(const QList<QByteArray> operations, transaction.all(kOperations, [](Row &row) {
        const QByteArray id = row.text().toUtf8();
        const QByteArray fingerprint = row.bytes();
        return id + fingerprint + row.bytes();
    }));
    TRY(const QList<QByteArray> tokens,
        transaction.all(kTokens, [](Row &row) { return row.text().toUtf8(); }));
    TRY(const QList<QByteArray> audit, transaction.all(kAudit, [](Row &row) { return row.text().toUtf8(); }));
    return (operations + tokens + audit).join('\n');
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

/// The text in each form in which it could lie in a database.
QList<QByteArray> formsOf(const QString &text)
{
    return {text.toUtf8(), text.toUtf8().toHex(), utf16(text, QStringConverter::Utf16BE),
            utf16(text, QStringConverter::Utf16LE)};
}

/// From each of these the secret would follow.
QList<QByteArray> givingAway(const QString &secret)
{
    const QString body = secret.mid(4);
    const QByteArray bits = QByteArray::fromBase64(body.toLatin1(), QByteArray::Base64UrlEncoding);
    QList<QByteArray> forms = formsOf(body) + formsOf(QString::fromLatin1(bits.toHex())) +
                              formsOf(QString::fromLatin1(bits.toBase64()));
    forms.append(bits);
    return forms;
}

} // namespace

/// What a secret looks like, and that it is nowhere but in the answer to who made it.
class TstTokenSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void eachIsNewAndOfOneForm();
    void onlyTheFormPasses_data();
    void onlyTheFormPasses();
    void theHashIsThatOfTheWholeText();
    void noTableHasIt();
    void anOperationSentAgainDoesNotTellIt();
    void oneOfManyTriesTellsIt();

private:
    std::unique_ptr<TestShop> m_shop;
};

void TstTokenSecret::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstTokenSecret::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstTokenSecret::eachIsNewAndOfOneForm()
{
    constexpr int kMany = 1'000;
    QSet<QString> secrets;
    std::array<int, 256> seen{};
    for (int i = 0; i < kMany; ++i) {
        const QString secret = token_secret::make();
        QVERIFY2(token_secret::looksLikeToken(secret), qPrintable(secret));
        const QByteArray bits =
            QByteArray::fromBase64(secret.mid(4).toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(bits.size(), 32);
        for (int bit = 0; bit < 256; ++bit)
            seen[static_cast<std::size_t>(bit)] += (bits[bit / 8] >> (bit % 8)) & 1;
        secrets.insert(secret);
    }
    QCOMPARE(secrets.size(), kMany);
    // Ten standard deviations: each bit is as often set as not.
    for (const int count : seen)
        QVERIFY2(count > 342 && count < 658, qPrintable(QString::number(count)));
}

void TstTokenSecret::onlyTheFormPasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("passes");
    const QString body(43, u'a');
    const auto row = [](const char *name, const QString &text, bool passes) {
        QTest::newRow(name) << text << passes;
    };
    row("one", QStringLiteral("dgl_") + body, true);
    row("every kind of letter", QStringLiteral("dgl_-_Zz09") + QString(37, u'x'), true);
    row("nothing", QString(), false);
    row("no prefix", body, false);
    row("another prefix", QStringLiteral("DGL_") + body, false);
    row("short", QStringLiteral("dgl_") + body.chopped(1), false);
    row("long", QStringLiteral("dgl_") + body + u'a', false);
    row("standard base64", QStringLiteral("dgl_+") + body.chopped(1), false);
    row("padding", QStringLiteral("dgl_") + body.chopped(1) + u'=', false);
    row("space", QStringLiteral("dgl_") + body.chopped(1) + u' ', false);
    row("NUL", QStringLiteral("dgl_") + body.chopped(1) + QChar(u'\0'), false);
    row("full-width letter", QStringLiteral("dgl_") + body.chopped(1) + u'ａ', false);
}

void TstTokenSecret::onlyTheFormPasses()
{
    QFETCH(QString, text);
    QFETCH(bool, passes);
    QCOMPARE(token_secret::looksLikeToken(text), passes);
}

// From another implementation: printf 'dgl_aaa…' | sha256sum.
void TstTokenSecret::theHashIsThatOfTheWholeText()
{
    QCOMPARE(token_secret::hashOf(QStringLiteral("dgl_") + QString(43, u'a')),
             QStringLiteral("89a53ba6ea70b02daee454ea4027c59672735d036a4d0a08ca56fb61c45e8486"));
}

void TstTokenSecret::noTableHasIt()
{
    QFETCH_GLOBAL(Backend, backend);
    const NewToken made = staffToken(*m_shop);
    const NewToken other = staffToken(*m_shop, QStringLiteral("Screen at the door"));
    (void)valueOf(findToken(*m_shop, made.secret));
    (void)valueOf(revokeToken(*m_shop, made.token.id));
    QByteArray stored = valueOf(m_shop->unit<QByteArray>(dump));
    if (backend == Backend::Sqlite) {
        for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
            QFile file(m_shop->url().section(u':', 1) + ending);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            stored += file.readAll();
        }
    }
    for (const NewToken &token : {made, other}) {
        QVERIFY(token_secret::looksLikeToken(token.secret));
        QVERIFY(stored.contains(token_secret::hashOf(token.secret).toLatin1())); // it is searched at all
        QVERIFY(stored.contains(utf16(token.token.name, QStringConverter::Utf16BE)));
        for (const QByteArray &form : givingAway(token.secret))
            QVERIFY(!stored.contains(form));
    }
}

void TstTokenSecret::anOperationSentAgainDoesNotTellIt()
{
    const Operation operation = m_shop->operation();
    const auto create = [&] {
        return m_shop->await<NewToken>([&](Reply<NewToken> reply) {
            (*m_shop)->tokens().create(TestShop::admin(), operation,
                                       {.name = QStringLiteral("Kitchen"), .role = Role::Staff},
                                       std::move(reply));
        });
    };
    const NewToken made = valueOf(create());
    const Result<NewToken> again = create();
    QCOMPARE(codeOf(again), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(again.error().details.value(QStringLiteral("tokenId")).toLongLong(), made.token.id.value);
    m_shop->reopen();
    QCOMPARE(codeOf(create()), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(valueOf(listTokens(*m_shop)).size(), 1);
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)), made.token);
}

void TstTokenSecret::oneOfManyTriesTellsIt()
{
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const Operation operation = m_shop->operation();
    const auto tries = race<NewToken>(16, [&](int i, Reply<NewToken> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        till.tokens().create(TestShop::admin(), operation,
                             {.name = QStringLiteral("Kitchen"), .role = Role::Staff}, std::move(reply));
    });
    QCOMPARE(successes(tries), 1);
    QCOMPARE(refusals(tries, ErrorCode::AlreadyExists), 15);
    for (const Result<NewToken> &each : tries) {
        if (each)
            QCOMPARE(valueOf(findToken(*m_shop, each->secret)), each->token);
    }
    QCOMPARE(valueOf(listTokens(*m_shop)).size(), 1);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstTokenSecret)
#include "tst_token_secret.moc"
