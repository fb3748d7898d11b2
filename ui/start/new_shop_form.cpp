// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_shop_form.h"

#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"
#include "ui/start/founding_fields.h"
#include "ui/start/probe_words.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QStandardPaths>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kGapPx = 12;
constexpr int kRowGapPx = 14;
constexpr int kTypingPauseMs = 300;
constexpr int kLabelPx = 22; // a field's label and the gap below it

} // namespace

NewShopForm::NewShopForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_founding(new FoundingFields(theme, QStringLiteral("newShop"), this))
    , m_file(new Field(theme, tr("File")))
    , m_browse(new KeyButton(theme, KeyButton::Role::Secondary, tr("Browse…")))
    , m_open(new KeyButton(theme, KeyButton::Role::Secondary, tr("Open it")))
{
    m_file->edit().setObjectName(QStringLiteral("newShopFile"));
    m_browse->setObjectName(QStringLiteral("newShopBrowse"));
    m_open->setObjectName(QStringLiteral("newShopOpenIt"));
    m_open->setControlHeight(32);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(documents.filePath(QStringLiteral("shop.danggol")));
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &NewShopForm::lookAtFile);
    connect(m_browse, &QAbstractButton::clicked, this, &NewShopForm::chooseFile);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(file()); });
    connect(&m_file->edit(), &QLineEdit::textChanged, this, &NewShopForm::fileTyped);
    connect(&m_look, &models::ShopLook::changed, this, &NewShopForm::showLook);
    m_open->hide();
}

void NewShopForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGapPx);
    grid->setVerticalSpacing(0);
    auto *title = new TextLabel(m_theme, tr("New shop on this computer"), TextStyle::Section);
    auto *about = new TextLabel(m_theme, tr("Everything is kept in one file. You are its first admin."),
                                TextStyle::Body, Token::Ink2);
    for (TextLabel *label : {title, about})
        label->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 4);
    grid->setRowMinimumHeight(1, 4);
    grid->addWidget(about, 2, 0, 1, 4);
    grid->setRowMinimumHeight(3, 16);
    grid->addWidget(m_founding->shopName(), 4, 0, 1, 4);
    grid->setRowMinimumHeight(5, kRowGapPx);
    grid->addWidget(m_file, 6, 0, 1, 3, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(m_theme.scaled(kLabelPx));
    beside->addWidget(m_browse);
    beside->addSpacing(6);
    beside->addWidget(m_open);
    beside->addStretch();
    grid->addLayout(beside, 6, 3);
    grid->setRowMinimumHeight(8, kRowGapPx);
    grid->addWidget(m_founding->adminName(), 9, 0, 1, 4);
    grid->setRowMinimumHeight(10, kRowGapPx);
    grid->addWidget(m_founding->pin(), 11, 0, 1, 2);
    grid->addWidget(m_founding->pinAgain(), 11, 2, 1, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(12, 1);
}

QString NewShopForm::file() const
{
    QString path = m_file->text().trimmed();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path = QDir::homePath() + path.mid(1);
    return path.isEmpty() ? path : QDir::cleanPath(QDir::home().absoluteFilePath(path));
}

void NewShopForm::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("File of the new shop"), file(),
                                                        tr("Danggol shops (*.danggol)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_file->setText(QFileInfo(chosen).suffix().isEmpty() ? chosen + QStringLiteral(".danggol") : chosen);
    lookAtFile();
}

void NewShopForm::fileTyped()
{
    m_look.clear();
    m_file->setError({});
    m_open->hide();
    m_typing.start();
}

void NewShopForm::lookAtFile()
{
    m_typing.stop();
    if (!file().isEmpty())
        m_look.start(QStringLiteral("sqlite:") + file());
}

bool NewShopForm::isLookedAt() const
{
    return m_look.probe() && m_look.url() == QStringLiteral("sqlite:") + file();
}

void NewShopForm::showLook()
{
    if (!isLookedAt())
        return;
    const ShopProbe &probe = *m_look.probe();
    const ProbeWords words = fileWords(probe, file());
    m_file->setError(words.rest.isEmpty() ? words.strong : tr("%1 %2").arg(words.strong, words.rest));
    m_open->setVisible(probe.finding == ShopProbe::Finding::Shop);
    if (std::exchange(m_isSubmitting, false))
        finish({});
}

// The place is looked at once more: what was wrong there may have been put right.
void NewShopForm::submit()
{
    const QList<Field *> faulty = m_founding->validate();
    if (file().isEmpty())
        m_file->setError(tr("Choose where the file is to lie."));
    m_isSubmitting = faulty.isEmpty() && !file().isEmpty();
    if (m_isSubmitting)
        lookAtFile();
    else
        finish(faulty);
}

void NewShopForm::finish(QList<Field *> faulty)
{
    if (m_file->hasError())
        faulty.insert(faulty.contains(m_founding->shopName()) ? 1 : 0, m_file);
    if (!faulty.isEmpty())
        faulty.first()->edit().setFocus(Qt::OtherFocusReason);
    Q_EMIT faultsFound(static_cast<int>(faulty.size()));
    if (faulty.isEmpty())
        Q_EMIT submitted(file(), m_founding->values());
}

} // namespace danggol::ui
