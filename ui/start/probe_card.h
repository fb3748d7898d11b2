// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/probe_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace danggol::ui
{

class CopyButton;
class KeyButton;
class TextLabel;

/// The result of a connection test in a tinted box; while it runs, what is tried, and a way to stop it.
class ProbeCard : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeCard(Theme &theme, QWidget *parent = nullptr);

    /// Shown after a moment, so that a quick answer does not flicker.
    void showTesting(const QString &place);
    /// `details` can be copied; empty: nothing to copy.
    void showResult(bool isGood, const ProbeWords &words, const QString &details);
    void clear();
    [[nodiscard]] QString message() const;
    void themeChanged();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Hidden, Testing, Good, Bad };

    void show(State state, const ProbeWords &words);
    [[nodiscard]] Token ink() const;
    [[nodiscard]] Token ground() const;
    void paintSign(QPainter &painter, const QRectF &box) const;

    Theme &m_theme;
    TextLabel *m_strong;
    TextLabel *m_rest;
    KeyButton *m_cancel;
    CopyButton *m_copy;
    QTimer m_spinner;
    State m_state = State::Hidden;
    int m_turn = 0; // degrees
};

} // namespace danggol::ui
