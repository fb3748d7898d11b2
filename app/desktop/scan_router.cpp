// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scan_router.h"

#include "ui/parts/scan_field.h"

#include <QApplication>

namespace danggol::app
{

ScanRouter::ScanRouter(models::TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_finder(session), m_filter(m_time)
{
    qApp->installEventFilter(&m_filter);
    connect(&m_filter, &ui::ScannerFilter::scanned, this, &ScanRouter::route);
}

void ScanRouter::route(const QString &code)
{
    if (m_isLocked && m_isLocked())
        return refuse(tr("Not used: the till is locked."), tr("Sign in, then scan again."));
    const QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return m_finder.find(code);
    if (ui::takeScan(QApplication::focusWidget(), code))
        return;
    refuse(tr("Not used: “%1” is open.").arg(dialog->windowTitle()),
           tr("Finish or close it, then scan again."));
}

void ScanRouter::refuse(const QString &emphasis, const QString &text)
{
    m_session.notices().post(
        {.kind = models::Notice::Kind::Failed, .emphasis = emphasis, .text = text, .undo = {}});
}

} // namespace danggol::app
