// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "ui/parts/text_label.h"
#include "ui/shell/palette/palette_foot.h"
#include "ui/shell/palette/palette_head.h"
#include "ui/shell/palette/palette_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 640;
constexpr int kTopPx = 88;
constexpr int kGapPx = 24;
constexpr int kListSidePx = 8;
constexpr int kNothingPx = 120;

} // namespace

Palette::Palette(Theme &theme, models::TillSession &session, models::PaletteModel::Doors doors,
                 QWidget *window)
    : Overlay(theme, window)
    , m_session(session)
    , m_model(session, std::move(doors))
    , m_head(new PaletteHead(theme))
    , m_edit(&m_head->edit())
    , m_list(new PaletteList(theme, m_model))
    , m_nothing(new TextLabel(theme, {}, TextStyle::Body, Token::Ink2))
    , m_foot(new PaletteFoot(theme))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search and commands"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    layOut();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_chosen.clear();
        m_isRunDue = false;
        m_model.setText(text);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Palette::showRows);
    connect(&m_model, &models::PaletteModel::answered, this, [this] {
        showEmptiness();
        if (std::exchange(m_isRunDue, false))
            runCurrent();
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { runRow(index.row()); });
}

void Palette::layOut()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(kGapPx, 0, kGapPx, 0);
    auto *results = new QVBoxLayout;
    results->setContentsMargins(kListSidePx, 3, kListSidePx, kListSidePx);
    results->addWidget(m_list);
    results->addWidget(m_nothing);
    auto *column = new QVBoxLayout(&frame());
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(results, 1);
    column->addWidget(m_foot);
    for (QWidget *end : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_foot)})
        end->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Palette::open(const QString &page)
{
    if (!isVisible()) {
        m_edit->clear();
        m_chosen.clear();
        m_model.start(page);
    }
    openOver();
}

QWidget *Palette::entry() const
{
    return m_edit;
}

QRect Palette::framePlace(const QSize &window) const
{
    const int width = std::min(theme().scaled(kWidthPx), window.width() - 2 * kGapPx);
    const int top = std::min(theme().scaled(kTopPx), window.height() / 8);
    const int list = m_model.rowCount() > 0 ? m_list->contentHeight() : theme().scaled(kNothingPx);
    const int height = m_head->sizeHint().height() + 3 + list + kListSidePx + m_foot->sizeHint().height();
    return {(window.width() - width) / 2, top, width, std::min(height, window.height() - top - kGapPx)};
}

void Palette::showRows()
{
    showEmptiness();
    if (isVisible())
        placeFrame();
    const int kept = m_chosen.isEmpty() ? -1 : m_model.indexOf(m_chosen);
    m_list->makeCurrent(kept >= 0 ? kept : m_model.firstRow());
    speak();
}

void Palette::showEmptiness()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!m_model.isSettled())
        m_nothing->setText({}); // nothing is known yet
    else if (m_model.error())
        m_nothing->setText(models::errorWords(*m_model.error()));
    else
        m_nothing->setText(tr("Nothing matches “%1”.").arg(m_model.text()));
    speak();
}

// The focus is in the field, so the field says which line is chosen.
void Palette::speak()
{
    const QModelIndex current = m_list->currentIndex();
    m_edit->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                       : m_nothing->text());
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (isPlain && !(key->isAutoRepeat() && key->key() == Qt::Key_Return) && takeKey(key->key()))
            return true;
    }
    return Overlay::eventFilter(watched, event);
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        break;
    case Qt::Key_Up:
        m_list->step(-1);
        break;
    case Qt::Key_PageDown:
        m_list->stepPage(1);
        break;
    case Qt::Key_PageUp:
        m_list->stepPage(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
    const QModelIndex current = m_list->currentIndex();
    m_chosen = current.isValid() ? m_model.row(current.row()).id : QString();
    speak();
    return true;
}

// A scanner's Enter comes before the answer to what it typed.
void Palette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        runRow(current.row());
    else
        m_isRunDue = !m_model.isSettled();
}

void Palette::runRow(int row)
{
    const models::PaletteRow chosen = m_model.row(row);
    if (chosen.isSection() || !chosen.isAvailable)
        return;
    if (!chosen.command.isEmpty())
        m_session.commands().noteUse(chosen.command);
    dismiss();
    chosen.run();
}

} // namespace danggol::ui
