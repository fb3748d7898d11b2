// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <cstddef>
#include <deque>
#include <functional>

class QApplication;

namespace danggol::ui
{

/// Which set of colours the window shows; System follows the platform's palette.
enum class ThemeMode { Light, Dark, System };

/// A colour of the interface by its use. The values live in theme_tokens.cpp.
enum class Token {
    Bg,
    Surface,
    Sunken,
    Hover,
    Line,
    Line2,
    InputLine,
    Ink,
    Ink2,
    Ink3,
    Disabled,
    Acc,
    AccH,
    AccP,
    OnAcc,
    AccText,
    AccTint,
    AccLine,
    Focus,
    Danger,
    Track,
    WaitLine,
    FailLine,
    Toast,
    ToastFg,
    Bar,
    WaitFg,
    WaitBg,
    PaidFg,
    PaidBg,
    ConfirmFg,
    ConfirmBg,
    CancelFg,
    CancelBg,
    RefundFg,
    RefundBg,
    FailFg,
    FailBg
};

/// A size and weight of text. Medium is weight 500, Strong 600.
enum class TextStyle {
    Caption,
    CaptionMedium,
    Small,
    SmallMedium,
    Body,
    BodyMedium,
    BodyStrong,
    Emphasis,
    EmphasisMedium,
    EmphasisStrong,
    Section,
    Title,
    Total,
    Balance,
    PayAmount
};

inline constexpr std::size_t kTextStyleCount = static_cast<std::size_t>(TextStyle::PayAmount) + 1;

/// The colours, type and sizes every widget paints with. One per application, made in main() and handed
/// down by reference; GUI thread only. It must outlive the widgets that were given it.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeMode mode, QObject *parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// What is shown now; under System this is what the platform's palette says.
    bool isDark() const { return m_dark; }

    /// Noto Sans CJK has Regular and Bold only, so 500 becomes 400 and 600 becomes 700 for the whole text.
    void setKorean(bool korean);
    bool isKorean() const { return m_korean; }
    /// Control edges and tertiary text as strong as input edges and secondary text.
    void setIncreasedContrast(bool on);
    void setReducedMotion(bool on);
    /// `ms` as asked, or 0 when motion is reduced here or in the platform's style.
    int animationMs(int ms) const;
    /// Scales type and control heights; kept within 1.0 to 2.0.
    void setTextScale(double scale);
    /// Larger hit areas, no key hints.
    void setTouchMode(bool on);
    bool isTouchMode() const { return m_touch; }

    QColor color(Token token) const;
    QFont font(TextStyle style) const;
    /// Height of one line in px, text scale included.
    int lineHeight(TextStyle style) const;
    /// A length in px that must grow with the text.
    int scaled(int px) const;
    /// Height of a control in px: scaled, and at least 44 in touch mode.
    int controlHeight(int px) const;

    /// Sets the style of `app`, its palette and its font, the latter again whenever the theme changes. Call
    /// once.
    void apply(QApplication &app);
    bool isApplied() const { return m_app != nullptr; }

    /// For who follows changed(): does `fit` at once, but for a widget that is not in sight within a window
    /// that is, a page behind another say, only when those in sight are done, and a few at a time. So a
    /// change of theme keeps the window from its next event no longer than what is seen needs.
    void fitInTurn(QWidget *widget, std::function<void()> fit);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Colours, type or sizes are different now: repaint, and ask for geometry again.
    void changed();

private:
    bool resolveDark();
    void makeFonts();
    void refresh();
    void refreshApplication();
    void fitWaiting();

    ThemeMode m_mode;
    QApplication *m_app = nullptr;
    /// Kept, because a font that is made anew looks for its glyphs anew.
    std::array<QFont, kTextStyleCount> m_fonts;
    /// The application's.
    QPalette m_palette;
    struct Waiting
    {
        QPointer<QWidget> widget;
        std::function<void()> fit;
    };
    std::deque<Waiting> m_waiting;
    QTimer m_turn;
    double m_textScale = 1.0;
    bool m_dark = false;
    bool m_korean = false;
    bool m_contrast = false;
    bool m_reducedMotion = false;
    bool m_touch = false;
    bool m_applying = false;
};

} // namespace danggol::ui
