// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/document_layout.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <optional>

namespace danggol::ui
{

class PreviewPages;

/// The pages of a document as they will be on paper, one under another.
class DocumentPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit DocumentPreview(Theme &theme, QWidget *parent = nullptr);

    /// Nothing shows an empty area.
    void setDocument(const std::optional<models::Receipt> &receipt, Paper paper);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PreviewPages *m_pages;
    std::optional<models::Receipt> m_receipt;
};

} // namespace danggol::ui
