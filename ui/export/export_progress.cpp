// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_progress.h"

#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 380;
constexpr int kPaddingPx = 20;

} // namespace

ExportProgress::ExportProgress(Theme &theme, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_count(new NumberLabel(theme, {}, TextStyle::Body, Token::Ink2))
    , m_cancel(new KeyButton(theme, KeyButton::Role::Secondary, tr("Cancel export")))
{
    setObjectName(QStringLiteral("exportProgress"));
    setWindowTitle(tr("Writing %1").arg(fileName));
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_cancel->setObjectName(QStringLiteral("cancelExportButton"));
    auto *title = new TextLabel(theme, windowTitle(), TextStyle::Section);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(m_count);
    column->addSpacing(kPaddingPx);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    const int width = theme.scaled(kWidthPx);
    setFixedSize(width, column->totalHeightForWidth(width));
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &ExportProgress::cancelRequested);
}

void ExportProgress::setCount(const QString &words)
{
    m_count->setText(tr("%1 so far").arg(words));
}

void ExportProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace danggol::ui
