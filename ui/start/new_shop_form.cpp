// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_shop_form.h"

#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{
constexpr int kLongestName = 80;
}

NewShopForm::NewShopForm(Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(theme, tr("New shop on this computer"), TextStyle::Section, Token::Ink, this));
    column->addWidget(
        new TextLabel(theme, tr("Everything is kept in one file."), TextStyle::Body, Token::Ink2, this));
    column->addSpacing(12);
    m_shopName = new Field(theme, tr("Shop name"));
    m_shopName->edit().setObjectName(QStringLiteral("newShopName"));
    m_shopName->edit().setMaxLength(kLongestName);
    m_adminName = new Field(theme, tr("Your name (the first admin)"));
    m_adminName->edit().setObjectName(QStringLiteral("newShopAdmin"));
    m_adminName->edit().setMaxLength(kLongestName);
    m_file = new Field(theme, tr("File"));
    m_file->edit().setObjectName(QStringLiteral("newShopFile"));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(documents.filePath(QStringLiteral("shop.danggol")));
    for (Field *field : {m_shopName, m_adminName, m_file})
        column->addWidget(field);
    auto *choose = new KeyButton(theme, KeyButton::Role::Secondary, tr("Choose another file…"), this);
    connect(choose, &QPushButton::clicked, this, &NewShopForm::chooseFile);
    column->addSpacing(8);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch(1);
}

QString NewShopForm::shopName() const
{
    return m_shopName->text().trimmed();
}

QString NewShopForm::adminName() const
{
    return m_adminName->text().trimmed();
}

QString NewShopForm::file() const
{
    return m_file->text().trimmed();
}

bool NewShopForm::validate()
{
    m_shopName->setError(shopName().isEmpty() ? tr("Enter a name for the shop.") : QString());
    m_adminName->setError(adminName().isEmpty() ? tr("Enter your name.") : QString());
    m_file->setError(file().isEmpty() ? tr("Choose where the file is to lie.") : QString());
    for (Field *field : {m_shopName, m_adminName, m_file}) {
        if (field->hasError()) {
            field->edit().setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void NewShopForm::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("File of the new shop"), file(),
                                                        tr("Danggol shops (*.danggol)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

} // namespace danggol::ui
