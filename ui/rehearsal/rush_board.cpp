// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rush_board.h"

#include "models/errors/error_words.h"
#include "models/rehearsal/rehearsal_words.h"
#include "ui/parts/message_line.h"
#include "ui/parts/progress_bar.h"
#include "ui/parts/text_label.h"
#include "ui/rehearsal/rush_figure.h"
#include "ui/rehearsal/rush_line.h"
#include "ui/theme/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::RehearsalController;
using Stage = RehearsalController::Stage;

namespace
{

constexpr int kPaddingPx = 16;
const QString kNothing = QStringLiteral("–");

} // namespace

RushBoard::RushBoard(Theme &theme, RehearsalController &controller, QWidget *parent)
    : Card(theme, Tone::Sunken, parent)
    , m_controller(controller)
    , m_headline(new TextLabel(theme, {}, TextStyle::Section))
    , m_progress(new ProgressBar(theme))
    , m_served(new RushFigure(theme, {}))
    , m_refused(new RushFigure(theme, tr("Refused")))
    , m_left(new RushFigure(theme, tr("Left")))
    , m_rate(new RushFigure(theme, tr("Claims a second")))
    , m_p50(new RushFigure(theme, tr("Half answered within")))
    , m_p99(new RushFigure(theme, tr("99% answered within")))
    , m_line(new RushLine(theme))
    , m_reasons(new TextLabel(theme, {}, TextStyle::Small, Token::Ink2))
    , m_fault(new MessageLine(theme))
{
    setObjectName(QStringLiteral("rushBoard"));
    m_headline->setObjectName(QStringLiteral("rushHeadline"));
    m_headline->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("rushProgress"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_served->setObjectName(QStringLiteral("rushServed"));
    m_refused->setObjectName(QStringLiteral("rushRefused"));
    m_left->setObjectName(QStringLiteral("rushLeft"));
    m_rate->setObjectName(QStringLiteral("rushRate"));
    m_p50->setObjectName(QStringLiteral("rushP50"));
    m_p99->setObjectName(QStringLiteral("rushP99"));
    m_line->setObjectName(QStringLiteral("rushLine"));
    m_reasons->setObjectName(QStringLiteral("rushReasons"));
    m_reasons->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("rushFault"));
    layOut();
    connect(&controller, &RehearsalController::changed, this, &RushBoard::showState);
    showState();
}

QGridLayout *RushBoard::makeFigures()
{
    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(kPaddingPx);
    figures->setVerticalSpacing(12);
    int place = 0;
    for (RushFigure *figure : {m_served, m_refused, m_left, m_rate, m_p50, m_p99}) {
        figures->addWidget(figure, place / 3, place % 3);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        figures->setColumnStretch(column, 1);
    return figures;
}

void RushBoard::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPaddingPx, kPaddingPx, kPaddingPx, kPaddingPx);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_progress);
    column->addLayout(makeFigures());
    column->addWidget(m_line, 1);
    column->addWidget(m_reasons);
    column->addWidget(m_fault);
}

QString RushBoard::headline() const
{
    const RehearsalProgress &now = m_controller.progress();
    switch (m_controller.stage()) {
    case Stage::Idle:
        return tr("Nobody is here yet");
    case Stage::Preparing:
        return tr("Preparing: %1 of %2 virtual customers").arg(plain(now.ready), plain(now.buyers));
    case Stage::Rushing:
        return tr("Rush: %1 of %2 answered").arg(plain(now.answered()), plain(now.buyers));
    case Stage::Checking:
        return tr("Checking the books…");
    case Stage::Ended:
        return models::outcomeWords(*m_controller.target(), *m_controller.report());
    case Stage::Failed:
        return now.arrived > 0 ? tr("The rush was broken off") : tr("There was no rush");
    }
    return {};
}

// Preparing is a fifth of the way, the rush the rest.
double RushBoard::fraction() const
{
    constexpr double kPreparing = 0.2;
    const RehearsalProgress &now = m_controller.progress();
    if (m_controller.stage() == Stage::Idle || now.buyers == 0)
        return 0;
    const auto share = [&now](qint64 part) {
        return static_cast<double>(part) / static_cast<double>(now.buyers);
    };
    return kPreparing * share(now.ready) + (1 - kPreparing) * share(now.answered());
}

void RushBoard::showState()
{
    m_headline->setText(headline());
    m_progress->setFraction(fraction());
    m_progress->setAccessibleDescription(m_headline->text());
    showFigures();
    showReasons();
    m_fault->setMessage(m_controller.error() ? models::errorWords(*m_controller.error()) : QString(),
                        MessageLine::Tone::Error);
}

void RushBoard::showFigures()
{
    const RehearsalProgress &now = m_controller.progress();
    const bool isProduct = m_controller.target() && std::holds_alternative<ProductId>(*m_controller.target());
    m_served->setMeaning(isProduct ? tr("Ordered") : tr("Issued"));
    const bool hasBegun = now.arrived > 0;
    const bool isOver = m_controller.report().has_value();
    m_served->setFigure(hasBegun ? plain(now.served) : kNothing);
    m_refused->setFigure(hasBegun ? plain(now.refused()) : kNothing);
    const qint64 left = isOver ? now.goods.left : qMax<qint64>(0, now.goods.left - now.served);
    m_left->setFigure(now.goods.name.isEmpty() ? kNothing : plain(left));
    const bool goesOn = m_controller.stage() == Stage::Rushing;
    m_rate->setFigure(hasBegun ? plain(goesOn ? now.perSecondLately : now.perSecondInAll) : kNothing);
    m_p50->setFigure(hasBegun ? models::latencyWords(now.p50Us) : kNothing);
    m_p99->setFigure(hasBegun ? models::latencyWords(now.p99Us) : kNothing);
    m_line->setRates(now.perSecond, now.stepMs, now.rushMs);
}

void RushBoard::showReasons()
{
    const RehearsalProgress &now = m_controller.progress();
    QStringList reasons;
    const auto add = [&reasons](const QString &words, qint64 count) {
        if (count > 0)
            reasons.append(tr("%1: %2", "why refused, how often").arg(words, plain(count)));
    };
    for (auto reason = now.refusals.begin(); reason != now.refusals.end(); ++reason)
        add(models::refusalWords(reason.key()), reason.value());
    add(tr("Told to wait, and asked again"), now.busyAnswers);
    add(tr("Paid"), now.paid);
    add(tr("Not paid"), now.unpaid);
    const bool hasBegun = now.arrived > 0;
    m_reasons->setText(hasBegun ? reasons.join(QStringLiteral(" · "))
                                : tr("Who got one and why others did not is counted here, live."));
}

} // namespace danggol::ui
