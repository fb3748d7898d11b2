// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class KeyButton;
class NumberLabel;
class SearchField;
class SegmentBar;

/// The line above the products: title and count, in stock only, search, cards or list.
class CatalogHeader : public QWidget
{
    Q_OBJECT
public:
    CatalogHeader(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    /// `hasMore`: there are more than `count`.
    void setCount(qint64 count, bool hasMore);
    /// Only who may edit the catalog sees these two; the import gives way in a small window, where its key is
    /// left.
    void setMayEdit(bool mayEdit);
    KeyButton &importProducts() { return *m_import; }
    KeyButton &newProduct() { return *m_new; }
    QCheckBox &inStockOnly() { return *m_inStockOnly; }
    SearchField &search() { return *m_search; }
    /// Cards are 0, the list is 1.
    SegmentBar &views() { return *m_views; }
    KeyButton &exportButton() { return *m_export; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void themeChanged();
    void fit();

    Theme &m_theme;
    NumberLabel *m_count;
    QCheckBox *m_inStockOnly;
    SearchField *m_search;
    SegmentBar *m_views;
    KeyButton *m_export;
    KeyButton *m_import;
    KeyButton *m_new;
    bool m_mayEdit = true;
};

} // namespace danggol::ui
