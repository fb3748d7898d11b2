// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace danggol::ui
{

class StepButton;

/// A quantity from 1 to a maximum: less, a number one can type, more. Less at 1 asks to remove.
class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(Theme &theme, QWidget *parent = nullptr);

    int value() const { return m_value; }
    /// Shows another value without a signal; kept within 1 and the maximum.
    void setValue(int value);
    int maximum() const { return m_maximum; }
    /// The stock; at least 1.
    void setMaximum(int maximum);
    /// What is counted, for screen readers ("Salt bread, 2 pcs").
    void setSubject(const QString &subject);

    void stepUp();
    void stepDown();
    /// Takes over what is typed, as Enter does.
    void commit() { readTyped(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

Q_SIGNALS:
    /// The person has chosen another quantity.
    void valueChanged(int value);
    /// Less was asked for at 1, or 0 was typed; the value stays.
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int value);
    void readTyped();
    void showValue(int value);
    void updateNames();
    int editWidth() const;

    Theme &m_theme;
    StepButton *m_less;
    StepButton *m_more;
    QLineEdit *m_edit;
    QString m_subject;
    int m_value = 1;
    int m_maximum = 999;
};

} // namespace danggol::ui
