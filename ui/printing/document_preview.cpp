// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_preview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kMarginPx = 20;
/// At most: a narrow roll is not blown up to fill the area.
constexpr qreal kLargestScale = 0.45;

// What a screen reader says of the picture.
QString spoken(const models::Receipt &receipt)
{
    QStringList lines;
    for (const DocumentBlock &block : blocksOf(receipt)) {
        QStringList words{block.left, block.quantity, block.price, block.right, block.note};
        words.removeAll(QString());
        if (block.kind != DocumentBlock::Kind::Columns && !words.isEmpty())
            lines.append(words.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace

/// Paints the pages, as wide as the area around them lets it.
class PreviewPages : public QWidget
{
public:
    explicit PreviewPages(Theme &theme) : m_theme(theme)
    {
        QObject::connect(&theme, &Theme::changed, this, [this] { update(); });
    }

    void setLayout(std::optional<DocumentLayout> layout)
    {
        m_layout = std::move(layout);
        update();
    }
    [[nodiscard]] const std::optional<DocumentLayout> &document() const { return m_layout; }

    void fit(const QSize &area)
    {
        int height = 0;
        if (m_layout) {
            m_scale = std::min(kLargestScale, static_cast<qreal>(area.width() - 2 * kMarginPx) /
                                                  m_layout->pageSize().width());
            height = kMarginPx + m_layout->pageCount() * (pageRect(0).height() + kMarginPx);
        }
        resize(area.width(), std::max(area.height(), height));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Sunken));
        if (!m_layout)
            return;
        for (int page = 0; page < m_layout->pageCount(); ++page) {
            const QRect paper = pageRect(page);
            painter.fillRect(paper, Qt::white);
            painter.setPen(m_theme.color(Token::Line));
            painter.drawRect(paper.adjusted(0, 0, -1, -1));
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(paper.topLeft());
            painter.scale(m_scale, m_scale);
            m_layout->paint(painter, page);
            painter.restore();
        }
    }

private:
    [[nodiscard]] QRect pageRect(int page) const
    {
        const QSize size = (QSizeF(m_layout->pageSize()) * m_scale).toSize();
        return {QPoint((width() - size.width()) / 2, kMarginPx + page * (size.height() + kMarginPx)), size};
    }

    Theme &m_theme;
    std::optional<DocumentLayout> m_layout;
    qreal m_scale = kLargestScale;
};

DocumentPreview::DocumentPreview(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_pages(new PreviewPages(theme))
{
    setObjectName(QStringLiteral("documentPreview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_pages);
}

void DocumentPreview::setDocument(const std::optional<models::Receipt> &receipt, Paper paper)
{
    const bool isSame = receipt == m_receipt && m_pages->document() && m_pages->document()->paper() == paper;
    if (isSame)
        return; // stays where it was scrolled to
    m_receipt = receipt;
    m_pages->setLayout(receipt ? std::optional(DocumentLayout(*receipt, paper)) : std::nullopt);
    setAccessibleDescription(receipt ? spoken(*receipt) : QString());
    m_pages->fit(viewport()->size());
    verticalScrollBar()->setValue(0);
}

int DocumentPreview::pageCount() const
{
    return m_pages->document() ? m_pages->document()->pageCount() : 0;
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_pages->fit(viewport()->size());
}

} // namespace danggol::ui
