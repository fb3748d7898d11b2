// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/reply.h"

#include "services/domain/assert.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

namespace danggol::detail
{

namespace
{

// An application that goes away drops its messages while it holds the lock that posting needs: then the
// receiver is left to the end of the process.
void dispose(QObject *receiver)
{
    if (!QCoreApplication::closingDown())
        receiver->deleteLater();
}

} // namespace

LetterBox::LetterBox(QObject *context)
    // The receiver is nobody's child and deleted by its own thread's loop, so posting to it is safe from any
    // thread at any time; whether `context` still lives is asked only in the thread that could delete it.
    : m_context(context), m_receiver(new QObject, &dispose)
{
    DANGGOL_ASSERT(context != nullptr && context->thread() == QThread::currentThread());
}

void LetterBox::post(std::function<void()> message) const
{
    // The message keeps its receiver: a loop that does deletions ahead of other events would lose both.
    QMetaObject::invokeMethod(
        m_receiver.get(),
        [context = m_context, receiver = m_receiver, message = std::move(message)] {
            if (context)
                message();
        },
        Qt::QueuedConnection);
}

} // namespace danggol::detail
