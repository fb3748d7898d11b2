// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/document_blocks.h"
#include "ui/printing/paper.h"

#include <QRectF>
#include <QSize>

#include <variant>

class QPainter;

namespace danggol::ui
{

/// Where everything of a document stands on its pages. Made and painted in any thread.
class DocumentLayout
{
public:
    DocumentLayout(const models::Receipt &receipt, Paper paper);

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In paper units; the same for every page.
    [[nodiscard]] QSize pageSize() const { return m_pageSize; }
    /// Paints a page in black; the painter is in paper units, with its origin at the page's top left corner.
    void paint(QPainter &painter, int page) const;

private:
    struct TextMark
    {
        QRectF box;
        Qt::Alignment alignment;
        QString text;
        QFont font;
    };
    struct BoxMark
    {
        QRectF box;
    };
    using Mark = std::variant<TextMark, BoxMark>;
    /// A block as its marks, measured from its own top.
    struct Placed
    {
        QList<Mark> marks;
        qreal height = 0;
    };

    [[nodiscard]] qreal contentWidth() const;
    [[nodiscard]] Placed placed(const DocumentBlock &block) const;
    [[nodiscard]] Placed placedText(const DocumentBlock &block) const;
    [[nodiscard]] Placed placedPair(const DocumentBlock &block, const QFont &left, const QFont &right) const;
    [[nodiscard]] Placed placedItem(const DocumentBlock &block, const QFont &font) const;
    [[nodiscard]] Placed placedColumns(const DocumentBlock &block) const;
    [[nodiscard]] Placed placedBarcode(const DocumentBlock &block) const;
    qreal addWrapped(Placed &to, qreal left, qreal top, qreal width, Qt::Alignment alignment,
                     const QString &text, const QFont &font) const;
    void addNumbers(Placed &to, const DocumentBlock &block, const QFont &font) const;
    void flow(const QList<DocumentBlock> &blocks);
    void addPageNumbers(const QString &title);

    Paper m_paper;
    PaperMeasures m_measures;
    QSize m_pageSize;
    QList<QList<Mark>> m_pages;
};

} // namespace danggol::ui
