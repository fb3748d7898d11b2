// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QBoxLayout;

namespace danggol::ui
{

class AmountField;
class CategoryEdit;
class Field;
class FormScroll;
class KeyButton;
class LineEdit;
class MessageLine;
class PictureField;
class TextLabel;

/// The dialog that adds a product or edits one. Shown with open(); accepted() comes after the save is safe.
class ProductForm : public QDialog
{
    Q_OBJECT
public:
    ProductForm(Theme &theme, models::TillSession &session, QWidget *parent);

    void startNew(const QString &barcode = {});
    void startEditing(const Product &product);
    void setCategories(const QList<Category> &categories);

    /// Asks first when something was entered.
    void reject() override;

Q_SIGNALS:
    void saved(const danggol::Product &product);
    void archiveRequested(const danggol::Product &product);
    void restoreRequested(const danggol::Product &product);
    /// The stock is a form of its own.
    void stockRequested(const danggol::Product &product);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Field *addField(const QString &label, const char *objectName, const QString &key,
                    LineEdit *edit = nullptr);
    AmountField *makeAmount(const QString &prefix, qint64 least, qint64 most);
    void nameControls();
    void layOut();
    QWidget *makeFields();
    QWidget *makeStock();
    QBoxLayout *makeButtons();
    void connectParts();
    void checkOnLeaving(Field *field, const QString &key);
    void fit();
    void fill(const models::ProductInput &input);
    void showStock(const Product &product);
    void followStock();
    void save();
    void archive();
    void showSaving();
    void clearFaults();
    void showFaults(const models::ProductEditor::Faults &faults, const QString &message);
    void showOvertaken(const Product &before, const Product &now);
    void discard();
    [[nodiscard]] models::ProductInput input() const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::ProductEditor m_editor;
    TextLabel *m_title;
    PictureField *m_picture;
    QList<std::pair<QString, Field *>> m_fields;
    Field *m_name;
    CategoryEdit *m_categoryEdit;
    Field *m_category;
    AmountField *m_priceEdit;
    Field *m_price;
    Field *m_barcode;
    AmountField *m_lowEdit;
    Field *m_low;
    AmountField *m_stockEdit;
    Field *m_stock;
    QWidget *m_stockNow;
    TextLabel *m_stockWords;
    KeyButton *m_adjust;
    MessageLine *m_message;
    KeyButton *m_archive;
    KeyButton *m_cancel;
    KeyButton *m_save;
    FormScroll *m_scroll;
    bool m_savesWhenSettled = false;
};

} // namespace danggol::ui
