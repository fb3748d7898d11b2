// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QHBoxLayout;
class QVBoxLayout;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class KeyButton;
class SettingsSection;
class TextLabel;

/// The settings, one section below the other; those that are not for the signed-in person are not there.
/// What is changed holds at once, so there is nothing to save. Shown with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Theme &theme, models::TillSession &session, QWidget *parent);

    /// Takes ownership.
    void addSection(SettingsSection *section);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeHead();
    void layOut();
    void showSections();
    void fitSize();

    Theme &m_theme;
    models::TillSession &m_session;
    KeyButton *m_close;
    TextLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<SettingsSection *> m_sections;
};

} // namespace danggol::ui
