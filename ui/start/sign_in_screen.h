// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/sign_in_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace danggol::ui
{

class KeyButton;
class PinPad;
class SignInPeople;

/// Asks who is at the till and for their PIN. A window of its own when the program starts; over the till's
/// window while that is locked. Digits, Backspace, Esc and the arrows work wherever the focus is, and Tab
/// stays inside.
class SignInScreen : public QWidget
{
    Q_OBJECT
public:
    /// `shop` must outlive it.
    SignInScreen(Theme &theme, Shop &shop, QWidget *parent = nullptr);

    /// Reads who there is; `first` is chosen when they are among them.
    void start(std::optional<StaffId> first = {});
    [[nodiscard]] models::SignInController &controller() { return m_controller; }
    /// Whether "Switch shop…" is offered at the foot.
    void setOffersSwitch(bool offers);

Q_SIGNALS:
    void signedIn(const danggol::StaffMember &member);
    void switchShopRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QString hint() const;
    void layOut();
    [[nodiscard]] QHBoxLayout *makeFoot();
    void fit();
    void showKeys();
    [[nodiscard]] bool takeDigit(const QKeyEvent &event);

    Theme &m_theme;
    Shop &m_shop;
    models::SignInController m_controller;
    QWidget *m_card;
    SignInPeople *m_people;
    PinPad *m_pad;
    KeyButton *m_switch;
    KeyButton *m_shortcuts;
};

} // namespace danggol::ui
