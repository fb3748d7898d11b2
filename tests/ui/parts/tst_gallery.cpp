// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_field.h"
#include "ui/parts/badge_label.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/progress_bar.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text_label.h"
#include "ui/parts/timeline_view.h"
#include "ui/parts/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFocusFrame>
#include <QPainter>
#include <QTest>

using namespace danggol::ui;

namespace
{

using Role = KeyButton::Role;

/// Every control in every state, on the places of the design's component page.
class Gallery : public QWidget
{
public:
    explicit Gallery(Theme &theme) : m_theme(theme)
    {
        setFixedSize(640, 1180);
        addHead();
        addButtons();
        addChoices();
        addInputs();
        addBadges();
        addControls();
        addCards();
        addMore();
    }

    KeyButton *primary = nullptr;
    KeyButton *disabledButton = nullptr;
    KeyButton *busy = nullptr;
    KeyButton *chosenAmount = nullptr;
    LineEdit *errorEdit = nullptr;
    SegmentBar *segments = nullptr;
    ChipBar *chips = nullptr;
    Stepper *stepper = nullptr;
    Banner *banner = nullptr;
    Toast *toast = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Surface));
    }

private:
    template <typename Widget>
    Widget *place(Widget *widget, int x, int y, int width = -1, int height = -1)
    {
        widget->setParent(this);
        const QSize hint = widget->sizeHint();
        widget->setGeometry(x, y, width < 0 ? hint.width() : width, height < 0 ? hint.height() : height);
        return widget;
    }

    void name(const QString &text, int centreY, int x = 28)
    {
        place(new TextLabel(m_theme, text, TextStyle::Caption, Token::Ink3), x, centreY - 7);
    }

    void ring(QWidget *widget)
    {
        auto *frame = new QFocusFrame(this);
        frame->setWidget(widget);
    }

    KeyButton *button(Role role, const QString &label, int x, int y)
    {
        return place(new KeyButton(m_theme, role, label), x, y);
    }

    void addHead()
    {
        const QString title =
            m_theme.isDark() ? QStringLiteral("Components, dark") : QStringLiteral("Components, light");
        place(new TextLabel(m_theme, title, TextStyle::Title), 28, 20);
        auto *states =
            new TextLabel(m_theme, QStringLiteral("rest · hover · pressed · focus · disabled · busy"),
                          TextStyle::Caption, Token::Ink3);
        place(states, 612 - states->sizeHint().width(), 26);
    }

    void addButtons()
    {
        name(QStringLiteral("Primary"), 75);
        const QString pay = QStringLiteral("Pay");
        primary = button(Role::Primary, pay, 110, 57);
        button(Role::Primary, pay, 167, 57)->setAttribute(Qt::WA_UnderMouse);
        button(Role::Primary, pay, 224, 57)->setDown(true);
        ring(button(Role::Primary, pay, 285, 57));
        disabledButton = button(Role::Primary, pay, 346, 57);
        disabledButton->setEnabled(false);
        busy = button(Role::Primary, pay, 403, 57);
        busy->setBusy(true, QStringLiteral("Paying…"));
        busy->resize(busy->sizeHint());

        name(QStringLiteral("Secondary"), 122);
        const QString print = QStringLiteral("Print");
        button(Role::Secondary, print, 110, 104);
        button(Role::Secondary, print, 173, 104)->setAttribute(Qt::WA_UnderMouse);
        button(Role::Secondary, print, 236, 104)->setDown(true);
        ring(button(Role::Secondary, print, 303, 104));
        button(Role::Secondary, print, 371, 104)->setEnabled(false);
        button(Role::DangerQuiet, QStringLiteral("Refund…"), 434, 104);
        button(Role::Ghost, QStringLiteral("Clear"), 523, 104);
    }

    void addChoices()
    {
        name(QStringLiteral("Choice"), 169);
        button(Role::Secondary, QStringLiteral("₩10,000"), 110, 151)->setCheckable(true);
        chosenAmount = button(Role::Secondary, QStringLiteral("₩30,000"), 200, 151);
        chosenAmount->setCheckable(true);
        chosenAmount->setChecked(true);
        segments = new SegmentBar(m_theme);
        segments->addSegment(QStringLiteral("1 day"));
        segments->addSegment(QStringLiteral("3 days"));
        segments->setCurrentIndex(1);
        place(segments, 291, 153);
        chips = new ChipBar(m_theme);
        chips->addChip(QStringLiteral("All"), 128);
        chips->addChip(QStringLiteral("Waiting"), {}, IconName::Clock);
        place(chips, 427, 153);
    }

    void addInputs()
    {
        name(QStringLiteral("Input"), 216);
        const QStringList texts{QStringLiteral("Rest"), QStringLiteral("Focus"), QStringLiteral("Error"),
                                QStringLiteral("Disabled")};
        const int lefts[] = {110, 238, 365, 493};
        for (int i = 0; i < 4; ++i) {
            auto *edit = place(new LineEdit(m_theme), lefts[i], 198, i == 0 ? 120 : 119);
            edit->setText(texts.at(i));
            edit->setAccessibleName(texts.at(i));
            edit->setEnabled(i != 3);
            if (i == 1)
                m_focused = edit;
            if (i == 2) {
                errorEdit = edit;
                edit->setError(true);
            }
        }
        auto *line = new MessageLine(m_theme);
        line->setMessage(QStringLiteral("Enter an amount between ₩1,000 and ₩500,000."),
                         MessageLine::Tone::Error);
        place(line, 110, 245, 480);
    }

    void badges(const QStringList &statuses, int x, int y)
    {
        for (const QString &status : statuses)
            x += place(new BadgeLabel(m_theme, status), x, y)->width() + 6;
    }

    void addBadges()
    {
        name(QStringLiteral("Order"), 283);
        badges({QStringLiteral("DEPOSIT_WAIT"), QStringLiteral("PAY_DONE"), QStringLiteral("BUY_CONFIRM"),
                QStringLiteral("CANCELLED"), QStringLiteral("REFUNDED")},
               108, 272);
        name(QStringLiteral("Coupon"), 316);
        badges({QStringLiteral("ACTIVE"), QStringLiteral("EXHAUSTED"), QStringLiteral("ENDED")}, 108, 305);
        name(QStringLiteral("Payment"), 316, 375);
        badges({QStringLiteral("DONE"), QStringLiteral("FAIL")}, 427, 305);
    }

    void addControls()
    {
        name(QStringLiteral("Controls"), 354);
        stepper = place(new Stepper(m_theme), 110, 338);
        stepper->setValue(2);
        auto *check = place(new QCheckBox(QStringLiteral("In stock")), 212, 346, 90, 16);
        check->setChecked(true);
        auto *part = place(new ProgressBar(m_theme), 296, 351);
        part->setFraction(0.64);
        auto *full = place(new ProgressBar(m_theme), 460, 351);
        full->setFraction(1);
        full->setLook(ProgressBar::Look::Exhausted);
        part->setAccessibleName(QStringLiteral("Issued"));
        full->setAccessibleName(QStringLiteral("Issued"));
    }

    void addCards()
    {
        name(QStringLiteral("Row states"), 454);
        auto *card = place(new Card(m_theme), 102, 381, 510, 145);
        auto *balance =
            new NumberLabel(m_theme, QStringLiteral("₩48,500"), TextStyle::Balance, Token::Ink, card);
        balance->move(20, 40);

        name(QStringLiteral("Dialog"), 595);
        ConfirmDialog::Words words{
            QStringLiteral("Refund order #1048?"),
            QStringLiteral("₩17,400 goes back to Garam Do’s points and 3 items return to stock."),
            QStringLiteral("Keep order"), QStringLiteral("Refund ₩17,400")};
        auto *dialog = new ConfirmDialog(m_theme, words, Role::Danger, this);
        dialog->setWindowFlags(Qt::Widget);
        dialog->setFixedSize(510, dialog->sizeHint().height());
        dialog->move(102, 528);
        ring(&dialog->safeButton());

        name(QStringLiteral("Toast"), 687);
        ToastMessage message;
        message.strong = QStringLiteral("Charged ₩30,000");
        message.rest = QStringLiteral("to Bora Namgung");
        message.actionWords = QStringLiteral("Undo");
        message.actionKey = QStringLiteral("Ctrl Z");
        toast = place(new Toast(m_theme, message, this), 102, 663, 510);

        name(QStringLiteral("Banner"), 748);
        banner = new Banner(m_theme);
        banner->setMessage(Banner::Tone::Wait, IconName::PlugBroken, QStringLiteral("Reconnecting."),
                           QStringLiteral("Next try in 4 s."));
        banner->setAction(QStringLiteral("Retry now"), QStringLiteral("F5"));
        place(banner, 102, 722, 510);
    }

    void addMore()
    {
        auto *big = new KeyButton(m_theme, Role::Primary, QStringLiteral("Pay ₩23,600 with points"));
        big->setControlHeight(56);
        big->setShortcutHint(QStringLiteral("F9"));
        place(big, 272, 790, 340);
        auto *cancel = new KeyButton(m_theme, Role::Secondary, QStringLiteral("Cancel order"));
        cancel->setControlHeight(56);
        cancel->setShortcutHint(QStringLiteral("Del"));
        place(cancel, 102, 790);

        auto *timeline = new TimelineView(m_theme);
        timeline->setSteps({{TimelineStep::State::Done, QStringLiteral("Order placed"),
                             QStringLiteral("Sori"), QStringLiteral("13:30")},
                            {TimelineStep::State::Current, QStringLiteral("Paid with points"),
                             QStringLiteral("Sori · balance ₩90,600 → ₩73,200"), QStringLiteral("13:31")},
                            {TimelineStep::State::Next, QStringLiteral("Purchase confirmed"),
                             QStringLiteral("Confirm when the customer has the goods"), QString()}});
        place(timeline, 28, 860, 330, 134);

        auto *amount = new AmountField(m_theme);
        amount->setAmountWon(30'000);
        amount->setAccessibleName(QStringLiteral("Amount"));
        place(amount, 380, 860, 232);
        place(new SearchField(m_theme, QStringLiteral("Name, phone or card"), QStringLiteral("F3")), 380, 914,
              232);
        auto *shortfall = place(new ProgressBar(m_theme), 380, 966, 232);
        shortfall->setThick(true);
        shortfall->setLook(ProgressBar::Look::Shortfall);
        shortfall->setFraction(0.44);
        shortfall->resize(232, 8);
        shortfall->setAccessibleName(QStringLiteral("Covered by the balance"));

        auto *empty = new EmptyState(m_theme, QStringLiteral("No orders yet"),
                                     QStringLiteral("Choose a customer, scan or pick products,\n"
                                                    "and the first order will appear here."));
        empty->setPrimary(QStringLiteral("Start an order"), QStringLiteral("Ctrl 2"));
        empty->setSecondary(QStringLiteral("Choose a customer"), QStringLiteral("F4"));
        place(empty, 80, 1000, 480, 300);
        setFixedHeight(1310);
    }

    Theme &m_theme;

public:
    LineEdit *m_focused = nullptr;
};

QString outputFolder()
{
    const QString set = qEnvironmentVariable("DANGGOL_GALLERY_DIR");
    const QString folder = set.isEmpty() ? QDir::tempPath() + QStringLiteral("/danggol-gallery") : set;
    QDir().mkpath(folder);
    return folder;
}

QColor at(const QImage &image, const QWidget *widget, QPoint inside)
{
    return image.pixelColor(widget->mapTo(widget->window(), inside));
}

/// The spinner comes after a while: then something else than the fill is left of the words.
bool showsSpinner(KeyButton &button, const QColor &fill)
{
    const QImage image = button.grab(QRect(12, 9, 16, 18)).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != fill)
                return true;
        }
    }
    return false;
}

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks();
};

void checkColors(const Theme &theme, const Gallery &gallery, const QImage &image)
{
    QCOMPARE(at(image, gallery.primary, {5, 18}), theme.color(Token::Acc));
    QCOMPARE(at(image, gallery.busy, {5, 18}), theme.color(Token::AccH));
    QCOMPARE(at(image, gallery.disabledButton, {5, 18}), theme.color(Token::Sunken));
    QCOMPARE(at(image, gallery.chosenAmount, {5, 18}), theme.color(Token::AccTint));
    QCOMPARE(at(image, gallery.chosenAmount, {1, 18}), theme.color(Token::Acc));
    QCOMPARE(at(image, gallery.errorEdit, {1, 18}), theme.color(Token::Danger));
    QCOMPARE(at(image, gallery.m_focused, {1, 18}), theme.color(Token::Focus));
    QCOMPARE(at(image, gallery.toast, {5, 24}), theme.color(Token::Toast));
    QCOMPARE(at(image, gallery.banner, {5, 26}), theme.color(Token::WaitBg));
    QCOMPARE(at(image, gallery.banner, {0, 26}), theme.color(Token::WaitLine));
}

void checkSizes(const Gallery &gallery)
{
    QCOMPARE(gallery.primary->height(), 36);
    QVERIFY(qAbs(gallery.primary->width() - 49) <= 1);
    QCOMPARE(gallery.stepper->size(), QSize(90, 32));
    QCOMPARE(gallery.segments->height(), 32);
    QCOMPARE(gallery.chips->chip(0)->height(), 32);
    QCOMPARE(gallery.toast->height(), 48);
    QCOMPARE(gallery.banner->height(), 52);
}

void checkAccessibleNames(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool spoken = widget->focusPolicy() != Qt::NoFocus;
        QAccessibleInterface *spokenAs = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spokenAs && spokenAs->text(QAccessible::Name).isEmpty())
            QFAIL(qPrintable(QStringLiteral("no accessible name: ") +
                             QLatin1String(widget->metaObject()->className())));
    }
}

void TestGallery::looks()
{
    QFETCH(bool, dark);
    Theme theme(dark ? ThemeMode::Dark : ThemeMode::Light);
    theme.apply(*qApp);
    Gallery gallery(theme);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    gallery.activateWindow();
    gallery.m_focused->setFocus(Qt::TabFocusReason);
    gallery.m_focused->setCursorPosition(0);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(gallery.m_focused));
    QTRY_VERIFY(showsSpinner(*gallery.busy, theme.color(Token::AccH)));
    const QImage image = gallery.grab().toImage();
    const QString file = outputFolder() + (dark ? QStringLiteral("/dark.png") : QStringLiteral("/light.png"));
    QVERIFY(image.save(file));
    qInfo("gallery: %s", qPrintable(file));
    checkColors(theme, gallery, image);
    checkSizes(gallery);
    checkAccessibleNames(gallery);
    qApp->setStyle(QStringLiteral("Fusion"));
}

} // namespace

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
