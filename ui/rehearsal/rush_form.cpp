// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rush_form.h"

#include "models/errors/error_words.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/field.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/parts/views/rich_list_view.h"
#include "ui/parts/views/row_paint.h"
#include "ui/parts/views/two_line_delegate.h"
#include "ui/theme/words.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace danggol::ui
{

using models::RehearsalController;
using models::RushTargets;

namespace
{

constexpr int kRowPx = 44;
constexpr int kRowsShown = 4;
constexpr qint64 kUsualBuyers = 10'000;
/// Arrivals a second; 0: as fast as it goes.
constexpr std::array<qint64, 4> kSpeeds{0, 1'000, 200, 50};

/// Two lines in a list, which does not paint the rows by itself as a table does.
class TargetDelegate final : public TwoLineDelegate
{
public:
    TargetDelegate(const Theme &theme, QObject *parent)
        : TwoLineDelegate(theme, TextStyle::BodyMedium, parent), m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRow(*painter, m_theme, option.rect, rowStateOf(option));
        painter->restore();
        TwoLineDelegate::paint(painter, option, index);
    }

private:
    const Theme &m_theme;
};

} // namespace

RushForm::RushForm(Theme &theme, RehearsalController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_kinds(new SegmentBar(theme))
    , m_targets(new RichListView(theme))
    , m_empty(new TextLabel(theme, {}, TextStyle::Body, Token::Ink3))
    , m_targetFault(new MessageLine(theme))
    , m_buyers(new AmountField(theme))
    , m_buyersField(new Field(theme, tr("How many come"), m_buyers))
    , m_speeds(new SegmentBar(theme))
{
    setObjectName(QStringLiteral("rushForm"));
    setUpControls();
    layOut();
    connectParts();
    controller.targets().refresh();
    showState();
}

void RushForm::setUpControls()
{
    m_kinds->setObjectName(QStringLiteral("rushKinds"));
    m_kinds->setAccessibleName(tr("What they come for"));
    m_kinds->addSegment(tr("A coupon"));
    m_kinds->addSegment(tr("A product"));
    m_kinds->setCurrentIndex(m_controller.targets().kind() == RushTargets::Kind::Coupons ? 0 : 1);
    m_targets->setObjectName(QStringLiteral("rushTargets"));
    m_targets->setAccessibleName(tr("What they come for"));
    m_targets->setItemDelegate(new TargetDelegate(m_theme, m_targets));
    m_targets->setRowHeight(kRowPx);
    m_targets->setModel(&m_controller.targets());
    m_empty->setObjectName(QStringLiteral("rushNoTargets"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_targets->setEmptyPage(m_empty);
    measure(m_theme, m_targets, [this] { m_targets->setFixedHeight(kRowsShown * m_targets->rowHeight()); });
    m_targetFault->setObjectName(QStringLiteral("rushTargetFault"));
    m_buyers->setObjectName(QStringLiteral("rushBuyers"));
    m_buyers->setControlHeight(36);
    m_buyers->setPrefix({});
    m_buyers->setRange(1, kMostRehearsalBuyers);
    m_buyers->setAmountWon(kUsualBuyers);
    m_buyersField->setHelp(tr("1 to %1 virtual customers.").arg(plain(kMostRehearsalBuyers)));
    m_speeds->setObjectName(QStringLiteral("rushSpeeds"));
    m_speeds->setAccessibleName(tr("How fast"));
    for (const qint64 speed : kSpeeds)
        m_speeds->addSegment(speed == 0 ? tr("All at once")
                                        : tr("%1/s", "so many customers a second").arg(plain(speed)));
}

QVBoxLayout *RushForm::labelled(const QString &label, QWidget *control)
{
    auto *words = new TextLabel(m_theme, label, TextStyle::SmallMedium, Token::Ink2);
    words->setBuddy(control);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(words);
    column->addWidget(control, 0, Qt::AlignLeft);
    return column;
}

void RushForm::layOut()
{
    QVBoxLayout *target = labelled(tr("What they come for"), m_kinds);
    target->addWidget(m_targets);
    target->addWidget(m_targetFault);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addLayout(target);
    column->addWidget(m_buyersField);
    column->addLayout(labelled(tr("How fast"), m_speeds));
    column->addStretch();
}

void RushForm::connectParts()
{
    RushTargets &targets = m_controller.targets();
    connect(m_kinds, &ChoiceBar::currentChanged, this, [this, &targets](int index) {
        m_targetFault->setMessage({}, MessageLine::Tone::Error);
        targets.setKind(index == 0 ? RushTargets::Kind::Coupons : RushTargets::Kind::Products);
    });
    connect(&targets, &RushTargets::loaded, this, &RushForm::keepChoice);
    connect(m_targets->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &targets](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_chosen = targets.at(current.row());
                m_targetFault->setMessage({}, MessageLine::Tone::Error);
            });
    connect(m_targets, &QAbstractItemView::activated, this, &RushForm::submit);
    connect(m_buyers, &AmountField::submitted, this, &RushForm::submit);
    connect(m_buyers, &AmountField::refused, m_buyersField, &Field::setError);
    connect(m_buyers, &AmountField::amountChanged, this, [this] { m_buyersField->setError({}); });
    connect(&m_controller, &RehearsalController::changed, this, &RushForm::showState);
    connect(&m_controller, &RehearsalController::ended, &targets, &RushTargets::refresh);
}

// The list may be another one now: what was chosen stays so where it still is, else the first is.
void RushForm::keepChoice()
{
    RushTargets &targets = m_controller.targets();
    const int kept = m_chosen ? targets.rowOf(*m_chosen) : -1;
    const int row = kept >= 0 ? kept : targets.rowCount() > 0 ? 0 : -1;
    m_chosen = targets.at(row);
    if (row >= 0)
        m_targets->setCurrentIndex(targets.index(row));
    describeEmptiness();
}

void RushForm::describeEmptiness()
{
    const RushTargets &targets = m_controller.targets();
    if (targets.error())
        m_empty->setText(models::errorWords(*targets.error()));
    else if (!targets.isLoaded())
        m_empty->setText({});
    else if (targets.kind() == RushTargets::Kind::Coupons)
        m_empty->setText(tr("No coupons are left. Start a campaign on the Coupons page, or raise a limit."));
    else
        m_empty->setText(tr("Nothing is in stock. Receive something in the catalog first."));
}

std::optional<qint64> RushForm::perSecond() const
{
    const qint64 speed = kSpeeds.at(static_cast<std::size_t>(m_speeds->currentIndex()));
    return speed == 0 ? std::nullopt : std::optional(speed);
}

void RushForm::submit()
{
    if (m_controller.isRunning())
        return;
    const std::optional<qint64> buyers = m_buyers->amountWon();
    if (!buyers)
        m_buyersField->setError(m_buyers->rangeMessage());
    if (!m_chosen)
        m_targetFault->setMessage(tr("Choose what they come for."), MessageLine::Tone::Error);
    if (!m_chosen)
        m_kinds->button(m_kinds->currentIndex())->setFocus(Qt::OtherFocusReason);
    else if (!buyers)
        m_buyers->setFocus(Qt::OtherFocusReason);
    else
        m_controller.start(*m_chosen, *buyers, perSecond());
}

void RushForm::focusFirst()
{
    m_targets->setFocus(Qt::OtherFocusReason);
}

void RushForm::showState()
{
    const bool isRunning = m_controller.isRunning();
    for (QWidget *control : std::initializer_list<QWidget *>{m_kinds, m_targets, m_buyersField, m_speeds})
        control->setEnabled(!isRunning);
}

} // namespace danggol::ui
