// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_tokens.h"

#include <array>
#include <cstddef>

namespace danggol::ui
{

namespace
{

struct Pair
{
    Token token;
    QRgb light;
    QRgb dark;
};

// In the order of enum Token: the table is indexed by it.
constexpr std::array kTokens{
    Pair{Token::Bg, 0xFFF4F4F1, 0xFF111412},        Pair{Token::Surface, 0xFFFFFFFF, 0xFF191D1B},
    Pair{Token::Sunken, 0xFFF8F8F6, 0xFF1F2422},    Pair{Token::Hover, 0xFFF2F2EF, 0xFF232927},
    Pair{Token::Line, 0xFFE5E6E1, 0xFF2C3330},      Pair{Token::Line2, 0xFFCBCEC8, 0xFF414A46},
    Pair{Token::InputLine, 0xFF8A908B, 0xFF77817C}, Pair{Token::Ink, 0xFF191D1B, 0xFFECEFED},
    Pair{Token::Ink2, 0xFF4F5753, 0xFFB3BBB7},      Pair{Token::Ink3, 0xFF636A66, 0xFF929B96},
    Pair{Token::Disabled, 0xFF9DA39F, 0xFF626B66},  Pair{Token::Acc, 0xFF0E6A56, 0xFF45C4A3},
    Pair{Token::AccH, 0xFF0A5545, 0xFF5FD3B5},      Pair{Token::AccP, 0xFF08473A, 0xFF36AD8F},
    Pair{Token::OnAcc, 0xFFFFFFFF, 0xFF06241C},     Pair{Token::AccText, 0xFF0C5E4C, 0xFF63D3B6},
    Pair{Token::AccTint, 0xFFE4F1ED, 0xFF17322B},   Pair{Token::AccLine, 0xFFA9D3C6, 0xFF2C5E50},
    Pair{Token::Focus, 0xFF0E6A56, 0xFF63D3B6},     Pair{Token::Danger, 0xFFB42A20, 0xFFF08A80},
    Pair{Token::Track, 0xFFE7E8E3, 0xFF2C3330},     Pair{Token::WaitLine, 0xFFEBCF97, 0xFF5D4719},
    Pair{Token::FailLine, 0xFFEFC0BA, 0xFF6B322D},  Pair{Token::Toast, 0xFF1F2422, 0xFFECEFED},
    Pair{Token::ToastFg, 0xFFF4F6F5, 0xFF191D1B},   Pair{Token::Bar, 0xFF3C8C7A, 0xFF3C9C83},
    Pair{Token::WaitFg, 0xFF7A4A00, 0xFFF0C46E},    Pair{Token::WaitBg, 0xFFFBF0DA, 0xFF3A2C10},
    Pair{Token::PaidFg, 0xFF1D4E95, 0xFF9DC1F7},    Pair{Token::PaidBg, 0xFFE5EDFA, 0xFF1B2D4A},
    Pair{Token::ConfirmFg, 0xFF0C5C4A, 0xFF6CD8BB}, Pair{Token::ConfirmBg, 0xFFE1F0EB, 0xFF16352C},
    Pair{Token::CancelFg, 0xFF4E5551, 0xFFB7BFBB},  Pair{Token::CancelBg, 0xFFECEDE9, 0xFF2B312E},
    Pair{Token::RefundFg, 0xFF5C3894, 0xFFCDB4F5},  Pair{Token::RefundBg, 0xFFF0E9F9, 0xFF31264A},
    Pair{Token::FailFg, 0xFFA1231A, 0xFFF7A9A1},    Pair{Token::FailBg, 0xFFFBE8E6, 0xFF43201D},
};

constexpr bool inTokenOrder()
{
    for (std::size_t i = 0; i < kTokens.size(); ++i) {
        if (static_cast<std::size_t>(kTokens[i].token) != i)
            return false;
    }
    return kTokens.size() == static_cast<std::size_t>(Token::FailBg) + 1;
}
static_assert(inTokenOrder());

} // namespace

QColor tokenColor(Token token, bool dark)
{
    const Pair &pair = kTokens[static_cast<std::size_t>(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

} // namespace danggol::ui
