// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace danggol::ui
{

/// Keeps a text grouped digits ("30,000"): regroups after each edit, keeps the cursor after the same digit,
/// and refuses edits with anything that could change the amount's meaning (signs, points, letters).
class AmountValidator : public QValidator
{
    Q_OBJECT
public:
    using QValidator::QValidator;

    State validate(QString &input, int &cursor) const override;
};

} // namespace danggol::ui
