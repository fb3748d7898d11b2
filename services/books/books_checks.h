// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace danggol::storage
{
class Statement;
}

/// The rules of the books, each as one statement that answers two numbers: how often the rule is broken, and
/// how many things were looked at.
namespace danggol::books_checks
{

struct Check
{
    const char *key;
    const char *title;
    const storage::Statement *statement;
};

[[nodiscard]] std::span<const Check> ledger();
[[nodiscard]] std::span<const Check> stock();
[[nodiscard]] std::span<const Check> coupons();
[[nodiscard]] std::span<const Check> orders();
[[nodiscard]] std::span<const Check> refunds();
[[nodiscard]] std::span<const Check> ranking();
[[nodiscard]] std::span<const Check> references();
[[nodiscard]] std::span<const Check> staff();

} // namespace danggol::books_checks
