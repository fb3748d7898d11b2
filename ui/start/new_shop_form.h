// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/start/shop_look.h"
#include "ui/start/new_shop.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace danggol::ui
{

class Field;
class FoundingFields;
class KeyButton;

/// What a new shop on this computer needs: its name, where its file is to lie, its first admin and their PIN.
/// What is at that place is looked at while the form is filled in.
class NewShopForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewShopForm(Theme &theme, QWidget *parent = nullptr);

    /// The whole path; "~" is the home folder.
    [[nodiscard]] QString file() const;
    /// Emits `submitted` when nothing is missing and the place is free; else the focus moves to the first
    /// field at fault.
    void submit();

Q_SIGNALS:
    void faultsFound(int count);
    void submitted(const QString &file, const danggol::ui::NewShop &shop);
    /// There is a shop in the file, and that one is wanted.
    void openRequested(const QString &file);

private:
    void layOut();
    void chooseFile();
    void fileTyped();
    void lookAtFile();
    void showLook();
    void finish(QList<Field *> faulty);
    [[nodiscard]] bool isLookedAt() const;

    Theme &m_theme;
    models::ShopLook m_look;
    FoundingFields *m_founding;
    Field *m_file;
    KeyButton *m_browse;
    KeyButton *m_open;
    QTimer m_typing;
    bool m_isSubmitting = false;
};

} // namespace danggol::ui
