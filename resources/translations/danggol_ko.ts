<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Coupons in the cart</name>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2 more needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveExport</name>
    <message>
        <source>The file was not written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPeriod</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::app::TillWindow</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1. You can look around and fill a cart; charges, orders and payments wait until the shop database is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::ApiSettingsController</name>
    <message>
        <source>Enter an address in numbers, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::BestSellerModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1, %2, %3, %4 sold, %5 won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::BestSellersController</name>
    <message>
        <source>Aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignEditor</name>
    <message>
        <source>Enter a name for the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a percentage from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Leave it empty for no upper limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Leave it empty for orders of any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many there are to issue, from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 to %1 days, or leave it empty for as long as the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as %1, or leave it empty to start now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start date has passed. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as %1, or leave it empty for no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is before the start date. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date has passed. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First customer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 customers, one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · orders from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignListModel</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued / limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignWords</name>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all issued %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until all are issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignWriter</name>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 coupon went to another till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now has %2 coupons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CatalogController</name>
    <message>
        <source>Order #%1 is placed, not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has barcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1, and they are in the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order takes up to %1 of one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order takes up to %1 products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed order #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid: the balance is %1 too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points were taken. Order #%1 waits for its payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, order #%2. %3 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::ChargeUndo</name>
    <message>
        <source>Charged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge is not undone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerArchive</name>
    <message>
        <source>%1 was not archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerCoupons</name>
    <message>
        <source>%1 · reserved for order #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no unused coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is issued above shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 unused coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds 1 unused coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerEditor</name>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 20 digits, spaces, + and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is another customer&apos;s. Use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 32 letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 1,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerListModel</name>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, balance %2 won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, phone ending in %2, balance %3 won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3 won, %4 won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderListModel</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2, %3, %4 won, %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderWriter</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of order #%2 so far, to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentAttemptsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, by %4, %5 won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient balance: had %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentController</name>
    <message>
        <source>for order #%1, after charging %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for order #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #%1 was not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is %1 too low.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentQueueModel</name>
    <message>
        <source>#%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2, %3, %4 won, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, short by %2 won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::ProductListModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 won, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in the cart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::StatementExport</name>
    <message>
        <source>The statement was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::StatementModel</name>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>9 entries | in the last 30 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, by %4, %5 won, balance %6 won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::TokenEditor</name>
    <message>
        <source>Enter what uses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose token it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::TokenListModel</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, never used, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::TokensController</name>
    <message>
        <source>Revoked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::models::WalletController</name>
    <message>
        <source>%1 was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::AggregationLine</name>
    <message>
        <source>An aggregation was missed. What sold since is not in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::AmountField</name>
    <message>
        <source>Enter a number between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiPlaceForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiSection</name>
    <message>
        <source>HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the API from this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo shop: they need no token, and act as its admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets programs on this computer use the shop while this window is open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off to change the address or the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiStateLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing what was asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last charge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charge yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::BestSellersPage</name>
    <message>
        <source>Aggregate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregated %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product sold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 products sold %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing aggregated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking counts paid orders. It is made every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid order on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignForm</name>
    <message>
        <source>Kind of discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days each is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignMenu</name>
    <message>
        <source>Issue to the customer	Ctrl I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that are left will not be issued, and it cannot be started again. Coupons that customers hold stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignPreviewCard</name>
    <message>
        <source>Preview: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignProgressDelegate</name>
    <message>
        <source>None left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignTable</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other campaigns are under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign is a coupon for the first customers who ask, one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CancelOrderDialog</name>
    <message>
        <source>The goods go back to stock. No points were taken from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go back to stock, and the coupon “%1” back to %2. No points were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order #%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartLineRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartPane</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a product or scan a barcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coupon (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None fits this cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartTotals</name>
    <message>
        <source>Coupon discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CatalogHeader</name>
    <message>
        <source>In stock only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CatalogPage</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that are added to the shop appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product fits what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CategoryBar</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChargeChoiceBar</name>
    <message>
        <source>Custom amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single charge is enough. Charge in Wallet first, %1 at most at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not enough. Enter %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChargeForm</name>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging waits until the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 per charge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ConnectForm</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to shop database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever set up the server for these details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the database&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ConnectionLabel</name>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponMenu</name>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponRow</name>
    <message>
        <source>Coupon %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponsPage</name>
    <message>
        <source>Find a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerChip</name>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current customer, balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields need attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerHeader</name>
    <message>
        <source>Start order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerLine</name>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerListPane</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerListView</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first regular to charge points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerPicker</name>
    <message>
        <source>Name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date (Alt Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::DemoPreview</name>
    <message>
        <source>Dalbit Market, a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small grocer and café with a month of sales. It is made anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 products in 5 categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stock levels and barcodes you can type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>214 customers with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements go back 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, paid, confirmed, cancelled, refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 coupon campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has 100 to give, one has 4 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::IssueButtonDelegate</name>
    <message>
        <source>Issuing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::LimitDialog</name>
    <message>
        <source>How many in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many %1 coupons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::MovementDelegate</name>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewCampaignPanel</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewShopForm</name>
    <message>
        <source>New shop on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (the first admin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file is to lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danggol shops (*.danggol)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewTokenDialog</name>
    <message>
        <source>May see and use one customer&apos;s points, orders and coupons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do what a cashier may, for every customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything, products and campaigns included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses it, such as “Kitchen display”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderActionBar</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet, so there is nothing to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid, so it can be refunded but not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase is confirmed, so it can no longer be refunded or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, so there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was refunded, so there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is out of reach. Orders can be changed when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderContents</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderDetailPane</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderFilterBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order no. or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderLinesView</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderTimeline</name>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, not paid in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in part, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm when the customer has the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by itself if unpaid at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderTotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer, scan or pick products,
and the first order will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another number or name, another status, or more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more days to see earlier orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaymentPane</name>
    <message>
        <source>No order is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a waiting order, or scan its slip or the customer&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1 with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1 and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying takes the points at once and moves the order to Paid. Nothing is charged twice if you press it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is out of reach. The order can be paid when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at %1. Confirm the purchase in Orders when the customer has the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was cancelled, so nothing is to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is settled, so nothing is to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProductCardDelegate</name>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueueDelegate</name>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueuePane</name>
    <message>
        <source>Scan order slip or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waiting order matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another number, name or card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders wait here until they are paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::RefundDialog</name>
    <message>
        <source>Refund order #%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points go back to %1 at once. A refund cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the goods back in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is refunded; it is kept with the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long. Use %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose at least one item to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::RefundLineRow</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::SearchButton</name>
    <message>
        <source>Search or scan a barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::SettingsDialog</name>
    <message>
        <source>There is nothing here for you to set. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortCard</name>
    <message>
        <source>Short by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid: the balance is %1 too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points were taken. The failed attempt was recorded at %1 and the order is still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is %1 too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet. Charge what is missing and pay in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortSection</name>
    <message>
        <source>Balance after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::StaffButton</name>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::StartWindow</name>
    <message>
        <source>How will you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample products, customers and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shop on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One till. Data stays in one SQLite file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to shop database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tills share one PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::StatementPane</name>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries may be in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged or paid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first charge will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::Stepper</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::TokenPane</name>
    <message>
        <source>New token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens yet. A program that is to use the API needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from now on. A revoked token cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::TokenSecretDialog</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where the program that uses it finds it. A lost token is revoked and made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::TotalCard</name>
    <message>
        <source>Total to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the balance remains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::WalletPage</name>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, phone or card to see the balance and charge points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>danggol::ui::WhoseToken</name>
    <message>
        <source>Name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
