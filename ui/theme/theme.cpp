// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/danggol_style.h"
#include "ui/theme/theme_tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace danggol::ui
{

namespace
{

struct TypeSpec
{
    int pixelSize;
    int lineHeight;
    int weight;
    double tracking; // px between letters
};

// In the order of enum TextStyle.
constexpr std::array kType{
    TypeSpec{11, 14, 400, 0},    TypeSpec{11, 14, 500, 0},    TypeSpec{12, 16, 400, 0},
    TypeSpec{12, 16, 500, 0},    TypeSpec{13, 18, 400, 0},    TypeSpec{13, 18, 500, 0},
    TypeSpec{13, 18, 600, 0},    TypeSpec{14, 20, 400, 0},    TypeSpec{14, 20, 500, 0},
    TypeSpec{14, 20, 600, 0},    TypeSpec{16, 22, 600, 0},    TypeSpec{20, 26, 600, -0.3},
    TypeSpec{28, 34, 600, -0.6}, TypeSpec{36, 42, 600, -1.0}, TypeSpec{44, 50, 600, -1.3},
};
static_assert(kType.size() == kTextStyleCount);

constexpr int kTouchHeight = 44;
/// How long those that are not in sight may take of one event.
constexpr int kTurnMs = 10;

std::size_t indexOf(TextStyle style)
{
    return static_cast<std::size_t>(style);
}

int koreanWeight(int weight)
{
    if (weight == 500)
        return 400;
    return weight == 600 ? 700 : weight;
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, theme.color(token)); };
    set(QPalette::Window, Token::Bg);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Text, Token::Ink);
    set(QPalette::PlaceholderText, Token::Ink3);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::Highlight, Token::Acc);
    set(QPalette::HighlightedText, Token::OnAcc);
    set(QPalette::Link, Token::AccText);
    set(QPalette::LinkVisited, Token::AccText);
    set(QPalette::ToolTipBase, Token::Toast);
    set(QPalette::ToolTipText, Token::ToastFg);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::InputLine);
    set(QPalette::Shadow, Token::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, theme.color(Token::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, theme.color(Token::Sunken));
    return p;
}

} // namespace

Theme::Theme(ThemeMode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    m_dark = resolveDark();
    makeFonts();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Theme::fitWaiting);
}

bool Theme::resolveDark()
{
    if (m_mode != ThemeMode::System)
        return m_mode == ThemeMode::Dark;
    if (!m_app)
        return looksDark(QGuiApplication::palette());
    // Our own palette covers the platform's: take it off for the moment of reading.
    m_applying = true;
    const QPalette ours = QGuiApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = looksDark(QGuiApplication::palette());
    QApplication::setPalette(ours);
    m_applying = false;
    return dark;
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_dark = resolveDark();
    refresh();
}

void Theme::setKorean(bool korean)
{
    if (std::exchange(m_korean, korean) != korean)
        refresh();
}

void Theme::setIncreasedContrast(bool on)
{
    if (std::exchange(m_contrast, on) != on)
        refresh();
}

void Theme::setReducedMotion(bool on)
{
    m_reducedMotion = on;
}

void Theme::setTouchMode(bool on)
{
    if (std::exchange(m_touch, on) != on)
        refresh();
}

void Theme::setTextScale(double scale)
{
    const double kept = std::clamp(scale, 1.0, 2.0);
    if (std::abs(kept - m_textScale) < 0.001)
        return;
    m_textScale = kept;
    refresh();
}

int Theme::animationMs(int ms) const
{
    if (m_reducedMotion)
        return 0;
    const QStyle *style = m_app ? QApplication::style() : nullptr;
    if (style && style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return 0;
    return ms;
}

QColor Theme::color(Token token) const
{
    if (m_contrast && token == Token::Line2)
        return tokenColor(Token::InputLine, m_dark);
    if (m_contrast && token == Token::Ink3)
        return tokenColor(Token::Ink2, m_dark);
    return tokenColor(token, m_dark);
}

void Theme::makeFonts()
{
    for (std::size_t i = 0; i < kType.size(); ++i) {
        const TypeSpec &spec = kType[i];
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR")});
        font.setPixelSize(scaled(spec.pixelSize));
        font.setHintingPreference(QFont::PreferNoHinting); // the design's widths are the font's own
        font.setWeight(static_cast<QFont::Weight>(m_korean ? koreanWeight(spec.weight) : spec.weight));
        if (spec.tracking != 0)
            font.setLetterSpacing(QFont::AbsoluteSpacing, spec.tracking * m_textScale);
        m_fonts[i] = font;
    }
}

QFont Theme::font(TextStyle style) const
{
    return m_fonts[indexOf(style)];
}

int Theme::lineHeight(TextStyle style) const
{
    return scaled(kType[indexOf(style)].lineHeight);
}

int Theme::scaled(int px) const
{
    return static_cast<int>(std::lround(px * m_textScale));
}

int Theme::controlHeight(int px) const
{
    return m_touch ? std::max(scaled(px), kTouchHeight) : scaled(px);
}

void Theme::apply(QApplication &app)
{
    m_app = &app;
    QApplication::setStyle(new DanggolStyle(*this)); // the application owns it
    refreshApplication();
    app.installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // ThemeChange reaches the windows, and only when the platform's own theme has changed.
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::System && !m_applying) {
        const bool dark = resolveDark();
        if (std::exchange(m_dark, dark) != dark)
            refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::fitInTurn(QWidget *widget, std::function<void()> fit)
{
    if (widget->isVisible() || !widget->window()->isVisible())
        return fit();
    m_waiting.push_back({widget, std::move(fit)});
    m_turn.start(0);
}

void Theme::fitWaiting()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_waiting.empty() && spent.elapsed() < kTurnMs) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.widget)
            next.fit();
    }
    if (!m_waiting.empty())
        m_turn.start(0);
}

void Theme::refresh()
{
    m_waiting.clear(); // they are all about to be told again
    makeFonts();
    if (m_app)
        refreshApplication();
    Q_EMIT changed();
}

void Theme::refreshApplication()
{
    m_applying = true;
    // Each of them goes to every widget there is, so only when it is another one.
    if (const QFont body = font(TextStyle::Body); QApplication::font() != body)
        QApplication::setFont(body);
    if (const QPalette palette = paletteOf(*this); palette != m_palette) {
        m_palette = palette;
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    QToolTip::setFont(font(TextStyle::Small));
    m_applying = false;
}

} // namespace danggol::ui
