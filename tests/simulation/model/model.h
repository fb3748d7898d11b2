// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/values.h"
#include "tests/simulation/plan/answer.h"
#include "tests/simulation/plan/sending.h"

#include <map>
#include <set>

namespace danggol::simulation
{

/// A shop in maps: what the HTTP contract and the design say a shop does, written down a second time and in
/// the plainest way, without a line of the services. It says what each step must be answered and what the
/// shop must look like.
class Model
{
public:
    struct Expected
    {
        Answer answer;
        /// Whether the answer is an old one, read from the operation's row.
        bool isRecalled = false;
    };

    /// A shop that was founded at this moment.
    explicit Model(qint64 foundedMs) { open(foundedMs); }
    virtual ~Model() = default;

    /// A step, or several that are sent together, comes at this moment. What these make is not known to each
    /// other, because nobody has read the answers yet.
    void begin(int number, qint64 nowMs);
    /// The program opened the shop again.
    void open(qint64 nowMs);
    [[nodiscard]] Expected apply(const Sending &sending);
    [[nodiscard]] Answer look(const Step &step) const;

    /// A line for each thing and for what it counts up to; see RealState, which writes the same of the shop.
    [[nodiscard]] QByteArrayList state() const;

    /// What can be done next, for whoever makes up a plan.
    [[nodiscard]] QList<qint64> openCustomers() const;
    [[nodiscard]] QList<qint64> productsToSell() const;
    [[nodiscard]] QList<qint64> openCoupons() const;
    [[nodiscard]] QList<qint64> usableCoupons() const;
    [[nodiscard]] QList<qint64> ordersIn(const QByteArray &status) const;
    /// 0 when there is no such thing.
    [[nodiscard]] qint64 ownerOfOrder(qint64 key) const;
    [[nodiscard]] qint64 ownerOfCoupon(qint64 key) const;
    /// When something begins, runs out or is due.
    [[nodiscard]] QList<qint64> turningPoints() const;
    [[nodiscard]] QByteArray today() const;
    [[nodiscard]] qint64 endOfToday() const;
    /// When a day was last counted for the ranking; 0 when none ever was.
    [[nodiscard]] qint64 lastCountMs() const;
    /// The days that an aggregation would make, if it is not refused.
    [[nodiscard]] QByteArrayList daysAsked(const Step &step) const;
    /// What of the order was not refunded.
    [[nodiscard]] QList<Line> leftOf(qint64 key) const;

protected:
    /// What an order took goes back, for cancelling and expiry. Virtual so that a test can have a model that
    /// is wrong here.
    virtual void giveGoodsBack(qint64 order);

private:
    struct Remembered
    {
        QByteArray answer;
        bool isOther = false;
        qint64 atMs = 0;
    };
    using Asked = std::map<qint64, qint64>;

    [[nodiscard]] Expected answered(const Sending &sending);
    /// What the operation was answered before, if it is remembered.
    [[nodiscard]] std::optional<Expected> recalled(const Sending &sending) const;
    [[nodiscard]] Answer judge(const Step &step);

    [[nodiscard]] Answer addCustomer(const Step &step);
    [[nodiscard]] Answer editCustomer(const Step &step);
    [[nodiscard]] Answer archiveCustomer(const Step &step);
    [[nodiscard]] bool isCardTaken(std::optional<qint64> card, qint64 self) const;

    [[nodiscard]] Answer charge(const Step &step);
    /// Why the amount cannot be charged; nothing when it can.
    [[nodiscard]] std::optional<Answer> chargeRefusal(qint64 customer, qint64 amount) const;
    [[nodiscard]] Answer undoCharge(const Step &step);
    void changeBalance(qint64 customer, qint64 change, const QByteArray &reason, qint64 order);
    void noteCharge(qint64 customer, qint64 amount);

    [[nodiscard]] Answer addProduct(const Step &step);
    [[nodiscard]] Answer editProduct(const Step &step);
    [[nodiscard]] Answer adjustStock(const Step &step);
    void moveStock(qint64 product, qint64 change, const QByteArray &reason, qint64 order);
    [[nodiscard]] bool isBarcodeTaken(std::optional<qint64> barcode, qint64 self) const;

    [[nodiscard]] Answer addCoupon(const Step &step);
    [[nodiscard]] Answer editCoupon(const Step &step);
    [[nodiscard]] Answer issueCoupon(const Step &step);
    [[nodiscard]] std::optional<Answer> issueRefusal(const ModelCoupon &coupon, const Step &step) const;
    [[nodiscard]] QByteArray couponState(const ModelCoupon &coupon) const;
    [[nodiscard]] QByteArray issuedState(const ModelIssued &issued) const;
    [[nodiscard]] std::optional<Answer> couponRefusal(qint64 issued, qint64 customer, qint64 subtotal) const;
    void giveCouponBack(qint64 issued);

    [[nodiscard]] Answer place(const Step &step);
    [[nodiscard]] std::optional<Answer> goodsRefusal(const Asked &asked) const;
    [[nodiscard]] Answer pay(const Step &step);
    [[nodiscard]] Answer cancel(const Step &step);
    [[nodiscard]] Answer confirm(const Step &step);
    /// ORDER_NOT_FOUND, FORBIDDEN, or ORDER_STATE_CONFLICT unless in `status`.
    [[nodiscard]] std::optional<Answer> orderRefusal(const Step &step, const QByteArray &status) const;
    [[nodiscard]] bool fitsInStock(const Asked &goods) const;
    [[nodiscard]] static Asked goodsOf(const ModelOrder &order);
    void giveUp(qint64 order, const QByteArray &event);

    [[nodiscard]] Answer refund(const Step &step);
    [[nodiscard]] std::optional<Answer> refundRefusal(const Step &step, const ModelOrder &order) const;
    [[nodiscard]] static Asked refundAsked(const Step &step, const ModelOrder &order);
    void applyRefund(qint64 key, const Asked &asked, qint64 amount, bool restock);

    [[nodiscard]] Answer expireOrders(const Step &step);
    [[nodiscard]] Answer confirmOrders(const Step &step);
    [[nodiscard]] Answer expireCoupons();
    [[nodiscard]] Answer forgetOperations();

    [[nodiscard]] Answer editSettings(const Step &step);

    [[nodiscard]] Expected aggregated(const Sending &sending);
    /// The next two count down how many commits are still to break.
    [[nodiscard]] std::optional<Expected> sentOnce(const Sending &sending, int &breaksLeft);
    [[nodiscard]] bool makeDays(const Sending &sending, int &breaksLeft, ModelReport &report);
    [[nodiscard]] std::optional<Answer> aggregationRefusal(const Step &step) const;
    [[nodiscard]] bool isComplete(const QByteArray &day) const;
    [[nodiscard]] QByteArray firstPaidDay() const;
    [[nodiscard]] QByteArrayList dueDays() const;
    [[nodiscard]] std::map<qint64, ModelSold> soldOn(const QByteArray &day) const;
    void makeDay(const QByteArray &day, ModelReport &report);
    [[nodiscard]] Answer compared(const Step &step);
    /// Best first: by units, or by won.
    [[nodiscard]] QList<ModelPlace> places(qint64 window, const QByteArray &endDay, bool byRevenue) const;
    /// The same without where they were before.
    [[nodiscard]] QList<ModelPlace> placesWithin(qint64 window, const QByteArray &endDay,
                                                 bool byRevenue) const;
    [[nodiscard]] std::map<QByteArray, QList<ModelPlace>> placesAround(const QByteArray &day) const;
    [[nodiscard]] Answer lookAtRanking(const Step &step) const;

    /// Whether the thing is there, and was before the steps that are sent together.
    template <class Things>
    [[nodiscard]] bool isThere(const Things &things, qint64 key) const
    {
        return key < m_groupStart && things.contains(key);
    }

    [[nodiscard]] Answer customerAnswer(qint64 key) const;
    [[nodiscard]] Answer productAnswer(qint64 key) const;
    [[nodiscard]] Answer couponAnswer(qint64 key) const;
    [[nodiscard]] Answer issuedAnswer(qint64 key) const;
    [[nodiscard]] Answer orderAnswer(qint64 key) const;
    [[nodiscard]] QByteArray entriesOf(const ModelCustomer &customer) const;
    [[nodiscard]] Answer settingsAnswer() const;
    [[nodiscard]] Answer reportAnswer(const ModelReport &report) const;
    [[nodiscard]] QByteArray countsLine() const;
    [[nodiscard]] QByteArrayList rankingLines() const;

    /// By the step that made it; below 0 those that the shop made by itself.
    std::map<int, Remembered> m_operations;
    int m_ownOperation = 0;
    ModelSettings m_settings;
    std::map<qint64, ModelCustomer> m_customers;
    std::map<qint64, ModelCharge> m_charges;
    std::map<qint64, ModelProduct> m_products;
    std::map<qint64, ModelCoupon> m_coupons;
    std::map<qint64, ModelIssued> m_issued;
    std::map<qint64, ModelOrder> m_orders;
    std::map<QByteArray, ModelDay> m_madeDays;
    /// Days that became others after they were made, or may have.
    std::set<QByteArray> m_daysToRecount;
    qint64 m_nowMs = 0;
    int m_groupStart = 0;
    /// The step that is being applied; what it makes is called by it.
    int m_number = 0;
};

} // namespace danggol::simulation
