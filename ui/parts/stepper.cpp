// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepper.h"

#include "ui/parts/step_button.h"
#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

Stepper::Stepper(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_less(new StepButton(theme, IconName::Minus, this))
    , m_more(new StepButton(theme, IconName::Plus, this))
    , m_edit(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_edit->setFrame(false);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setValidator(new QIntValidator(0, 99999, m_edit));
    m_edit->setFont(theme.font(TextStyle::BodyMedium));
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setTabOrder(m_less, m_edit);
    setTabOrder(m_edit, m_more);
    for (StepButton *button : {m_less, m_more})
        button->setAutoRepeat(true);
    connect(m_less, &QAbstractButton::clicked, this, &Stepper::stepDown);
    connect(m_more, &QAbstractButton::clicked, this, &Stepper::stepUp);
    connect(m_edit, &QLineEdit::editingFinished, this, &Stepper::readTyped);
    showValue(1);
    followTheme(theme, this);
}

void Stepper::themeChanged()
{
    m_edit->setFont(m_theme.font(TextStyle::BodyMedium));
    relayout(this);
}

void Stepper::setValue(int value)
{
    showValue(std::clamp(value, 1, m_maximum));
}

void Stepper::setMaximum(int maximum)
{
    m_maximum = std::max(1, maximum);
    showValue(std::min(m_value, m_maximum));
}

void Stepper::setSubject(const QString &subject)
{
    m_subject = subject;
    updateNames();
}

void Stepper::showValue(int value)
{
    m_value = value;
    m_edit->setText(QString::number(value));
    m_more->setEnabled(value < m_maximum);
    // Holding the button down must stop at 1, not run into removing.
    m_less->setAutoRepeat(value > 1);
    updateNames();
    updateGeometry();
}

void Stepper::choose(int value)
{
    const int kept = std::clamp(value, 1, m_maximum);
    const bool other = kept != m_value;
    showValue(kept);
    if (other)
        Q_EMIT valueChanged(kept);
}

void Stepper::stepUp()
{
    choose(m_value + 1);
}

void Stepper::stepDown()
{
    if (m_value > 1)
        choose(m_value - 1);
    else
        Q_EMIT removeRequested();
}

void Stepper::readTyped()
{
    bool isNumber = false;
    const int typed = m_edit->text().toInt(&isNumber);
    if (!isNumber) {
        showValue(m_value);
    } else if (typed == 0) {
        showValue(m_value);
        Q_EMIT removeRequested();
    } else {
        choose(typed);
    }
}

void Stepper::updateNames()
{
    const auto about = [this](const QString &words) {
        return m_subject.isEmpty() ? words : tr("%1, %2").arg(words, m_subject);
    };
    m_less->setName(about(m_value > 1 ? tr("One less") : tr("Remove")));
    m_more->setName(about(tr("One more")));
    m_edit->setAccessibleName(about(tr("Quantity")));
    m_edit->setAccessibleDescription(tr("At most %1").arg(m_maximum));
    setAccessibleName(about(tr("Quantity")));
}

int Stepper::editWidth() const
{
    const qreal text = lineWidth(m_edit->text(), m_theme.font(TextStyle::BodyMedium));
    return std::max(m_theme.scaled(24), static_cast<int>(std::ceil(text)) + 8);
}

QSize Stepper::sizeHint() const
{
    const int side = m_theme.controlHeight(32);
    return {2 * side + editWidth() + 2, side};
}

void Stepper::resizeEvent(QResizeEvent *)
{
    const int side = m_theme.controlHeight(32);
    m_less->setGeometry(1, 0, side, height());
    m_more->setGeometry(width() - side - 1, 0, side, height());
    m_edit->setGeometry(side + 1, 1, width() - 2 * side - 2, height() - 2);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool typing = m_edit->hasFocus();
    paintBox(painter, rect(), 8, m_theme.color(Token::Surface),
             m_theme.color(typing ? Token::Focus : Token::Line2), typing ? 2 : 1);
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    // QLineEdit calls an empty text unfinished and says nothing: put the number back.
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_edit->hasAcceptableInput())
        showValue(m_value);
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Plus) {
            readTyped();
            stepUp();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Minus) {
            readTyped();
            stepDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace danggol::ui
