// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/toast_host.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class KeyButton;
class SectionList;
class SettingsSection;
class TextLabel;

/// The settings: the sections' names left, the chosen one right; those that are not for the signed-in person
/// are not there. Shown with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Theme &theme, models::TillSession &session, QWidget *parent);
    ~SettingsDialog() override;

    /// Takes ownership.
    void addSection(SettingsSection *section);
    /// The object name of the section in sight; empty when there is none.
    [[nodiscard]] QString currentSection() const;
    /// Ignored for one that is not there.
    void showSection(const QString &objectName);
    /// Says what happened where the dialog covers the window.
    [[nodiscard]] ToastHost &toasts() { return m_toasts; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeHead();
    [[nodiscard]] QScrollArea *makeScroll();
    void layOut();
    void bindKeys();
    void showSections();
    void showCurrent();
    void focusSection();
    void reveal(QWidget *focused);
    void fitSize();
    [[nodiscard]] SettingsSection *current() const;

    Theme &m_theme;
    models::TillSession &m_session;
    KeyButton *m_close;
    SectionList *m_list;
    TextLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QList<SettingsSection *> m_sections;
    ToastHost m_toasts;
};

} // namespace danggol::ui
