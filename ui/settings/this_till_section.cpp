// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/this_till_section.h"

#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace danggol::ui
{

using models::Appearance;
using models::AppearanceSettings;
using models::LockSettings;

namespace
{

constexpr int kSegmentPx = 36;
constexpr int kSwitchPx = 32;
/// Where a check box's words begin.
constexpr int kSwitchIndentPx = 24;

template <class Choices>
int indexIn(const Choices &choices, int choice)
{
    return static_cast<int>(
        std::distance(std::begin(choices), std::find(std::begin(choices), std::end(choices), choice)));
}

} // namespace

ThisTillSection::ThisTillSection(Theme &theme, AppearanceSettings &settings, LockSettings &lock,
                                 QWidget *parent)
    : SettingsSection(theme, tr("This till"), parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_lock(lock)
    , m_language(new SegmentBar(theme))
    , m_languageNote(new MessageLine(theme))
    , m_mode(new SegmentBar(theme))
    , m_textSize(new SegmentBar(theme))
    , m_contrast(new QCheckBox(tr("Increase contrast")))
    , m_touch(new QCheckBox(tr("Touch mode")))
    , m_motion(new QCheckBox(tr("Reduce motion")))
    , m_lockAfter(new SegmentBar(theme))
    , m_lockNote(new MessageLine(theme))
{
    // A language is called by its own name in every language.
    for (const QString &language : {tr("System"), QStringLiteral("English"), QStringLiteral("한국어")})
        m_language->addSegment(language);
    for (const QString &mode : {tr("System"), tr("Light"), tr("Dark")})
        m_mode->addSegment(mode);
    for (const int percent : models::kTextPercents)
        m_textSize->addSegment(tr("%1%").arg(percent));
    for (const int minutes : models::kLockMinutes)
        m_lockAfter->addSegment(minutes == 0 ? tr("Never") : tr("%1 min").arg(minutes));
    nameControls();
    layOut();
    connectControls();
    showSettings();
    showLock();
    styleSwitches();
}

void ThisTillSection::nameControls()
{
    setObjectName(QStringLiteral("thisTillSection"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    m_mode->setObjectName(QStringLiteral("themeChoice"));
    m_textSize->setObjectName(QStringLiteral("textSizeChoice"));
    m_contrast->setObjectName(QStringLiteral("contrastSwitch"));
    m_touch->setObjectName(QStringLiteral("touchSwitch"));
    m_motion->setObjectName(QStringLiteral("motionSwitch"));
    m_lockAfter->setObjectName(QStringLiteral("lockChoice"));
    m_lockNote->setObjectName(QStringLiteral("lockNote"));
}

void ThisTillSection::layOut()
{
    auto *where = new TextLabel(m_theme, tr("Holds on this computer, whoever works at it."), TextStyle::Body,
                                Token::Ink2);
    where->setWordWrap(true);
    column().addWidget(where);
    addChoice(tr("Language"), m_language);
    column().addWidget(m_languageNote);
    addChoice(tr("Theme"), m_mode);
    addChoice(tr("Text size"), m_textSize);
    addSwitch(m_contrast, tr("Stronger edges and darker small text."));
    addSwitch(m_touch, tr("Larger buttons and rows; keys are not shown on buttons."));
    addSwitch(m_motion, tr("Nothing slides in."));
    addChoice(tr("Lock when left alone for"), m_lockAfter);
    column().addWidget(m_lockNote);
}

void ThisTillSection::addChoice(const QString &label, SegmentBar *bar)
{
    auto *words = new TextLabel(m_theme, label, TextStyle::SmallMedium, Token::Ink2);
    bar->setAccessibleName(label);
    bar->setControlHeight(kSegmentPx);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(6);
    pair->addWidget(words);
    pair->addWidget(bar, 0, Qt::AlignLeft);
    column().addLayout(pair);
}

void ThisTillSection::addSwitch(QCheckBox *box, const QString &meaning)
{
    auto *words = new TextLabel(m_theme, meaning, TextStyle::Small, Token::Ink3);
    words->setWordWrap(true);
    words->setContentsMargins(kSwitchIndentPx, 0, 0, 0);
    box->setAccessibleDescription(meaning);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(box, 0, Qt::AlignLeft);
    pair->addWidget(words);
    column().addLayout(pair);
}

void ThisTillSection::connectControls()
{
    connect(m_language, &ChoiceBar::currentChanged, this, [this](int index) {
        change([index](Appearance &wanted) { wanted.language = static_cast<Appearance::Language>(index); });
    });
    connect(m_mode, &ChoiceBar::currentChanged, this, [this](int index) {
        change([index](Appearance &wanted) { wanted.theme = static_cast<Appearance::Theme>(index); });
    });
    connect(m_textSize, &ChoiceBar::currentChanged, this, [this](int index) {
        change([index](Appearance &wanted) { wanted.textPercent = models::kTextPercents[index]; });
    });
    connect(m_contrast, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Appearance &wanted) { wanted.increasedContrast = on; }); });
    connect(m_touch, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Appearance &wanted) { wanted.touchMode = on; }); });
    connect(m_motion, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Appearance &wanted) { wanted.reducedMotion = on; }); });
    connect(m_lockAfter, &ChoiceBar::currentChanged, this,
            [this](int index) { m_lock.setAfterMinutes(models::kLockMinutes[index]); });
    connect(&m_lock, &LockSettings::changed, this, &ThisTillSection::showLock);
    connect(&m_settings, &AppearanceSettings::changed, this, &ThisTillSection::showSettings);
    connect(&m_settings, &AppearanceSettings::waitingChanged, this, &ThisTillSection::showSettings);
    connect(&m_theme, &Theme::changed, this, &ThisTillSection::styleSwitches);
}

void ThisTillSection::change(const std::function<void(Appearance &)> &edit)
{
    Appearance wanted = m_settings.current();
    edit(wanted);
    m_settings.set(wanted);
}

void ThisTillSection::showSettings()
{
    const Appearance &now = m_settings.current();
    m_language->setCurrentIndex(static_cast<int>(now.language));
    setFocusProxy(m_language->button(m_language->currentIndex()));
    m_mode->setCurrentIndex(static_cast<int>(now.theme));
    m_textSize->setCurrentIndex(indexIn(models::kTextPercents, now.textPercent));
    m_contrast->setChecked(now.increasedContrast);
    m_touch->setChecked(now.touchMode);
    m_motion->setChecked(now.reducedMotion);
    m_languageNote->setMessage(m_settings.isLanguageWaiting()
                                   ? tr("The language changes once what is being saved is done.")
                                   : QString(),
                               MessageLine::Tone::Wait);
}

void ThisTillSection::setCanLock(bool canLock)
{
    m_canLock = canLock;
    showLock();
}

void ThisTillSection::showLock()
{
    m_lockAfter->setCurrentIndex(indexIn(models::kLockMinutes, m_lock.afterMinutes()));
    const bool staysOpen = m_lock.afterMinutes() > 0 && !m_canLock;
    m_lockNote->setMessage(
        staysOpen ? tr("It stays open: nobody has a PIN to unlock it with. Set one in Settings, Staff.")
                  : QString(),
        MessageLine::Tone::Wait);
}

void ThisTillSection::styleSwitches()
{
    for (QCheckBox *box : {m_contrast, m_touch, m_motion}) {
        box->setFont(m_theme.font(TextStyle::Body));
        box->setMinimumHeight(m_theme.controlHeight(kSwitchPx));
    }
}

} // namespace danggol::ui
