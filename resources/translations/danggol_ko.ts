<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Coupons in the cart</name>
    <message>
        <source>No end date</source>
        <translation>종료일 없음</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1까지 사용 가능</translation>
    </message>
    <message>
        <source>From %1, %2 more needed</source>
        <translation>%1 이상 주문 시 사용 가능, %2 더 필요</translation>
    </message>
    <message>
        <source>Held by order %1</source>
        <translation>주문 %1에 예약됨</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 종료</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy년 M월 d일, HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern of the first of two days in one month</comment>
        <translation>M월 d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of the second of two days in one month</comment>
        <translation>d일</translation>
    </message>
</context>
<context>
    <name>SaveExport</name>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장함</translation>
    </message>
</context>
<context>
    <name>StatementPeriod</name>
    <message>
        <source>All time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>최근 %1일</translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>최근 %1일 동안</translation>
    </message>
</context>
<context>
    <name>danggol::app::TillWindow</name>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>인기 상품</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n건 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>계산원</translation>
    </message>
    <message>
        <source>Reconnecting to %1.</source>
        <translation>%1에 다시 연결하는 중입니다.</translation>
    </message>
    <message>
        <source>Attempt %1. You can look around and fill a cart; charges, orders and payments wait until the shop database is back.</source>
        <translation>%1번째 시도입니다. 둘러보거나 장바구니를 채울 수 있습니다. 충전, 주문, 결제는 매장 데이터베이스가 다시 연결된 뒤에 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>danggol::models::ApiSettingsController</name>
    <message>
        <source>Enter an address in numbers, such as 127.0.0.1.</source>
        <translation>주소를 숫자로 입력하세요. 예: 127.0.0.1</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>포트를 1에서 65535 사이로 입력하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::BestSellerModel</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Of top %1</source>
        <translation>상위 %1 대비</translation>
    </message>
    <message>
        <source>%1.%2%</source>
        <translation>%1.%2%</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>이전 %1위</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Rank %1, %2, %3, %4 sold, %5 won</source>
        <translation>%1위, %2, %3, %4개 판매, %5원</translation>
    </message>
</context>
<context>
    <name>danggol::models::BestSellersController</name>
    <message>
        <source>Aggregated</source>
        <translation>집계 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignEditor</name>
    <message>
        <source>Enter a name for the campaign.</source>
        <translation>캠페인 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation>%1에서 %2 사이의 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a percentage from 1 to 100.</source>
        <translation>1에서 100 사이의 비율을 입력하세요.</translation>
    </message>
    <message>
        <source>%1 Leave it empty for no upper limit.</source>
        <translation>%1 한도가 없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>%1 Leave it empty for orders of any size.</source>
        <translation>%1 주문 금액에 제한이 없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Enter how many there are to issue, from 1 to %1.</source>
        <translation>발급 수량을 1에서 %1 사이로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter 1 to %1 days, or leave it empty for as long as the campaign.</source>
        <translation>1에서 %1 사이의 일수를 입력하세요. 캠페인 기간과 같으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Enter a date such as %1, or leave it empty to start now.</source>
        <translation>%1 형식으로 날짜를 입력하세요. 지금 시작하려면 비워 두세요.</translation>
    </message>
    <message>
        <source>The start date has passed. Choose %1 or later.</source>
        <translation>시작일이 지났습니다. %1 이후로 선택하세요.</translation>
    </message>
    <message>
        <source>Enter a date such as %1, or leave it empty for no end.</source>
        <translation>%1 형식으로 날짜를 입력하세요. 종료일이 없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>The end date is before the start date. Choose %1 or later.</source>
        <translation>종료일이 시작일보다 빠릅니다. %1 이후로 선택하세요.</translation>
    </message>
    <message>
        <source>The end date has passed. Choose %1 or later.</source>
        <translation>종료일이 지났습니다. %1 이후로 선택하세요.</translation>
    </message>
    <message>
        <source>First customer only</source>
        <translation>선착순 1명</translation>
    </message>
    <message>
        <source>First %1 customers, one each</source>
        <translation>선착순 %1명, 1인 1장</translation>
    </message>
    <message>
        <source>%1 · orders from %2</source>
        <translation>%1 · %2 이상 주문</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 to …</source>
        <translation>%1 ~ …</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>지금부터</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 생성함</translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignListModel</name>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Issued / limit</source>
        <translation>발급 / 한도</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>For customer</source>
        <translation>고객별</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%2장 중 %1장 발급</translation>
    </message>
    <message>
        <source>Can be issued</source>
        <translation>발급 가능</translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation>발급 중</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>보유 중</translation>
    </message>
    <message>
        <source>Nothing to issue</source>
        <translation>발급할 쿠폰 없음</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
    <message>
        <source>%1, for %2: %3</source>
        <translation>%1, %2 님: %3</translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignWords</name>
    <message>
        <source>%1 off</source>
        <translation>%1 할인</translation>
    </message>
    <message>
        <source>%1% off</source>
        <translation>%1% 할인</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, 최대 %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 이상 주문</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>종료일 없음</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 종료</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>all issued %1 %2</source>
        <translation>%1 %2 소진</translation>
    </message>
    <message>
        <source>all issued</source>
        <translation>소진</translation>
    </message>
    <message>
        <source>%1 never issued</source>
        <translation>%1장 미발급</translation>
    </message>
    <message>
        <source>until all are issued</source>
        <translation>소진 시까지</translation>
    </message>
    <message>
        <source>ends today at %1</source>
        <translation>오늘 %1 종료</translation>
    </message>
    <message numerus="yes">
        <source>%1 days left</source>
        <translation>
            <numerusform>%1일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>%1 시작</translation>
    </message>
</context>
<context>
    <name>danggol::models::CampaignWriter</name>
    <message>
        <source>Issued %1</source>
        <translation>%1 발급함</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>The last %1 coupon went to another till.</source>
        <translation>마지막 %1 쿠폰이 다른 계산대에서 발급되었습니다.</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 일시 중지함</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 재개함</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 종료함</translation>
    </message>
    <message>
        <source>%1 now has %2 coupons</source>
        <translation>%1 쿠폰을 %2장으로 변경함</translation>
    </message>
</context>
<context>
    <name>danggol::models::CatalogController</name>
    <message>
        <source>Order #%1 is placed, not paid.</source>
        <translation>주문 #%1 접수됨, 결제되지 않음.</translation>
    </message>
    <message>
        <source>Cleared the cart</source>
        <translation>장바구니를 비웠습니다</translation>
    </message>
    <message numerus="yes">
        <source>of %1 items</source>
        <translation>
            <numerusform>상품 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>No product has barcode %1</source>
        <translation>바코드 %1에 해당하는 상품이 없습니다</translation>
    </message>
    <message>
        <source>%1 is not on sale</source>
        <translation>%1: 판매 중이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1: 품절입니다</translation>
    </message>
    <message>
        <source>No more of %1.</source>
        <translation>%1: 더 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>There are %1, and they are in the cart.</source>
        <translation>재고 %1개가 모두 장바구니에 있습니다.</translation>
    </message>
    <message>
        <source>An order takes up to %1 of one product.</source>
        <translation>한 주문에 같은 상품을 %1개까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>장바구니가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>An order takes up to %1 products.</source>
        <translation>한 주문에 상품을 %1가지까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>Placed order #%1</source>
        <translation>주문 #%1 접수함</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <translation>%1 님, %2</translation>
    </message>
    <message>
        <source>Not paid: the balance is %1 too low.</source>
        <translation>결제되지 않음: 잔액이 %1 부족합니다.</translation>
    </message>
    <message>
        <source>No points were taken. Order #%1 waits for its payment.</source>
        <translation>포인트는 차감되지 않았습니다. 주문 #%1: 결제 대기 중입니다.</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 결제함</translation>
    </message>
    <message>
        <source>by %1, order #%2. %3 left</source>
        <translation>%1 님, 주문 #%2. 잔액 %3</translation>
    </message>
</context>
<context>
    <name>danggol::models::ChargeUndo</name>
    <message>
        <source>Charged %1</source>
        <translation>%1 충전함</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>Took back %1</source>
        <translation>%1 충전 취소함</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>The charge is not undone yet.</source>
        <translation>충전이 아직 취소되지 않았습니다.</translation>
    </message>
    <message>
        <source>The charge stays.</source>
        <translation>충전이 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerArchive</name>
    <message>
        <source>%1 was not archived.</source>
        <translation>%1 님을 보관하지 못했습니다.</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1 님을 보관함</translation>
    </message>
    <message>
        <source>%1 is still archived.</source>
        <translation>%1 님이 아직 보관되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerCoupons</name>
    <message>
        <source>%1 · reserved for order #%2</source>
        <translation>%1 · 주문 #%2에 예약됨</translation>
    </message>
    <message>
        <source>%1 holds no unused coupon</source>
        <translation>%1 님: 사용 가능한 쿠폰 없음</translation>
    </message>
    <message>
        <source>What is issued above shows up here.</source>
        <translation>위에서 발급한 쿠폰이 여기에 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 unused coupons</source>
        <translation>
            <numerusform>%1 님: 미사용 쿠폰 %2장</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1 발급</translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerEditor</name>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>고객 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 님을 등록함</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 님의 정보를 저장함</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation>이름을 1~80자로 입력하세요.</translation>
    </message>
    <message>
        <source>Use up to 20 digits, spaces, + and -.</source>
        <translation>숫자, 공백, +, -를 20자까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This card is another customer&apos;s. Use another card.</source>
        <translation>다른 고객의 카드입니다. 다른 카드를 사용하세요.</translation>
    </message>
    <message>
        <source>Use up to 32 letters, digits and signs.</source>
        <translation>글자, 숫자, 기호를 32자까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use at most 1,000 characters.</source>
        <translation>1,000자 이하로 입력하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::CustomerListModel</name>
    <message>
        <source>No phone</source>
        <translation>전화번호 없음</translation>
    </message>
    <message>
        <source>%1, balance %2 won</source>
        <translation>%1, 잔액 %2원</translation>
    </message>
    <message>
        <source>%1, phone ending in %2, balance %3 won</source>
        <translation>%1, 전화번호 끝자리 %2, 잔액 %3원</translation>
    </message>
</context>
<context>
    <name>danggol::models::ErrorWords</name>
    <message>
        <source>This sign-in or token is not valid. Nothing was done.</source>
        <translation>로그인 또는 토큰이 올바르지 않습니다. 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not allowed for the signed-in person. Nothing was changed. Ask an admin to do it.</source>
        <translation>현재 로그인한 직원에게 권한이 없습니다. 변경되지 않았습니다. 관리자에게 요청하세요.</translation>
    </message>
    <message>
        <source>There is no such customer, or they are archived. Nothing was changed. Search for the name or the card.</source>
        <translation>고객이 없거나 보관되어 있습니다. 변경되지 않았습니다. 이름이나 카드로 검색하세요.</translation>
    </message>
    <message>
        <source>No product has the barcode %1.</source>
        <translation>바코드 %1에 해당하는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such product. Nothing was changed.</source>
        <translation>해당하는 상품이 없습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no order %1. Nothing was changed. Check the number.</source>
        <translation>주문 %1번이 없습니다. 변경되지 않았습니다. 번호를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no such payment. Nothing was changed.</source>
        <translation>해당하는 결제가 없습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no such coupon campaign. Nothing was changed.</source>
        <translation>해당하는 쿠폰 캠페인이 없습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no such coupon. Nothing was changed.</source>
        <translation>해당하는 쿠폰이 없습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no such charge for this customer. Nothing was changed.</source>
        <translation>이 고객에게 해당하는 충전이 없습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The balance of %1 would pass %2. Nothing was changed.</source>
        <translation>현재 잔액 %1에 더하면 한도 %2을 넘습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not paid: the balance is too low. No points were taken.</source>
        <translation>결제되지 않음: 잔액이 부족합니다. 포인트는 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not ordered: %1 is not on sale. Take it off the order.</source>
        <translation>주문되지 않음: %1 상품이 판매 중이 아닙니다. 주문에서 빼세요.</translation>
    </message>
    <message>
        <source>The customer already had “%1”. No second one was given out: it is one each.</source>
        <translation>고객이 이미 “%1” 쿠폰을 받았습니다. 1인 1장이므로 더 발급되지 않았습니다.</translation>
    </message>
    <message>
        <source>All %1 of “%2” are given out. None was given to this customer. An admin can raise the limit.</source>
        <translation>“%2” 쿠폰 %1장이 모두 소진되었습니다. 이 고객에게 발급되지 않았습니다. 관리자가 한도를 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 were to be refunded, but only %3 are left of this order. Nothing was refunded. Choose at most what is left.</source>
        <translation>%2 상품 %1개를 환불하려 했지만 이 주문에 %3개만 남아 있습니다. 환불되지 않았습니다. 남은 수량 이하로 선택하세요.</translation>
    </message>
    <message>
        <source>Not taken back: some of the points are spent; %1 is left. Refund the order first.</source>
        <translation>충전 취소되지 않음: 포인트 일부를 사용해 %1만 남아 있습니다. 먼저 주문을 환불하세요.</translation>
    </message>
    <message>
        <source>Not taken back: it is no charge, or it was taken back before.</source>
        <translation>충전 취소되지 않음: 충전이 아니거나 이미 취소되었습니다.</translation>
    </message>
    <message>
        <source>This was sent before with other contents. Nothing was done. Start anew.</source>
        <translation>다른 내용으로 이미 보낸 요청입니다. 처리되지 않았습니다. 처음부터 다시 하세요.</translation>
    </message>
    <message>
        <source>This is being done already. Nothing is done twice. Try again in a moment.</source>
        <translation>이미 처리 중입니다. 두 번 처리되지 않습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another till is doing this. Try again in a moment.</source>
        <translation>다른 계산대에서 처리 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was changed. Try again in a moment.</source>
        <translation>데이터베이스가 바쁩니다. 변경되지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 변경되지 않았습니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check that it and its folder may be written.</source>
        <translation>파일을 열거나 쓸 수 없습니다: %1. 파일과 폴더의 쓰기 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The shop file cannot be written. Nothing was changed. Check that the file and its folder may be written.</source>
        <translation>매장 파일에 쓸 수 없습니다. 변경되지 않았습니다. 파일과 폴더의 쓰기 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not a Danggol shop, or it is damaged. It was left as it is. Choose another file, or open a backup.</source>
        <translation>Danggol 매장이 아니거나 손상된 파일입니다: %1. 파일은 그대로 두었습니다. 다른 파일을 선택하거나 백업을 여세요.</translation>
    </message>
    <message>
        <source>This is not the database of a Danggol shop, or it is damaged. Nothing was written. Choose another one, or open a backup.</source>
        <translation>Danggol 매장의 데이터베이스가 아니거나 손상되었습니다. 아무것도 쓰지 않았습니다. 다른 것을 선택하거나 백업을 여세요.</translation>
    </message>
    <message>
        <source>The shop was last opened by a newer Danggol. Nothing was written. Install the newer version to open it.</source>
        <translation>더 새로운 버전의 Danggol에서 마지막으로 연 매장입니다. 아무것도 쓰지 않았습니다. 새 버전을 설치한 뒤 여세요.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing was changed.</source>
        <translation>끝나기 전에 중단되었습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Danggol. Nothing was changed.</source>
        <translation>Danggol 내부에 문제가 생겼습니다. 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no such token. Nothing was changed. Look at the list of tokens.</source>
        <translation>해당하는 토큰이 없습니다. 변경되지 않았습니다. 토큰 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 fields need attention.</source>
        <translation>변경되지 않음: %1개 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>An earlier try made this token, and it alone was told the secret. Revoke that token if its secret was not kept, and make another.</source>
        <translation>이전 시도에서 이 토큰이 만들어졌고, 비밀 값은 그때만 표시되었습니다. 비밀 값을 보관하지 않았다면 토큰을 폐기하고 새로 만드세요.</translation>
    </message>
    <message>
        <source>This was done before. It was not done again. Refresh to see it.</source>
        <translation>이미 처리되었습니다. 다시 처리하지 않았습니다. 새로 고쳐 확인하세요.</translation>
    </message>
    <message>
        <source>Not saved: %1 has this barcode. Use another barcode, or take it off that product.</source>
        <translation>저장되지 않음: %1 상품에 이 바코드가 있습니다. 다른 바코드를 쓰거나 그 상품에서 빼세요.</translation>
    </message>
    <message>
        <source>Not changed: “%1” has ended. Start a new campaign instead.</source>
        <translation>변경되지 않음: “%1” 캠페인이 종료되었습니다. 새 캠페인을 만드세요.</translation>
    </message>
    <message>
        <source>Not changed: “%1” is in another state by now. Look at it again.</source>
        <translation>변경되지 않음: “%1” 캠페인의 상태가 바뀌었습니다. 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Not saved: %1 was changed at another place meanwhile. Look at it again and repeat the edit.</source>
        <translation>저장되지 않음: 그사이 다른 곳에서 변경되었습니다: %1. 다시 확인하고 수정하세요.</translation>
    </message>
    <message>
        <source>Not saved: this was changed at another place meanwhile. Look at it again and repeat the edit.</source>
        <translation>저장되지 않음: 그사이 다른 곳에서 변경되었습니다. 다시 확인하고 수정하세요.</translation>
    </message>
    <message>
        <source>Not done: %1 of %2 were asked for and %3 are left. Take fewer.</source>
        <translation>처리되지 않음: %2 상품 %1개를 요청했지만 %3개 남아 있습니다. 수량을 줄이세요.</translation>
    </message>
    <message>
        <source>This coupon needs an order of %1, and this one is %2. Nothing was ordered. Add to the order, or take the coupon off.</source>
        <translation>%1 이상 주문해야 쓸 수 있는 쿠폰이며, 현재 주문은 %2입니다. 주문되지 않았습니다. 상품을 더 담거나 쿠폰을 빼세요.</translation>
    </message>
    <message>
        <source>The coupon was used before. Nothing was ordered. Choose another coupon, or none.</source>
        <translation>이미 사용한 쿠폰입니다. 주문되지 않았습니다. 다른 쿠폰을 선택하거나 쿠폰 없이 주문하세요.</translation>
    </message>
    <message>
        <source>The coupon has run out. Nothing was ordered. Choose another coupon, or none.</source>
        <translation>기한이 지난 쿠폰입니다. 주문되지 않았습니다. 다른 쿠폰을 선택하거나 쿠폰 없이 주문하세요.</translation>
    </message>
    <message>
        <source>The order no longer holds its coupon. Nothing was changed. Look at the order again.</source>
        <translation>주문에 예약된 쿠폰이 더 이상 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The customer has no such coupon. Nothing was ordered. Choose another coupon, or none.</source>
        <translation>고객에게 없는 쿠폰입니다. 주문되지 않았습니다. 다른 쿠폰을 선택하거나 쿠폰 없이 주문하세요.</translation>
    </message>
    <message>
        <source>The coupon is kept for another order. Nothing was ordered. Choose another coupon, or none.</source>
        <translation>다른 주문에 예약된 쿠폰입니다. 주문되지 않았습니다. 다른 쿠폰을 선택하거나 쿠폰 없이 주문하세요.</translation>
    </message>
    <message>
        <source>“%1” has not started. No coupon was given out. Choose another campaign.</source>
        <translation>“%1” 캠페인이 아직 시작되지 않았습니다. 쿠폰이 발급되지 않았습니다. 다른 캠페인을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is paused. No coupon was given out. Choose another campaign.</source>
        <translation>“%1” 캠페인이 일시 중지되었습니다. 쿠폰이 발급되지 않았습니다. 다른 캠페인을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” has ended. No coupon was given out. Choose another campaign.</source>
        <translation>“%1” 캠페인이 종료되었습니다. 쿠폰이 발급되지 않았습니다. 다른 캠페인을 선택하세요.</translation>
    </message>
    <message>
        <source>Order %1 is waiting for its payment, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 결제 대기이므로 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Order %1 is paid, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 결제 완료이므로 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Order %1 is confirmed, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 구매 확정이므로 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 취소이므로 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Order %1 was refunded, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 환불이므로 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing is served: port %1 cannot be opened. Choose another port, or end the program that has it.</source>
        <translation>API를 제공하지 못함: 포트 %1번을 열 수 없습니다. 다른 포트를 선택하거나 그 포트를 쓰는 프로그램을 종료하세요.</translation>
    </message>
    <message>
        <source>The connection broke while this was being saved, so it may or may not be done. Press again when the shop database is back: nothing is done twice.</source>
        <translation>저장하는 중에 연결이 끊겨 처리되었는지 알 수 없습니다. 매장 데이터베이스가 다시 연결되면 한 번 더 누르세요. 두 번 처리되지 않습니다.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Try again, and make a backup if it stays.</source>
        <translation>디스크 오류가 발생했습니다. 변경되지 않았습니다. 다시 시도하고, 계속되면 백업하세요.</translation>
    </message>
    <message>
        <source>The shop database cannot be reached. Press again when it is back: nothing is done twice.</source>
        <translation>매장 데이터베이스에 연결할 수 없습니다. 다시 연결되면 한 번 더 누르세요. 두 번 처리되지 않습니다.</translation>
    </message>
    <message>
        <source>Order %1 is in another state by now, so this cannot be done. Nothing was changed. Look at the order again.</source>
        <translation>주문 %1번의 상태가 바뀌어 처리할 수 없습니다. 변경되지 않았습니다. 주문을 다시 확인하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::FieldWords</name>
    <message>
        <source>This card is another customer&apos;s.</source>
        <translation>다른 고객의 카드입니다.</translation>
    </message>
    <message>
        <source>A card number has up to %1 letters, digits and signs.</source>
        <translation>카드 번호는 글자, 숫자, 기호 %1자까지입니다.</translation>
    </message>
    <message>
        <source>A phone number has up to %1 digits, spaces, + and -.</source>
        <translation>전화번호는 숫자, 공백, +, - %1자까지입니다.</translation>
    </message>
    <message>
        <source>A barcode has %1 to %2 letters, digits or signs without accents.</source>
        <translation>바코드는 영문자, 숫자, 기호 %1~%2자입니다.</translation>
    </message>
    <message>
        <source>Another product has this barcode.</source>
        <translation>다른 상품에 이 바코드가 있습니다.</translation>
    </message>
    <message>
        <source>The end is not after the start. Choose a later end.</source>
        <translation>종료일이 시작일보다 늦지 않습니다. 더 늦은 종료일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 are given out already, the limit cannot be under that.</source>
        <translation>이미 %1장이 발급되어 그보다 적은 한도로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Received goods add to the stock. Adjust it to take some off.</source>
        <translation>입고는 재고를 늘립니다. 줄이려면 재고 조정을 사용하세요.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one such as Asia/Seoul.</source>
        <translation>알 수 없는 시간대입니다. Asia/Seoul 같은 시간대를 선택하세요.</translation>
    </message>
    <message>
        <source>The address of the database is not right. It starts with sqlite: or postgresql://.</source>
        <translation>데이터베이스 주소가 올바르지 않습니다. sqlite: 또는 postgresql://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Give an address in numbers, such as 127.0.0.1.</source>
        <translation>주소를 숫자로 입력하세요. 예: 127.0.0.1</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>고객을 선택하세요.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>필수 항목입니다.</translation>
    </message>
    <message>
        <source>This needs at least %1 characters.</source>
        <translation>%1자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>%1자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>표시할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>This product is not in the order.</source>
        <translation>주문에 없는 상품입니다.</translation>
    </message>
    <message>
        <source>The order is another customer&apos;s. No points were taken. Check the customer.</source>
        <translation>다른 고객의 주문입니다. 포인트는 차감되지 않았습니다. 고객을 확인하세요.</translation>
    </message>
    <message>
        <source>This is taken already. Use another one.</source>
        <translation>이미 사용 중입니다. 다른 것을 사용하세요.</translation>
    </message>
    <message>
        <source>This cannot be used. Change it and try again.</source>
        <translation>사용할 수 없는 값입니다. 바꾸고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This must be %1 to %2.</source>
        <translation>%1에서 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>This does not fit: the bound is %1.</source>
        <translation>범위를 벗어났습니다. 한계는 %1입니다.</translation>
    </message>
    <message>
        <source>This is too large or too small.</source>
        <translation>너무 크거나 작습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>%1, %2 at %3 won, %4 won</source>
        <translation>%1, %3원 %2개, %4원</translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderListModel</name>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2, %3, %4 won, %5, %6</source>
        <translation>주문 %1, %2, %3, %4원, %5, %6</translation>
    </message>
</context>
<context>
    <name>danggol::models::OrderWriter</name>
    <message>
        <source>Confirmed</source>
        <translation>구매 확정함</translation>
    </message>
    <message>
        <source>order #%1</source>
        <translation>주문 #%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소함</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1, %2 님</translation>
    </message>
    <message>
        <source>%1 of order #%2 so far, to %3</source>
        <translation>주문 #%2에서 지금까지 %1, %3 님</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불함</translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentAttemptsModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>%1, %2, %3, by %4, %5 won</source>
        <translation>%1, %2, %3, 담당 %4, %5원</translation>
    </message>
    <message>
        <source>Insufficient balance: had %1</source>
        <translation>잔액 부족: %1 보유</translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentController</name>
    <message>
        <source>for order #%1, after charging %2</source>
        <translation>주문 #%1, %2 충전 후</translation>
    </message>
    <message>
        <source>for order #%1</source>
        <translation>주문 #%1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 결제함</translation>
    </message>
    <message>
        <source>Order #%1 was not paid</source>
        <translation>주문 #%1: 결제되지 않음</translation>
    </message>
    <message>
        <source>The balance is %1 too low.</source>
        <translation>잔액이 %1 부족합니다.</translation>
    </message>
</context>
<context>
    <name>danggol::models::PaymentQueueModel</name>
    <message>
        <source>#%1 · %2</source>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2, %3, %4 won, %5</source>
        <translation>주문 %1, %2, %3, %4원, %5</translation>
    </message>
    <message>
        <source>%1, short by %2 won</source>
        <translation>%1, %2원 부족</translation>
    </message>
</context>
<context>
    <name>danggol::models::ProductListModel</name>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>재고 %1개</translation>
    </message>
    <message>
        <source>%1, %2 won, %3</source>
        <translation>%1, %2원, %3</translation>
    </message>
    <message>
        <source>%1, %2 in the cart</source>
        <translation>%1, 장바구니에 %2개</translation>
    </message>
</context>
<context>
    <name>danggol::models::StatementExport</name>
    <message>
        <source>The statement was not exported.</source>
        <translation>내역을 내보내지 못했습니다.</translation>
    </message>
    <message>
        <source>Statement %1.csv</source>
        <translation>거래 내역 %1.csv</translation>
    </message>
</context>
<context>
    <name>danggol::models::StatementModel</name>
    <message>
        <source>more than %1</source>
        <translation>%1 이상</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 charges</source>
        <translation>
            <numerusform>충전 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <translation>
            <numerusform>결제 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds</source>
        <translation>
            <numerusform>환불 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>9 entries | in the last 30 days</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 · %2 in total</source>
        <translation>%1 · 전체 %2건</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>충전 취소</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation>주문 #%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>계산대</translation>
    </message>
    <message>
        <source>%1, %2, %3, by %4, %5 won, balance %6 won</source>
        <translation>%1, %2, %3, 담당 %4, %5원, 잔액 %6원</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
</context>
<context>
    <name>danggol::models::TokenEditor</name>
    <message>
        <source>Enter what uses the token.</source>
        <translation>토큰을 사용하는 곳을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation>이름을 1~80자로 입력하세요.</translation>
    </message>
    <message>
        <source>Choose whose token it is.</source>
        <translation>누구의 토큰인지 선택하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::TokenListModel</name>
    <message>
        <source>Active</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>폐기됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>고객 보관됨</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1, %2, 마지막 사용 %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, never used, %3</source>
        <translation>%1, %2, 사용한 적 없음, %3</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>danggol::models::TokensController</name>
    <message>
        <source>Revoked %1</source>
        <translation>%1 폐기함</translation>
    </message>
</context>
<context>
    <name>danggol::models::WalletController</name>
    <message>
        <source>%1 was not charged.</source>
        <translation>%1 님에게 충전하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::AggregationLine</name>
    <message>
        <source>An aggregation was missed. What sold since is not in here.</source>
        <translation>집계를 한 번 걸렀습니다. 그 뒤에 팔린 상품은 반영되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::AmountField</name>
    <message>
        <source>Enter a number between %1 and %2.</source>
        <translation>%1에서 %2 사이의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an amount between %1 and %2.</source>
        <translation>%1에서 %2 사이의 금액을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiPlaceForm</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiSection</name>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Serve the API from this till</source>
        <translation>이 계산대에서 API 제공</translation>
    </message>
    <message>
        <source>This is the demo shop: they need no token, and act as its admin.</source>
        <translation>데모 매장이므로 토큰이 필요 없고, 관리자로 동작합니다.</translation>
    </message>
    <message>
        <source>Each of them needs a token.</source>
        <translation>각 프로그램에 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>Lets programs on this computer use the shop while this window is open. %1</source>
        <translation>이 창이 열려 있는 동안 이 컴퓨터의 프로그램이 매장을 사용할 수 있습니다. %1</translation>
    </message>
    <message>
        <source>Turn it off to change the address or the port.</source>
        <translation>주소나 포트를 바꾸려면 먼저 끄세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ApiStateLine</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copies the address of the API.</source>
        <translation>API 주소를 복사합니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>%1에서 제공 중</translation>
    </message>
    <message>
        <source>Finishing what was asked…</source>
        <translation>받은 요청을 마무리하는 중…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>제공하지 않음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::Badge</name>
    <message>
        <source>Waiting for payment</source>
        <translation>결제 대기</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>구매 확정</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>소진</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Last charge %1</source>
        <translation>마지막 충전 %1</translation>
    </message>
    <message>
        <source>No charge yet</source>
        <translation>충전 내역 없음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::BestSellersPage</name>
    <message>
        <source>Aggregate now</source>
        <translation>지금 집계</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>집계 기간</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3일</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>순위 기준</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>인기 상품</translation>
    </message>
    <message>
        <source>Aggregated %1 today</source>
        <translation>오늘 %1 집계</translation>
    </message>
    <message>
        <source>Aggregated %1</source>
        <translation>%1 집계</translation>
    </message>
    <message>
        <source>%1 · next run %2</source>
        <translation>%1 · 다음 집계 %2</translation>
    </message>
    <message>
        <source>Aggregating…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>1 product sold %1</source>
        <translation>%1에 팔린 상품 1개</translation>
    </message>
    <message>
        <source>%1 of %2 products sold %3</source>
        <translation>%3에 팔린 상품 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing aggregated yet</source>
        <translation>아직 집계가 없습니다</translation>
    </message>
    <message>
        <source>The ranking counts paid orders. It is made every ten minutes.</source>
        <translation>순위는 결제된 주문으로 계산하며, 10분마다 집계합니다.</translation>
    </message>
    <message>
        <source>Nothing sold</source>
        <translation>판매 없음</translation>
    </message>
    <message>
        <source>No paid order on %1.</source>
        <translation>%1에 결제된 주문이 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignForm</name>
    <message>
        <source>Kind of discount</source>
        <translation>할인 방식</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>As the campaign</source>
        <translation>캠페인 기간과 같음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>발급 수량</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>최대 할인 금액</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>최소 주문 금액</translation>
    </message>
    <message>
        <source>Days each is valid</source>
        <translation>쿠폰별 유효 일수</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignMenu</name>
    <message>
        <source>Issue to the customer	Ctrl I</source>
        <translation>고객에게 발급	Ctrl I</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>한도 변경…</translation>
    </message>
    <message>
        <source>End campaign…</source>
        <translation>캠페인 종료…</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1: 종료할까요?</translation>
    </message>
    <message>
        <source>The %1 that are left will not be issued, and it cannot be started again. Coupons that customers hold stay valid.</source>
        <translation>남은 %1장은 발급되지 않으며, 다시 시작할 수 없습니다. 고객이 가진 쿠폰은 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>계속 진행</translation>
    </message>
    <message>
        <source>End campaign</source>
        <translation>캠페인 종료</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignPreviewCard</name>
    <message>
        <source>Preview: %1, %2, %3</source>
        <translation>미리 보기: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignProgressDelegate</name>
    <message>
        <source>None left</source>
        <translation>남은 쿠폰 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1장 남음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CampaignTable</name>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>No campaign is called “%1”.</source>
        <translation>“%1” 캠페인을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>해당하는 캠페인이 없습니다</translation>
    </message>
    <message>
        <source>Other campaigns are under All.</source>
        <translation>다른 캠페인은 전체에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>전체 캠페인 보기</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>아직 캠페인이 없습니다</translation>
    </message>
    <message>
        <source>A campaign is a coupon for the first customers who ask, one each.</source>
        <translation>캠페인은 선착순 고객에게 한 장씩 주는 쿠폰입니다.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>새 캠페인</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CancelOrderDialog</name>
    <message>
        <source>The goods go back to stock. No points were taken from %1.</source>
        <translation>상품은 재고로 돌아갑니다. %1 님의 포인트는 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>The goods go back to stock, and the coupon “%1” back to %2. No points were taken.</source>
        <translation>상품은 재고로 돌아가고, 쿠폰 “%1” 역시 %2 님에게 돌아갑니다. 포인트는 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancel order #%1?</source>
        <translation>주문 #%1: 취소할까요?</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>주문 유지</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>주문 취소</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartLineRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>%1개만 남음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartPane</name>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>장바구니가 비어 있습니다</translation>
    </message>
    <message>
        <source>Pick a product or scan a barcode.</source>
        <translation>상품을 고르거나 바코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>주문하기</translation>
    </message>
    <message>
        <source>Place and pay now</source>
        <translation>주문하고 바로 결제</translation>
    </message>
    <message>
        <source>Shift F8</source>
        <translation>Shift F8</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Choose a coupon (%1)</source>
        <translation>쿠폰 선택 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1개</numerusform>
        </translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>쿠폰 사용 안 함</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>고객을 선택하지 않음</translation>
    </message>
    <message>
        <source>The customer has none</source>
        <translation>보유한 쿠폰 없음</translation>
    </message>
    <message>
        <source>None fits this cart</source>
        <translation>이 장바구니에 쓸 수 있는 쿠폰 없음</translation>
    </message>
    <message>
        <source>%1 can be used</source>
        <translation>%1장 사용 가능</translation>
    </message>
    <message>
        <source>Paying…</source>
        <translation>결제 중…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>주문 중…</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>고객 선택</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CartTotals</name>
    <message>
        <source>Coupon discount</source>
        <translation>쿠폰 할인</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>상품 금액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>결제 예정 금액</translation>
    </message>
    <message>
        <source>Balance after payment</source>
        <translation>결제 후 잔액</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 부족</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CatalogHeader</name>
    <message>
        <source>In stock only</source>
        <translation>재고 있는 상품만</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>검색 또는 바코드 스캔</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>%1+ products</source>
        <translation>상품 %1개 이상</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>상품 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::CatalogPage</name>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>아직 상품이 없습니다</translation>
    </message>
    <message>
        <source>Products that are added to the shop appear here.</source>
        <translation>매장에 등록한 상품이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>표시할 상품이 없습니다</translation>
    </message>
    <message>
        <source>No product fits what is chosen above.</source>
        <translation>위에서 선택한 조건에 맞는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>No product found</source>
        <translation>상품을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1” 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CategoryBar</name>
    <message>
        <source>Categories</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChargeChoiceBar</name>
    <message>
        <source>Custom amount</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>부족분</translation>
    </message>
    <message>
        <source>No single charge is enough. Charge in Wallet first, %1 at most at once.</source>
        <translation>한 번의 충전으로는 부족합니다. 먼저 지갑에서 충전하세요. 한 번에 최대 %1입니다.</translation>
    </message>
    <message>
        <source>That is not enough. Enter %1 or more.</source>
        <translation>부족합니다. %1 이상 입력하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChargeForm</name>
    <message>
        <source>Charge</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Amount to charge</source>
        <translation>충전 금액</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Charge points</source>
        <translation>포인트 충전</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>충전 후 잔액</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 충전</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>충전 중…</translation>
    </message>
    <message>
        <source>Charging waits until the connection is back.</source>
        <translation>다시 연결되면 충전할 수 있습니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 per charge.</source>
        <translation>1회 %1 ~ %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ConnectForm</name>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Connect to shop database</source>
        <translation>매장 데이터베이스에 연결</translation>
    </message>
    <message>
        <source>Ask whoever set up the server for these details.</source>
        <translation>자세한 값은 서버를 설치한 사람에게 문의하세요.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation>서버 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s name.</source>
        <translation>데이터베이스 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 ~ 65535</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ConnectionLabel</name>
    <message>
        <source>Reconnecting…</source>
        <translation>재연결 중…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponMenu</name>
    <message>
        <source>Coupons</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>쿠폰 사용 안 함</translation>
    </message>
    <message>
        <source>Keep it for another time</source>
        <translation>다음에 사용합니다</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponRow</name>
    <message>
        <source>Coupon %1, %2</source>
        <translation>쿠폰 %1, %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CouponsPage</name>
    <message>
        <source>Find a campaign</source>
        <translation>캠페인 검색</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>새 캠페인</translation>
    </message>
    <message>
        <source>Change the chosen campaign</source>
        <translation>선택한 캠페인 변경</translation>
    </message>
    <message>
        <source>Which campaigns</source>
        <translation>캠페인 구분</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>소진</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>쿠폰</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerChip</name>
    <message>
        <source>Choose a customer</source>
        <translation>고객 선택</translation>
    </message>
    <message>
        <source>Current customer, balance %1</source>
        <translation>현재 고객, 잔액 %1</translation>
    </message>
    <message>
        <source>Choose a customer (%1)</source>
        <translation>고객 선택 (%1)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Scan the card or type its number.</source>
        <translation>카드를 스캔하거나 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>고객 등록</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 님 정보 수정</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>고객 저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n개 항목을 확인하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerHeader</name>
    <message>
        <source>Start order</source>
        <translation>주문 시작</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>고객 메뉴</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>카드 %1</translation>
    </message>
    <message>
        <source>Regular since %1</source>
        <translation>%1부터 단골</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerLine</name>
    <message>
        <source>Balance %1</source>
        <translation>잔액 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerListPane</name>
    <message>
        <source>New</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>Name, phone or card</source>
        <translation>이름, 전화번호 또는 카드</translation>
    </message>
    <message>
        <source>Recent visits</source>
        <translation>최근 방문</translation>
    </message>
    <message>
        <source>New customer (%1)</source>
        <translation>새 고객 (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerListView</name>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾은 고객 없음</translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation>“%1” 고객을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>아직 고객이 없습니다</translation>
    </message>
    <message>
        <source>Add the first regular to charge points.</source>
        <translation>첫 단골 고객을 등록하고 포인트를 충전하세요.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
</context>
<context>
    <name>danggol::ui::CustomerPicker</name>
    <message>
        <source>Name, phone or card</source>
        <translation>이름, 전화번호 또는 카드</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>고객 없음</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>고객 선택</translation>
    </message>
</context>
<context>
    <name>danggol::ui::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>Choose a date (Alt Down)</source>
        <translation>날짜 선택 (Alt Down)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::DemoPreview</name>
    <message>
        <source>Dalbit Market, a demo</source>
        <translation>데모 매장 달빛상회</translation>
    </message>
    <message>
        <source>A small grocer and café with a month of sales. It is made anew each time.</source>
        <translation>한 달 치 판매 기록이 있는 작은 식료품점 겸 카페입니다. 열 때마다 새로 만들어집니다.</translation>
    </message>
    <message>
        <source>64 products in 5 categories</source>
        <translation>5개 카테고리의 상품 64개</translation>
    </message>
    <message>
        <source>With stock levels and barcodes you can type</source>
        <translation>재고와, 입력해 볼 수 있는 바코드 포함</translation>
    </message>
    <message>
        <source>214 customers with points</source>
        <translation>포인트를 보유한 고객 214명</translation>
    </message>
    <message>
        <source>Statements go back 30 days</source>
        <translation>30일간의 거래 내역</translation>
    </message>
    <message>
        <source>Orders in every state</source>
        <translation>모든 상태의 주문</translation>
    </message>
    <message>
        <source>Waiting, paid, confirmed, cancelled, refunded</source>
        <translation>결제 대기, 결제 완료, 구매 확정, 취소, 환불</translation>
    </message>
    <message>
        <source>6 coupon campaigns</source>
        <translation>쿠폰 캠페인 6개</translation>
    </message>
    <message>
        <source>One has 100 to give, one has 4 left</source>
        <translation>하나는 100장 발급 예정, 하나는 4장 남음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::IssueButtonDelegate</name>
    <message>
        <source>Issuing…</source>
        <translation>발급 중…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>보유 중</translation>
    </message>
</context>
<context>
    <name>danggol::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::LimitDialog</name>
    <message>
        <source>How many in all</source>
        <translation>전체 발급 수량</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 유지</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>한도 변경</translation>
    </message>
    <message>
        <source>How many %1 coupons?</source>
        <translation>%1 쿠폰: 몇 장으로 할까요?</translation>
    </message>
    <message>
        <source>%1 of %2 are issued.</source>
        <translation>%2장 중 %1장이 발급되었습니다.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>변경 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::MovementDelegate</name>
    <message>
        <source>Same</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 상승</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 하락</translation>
    </message>
</context>
<context>
    <name>danggol::ui::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
</context>
<context>
    <name>danggol::ui::NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewCampaignPanel</name>
    <message>
        <source>Discard</source>
        <translation>작성 취소</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>캠페인 만들기</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>새 캠페인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>만드는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n개 항목을 확인하세요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewShopForm</name>
    <message>
        <source>New shop on this computer</source>
        <translation>이 컴퓨터에 새 매장</translation>
    </message>
    <message>
        <source>Everything is kept in one file.</source>
        <translation>모든 내용을 파일 하나에 보관합니다.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>매장 이름</translation>
    </message>
    <message>
        <source>Your name (the first admin)</source>
        <translation>이름 (첫 관리자)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>다른 파일 선택…</translation>
    </message>
    <message>
        <source>Enter a name for the shop.</source>
        <translation>매장 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose where the file is to lie.</source>
        <translation>파일을 둘 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>File of the new shop</source>
        <translation>새 매장의 파일</translation>
    </message>
    <message>
        <source>Danggol shops (*.danggol)</source>
        <translation>Danggol 매장 (*.danggol)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::NewTokenDialog</name>
    <message>
        <source>May see and use one customer&apos;s points, orders and coupons.</source>
        <translation>고객 한 명의 포인트, 주문, 쿠폰을 조회하고 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>May do what a cashier may, for every customer.</source>
        <translation>모든 고객에 대해 계산원이 하는 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>May do everything, products and campaigns included.</source>
        <translation>상품과 캠페인을 포함해 모든 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>토큰 만들기</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>새 토큰</translation>
    </message>
    <message>
        <source>What uses it, such as “Kitchen display”.</source>
        <translation>사용하는 곳. 예: “주방 화면”</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>만드는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n개 항목을 확인하세요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderActionBar</name>
    <message>
        <source>Pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>구매 확정</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>환불…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>주문 취소…</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 결제</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>확정 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>Refunding…</source>
        <translation>환불 중…</translation>
    </message>
    <message>
        <source>Not paid yet, so there is nothing to refund.</source>
        <translation>아직 결제되지 않아 환불할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Already paid, so it can be refunded but not cancelled.</source>
        <translation>이미 결제되어 취소는 할 수 없고 환불만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The purchase is confirmed, so it can no longer be refunded or cancelled.</source>
        <translation>구매가 확정되어 환불하거나 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled, so there is nothing left to do.</source>
        <translation>취소된 주문이라 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Everything was refunded, so there is nothing left to do.</source>
        <translation>모두 환불되어 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>The database is out of reach. Orders can be changed when it is back.</source>
        <translation>데이터베이스에 연결할 수 없습니다. 다시 연결되면 주문을 변경할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderContents</name>
    <message>
        <source>Items</source>
        <translation>상품</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderDetailPane</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderFilterBar</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Order no. or customer</source>
        <translation>주문 번호 또는 고객</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>결제 대기</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>구매 확정</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderLinesView</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2 refunded</source>
        <translation>%1 · %2개 환불</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderTimeline</name>
    <message>
        <source>Order placed</source>
        <translation>주문 접수</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>포인트 결제</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>구매 확정</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled, not paid in time</source>
        <translation>결제 기한이 지나 취소</translation>
    </message>
    <message>
        <source>Refunded in part, %1</source>
        <translation>일부 환불, %1</translation>
    </message>
    <message>
        <source>Refunded, %1</source>
        <translation>환불, %1</translation>
    </message>
    <message>
        <source>balance %1 → %2</source>
        <translation>잔액 %1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Confirm when the customer has the goods</source>
        <translation>고객이 상품을 받으면 확정하세요</translation>
    </message>
    <message>
        <source>Cancelled by itself if unpaid at %1</source>
        <translation>%1까지 결제하지 않으면 자동 취소</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderTotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>상품 금액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불 금액</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Coupon · %1</source>
        <translation>쿠폰 · %1</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>아직 주문이 없습니다</translation>
    </message>
    <message>
        <source>Choose a customer, scan or pick products,
and the first order will appear here.</source>
        <translation>고객을 선택하고 상품을 스캔하거나 고르면
첫 주문이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation>주문 시작</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>고객 선택</translation>
    </message>
    <message>
        <source>No orders match</source>
        <translation>조건에 맞는 주문이 없습니다</translation>
    </message>
    <message>
        <source>No orders in these days</source>
        <translation>이 기간에 주문이 없습니다</translation>
    </message>
    <message>
        <source>Try another number or name, another status, or more days.</source>
        <translation>다른 번호나 이름, 다른 상태, 더 긴 기간으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Choose more days to see earlier orders.</source>
        <translation>기간을 늘리면 이전 주문을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>전체 기간 보기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaymentPane</name>
    <message>
        <source>No order is open</source>
        <translation>열린 주문이 없습니다</translation>
    </message>
    <message>
        <source>Choose a waiting order, or scan its slip or the customer&apos;s card.</source>
        <translation>결제 대기 주문을 선택하거나 주문서 또는 고객 카드를 스캔하세요.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation>주문 시작</translation>
    </message>
    <message>
        <source>Open in Orders</source>
        <translation>주문에서 열기</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>주문 취소…</translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation>주문 #%1</translation>
    </message>
    <message>
        <source>Pay %1 with points</source>
        <translation>포인트로 %1 결제</translation>
    </message>
    <message>
        <source>Charge %1 and pay</source>
        <translation>%1 충전하고 결제</translation>
    </message>
    <message>
        <source>Charge and pay</source>
        <translation>충전하고 결제</translation>
    </message>
    <message>
        <source>Paying…</source>
        <translation>결제 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>Paying takes the points at once and moves the order to Paid. Nothing is charged twice if you press it again.</source>
        <translation>결제하면 포인트가 바로 차감되고 결제 완료로 바뀝니다. 다시 눌러도 두 번 결제되지 않습니다.</translation>
    </message>
    <message>
        <source>The database is out of reach. The order can be paid when it is back.</source>
        <translation>데이터베이스에 연결할 수 없습니다. 다시 연결되면 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Paid at %1. Confirm the purchase in Orders when the customer has the goods.</source>
        <translation>%1에 결제되었습니다. 고객이 상품을 받으면 주문에서 구매를 확정하세요.</translation>
    </message>
    <message>
        <source>This order was cancelled, so nothing is to be paid.</source>
        <translation>취소된 주문이라 결제할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>This order is settled, so nothing is to be paid.</source>
        <translation>처리가 끝난 주문이라 결제할 금액이 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProductCardDelegate</name>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>재고 %1개</translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueueDelegate</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>%1 부족</translation>
    </message>
</context>
<context>
    <name>danggol::ui::QueuePane</name>
    <message>
        <source>Scan order slip or card</source>
        <translation>주문서 또는 카드 스캔</translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation>주문 선택</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>결제 대기</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>결제 대기 주문</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No waiting order matches</source>
        <translation>조건에 맞는 대기 주문이 없습니다</translation>
    </message>
    <message>
        <source>Try another number, name or card.</source>
        <translation>다른 번호, 이름, 카드로 찾아보세요.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>결제 대기 주문이 없습니다</translation>
    </message>
    <message>
        <source>Orders wait here until they are paid.</source>
        <translation>결제 전의 주문이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RefundDialog</name>
    <message>
        <source>Refund order #%1?</source>
        <translation>주문 #%1: 환불할까요?</translation>
    </message>
    <message>
        <source>The points go back to %1 at once. A refund cannot be taken back.</source>
        <translation>포인트가 %1 님에게 바로 돌아갑니다. 환불은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Put the goods back in stock</source>
        <translation>상품을 재고로 되돌리기</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>환불 금액</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>주문 유지</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 환불</translation>
    </message>
    <message>
        <source>Say why it is refunded; it is kept with the order.</source>
        <translation>환불 사유를 입력하세요. 주문에 함께 남습니다.</translation>
    </message>
    <message>
        <source>The reason is too long. Use %1 characters at most.</source>
        <translation>사유가 너무 깁니다. %1자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose at least one item to refund.</source>
        <translation>선택한 상품이 없습니다. 환불할 상품을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Refunding…</source>
        <translation>환불 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RefundLineRow</name>
    <message>
        <source>of %1</source>
        <translation>/ %1개</translation>
    </message>
</context>
<context>
    <name>danggol::ui::SearchButton</name>
    <message>
        <source>Search or scan a barcode</source>
        <translation>상품·주문·고객 검색 또는 바코드 스캔</translation>
    </message>
</context>
<context>
    <name>danggol::ui::SettingsDialog</name>
    <message>
        <source>There is nothing here for you to set. Ask an admin.</source>
        <translation>설정할 수 있는 항목이 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortCard</name>
    <message>
        <source>Short by</source>
        <translation>부족 금액</translation>
    </message>
    <message>
        <source>Not paid: the balance is %1 too low</source>
        <translation>결제되지 않음: 잔액이 %1 부족합니다</translation>
    </message>
    <message>
        <source>No points were taken. The failed attempt was recorded at %1 and the order is still waiting.</source>
        <translation>포인트는 차감되지 않았습니다. 실패한 시도는 %1에 기록되었고 주문은 계속 대기 중입니다.</translation>
    </message>
    <message>
        <source>The balance is %1 too low</source>
        <translation>잔액이 %1 부족합니다</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet. Charge what is missing and pay in one step.</source>
        <translation>아직 결제를 시도하지 않았습니다. 부족한 금액을 충전하면서 한 번에 결제하세요.</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>현재 잔액</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>%1 부족</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortSection</name>
    <message>
        <source>Balance after payment</source>
        <translation>결제 후 잔액</translation>
    </message>
    <message>
        <source>Charge and pay</source>
        <translation>충전하고 결제</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>결제 시도</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StaffButton</name>
    <message>
        <source>Nobody signed in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StartWindow</name>
    <message>
        <source>How will you use it?</source>
        <translation>어떻게 사용하시겠습니까?</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>어디로도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>데모 매장 체험</translation>
    </message>
    <message>
        <source>Sample products, customers and orders.</source>
        <translation>예시 상품, 고객, 주문이 들어 있습니다.</translation>
    </message>
    <message>
        <source>New shop on this computer</source>
        <translation>이 컴퓨터에 새 매장</translation>
    </message>
    <message>
        <source>One till. Data stays in one SQLite file.</source>
        <translation>계산대 1대. SQLite 파일 하나에 보관합니다.</translation>
    </message>
    <message>
        <source>Connect to shop database</source>
        <translation>매장 데이터베이스에 연결</translation>
    </message>
    <message>
        <source>Several tills share one PostgreSQL server.</source>
        <translation>여러 계산대가 PostgreSQL 서버를 함께 씁니다.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>데모 매장 열기</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>매장 만들기</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StatementPane</name>
    <message>
        <source>Kind of entries</source>
        <translation>내역 구분</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Export the statement</source>
        <translation>내역 내보내기</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>거래 내역</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>해당하는 내역이 없습니다</translation>
    </message>
    <message>
        <source>Other entries may be in this period.</source>
        <translation>이 기간에 다른 내역이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>전체 내역 보기</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>내역 없음</translation>
    </message>
    <message>
        <source>Nothing was charged or paid %1.</source>
        <translation>%1 충전하거나 결제한 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>전체 기간 보기</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>아직 내역이 없습니다</translation>
    </message>
    <message>
        <source>The first charge will appear here.</source>
        <translation>첫 충전이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::Stepper</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>1개 빼기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1개 더</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>최대 %1개</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>진행 과정</translation>
    </message>
</context>
<context>
    <name>danggol::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TokenPane</name>
    <message>
        <source>New token…</source>
        <translation>새 토큰…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>폐기…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>No tokens yet. A program that is to use the API needs one.</source>
        <translation>아직 토큰이 없습니다. API를 사용할 프로그램에는 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1: 폐기할까요?</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from now on. A revoked token cannot be brought back.</source>
        <translation>이 토큰을 쓰는 프로그램은 이제 거부됩니다. 폐기한 토큰은 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>토큰 유지</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>토큰 폐기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TokenSecretDialog</name>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>토큰 복사</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where the program that uses it finds it. A lost token is revoked and made anew.</source>
        <translation>지금 한 번만 표시됩니다. 사용할 프로그램이 찾을 수 있는 곳에 보관하세요. 잃어버린 토큰은 폐기하고 새로 만드세요.</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 토큰</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TotalCard</name>
    <message>
        <source>Total to pay</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>포인트 결제</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>주문 합계</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>현재 잔액</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>결제 전 잔액</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>결제 후 잔액</translation>
    </message>
    <message>
        <source>%1% of the balance remains</source>
        <translation>잔액의 %1%가 남습니다</translation>
    </message>
</context>
<context>
    <name>danggol::ui::WalletPage</name>
    <message>
        <source>Choose a customer</source>
        <translation>고객 선택</translation>
    </message>
    <message>
        <source>Search by name, phone or card to see the balance and charge points.</source>
        <translation>이름, 전화번호, 카드로 검색하면 잔액을 보고 포인트를 충전할 수 있습니다.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>고객 검색</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
</context>
<context>
    <name>danggol::ui::WhoseToken</name>
    <message>
        <source>Name, phone or card</source>
        <translation>이름, 전화번호 또는 카드</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>%1 님의 토큰입니다.</translation>
    </message>
</context>
</TS>
