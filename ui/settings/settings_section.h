// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

/// One subject of the settings: a title, and below it whatever the subclass puts into column(). Its object
/// name is what it is known by. What takes the focus when it comes into sight is its focus proxy.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Theme &theme, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return accessibleName(); }
    /// Whether this person gets to see it at all.
    [[nodiscard]] virtual bool isFor(const Actor &actor) const;
    /// It comes into sight: what may have become old is to be read again.
    virtual void refresh() {}
    /// Ctrl Enter: saves what is typed, where typing alone does not set it.
    virtual void submit() {}
    /// Ctrl Z: takes back what was just done here; false when there is nothing to.
    virtual bool undo() { return false; }

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace danggol::ui
