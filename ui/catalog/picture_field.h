// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QMimeData;

namespace danggol::ui
{

class KeyButton;
class MessageLine;

/// The picture of a product in its form: choose a file, drop one, paste one, or take it off. Files are read
/// and made small beside the GUI thread.
class PictureField : public QWidget
{
    Q_OBJECT
public:
    explicit PictureField(Theme &theme, QWidget *parent = nullptr);

    /// What is in the shop: Product::art, and the name for its initial.
    void setProduct(const QString &art, const QString &name);
    /// What is to be saved: another picture, an empty one to take it off, or nothing.
    [[nodiscard]] const std::optional<QByteArray> &picture() const { return m_picture; }
    /// A picture is being made small; `settled` tells when it is done.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setError(const QString &sentence);
    /// Reads this file; what the dialog does with the one that was chosen.
    void load(const QString &path);

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QRectF tile() const;
    void choose();
    void paste();
    void takeOff();
    bool take(const QMimeData &data);
    void start();
    void accept(const Result<QByteArray> &shrunk);
    void showState();

    Theme &m_theme;
    KeyButton *m_choose;
    KeyButton *m_remove;
    MessageLine *m_message;
    QString m_art;
    QString m_name;
    std::optional<QByteArray> m_picture;
    QImage m_preview;
    int m_asked = 0;
    bool m_isBusy = false;
};

} // namespace danggol::ui
