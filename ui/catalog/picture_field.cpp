// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/picture_field.h"

#include "models/catalog/picture_shrinker.h"
#include "services/catalog/product_picture.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/themed.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/product_art.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr QSize kTilePx(176, 110);
constexpr int kGapPx = 8;
constexpr qreal kRadiusPx = 8;

QString fileFilter(const QString &words)
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.") + QString::fromLatin1(format));
    return QStringLiteral("%1 (%2)").arg(words, patterns.join(u' '));
}

} // namespace

PictureField::PictureField(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choose(new KeyButton(theme, KeyButton::Role::Secondary, tr("Choose picture…")))
    , m_remove(new KeyButton(theme, KeyButton::Role::Ghost, tr("Remove")))
    , m_message(new MessageLine(theme))
{
    setObjectName(QStringLiteral("productPicture"));
    setAccessibleName(tr("Picture"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kFocusRadiusProperty, static_cast<int>(kRadiusPx));
    m_choose->setObjectName(QStringLiteral("choosePictureButton"));
    m_remove->setObjectName(QStringLiteral("removePictureButton"));
    for (KeyButton *button : {m_choose, m_remove}) {
        button->setControlHeight(32);
        button->setAutoDefault(false);
    }
    layOut();
    showState();
    connect(m_choose, &QAbstractButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, &PictureField::takeOff);
    connect(&theme, &Theme::changed, this, [this] {
        layout()->setContentsMargins(0, m_theme.scaled(kTilePx.height()) + kGapPx, 0, 0);
        relayout(this);
    });
}

void PictureField::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m_theme.scaled(kTilePx.height()) + kGapPx, 0, 0);
    column->setSpacing(kGapPx);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    column->addWidget(m_message);
    column->addStretch();
}

QSize PictureField::sizeHint() const
{
    return {m_theme.scaled(kTilePx.width()), layout()->sizeHint().height()};
}

QRectF PictureField::tile() const
{
    return {0, 0, static_cast<qreal>(width()), static_cast<qreal>(m_theme.scaled(kTilePx.height()))};
}

void PictureField::setProduct(const QString &art, const QString &name)
{
    m_art = art;
    m_name = name;
    showState();
}

void PictureField::setError(const QString &sentence)
{
    m_message->setMessage(sentence.isEmpty() ? tr("Or drop one here, or paste it.") : sentence,
                          sentence.isEmpty() ? MessageLine::Tone::Quiet : MessageLine::Tone::Error);
    setAccessibleDescription(m_message->message());
}

void PictureField::showState()
{
    const bool hasPicture = m_picture ? !m_picture->isEmpty() : !productArt(m_art).picture.isEmpty();
    m_choose->setBusy(m_isBusy, tr("Reading…"));
    m_remove->setVisible(hasPicture);
    setError({});
    update();
}

void PictureField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   fileFilter(tr("Pictures")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::load);
    dialog->open();
}

void PictureField::start()
{
    ++m_asked;
    m_isBusy = true;
    showState();
}

void PictureField::load(const QString &path)
{
    start();
    models::shrinkPictureFile(path, on(this, [this, asked = m_asked](Result<QByteArray> shrunk) {
                                  if (asked == m_asked) // else another was chosen meanwhile
                                      accept(shrunk);
                              }));
}

void PictureField::accept(const Result<QByteArray> &shrunk)
{
    m_isBusy = false;
    if (shrunk) {
        m_picture = *shrunk;
        m_preview = QImage::fromData(*shrunk);
    }
    showState();
    if (!shrunk)
        setError(shrunk.error().fields.isEmpty() ? shrunk.error().message
                                                 : shrunk.error().fields.first().detail);
    Q_EMIT edited();
    Q_EMIT settled();
}

void PictureField::takeOff()
{
    const bool isInShop = !productArt(m_art).picture.isEmpty();
    ++m_asked;
    m_isBusy = false;
    m_picture = isInShop ? std::optional(QByteArray()) : std::nullopt;
    m_preview = {};
    if (m_remove->hasFocus())
        m_choose->setFocus(Qt::OtherFocusReason);
    showState();
    Q_EMIT edited();
}

bool PictureField::take(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            load(url.toLocalFile());
            return true;
        }
    }
    if (!data.hasImage())
        return false;
    start();
    models::shrinkPictureAside(qvariant_cast<QImage>(data.imageData()),
                               on(this, [this, asked = m_asked](Result<QByteArray> shrunk) {
                                   if (asked == m_asked)
                                       accept(shrunk);
                               }));
    return true;
}

void PictureField::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !take(*data))
        setError(tr("There is no picture to paste."));
}

void PictureField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Space)
        choose();
    else if (event->key() == Qt::Key_Delete)
        takeOff();
    else
        QWidget::keyPressEvent(event);
}

void PictureField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && tile().contains(event->position()))
        setFocus(Qt::MouseFocusReason);
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void PictureField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture && !m_picture->isEmpty()) {
        paintProductArt(painter, m_theme, productArt(m_art).drawing, QString(), tile(), 1, kRadiusPx);
        paintProductPicture(painter, m_preview, tile(), kRadiusPx);
    } else {
        const QString art = m_picture ? productArt(m_art).drawing : m_art;
        paintProductArt(painter, m_theme, art, m_name, tile(), 1, kRadiusPx);
    }
}

} // namespace danggol::ui
