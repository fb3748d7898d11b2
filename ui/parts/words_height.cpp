// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/words_height.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace danggol::ui
{

namespace
{

class WordsHeight : public QObject
{
public:
    explicit WordsHeight(QDialog &dialog) : QObject(&dialog), m_dialog(dialog)
    {
        m_dialog.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        m_dialog.installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QLayout &layout = *m_dialog.layout();
        const QWidget *under = m_dialog.parentWidget() ? m_dialog.parentWidget()->window() : nullptr;
        int height = needed(layout);
        // In a small window the gaps give way before the words would stick out.
        if (under && height > under->height() && !m_isTight) {
            m_isTight = true;
            layout.setSpacing(layout.spacing() / 2);
            height = needed(layout);
        }
        if (height != m_dialog.height())
            m_dialog.setFixedHeight(height);
    }

    [[nodiscard]] int needed(const QLayout &layout) const
    {
        return layout.hasHeightForWidth() ? layout.totalHeightForWidth(m_dialog.maximumWidth())
                                          : layout.totalSizeHint().height();
    }

    QDialog &m_dialog;
    bool m_isTight = false;
};

} // namespace

void keepHeightForWords(QDialog &dialog)
{
    new WordsHeight(dialog); // the dialog owns it
}

} // namespace danggol::ui
