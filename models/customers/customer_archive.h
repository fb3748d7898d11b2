// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <QObject>

namespace danggol::models
{

class TillSession;

/// Takes customers off the lists, and puts them back when that was a mistake. Says so through the notices.
class CustomerArchive : public QObject
{
    Q_OBJECT

public:
    explicit CustomerArchive(TillSession &session, QObject *parent = nullptr);

    /// The current customer, if it is this one, is current no longer. Ignored while another is on its way.
    void archive(const Customer &customer);
    /// Makes the customer the current one.
    void restore(const Customer &customer);

private:
    void restore(const Customer &customer, const Operation &operation);
    void archived(const Customer &customer);
    void notRestored(const Customer &customer, const Operation &operation, const Error &error);
    [[nodiscard]] std::function<void()> restoring(const Customer &customer, const Operation &operation);

    TillSession &m_session;
    bool m_isBusy = false;
};

} // namespace danggol::models
