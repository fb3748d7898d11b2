// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace danggol::ui
{

/// The fields of a dialog: as tall as they are until the room ends, then they scroll, and the focus is kept
/// in sight. Keeps kRingPx around them for the focus ring.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// A scroll area cuts at its edge; the focus ring reaches this far beyond a control.
    static constexpr int kRingPx = 4;

    /// Takes `content` over.
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

    /// The most height there is for it, px.
    void setRoom(int heightPx);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_roomPx = 10'000;
};

} // namespace danggol::ui
