<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>danggol::app::TillWindow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::AggregationTask</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignWords</name>
    <message numerus="yes">
        <source>%1 days left</source>
        <translation>
            <numerusform>%1 day left</numerusform>
            <numerusform>%1 days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::CatalogController</name>
    <message numerus="yes">
        <source>of %1 items</source>
        <translation>
            <numerusform>of %1 item</numerusform>
            <numerusform>of %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the cart</source>
        <translation>
            <numerusform>%n in the cart</numerusform>
            <numerusform>%n in the cart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerCoupons</name>
    <message numerus="yes">
        <source>%1 holds %2 unused coupons</source>
        <translation>
            <numerusform>%1 holds %2 unused coupon</numerusform>
            <numerusform>%1 holds %2 unused coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderListModel</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderTables</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>%1 attempt</numerusform>
            <numerusform>%1 attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order lines</source>
        <translation>
            <numerusform>%1 order line</numerusform>
            <numerusform>%1 order lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentQueueModel</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::PinEditor</name>
    <message numerus="yes">
        <source>That PIN didn’t match. %n tries left.</source>
        <translation>
            <numerusform>That PIN didn’t match. %n try left.</numerusform>
            <numerusform>That PIN didn’t match. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::RehearsalWords</name>
    <message numerus="yes">
        <source>the books do not balance: %n rules are broken</source>
        <translation>
            <numerusform>the books do not balance: %n rule is broken</numerusform>
            <numerusform>the books do not balance: %n rules are broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::ReportTables</name>
    <message numerus="yes">
        <source>%1 campaigns</source>
        <translation>
            <numerusform>%1 campaign</numerusform>
            <numerusform>%1 campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best sellers %n days</source>
        <comment>file name</comment>
        <translation>
            <numerusform>best sellers %n day</numerusform>
            <numerusform>best sellers %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 product</numerusform>
            <numerusform>%1 products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::ShopTables</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 product</numerusform>
            <numerusform>%1 products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::SignInController</name>
    <message numerus="yes">
        <source>That PIN didn’t match. %n tries left.</source>
        <translation>
            <numerusform>That PIN didn’t match. %n try left.</numerusform>
            <numerusform>That PIN didn’t match. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::StatementModel</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 charges</source>
        <translation>
            <numerusform>%1 charge</numerusform>
            <numerusform>%1 charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <translation>
            <numerusform>%1 payment</numerusform>
            <numerusform>%1 payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds</source>
        <translation>
            <numerusform>%1 refund</numerusform>
            <numerusform>%1 refunds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartPane</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::CatalogHeader</name>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 product</numerusform>
            <numerusform>%1 products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerForm</name>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewCampaignPanel</name>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewTokenDialog</name>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProbeWords</name>
    <message numerus="yes">
        <source>%n staff</source>
        <translation>
            <numerusform>%n staff</numerusform>
            <numerusform>%n staff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProductImportDialog</name>
    <message numerus="yes">
        <source>%1 things to put right in the file; nothing was imported</source>
        <translation>
            <numerusform>%1 thing to put right in the file; nothing was imported</numerusform>
            <numerusform>%1 things to put right in the file; nothing was imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stocks become what the file says.</source>
        <translation>
            <numerusform>%1 stock becomes what the file says.</numerusform>
            <numerusform>%1 stocks become what the file says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueueDelegate</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueuePane</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
</TS>
