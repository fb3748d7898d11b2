// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

/// One subject of the settings: a title, and below it whatever the subclass puts into column().
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// Whether this person gets to see it at all.
    [[nodiscard]] virtual bool isFor(const Actor &actor) const;
    /// It comes into sight: what may have become old is to be read again.
    virtual void refresh() {}

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace danggol::ui
