// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

class BrandMark;
class NavItem;

/// The pages of the program at the left edge, and what concerns the till itself at the foot.
class NavBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavBar(Theme &theme, QWidget *parent = nullptr);

    void setShopName(const QString &name);
    /// Adds a page's line below the others; its number is its place in order of adding, from 0.
    int addPage(IconName icon, const QString &name, const QString &keyHint);
    /// Adds a line at the foot, numbered the same way on its own.
    int addFootItem(IconName icon, const QString &name, const QString &keyHint);

    void setCurrentPage(int index);
    void setPageVisible(int index, bool visible);
    void setPageBadge(int index, int count, const QString &words);
    NavItem *pageItem(int index) const { return m_pages.value(index); }
    NavItem *footItem(int index) const { return m_foot.value(index); }
    /// Pages first, then the foot.
    QList<NavItem *> items() const { return m_pages + m_foot; }

    /// Icons only, 56 px instead of 184.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void themeChanged();

Q_SIGNALS:
    void pageTriggered(int index);
    void footTriggered(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NavItem *makeItem(IconName icon, const QString &name, const QString &keyHint);
    void updateWidth();

    Theme &m_theme;
    BrandMark *m_brand;
    QVBoxLayout *m_column;
    QVBoxLayout *m_pageColumn;
    QVBoxLayout *m_footColumn;
    QList<NavItem *> m_pages;
    QList<NavItem *> m_foot;
    bool m_narrow = false;
};

} // namespace danggol::ui
