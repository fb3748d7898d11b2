// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_memory.h"

#include "app/desktop/till_memory.h"
#include "ui/parts/choice_bar.h"
#include "ui/parts/views/table_view.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>

namespace danggol::app::window_memory
{

namespace
{

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");

/// A choice is written as a word, so that it means the same when choices are added.
struct Choice
{
    const char *bar;
    QString key;
    QStringList words;
};

QList<Choice> choices()
{
    return {
        {"productViews", QStringLiteral("catalog/view"), {QStringLiteral("cards"), QStringLiteral("list")}},
        {"rankingDays", QStringLiteral("bestSellers/days"), {QStringLiteral("1"), QStringLiteral("3")}},
        {"rankingOrder",
         QStringLiteral("bestSellers/order"),
         {QStringLiteral("quantity"), QStringLiteral("revenue")}}};
}

void followTable(ui::TableView &table, TillMemory &memory)
{
    const QString key = QStringLiteral("tables/%1").arg(table.objectName());
    const auto state = ui::TableState::fromText(memory.value(key).toString(), table.columnCount());
    if (state != ui::TableState())
        table.setState(state);
    QObject::connect(&table, &ui::TableView::stateChanged, &memory,
                     [&table, &memory, key] { memory.set(key, table.state().toText(table.columnCount())); });
}

} // namespace

void restoreGeometry(ui::MainWindow &window, const TillMemory &memory)
{
    window.restoreGeometry(memory.value(kGeometry).toByteArray());
}

void rememberGeometry(const ui::MainWindow &window, TillMemory &memory)
{
    memory.set(kGeometry, window.saveGeometry());
}

void followPage(ui::MainWindow &window, TillMemory &memory)
{
    const QString last = memory.value(kPage).toString();
    for (int index = 0; index < window.pageCount(); ++index) {
        if (!last.isEmpty() && window.page(index)->objectName() == last)
            window.setCurrentPage(index);
    }
    QObject::connect(&window, &ui::MainWindow::currentPageChanged, &memory,
                     [&window, &memory](int index) { memory.set(kPage, window.page(index)->objectName()); });
}

void followChoices(QWidget &root, TillMemory &memory)
{
    for (const Choice &choice : choices()) {
        auto *bar = root.findChild<ui::ChoiceBar *>(QLatin1String(choice.bar));
        if (!bar)
            continue;
        bar->setCurrentIndex(static_cast<int>(choice.words.indexOf(memory.value(choice.key).toString())));
        QObject::connect(bar, &ui::ChoiceBar::currentChanged, &memory,
                         [choice, &memory](int index) { memory.set(choice.key, choice.words.value(index)); });
    }
}

void followTables(QWidget &root, TillMemory &memory)
{
    const QList<ui::TableView *> tables = root.findChildren<ui::TableView *>();
    for (ui::TableView *table : tables) {
        if (!table->objectName().isEmpty())
            followTable(*table, memory);
    }
}

} // namespace danggol::app::window_memory
