// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/shortcuts_sheet.h"

#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/shell/palette/shortcut_row.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 880;
constexpr int kHeightPx = 660;
constexpr int kEdgePx = 24;
constexpr int kColumnPx = 340;
constexpr int kColumnGapPx = 32;

} // namespace

ShortcutsSheet::ShortcutsSheet(Theme &theme, const models::Commands &commands, QWidget *window)
    : Overlay(theme, window)
    , m_commands(commands)
    , m_title(new TextLabel(theme, tr("Shortcuts"), TextStyle::Title))
    , m_close(new KeyButton(theme, KeyButton::Role::Ghost, {}))
    , m_search(new SearchField(theme, tr("Find a shortcut"), QStringLiteral("Esc")))
    , m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("shortcutsSheet"));
    setAccessibleName(tr("Shortcuts"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_area->setObjectName(QStringLiteral("shortcutArea"));
    m_close->setObjectName(QStringLiteral("closeShortcutsButton"));
    m_close->setIconOnly(IconName::Close, tr("Close"));
    layOut();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsSheet::showLines);
    connect(m_close, &QAbstractButton::clicked, this, &Overlay::dismiss);
    connect(&theme, &Theme::changed, this, [this] {
        if (isVisible())
            showLines();
    });
}

void ShortcutsSheet::layOut()
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(&frame());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_area, 1);
}

void ShortcutsSheet::open()
{
    if (!isVisible()) {
        m_groups = models::shortcutGroups(m_commands);
        m_search->clear();
        setGeometry(parentWidget()->rect());
        placeFrame();
        showLines();
    }
    openOver();
}

QWidget *ShortcutsSheet::entry() const
{
    return m_search;
}

QRect ShortcutsSheet::framePlace(const QSize &window) const
{
    const QSize size(std::min(theme().scaled(kWidthPx), window.width() - 2 * kEdgePx),
                     std::min(theme().scaled(kHeightPx), window.height() - 2 * kEdgePx));
    return {QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2), size};
}

bool ShortcutsSheet::isWide() const
{
    return framePlace(size()).width() >= theme().scaled(2 * kColumnPx) + kColumnGapPx;
}

void ShortcutsSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    if (isVisible())
        showLines();
}

QWidget *ShortcutsSheet::makeGroup(const models::ShortcutGroup &group)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    column->addWidget(new TextLabel(theme(), group.title, TextStyle::SmallMedium, Token::Ink3));
    column->addSpacing(4);
    for (const models::ShortcutLine &line : group.lines)
        column->addWidget(new ShortcutRow(theme(), line));
    return box;
}

// The groups fill two columns one after the other, where there is room for two.
void ShortcutsSheet::showLines()
{
    const QList<models::ShortcutGroup> groups = models::matching(m_groups, m_search->text(), &keyText);
    qsizetype total = 0;
    for (const models::ShortcutGroup &group : groups)
        total += group.lines.size() + 1;
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(kColumnGapPx);
    QVBoxLayout *column = nullptr;
    qsizetype filled = 0;
    for (const models::ShortcutGroup &group : groups) {
        if (!column || (isWide() && row->count() < 2 && filled >= (total + 1) / 2)) {
            column = new QVBoxLayout;
            row->addLayout(column, 1);
        }
        column->addWidget(makeGroup(group));
        filled += group.lines.size() + 1;
    }
    for (int i = 0; i < row->count(); ++i)
        static_cast<QVBoxLayout *>(row->itemAt(i)->layout())->addStretch();
    if (groups.isEmpty())
        row->addWidget(new TextLabel(theme(), tr("Nothing matches “%1”.").arg(m_search->text().trimmed()),
                                     TextStyle::Body, Token::Ink2),
                       0, Qt::AlignCenter);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
}

void ShortcutsSheet::scroll(int key)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    const bool isPage = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    const bool isDown = key == Qt::Key_PageDown || key == Qt::Key_Down;
    const int step = isPage ? bar->pageStep() : theme().scaled(32);
    bar->setValue(bar->value() + (isDown ? step : -step));
}

bool ShortcutsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool scrolls =
            key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Down || key == Qt::Key_Up;
        if (watched == m_search && scrolls) {
            scroll(key);
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace danggol::ui
