// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_layout.h"

#include "ui/printing/code128.h"
#include "ui/theme/tabular.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

using Kind = DocumentBlock::Kind;

constexpr qreal kRuleThickness = 2;

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::LayoutWords)
};

qreal lineHeight(const QFont &font)
{
    // Of Latin and Korean type alike, or a line of one would be taller than a line of the other.
    return font.pixelSize() * 1.4;
}

QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

// Columns of amounts line up; words are drawn as they were measured when they were broken into lines.
void paintText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
               const QFont &font)
{
    if (alignment & Qt::AlignRight) {
        paintTabular(painter, box, alignment, text, font);
        return;
    }
    const QFontMetricsF metrics(font);
    const qreal left =
        alignment & Qt::AlignHCenter ? box.center().x() - metrics.horizontalAdvance(text) / 2 : box.left();
    painter.setFont(font);
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text);
}

} // namespace

DocumentLayout::DocumentLayout(const models::Receipt &receipt, Paper paper)
    : m_paper(paper), m_measures(measuresOf(paper)), m_pageSize(m_measures.width, m_measures.height)
{
    flow(blocksOf(receipt));
    if (paper == Paper::A4)
        addPageNumbers(documentTitle(receipt.kind, receipt.order));
}

qreal DocumentLayout::contentWidth() const
{
    return m_measures.width - 2 * m_measures.sideMargin;
}

void DocumentLayout::flow(const QList<DocumentBlock> &blocks)
{
    const qreal top = m_measures.topMargin;
    const qreal bottom = m_measures.height - m_measures.bottomMargin;
    const bool endless = m_measures.height == 0;
    QList<Placed> placedBlocks;
    std::transform(blocks.begin(), blocks.end(), std::back_inserter(placedBlocks),
                   [this](const DocumentBlock &block) { return placed(block); });
    const auto heads = std::find_if(blocks.begin(), blocks.end(),
                                    [](const DocumentBlock &block) { return block.kind == Kind::Columns; });
    m_pages.append(QList<Mark>());
    qreal y = top;
    const auto put = [&](const Placed &block) {
        for (Mark mark : block.marks) {
            std::visit([y](auto &each) { each.box.translate(0, y); }, mark);
            m_pages.last().append(mark);
        }
        y += block.height;
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        qreal needed = placedBlocks.at(i).height;
        for (qsizetype next = i; blocks.at(next).keepsWithNext && next + 1 < blocks.size(); ++next)
            needed += placedBlocks.at(next + 1).height;
        if (!endless && y > top && y + needed > bottom) {
            m_pages.append(QList<Mark>());
            y = top;
            if (blocks.at(i).kind == Kind::Item)
                put(placedBlocks.at(heads - blocks.begin()));
        }
        put(placedBlocks.at(i));
    }
    if (endless)
        m_pageSize.setHeight(static_cast<int>(std::ceil(y)) + m_measures.bottomMargin);
}

DocumentLayout::Placed DocumentLayout::placed(const DocumentBlock &block) const
{
    const QFont body = paperFont(m_measures.bodySize);
    switch (block.kind) {
    case Kind::Title:
    case Kind::Text:
    case Kind::Strong:
        return placedText(block);
    case Kind::Pair:
        return placedPair(block, body, body);
    case Kind::Total:
        return placedPair(block, paperFont(m_measures.bodySize, true), paperFont(m_measures.totalSize, true));
    case Kind::Columns:
        return placedColumns(block);
    case Kind::Item:
        return placedItem(block, body);
    case Kind::Barcode:
        return placedBarcode(block);
    case Kind::Rule:
        break;
    }
    Placed rule;
    rule.marks.append(BoxMark{QRectF(m_measures.sideMargin, m_measures.gap, contentWidth(), kRuleThickness)});
    rule.height = 2 * m_measures.gap + kRuleThickness;
    return rule;
}

qreal DocumentLayout::addWrapped(Placed &to, qreal left, qreal top, qreal width, Qt::Alignment alignment,
                                 const QString &text, const QFont &font) const
{
    qreal y = top;
    for (const QString &line : wrapped(text, font, width)) {
        to.marks.append(TextMark{QRectF(left, y, width, lineHeight(font)), alignment, line, font});
        y += lineHeight(font);
    }
    return y;
}

DocumentLayout::Placed DocumentLayout::placedText(const DocumentBlock &block) const
{
    const bool isTitle = block.kind == Kind::Title;
    const QFont font =
        paperFont(isTitle ? m_measures.titleSize : m_measures.bodySize, block.kind != Kind::Text);
    const Qt::Alignment alignment = m_paper == Paper::Roll80 ? Qt::AlignHCenter : Qt::AlignLeft;
    Placed text;
    text.height = addWrapped(text, m_measures.sideMargin, 0, contentWidth(), alignment, block.left, font);
    return text;
}

DocumentLayout::Placed DocumentLayout::placedPair(const DocumentBlock &block, const QFont &left,
                                                  const QFont &right) const
{
    Placed pair;
    const qreal gap = m_measures.gap;
    const qreal needed = tabularWidth(block.left, left);
    const qreal end = tabularWidth(block.right, right);
    // The end has what it needs, or what the beginning leaves over, and wraps too.
    const qreal leftWidth = std::max(contentWidth() * 0.3, contentWidth() - end - gap);
    const qreal used = std::min(leftWidth, needed + 1);
    const qreal rightWidth = contentWidth() - used - gap;
    const qreal lift = std::max(0.0, (lineHeight(right) - lineHeight(left)) / 2);
    const qreal leftEnd =
        addWrapped(pair, m_measures.sideMargin, lift, leftWidth, Qt::AlignLeft, block.left, left);
    const qreal rightEnd = addWrapped(pair, m_measures.sideMargin + contentWidth() - rightWidth, 0,
                                      rightWidth, Qt::AlignRight, block.right, right);
    pair.height = std::max(leftEnd, rightEnd);
    return pair;
}

void DocumentLayout::addNumbers(Placed &to, const DocumentBlock &block, const QFont &font) const
{
    qreal right = m_measures.sideMargin + contentWidth();
    for (const QString &number : {block.right, block.price, block.quantity}) {
        to.marks.append(
            TextMark{QRectF(right - m_measures.numberColumn, 0, m_measures.numberColumn, lineHeight(font)),
                     Qt::AlignRight, number, font});
        right -= m_measures.numberColumn;
    }
}

DocumentLayout::Placed DocumentLayout::placedColumns(const DocumentBlock &block) const
{
    Placed heads;
    if (m_measures.numberColumn == 0)
        return heads;
    const QFont font = paperFont(m_measures.smallSize, true);
    heads.marks.append(TextMark{QRectF(m_measures.sideMargin, 0, contentWidth(), lineHeight(font)),
                                Qt::AlignLeft, block.left, font});
    addNumbers(heads, block, font);
    heads.height = lineHeight(font) + m_measures.gap;
    return heads;
}

DocumentLayout::Placed DocumentLayout::placedItem(const DocumentBlock &block, const QFont &font) const
{
    const QFont small = paperFont(m_measures.smallSize);
    const bool hasColumns = m_measures.numberColumn > 0;
    const qreal numbers =
        hasColumns ? 3.0 * m_measures.numberColumn : tabularWidth(block.right, font) + m_measures.gap;
    Placed item;
    qreal y =
        addWrapped(item, m_measures.sideMargin, 0, contentWidth() - numbers, Qt::AlignLeft, block.left, font);
    if (hasColumns) {
        addNumbers(item, block, font);
    } else {
        item.marks.append(TextMark{QRectF(m_measures.sideMargin, 0, contentWidth(), lineHeight(font)),
                                   Qt::AlignRight, block.right, font});
        y = addWrapped(item, m_measures.sideMargin, y, contentWidth(), Qt::AlignLeft,
                       LayoutWords::tr("%1 × %2", "quantity, price").arg(block.quantity, block.price), small);
    }
    if (!block.note.isEmpty())
        y = addWrapped(item, m_measures.sideMargin, y, contentWidth() - (hasColumns ? numbers : 0),
                       Qt::AlignLeft, block.note, small);
    item.height = y + m_measures.gap / 2.0;
    return item;
}

DocumentLayout::Placed DocumentLayout::placedBarcode(const DocumentBlock &block) const
{
    const QList<int> widths = code128(block.left);
    int modules = 0;
    for (const int width : widths)
        modules += width;
    const qreal module = m_measures.barcodeModule;
    const qreal quiet = kCode128QuietModules * module;
    qreal x = m_measures.sideMargin + quiet;
    if (m_paper == Paper::Roll80)
        x = (m_measures.width - modules * module) / 2;
    Placed code;
    const qreal left = x;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i % 2 == 0)
            code.marks.append(
                BoxMark{QRectF(x, m_measures.gap, widths.at(i) * module, m_measures.barcodeHeight)});
        x += widths.at(i) * module;
    }
    const QFont font = paperFont(m_measures.smallSize);
    const qreal below = m_measures.gap * 1.5 + m_measures.barcodeHeight;
    code.marks.append(
        TextMark{QRectF(left, below, x - left, lineHeight(font)), Qt::AlignHCenter, block.left, font});
    code.height = below + lineHeight(font);
    return code;
}

void DocumentLayout::addPageNumbers(const QString &title)
{
    const QFont font = paperFont(m_measures.smallSize);
    const QRectF foot(m_measures.sideMargin, m_measures.height - m_measures.bottomMargin * 0.6,
                      contentWidth(), lineHeight(font));
    for (int page = 0; page < pageCount(); ++page) {
        m_pages[page].append(TextMark{foot, Qt::AlignLeft, title, font});
        m_pages[page].append(TextMark{foot, Qt::AlignRight,
                                      LayoutWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), font});
    }
}

void DocumentLayout::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    for (const Mark &mark : m_pages.at(page)) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            paintText(painter, text->box, text->alignment, text->text, text->font);
        else
            painter.fillRect(std::get<BoxMark>(mark).box, Qt::black);
    }
}

} // namespace danggol::ui
