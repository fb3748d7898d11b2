// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/command_icon.h"

#include <algorithm>
#include <array>

namespace danggol::ui
{

namespace
{

struct Named
{
    const char *name;
    IconName icon;
};

constexpr std::array kNamed = {
    Named{"wallet", IconName::Wallet},
    Named{"catalog", IconName::Catalog},
    Named{"orders", IconName::Orders},
    Named{"payment", IconName::Payment},
    Named{"coupon", IconName::Coupon},
    Named{"bestSellers", IconName::BestSellers},
    Named{"settings", IconName::Settings},
    Named{"keyboard", IconName::Keyboard},
    Named{"lock", IconName::Lock},
    Named{"search", IconName::Search},
    Named{"barcode", IconName::Barcode},
    Named{"bag", IconName::Bag},
    Named{"bolt", IconName::Bolt},
    Named{"calendar", IconName::Calendar},
    Named{"copy", IconName::Copy},
    Named{"barred", IconName::BarredCircle},
    Named{"doubleCheck", IconName::DoubleCheck},
    Named{"download", IconName::Download},
    Named{"edit", IconName::Edit},
    Named{"laptop", IconName::Laptop},
    Named{"plus", IconName::Plus},
    Named{"printer", IconName::Printer},
    Named{"refresh", IconName::Refresh},
    Named{"return", IconName::ReturnArrow},
    Named{"box", IconName::Box},
    Named{"trash", IconName::Trash},
    Named{"undo", IconName::Undo},
    Named{"user", IconName::User},
    Named{"userPlus", IconName::UserPlus},
};

} // namespace

std::optional<IconName> commandIcon(const QString &name)
{
    const auto found = std::find_if(kNamed.begin(), kNamed.end(),
                                    [&name](const Named &one) { return name == QLatin1String(one.name); });
    return found == kNamed.end() ? std::nullopt : std::optional(found->icon);
}

} // namespace danggol::ui
