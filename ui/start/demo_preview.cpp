// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/demo_preview.h"

#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/icons.h"
#include "ui/theme/product_art.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace danggol::ui
{

namespace
{

/// A row of product tiles.
class ArtStrip : public QWidget
{
public:
    explicit ArtStrip(Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(theme.scaled(kTileHeightPx));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        static constexpr std::array kKeys = {"croissant", "beans", "carton", "tangerine", "jar", "tomato"};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal count = static_cast<qreal>(kKeys.size());
        const qreal tileWidth = (width() - kGapPx * (count - 1)) / count;
        qreal left = 0;
        for (const char *key : kKeys) {
            paintProductArt(painter, m_theme, QString::fromLatin1(key), QString(),
                            {left, 0, tileWidth, qreal(height())}, 1.0, 8);
            left += tileWidth + kGapPx;
        }
    }

private:
    static constexpr int kTileHeightPx = 56;
    static constexpr qreal kGapPx = 8;

    Theme &m_theme;
};

/// A tinted icon.
class IconMark : public QWidget
{
public:
    IconMark(Theme &theme, IconName icon, QWidget *parent) : QWidget(parent), m_theme(theme), m_icon(icon)
    {
        setFixedSize(theme.scaled(18), theme.scaled(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, m_theme, m_icon, rect(), m_theme.color(Token::AccText));
    }

private:
    Theme &m_theme;
    IconName m_icon;
};

} // namespace

DemoPreview::DemoPreview(Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(theme, tr("Dalbit Market, a demo"), TextStyle::Section, Token::Ink, this));
    auto *about = new TextLabel(
        theme, tr("A small grocer and café with a month of sales. It is made anew each time it is opened."),
        TextStyle::Body, Token::Ink2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(16);
    column->addWidget(new ArtStrip(theme, this));
    column->addSpacing(20);
    struct Fact
    {
        IconName icon;
        QString title;
        QString text;
    };
    const std::array facts = {
        Fact{IconName::Catalog, tr("64 products in 5 categories"),
             tr("With stock levels and barcodes you can type")},
        Fact{IconName::Wallet, tr("214 customers with points"), tr("Statements go back 30 days")},
        Fact{IconName::Orders, tr("Orders in every state"),
             tr("Waiting, paid, confirmed, cancelled, refunded")},
        Fact{IconName::User, tr("Sign in as Sori (cashier) or Haneul (admin)"),
             tr("PIN for both: %1").arg(QStringLiteral("1234"))}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    int row = 0;
    for (const Fact &fact : facts) {
        grid->addWidget(new IconMark(theme, fact.icon, this), row, 0);
        grid->addWidget(new TextLabel(theme, fact.title, TextStyle::BodyMedium, Token::Ink, this), row++, 1);
        grid->addWidget(new TextLabel(theme, fact.text, TextStyle::Small, Token::Ink2, this), row++, 1);
        grid->setRowMinimumHeight(row++, 18);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
}

} // namespace danggol::ui
