// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"
#include "app/desktop/till_window.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_shop.h"
#include "ui/parts/focus_ring.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace danggol::test
{

/// What the desktop program sets up once: the look of the application, and settings of the test's own.
class Desk
{
public:
    Desk();
    [[nodiscard]] ui::Theme &theme() { return m_theme; }

private:
    QTemporaryDir m_settings;
    ui::Theme m_theme{ui::ThemeMode::Light};
    ui::FocusRing m_ring{*qApp};
};

/// The demo shop, filled as `danggol --demo` fills it.
class DemoShop
{
public:
    DemoShop();
    [[nodiscard]] Shop &shop() { return m_opened->shop(); }
    [[nodiscard]] CustomerId customer(const QString &name);
    /// The newest order in this state.
    [[nodiscard]] OrderId order(OrderStatus status);
    void expectBooksBalance();

private:
    ManualClock m_clock;
    CountingOperationIds m_ids{QStringLiteral("demo")};
    std::unique_ptr<app::OpenedShop> m_opened;
};

/// The till's window with all its pages over a shop, as the desktop program composes it, and what a person
/// does to it. A widget that is not there within the time a person would wait ends the program with its name.
class WindowUnderTest
{
public:
    WindowUnderTest(Desk &desk, Shop &shop, const Actor &actor = TestShop::admin());
    ~WindowUnderTest();

    [[nodiscard]] app::TillWindow &till() { return *m_till; }
    [[nodiscard]] ui::MainWindow &window() { return m_till->window(); }
    [[nodiscard]] models::TillSession &session() { return m_till->session(); }

    /// The visible widget of this name, in the window or in what stands over it.
    [[nodiscard]] QWidget &widget(const char *name);
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name)
    {
        auto *found = qobject_cast<Widget *>(&widget(name));
        if (!found)
            qFatal("%s is another kind of widget", name);
        return *found;
    }
    [[nodiscard]] bool isShown(const char *name) const { return find(name) != nullptr; }
    [[nodiscard]] QString text(const char *labelName);
    /// The dialog, panel window or menu in front, or the window.
    [[nodiscard]] QWidget &front();

    /// A key where the focus is.
    void press(QKeyCombination key);
    /// The same key held: pressed once, then repeated by the keyboard, then let go.
    void hold(QKeyCombination key, int repeats = 4);
    /// What the keyboard goes on sending while the key stays down.
    void repeat(QKeyCombination key, int times);
    void click(const char *name);
    /// Waits for the row first; -1 is the last.
    void clickRow(const char *viewName, int row);
    void type(const char *name, const QString &text);
    void typeInFocus(const QString &text);
    /// Nothing when the view has fewer rows.
    [[nodiscard]] QVariant valueOf(const char *viewName, int row, int role);
    [[nodiscard]] QString toast();
    void openPage(const char *pageName);
    void chooseCustomer(CustomerId id);
    /// Closes whatever stands over the window.
    void closeOverlays();

private:
    [[nodiscard]] QWidget *find(const char *name) const;

    std::unique_ptr<app::TillWindow> m_till;
};

/// Lets what was asked arrive and be laid out: waits until nothing has been painted or moved for a while.
void settle();

} // namespace danggol::test
