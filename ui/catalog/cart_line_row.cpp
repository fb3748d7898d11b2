// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/cart_line_row.h"

#include "ui/catalog/art_tile.h"
#include "ui/parts/number_label.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text_label.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kArtPx = 44;
constexpr int kPadPx = 12;

} // namespace

CartLineRow::CartLineRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_art(new ArtTile(theme, kArtPx))
    , m_name(new TextLabel(theme, QString(), TextStyle::BodyMedium))
    , m_amount(new NumberLabel(theme, QString(), TextStyle::BodyMedium))
    , m_each(new NumberLabel(theme, QString(), TextStyle::Small, Token::Ink3))
    , m_stepper(new Stepper(theme))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kFocusRadiusProperty, 7);
    lay();
    m_stepper->focusProxy()->installEventFilter(this);
    connect(m_stepper, &Stepper::valueChanged, this,
            [this](int value) { Q_EMIT quantityChosen(m_product, value); });
    connect(m_stepper, &Stepper::removeRequested, this, [this] { Q_EMIT removeRequested(m_product); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CartLineRow::lay()
{
    auto *top = new QHBoxLayout;
    auto *bottom = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kPadPx, 0, kPadPx + 1);
    row->setSpacing(kPadPx);
    words->setSpacing(4);
    m_name->setElided(true);
    top->addWidget(m_name, 1);
    top->addSpacing(kPadPx);
    top->addWidget(m_amount);
    bottom->addWidget(m_each, 1, Qt::AlignVCenter);
    bottom->addWidget(m_stepper);
    words->addLayout(top);
    words->addLayout(bottom);
    row->addWidget(m_art, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void CartLineRow::setEntry(const models::CartEntry &entry)
{
    const Product &product = entry.product;
    m_product = product.id;
    m_art->setProduct(product.art, product.name);
    m_name->setText(product.name);
    const QString amount = won(product.price.times(entry.quantity).value_or(Money()).won());
    m_amount->setText(amount);
    showUnitPrice(entry);
    m_stepper->setSubject(product.name);
    // A line that another till's sale has overtaken keeps its quantity until someone decides.
    const int most = static_cast<int>(std::max(models::Cart::mostOf(product), entry.quantity));
    const int quantity = static_cast<int>(entry.quantity);
    // Not when nothing differs: someone may be typing here.
    if (most != m_stepper->maximum())
        m_stepper->setMaximum(most);
    if (quantity != m_stepper->value())
        m_stepper->setValue(quantity);
    setAccessibleName(tr("%1, %2, %3").arg(product.name, plain(entry.quantity), amount));
    setAccessibleDescription(m_each->text());
}

void CartLineRow::showUnitPrice(const models::CartEntry &entry)
{
    const qint64 most = models::Cart::mostOf(entry.product);
    const bool isTooMany = entry.quantity > most;
    m_each->setToken(isTooMany ? Token::Danger : Token::Ink3);
    m_each->setTextStyle(isTooMany ? TextStyle::SmallMedium : TextStyle::Small);
    if (!isTooMany)
        m_each->setText(tr("%1 each").arg(won(entry.product.price.won())));
    else if (entry.product.status != ProductStatus::OnSale)
        m_each->setText(tr("Not on sale"));
    else if (most == 0)
        m_each->setText(tr("Sold out"));
    else
        m_each->setText(tr("Only %1 left").arg(plain(most)));
}

bool CartLineRow::commit()
{
    const int typed = static_cast<const QLineEdit *>(m_stepper->focusProxy())->text().toInt();
    const bool isPossible = typed <= m_stepper->maximum();
    m_stepper->commit();
    return isPossible;
}

void CartLineRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_stepper->stepUp();
        return;
    case Qt::Key_Minus:
        m_stepper->stepDown();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested(m_product);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool CartLineRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const auto *edit = static_cast<QLineEdit *>(watched);
        const bool nothingToDelete =
            !edit->hasSelectedText() && edit->cursorPosition() == edit->text().size();
        if (nothingToDelete || edit->selectedText() == edit->text()) {
            Q_EMIT removeRequested(m_product);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CartLineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace danggol::ui
