// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/copy_button.h"

#include <QClipboard>
#include <QGuiApplication>

namespace danggol::ui
{

namespace
{

constexpr int kMomentMs = 2'000;

} // namespace

CopyButton::CopyButton(Theme &theme, Role role, const QString &label, QWidget *parent)
    : KeyButton(theme, role, label, parent), m_label(label)
{
    setAutoDefault(false);
    setIconName(IconName::Copy);
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, [this] { say(m_label, IconName::Copy); });
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_copiedText);
    say(tr("Copied"), IconName::Check);
    m_moment.start();
}

void CopyButton::say(const QString &label, IconName icon)
{
    setLabel(label);
    setIconName(icon);
}

} // namespace danggol::ui
