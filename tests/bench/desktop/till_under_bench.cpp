// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop/till_under_bench.h"

#include "tests/bench/desktop/wait.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <utility>

namespace danggol::bench
{

namespace
{

constexpr int kCatalogPage = 1;
constexpr int kOrdersPage = 2;
constexpr int kWalletPage = 0;
constexpr int kRowsPerFrame = 3;
/// When the rows have not changed by then, they are the answer already.
constexpr int kSameRowsMs = 1'000;

QJsonArray arrayOf(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

/// The visible list or table of a page, with at least one row; null while there is none.
QAbstractItemView *filledView(const QWidget &root)
{
    const QList<QAbstractItemView *> views = root.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return view;
    }
    return nullptr;
}

/// Whether a widget has drawn itself.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }
    /// Since the last time that it was asked.
    [[nodiscard]] bool hasPainted() { return std::exchange(m_hasPainted, false); }

private:
    bool m_hasPainted = false;
};

void pressKey(QWidget &target, int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&target, &event);
    }
}

} // namespace

TillUnderBench::TillUnderBench(QApplication &application, const QString &databaseUrl)
    : m_desktop(std::make_unique<app::DesktopApp>(application, ui::ThemeMode::Light, ui::Language::English))
{
    m_desktop->setRemembersShop(false);
    QObject::connect(m_desktop.get(), &app::DesktopApp::opened, m_desktop.get(),
                     [this] { m_isOpened = true; });
    m_desktop->start(app::ShopRequest{.databaseUrl = databaseUrl});
}

TillUnderBench::~TillUnderBench() = default;

bool TillUnderBench::waitUntilUsable()
{
    if (!waitFor([this] { return m_isOpened; }) ||
        !waitFor([this] { return filledView(window()) != nullptr; }))
        return false;
    // What has come is on the screen when this returns.
    window().repaint();
    return true;
}

double TillUnderBench::changeTo(int page)
{
    const double begun = steadyMs();
    window().setCurrentPage(page);
    settle();
    window().repaint();
    return steadyMs() - begun;
}

QJsonObject TillUnderBench::changePages()
{
    QList<double> first;
    QList<double> later;
    for (int visit = 0; visit < 5; ++visit) {
        for (int page = 0; page < window().pageCount(); ++page) {
            (visit == 0 ? first : later).append(changeTo(page));
            // What the page reads meanwhile is not part of the next one's time.
            (void)waitFor([] { return false; }, 100);
        }
    }
    return {{QStringLiteral("firstMs"), arrayOf(first)}, {QStringLiteral("laterMs"), arrayOf(later)}};
}

QJsonObject TillUnderBench::scrollOrders(int frames)
{
    window().setCurrentPage(kOrdersPage);
    QAbstractItemView *table = nullptr;
    const bool isThere = waitFor([&] {
        table = qobject_cast<QAbstractItemView *>(shownWidget(window(), "orderTable"));
        return table && table->model()->rowCount() > 0;
    });
    if (!isThere)
        return {};
    PaintWatch watch(*table->viewport());
    QList<double> framesMs;
    for (int frame = 0; frame < frames; ++frame) {
        // The rows ahead are read by the shop's threads; a person who wheels waits for them at the end of the
        // list.
        QScrollBar &bar = *table->verticalScrollBar();
        const auto hasRoom = [&bar] { return bar.value() + kRowsPerFrame <= bar.maximum(); };
        if (!waitFor(hasRoom, kSameRowsMs))
            break; // the end of the list
        (void)watch.hasPainted();
        const double begun = steadyMs();
        bar.setValue(bar.value() + kRowsPerFrame * (bar.pageStep() > 100 ? 44 : 1));
        settle();
        if (!watch.hasPainted())
            table->viewport()->repaint();
        framesMs.append(steadyMs() - begun);
    }
    return {{QStringLiteral("framesMs"), arrayOf(framesMs)},
            {QStringLiteral("rows"), table->model()->rowCount()}};
}

QList<double> TillUnderBench::type(const char *fieldName, const char *viewName, const QString &text)
{
    auto *field = shownWidget(window(), fieldName);
    auto *edit = qobject_cast<QLineEdit *>(field);
    if (!edit && field)
        edit = field->findChild<QLineEdit *>();
    auto *view = qobject_cast<QAbstractItemView *>(shownWidget(window(), viewName));
    QList<double> waitsMs;
    if (!edit || !view)
        return waitsMs;
    edit->setFocus();
    for (const QChar letter : text) {
        int answers = 0;
        QObject context;
        const auto answered = [&answers] { ++answers; };
        QObject::connect(view->model(), &QAbstractItemModel::modelReset, &context, answered);
        QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, &context, answered);
        QObject::connect(view->model(), &QAbstractItemModel::rowsRemoved, &context, answered);
        QObject::connect(view->model(), &QAbstractItemModel::dataChanged, &context, answered);
        const double begun = steadyMs();
        pressKey(*edit, 0, QString(letter));
        if (!waitFor([&answers] { return answers > 0; }, kSameRowsMs))
            continue; // the same rows as before answer this letter too: nothing to wait for
        view->viewport()->repaint();
        waitsMs.append(steadyMs() - begun);
        (void)waitFor([] { return false; }, 250);
    }
    edit->clear();
    (void)waitFor([] { return false; }, 500);
    return waitsMs;
}

QJsonObject TillUnderBench::search()
{
    QJsonObject found;
    window().setCurrentPage(kWalletPage);
    (void)waitFor([this] { return filledView(window()) != nullptr; });
    const QList<std::pair<const char *, QString>> ofCustomers{
        {"customer name", QStringLiteral("김민준")},
        {"customer initials", QStringLiteral("ㄱㅁㅈ")},
        {"customer phone", QStringLiteral("00123456")},
    };
    for (const auto &[what, text] : ofCustomers)
        found.insert(QLatin1String(what), arrayOf(type("customerSearch", "customerList", text)));
    window().setCurrentPage(kCatalogPage);
    (void)waitFor([this] { return filledView(window()) != nullptr; });
    const QList<std::pair<const char *, QString>> ofProducts{
        {"product name", QStringLiteral("딸기빵")},
        {"product initials", QStringLiteral("ㅁㄴㅋㅋ")},
    };
    for (const auto &[what, text] : ofProducts)
        found.insert(QLatin1String(what), arrayOf(type("productSearch", "productGrid", text)));
    return found;
}

} // namespace danggol::bench
