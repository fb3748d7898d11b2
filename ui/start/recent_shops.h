// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

class StartChoice;

/// A shop that this computer has opened before.
struct RecentShop
{
    QString databaseUrl;
    QString name;
    /// The file, or host:port/name.
    QString place;
    bool isServer = false;

    friend bool operator==(const RecentShop &, const RecentShop &) = default;
};

/// The shops that were opened before, the last one first; each can be chosen or forgotten.
class RecentShops : public QWidget
{
    Q_OBJECT
public:
    explicit RecentShops(Theme &theme, QWidget *parent = nullptr);

    void setShops(const QList<RecentShop> &shops);
    [[nodiscard]] const QList<RecentShop> &shops() const { return m_shops; }
    /// Chooses the shop of this address, if it is there.
    void choose(const QString &databaseUrl);
    /// Nullptr when there is none.
    [[nodiscard]] const RecentShop *chosen() const;
    /// Emits openRequested for the chosen one.
    void submit();

Q_SIGNALS:
    void chosenChanged();
    void openRequested(const QString &databaseUrl);
    void forgetRequested(const QString &databaseUrl);

private:
    void addRow(int index);

    Theme &m_theme;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QList<RecentShop> m_shops;
    QList<StartChoice *> m_choices;
};

} // namespace danggol::ui
