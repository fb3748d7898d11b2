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
    <name>PictureShrinker</name>
    <message>
        <source>This picture is too large. Use one of at most 20 MB and 60 million pixels.</source>
        <translation>그림이 너무 큽니다. 20&#xa0;MB, 6천만 화소 이하의 그림을 사용하세요.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Use a PNG or JPEG file.</source>
        <translation>읽을 수 없는 그림입니다. PNG나 JPEG 파일을 사용하세요.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened. Choose another.</source>
        <translation>파일을 열 수 없습니다: %1. 다른 파일을 선택하세요.</translation>
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
    <name>danggol::app::DesktopApp</name>
    <message>
        <source>The password is not kept.</source>
        <translation>비밀번호가 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>No keychain runs on this computer, so it is asked for at the next start.</source>
        <translation>이 컴퓨터에 키체인이 없어 다음에 시작할 때 다시 묻습니다.</translation>
    </message>
    <message>
        <source>The item in the cart is not kept.</source>
        <translation>장바구니의 상품이 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>The %1 items in the cart are not kept.</source>
        <translation>장바구니의 상품 %1개가 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1: 매장을 나갈까요?</translation>
    </message>
    <message>
        <source>Keep the cart</source>
        <translation>장바구니 유지</translation>
    </message>
    <message>
        <source>Leave the shop</source>
        <translation>매장 나가기</translation>
    </message>
</context>
<context>
    <name>danggol::app::ScanRouter</name>
    <message>
        <source>Not used: the till is locked.</source>
        <translation>사용되지 않음: 계산대가 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Sign in, then scan again.</source>
        <translation>로그인한 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Not used: “%1” is open.</source>
        <translation>사용되지 않음: “%1” 창이 열려 있습니다.</translation>
    </message>
    <message>
        <source>Finish or close it, then scan again.</source>
        <translation>마치거나 닫은 뒤 다시 스캔하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::app::TillCommands</name>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>고객 선택…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>고객 없음</translation>
    </message>
    <message>
        <source>no customer is chosen</source>
        <translation>고객을 선택하지 않음</translation>
    </message>
    <message>
        <source>Ends serving %1</source>
        <translation>%1 님 응대 종료</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>방금 한 일 실행 취소</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>취소할 일이 없음</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>밝은 테마와 어두운 테마 전환</translation>
    </message>
    <message>
        <source>Submit the panel or dialog</source>
        <translation>패널이나 대화 상자 제출</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Close the palette, a panel or a dialog; then clear the search</source>
        <translation>팔레트, 패널, 대화 상자 닫기, 그다음 검색 지우기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Within a pane</source>
        <translation>영역 안에서 이동</translation>
    </message>
    <message>
        <source>Tab, ↑, ↓, ←, →</source>
        <translation>Tab, ↑, ↓, ←, →</translation>
    </message>
    <message>
        <source>On the customer at the top: no customer</source>
        <translation>위쪽 고객 칸에서: 고객 선택 해제</translation>
    </message>
    <message>
        <source>Charge the amount</source>
        <translation>입력한 금액 충전</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Quantity of the current card or line</source>
        <translation>현재 카드나 줄의 수량</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Remove the cart line</source>
        <translation>장바구니 줄 삭제</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Rehearse a rush…</source>
        <translation>고객 몰림 연습…</translation>
    </message>
    <message>
        <source>in this demo shop</source>
        <translation>이 데모 매장에서</translation>
    </message>
</context>
<context>
    <name>danggol::app::TillLock</name>
    <message>
        <source>Not locked:</source>
        <translation>잠기지 않음:</translation>
    </message>
    <message>
        <source>nobody has a PIN to unlock it with. Set one in Settings, Staff.</source>
        <translation>잠금을 풀 PIN이 있는 사람이 없습니다. 설정의 직원에서 PIN을 만드세요.</translation>
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
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Lock till</source>
        <translation>화면 잠금</translation>
    </message>
</context>
<context>
    <name>danggol::models::AggregationTask</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>%1 made; the others stay due</source>
        <translation>%1 집계함, 나머지는 다음에 집계됩니다</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>집계 완료</translation>
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
    <message>
        <source>Other computers could reach this address. From the till only programs on this computer are served: enter 127.0.0.1.</source>
        <translation>다른 컴퓨터에서 접근할 수 있는 주소입니다. 계산대에서는 이 컴퓨터의 프로그램에만 제공합니다. 127.0.0.1을 입력하세요.</translation>
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
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 이상 주문 시 %1</translation>
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
    <message>
        <source>issuing %1 to %2</source>
        <translation>%2 님에게 %1 발급</translation>
    </message>
    <message>
        <source>changing the campaign (“%1”)</source>
        <translation>캠페인 변경(“%1”)</translation>
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
    <message>
        <source>Added %1</source>
        <translation>%1 님을 등록함</translation>
    </message>
    <message numerus="yes">
        <source>%n in the cart</source>
        <translation>
            <numerusform>장바구니에 %n개</numerusform>
        </translation>
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
    <message>
        <source>taking back %1 from %2</source>
        <translation>%2 님의 %1 충전 취소</translation>
    </message>
</context>
<context>
    <name>danggol::models::Checkout</name>
    <message>
        <source>The order of before was placed.</source>
        <translation>앞서 한 주문이 접수되었습니다.</translation>
    </message>
    <message>
        <source>It waits in Orders.</source>
        <translation>주문에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>placing the order</source>
        <translation>주문 접수</translation>
    </message>
    <message>
        <source>the payment of order #%1</source>
        <translation>주문 #%1 결제</translation>
    </message>
</context>
<context>
    <name>danggol::models::ConnectionWatch</name>
    <message>
        <source>Connected again</source>
        <translation>다시 연결됨</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 님</translation>
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
    <message>
        <source>%1, who is archived, has this phone.</source>
        <translation>보관된 고객 %1 님의 전화번호와 같습니다.</translation>
    </message>
    <message>
        <source>%1 has this phone, too.</source>
        <translation>%1 님의 전화번호와 같습니다.</translation>
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
    <name>danggol::models::DocumentDesk</name>
    <message>
        <source>Order #%1 has changed in the meantime. Nothing was printed. Look at it again.</source>
        <translation>그사이 주문 #%1 내용이 바뀌었습니다. 인쇄되지 않았습니다. 다시 확인하세요.</translation>
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
    <message>
        <source>This person does not work here any more. Nothing was changed. Look at the list of staff.</source>
        <translation>더 이상 근무하지 않는 직원입니다. 변경되지 않았습니다. 직원 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>That PIN didn&apos;t match. Nothing was done. Tries left: %1.</source>
        <translation>PIN이 맞지 않습니다. 처리되지 않았습니다. 남은 횟수: %1번</translation>
    </message>
    <message>
        <source>Too many wrong PINs, so none is looked at for a while. Nothing was done. Wait and try again, or have an admin set a new PIN.</source>
        <translation>PIN이 여러 번 틀려 잠시 확인하지 않습니다. 처리되지 않았습니다. 기다렸다가 다시 시도하거나 관리자에게 새 PIN을 요청하세요.</translation>
    </message>
    <message>
        <source>This person has no PIN yet, so they were not signed in. An admin gives them one in Settings, Staff.</source>
        <translation>아직 PIN이 없어 로그인되지 않았습니다. 관리자가 설정의 직원에서 만들어 줍니다.</translation>
    </message>
    <message>
        <source>No admin would be left to let others in, so nothing was changed. Make somebody else an admin with a PIN first.</source>
        <translation>로그인할 수 있는 관리자가 남지 않아 변경되지 않았습니다. 먼저 다른 사람을 PIN이 있는 관리자로 지정하세요.</translation>
    </message>
    <message>
        <source>The disk reported an error while this was being saved, so it may or may not be done. Try again: nothing is done twice.</source>
        <translation>저장하는 중에 디스크 오류가 발생하여 처리되었는지 알 수 없습니다. 다시 시도하세요. 두 번 처리되지 않습니다.</translation>
    </message>
    <message>
        <source>This is a real shop, and a rush is only rehearsed in the demo shop. Nothing was changed. Open the demo to rehearse one.</source>
        <translation>실제 매장입니다. 고객 몰림 연습은 데모 매장에서만 할 수 있습니다. 변경되지 않았습니다. 연습하려면 데모 매장을 여세요.</translation>
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
    <message>
        <source>The text is not UTF-8. Save the file as CSV UTF-8, then choose it again.</source>
        <translation>글자가 UTF-8이 아닙니다. 파일을 CSV UTF-8 형식으로 저장한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This is no text. Save the file as CSV UTF-8, then choose it again.</source>
        <translation>텍스트가 아닙니다. 파일을 CSV UTF-8 형식으로 저장한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>A quote stands within a cell that does not begin with one. Put the whole cell in quotes and write each quote in it twice.</source>
        <translation>따옴표로 시작하지 않는 칸 안에 따옴표가 있습니다. 칸 전체를 따옴표로 감싸고 안의 따옴표는 두 번씩 쓰세요.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next comma. Write each quote within a cell twice.</source>
        <translation>닫는 따옴표와 다음 쉼표 사이에 다른 글자가 있습니다. 칸 안의 따옴표는 두 번씩 쓰세요.</translation>
    </message>
    <message>
        <source>A cell that begins with a quote does not end. Close it.</source>
        <translation>따옴표로 시작한 칸이 닫히지 않았습니다. 따옴표를 닫으세요.</translation>
    </message>
    <message>
        <source>The line does not end as lines do here. Save the file as CSV UTF-8, then choose it again.</source>
        <translation>줄 끝 형식이 맞지 않습니다. 파일을 CSV UTF-8 형식으로 저장한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This cell is too long. Shorten it.</source>
        <translation>칸의 내용이 너무 깁니다. 줄이세요.</translation>
    </message>
    <message>
        <source>This line has too many cells. Take the empty columns out.</source>
        <translation>이 줄에 칸이 너무 많습니다. 빈 열을 지우세요.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>파일이 %1 MB보다 큽니다. 나누어 가져오세요.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>파일이 비어 있습니다. 첫 줄에 열 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This line has %1 cells and the first line has %2. Check the commas.</source>
        <translation>이 줄은 %1칸인데 첫 줄은 %2칸입니다. 쉼표를 확인하세요.</translation>
    </message>
    <message>
        <source>This column stands in the file twice. Take one of them out.</source>
        <translation>같은 열이 두 번 있습니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>The file has more than %1 products. Split it.</source>
        <translation>상품이 %1개보다 많습니다. 파일을 나누어 가져오세요.</translation>
    </message>
    <message>
        <source>The first line names no column Product or Barcode, with commas between the columns. Export the products to see how it must look.</source>
        <translation>첫 줄에 쉼표로 나뉜 상품 또는 바코드 열이 없습니다. 상품을 내보내서 형식을 확인하세요.</translation>
    </message>
    <message>
        <source>This line has neither a name nor a barcode. Fill one in.</source>
        <translation>이 줄에는 상품 이름도 바코드도 없습니다. 하나는 입력하세요.</translation>
    </message>
    <message>
        <source>This is no whole number. Write digits alone, such as 4600.</source>
        <translation>정수가 아닙니다. 4600처럼 숫자만 쓰세요.</translation>
    </message>
    <message>
        <source>This is no status. Write On sale, Paused or Archived.</source>
        <translation>알 수 없는 상태입니다. 판매 중, 일시 중지, 보관됨 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>This is the same product as line %1. Keep one of them, or give each its own barcode.</source>
        <translation>%1번째 줄과 같은 상품입니다. 하나만 남기거나 바코드를 따로 입력하세요.</translation>
    </message>
    <message>
        <source>Several products have this name. Give the barcode of the one, or name them apart in the catalog.</source>
        <translation>이름이 같은 상품이 여러 개입니다. 바코드를 입력하거나 상품 이름을 서로 다르게 바꾸세요.</translation>
    </message>
    <message>
        <source>No product is known by this line, and a new one needs this.</source>
        <translation>이 줄에 맞는 상품이 없습니다. 새 상품에는 이 값이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>danggol::models::FileSave</name>
    <message>
        <source>The disk is full. %1 was not saved. Make room, then save again.</source>
        <translation>디스크가 가득 찼습니다. %1 파일을 저장하지 못했습니다. 공간을 확보한 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder, then save again.</source>
        <translation>저장하지 못했습니다: %1 (%2). 다른 폴더를 선택해 다시 저장하세요.</translation>
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
    <name>danggol::models::OrderTables</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message>
        <source>orders</source>
        <comment>file name</comment>
        <translation>주문</translation>
    </message>
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
        <translation>상품</translation>
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
    <message>
        <source>waiting</source>
        <comment>file name</comment>
        <translation>결제 대기</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>부족 금액</translation>
    </message>
    <message>
        <source>attempts-%1</source>
        <comment>file name</comment>
        <translation>결제 시도-%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>시도 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>order lines</source>
        <comment>file name</comment>
        <translation>주문 상품</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
    <message numerus="yes">
        <source>%1 order lines</source>
        <translation>
            <numerusform>주문 상품 %1개</numerusform>
        </translation>
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
    <message>
        <source>confirming order #%1</source>
        <translation>주문 #%1 구매 확정</translation>
    </message>
    <message>
        <source>cancelling order #%1</source>
        <translation>주문 #%1 취소</translation>
    </message>
    <message>
        <source>the refund of order #%1</source>
        <translation>주문 #%1 환불</translation>
    </message>
</context>
<context>
    <name>danggol::models::Outcomes</name>
    <message>
        <source>Not known yet:</source>
        <translation>아직 알 수 없음:</translation>
    </message>
    <message>
        <source>the connection broke during %1. It is asked again when the connection is back.</source>
        <translation>%1 도중 연결이 끊겼습니다. 다시 연결되면 결과를 확인합니다.</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>처리되지 않음:</translation>
    </message>
    <message>
        <source>%1. Press again to do it.</source>
        <translation>%1. 하려면 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Orders waiting for payment</source>
        <translation>결제 대기 주문</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>사용할 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not available: it is not on sale</source>
        <translation>사용할 수 없음: 판매 중이 아님</translation>
    </message>
    <message>
        <source>Not available: sold out</source>
        <translation>사용할 수 없음: 품절</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2개 남음</translation>
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
    <message>
        <source>Insufficient balance: had %1 won</source>
        <translation>잔액 부족: 당시 잔액 %1원</translation>
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
    <message>
        <source>the payment of order #%1</source>
        <translation>주문 #%1 결제</translation>
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
    <name>danggol::models::PinEditor</name>
    <message>
        <source>Enter the four digits you have now.</source>
        <translation>현재 PIN 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter four digits.</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not the same. Enter the new PIN once more.</source>
        <translation>서로 다릅니다. 새 PIN을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Set a PIN for %1</source>
        <translation>%1 님의 PIN을 설정함</translation>
    </message>
    <message>
        <source>Changed your PIN</source>
        <translation>내 PIN을 변경함</translation>
    </message>
    <message>
        <source>That PIN didn’t match. 1 try left.</source>
        <translation>PIN이 맞지 않습니다. 1번 더 시도할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN didn’t match. %n tries left.</source>
        <translation>
            <numerusform>PIN이 맞지 않습니다. %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a while and try again.</source>
        <translation>PIN이 여러 번 틀렸습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Removed the PIN of %1</source>
        <translation>%1 님의 PIN을 삭제함</translation>
    </message>
    <message>
        <source>Removed your PIN</source>
        <translation>내 PIN을 삭제함</translation>
    </message>
</context>
<context>
    <name>danggol::models::ProductArchive</name>
    <message>
        <source>%1 was not archived.</source>
        <translation>%1 님을 보관하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is still archived.</source>
        <translation>%1 님이 아직 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1 님을 보관함</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 복원함</translation>
    </message>
</context>
<context>
    <name>danggol::models::ProductEditor</name>
    <message>
        <source>Enter the product&apos;s name.</source>
        <translation>상품 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Use at most 120 characters.</source>
        <translation>120자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>60자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a price of ₩1 to %1.</source>
        <translation>₩1에서 %1 사이의 가격을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a number up to %1.</source>
        <translation>%1 이하의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>%1, which is archived, has it.</source>
        <translation>보관된 상품 %1에 있는 바코드입니다.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1에 있는 바코드입니다.</translation>
    </message>
    <message>
        <source>The picture was not saved, the rest was.</source>
        <translation>그림을 제외한 나머지는 저장되었습니다.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 님을 등록함</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장함</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The name is %1 now.</source>
        <translation>이름이 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>The category is %1 now.</source>
        <translation>카테고리가 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>The price is %1 now.</source>
        <translation>가격이 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>The barcode is %1 now.</source>
        <translation>바코드가 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>Low stock is called at %1 now.</source>
        <translation>재고 부족 기준이 바뀌었습니다: %1개.</translation>
    </message>
    <message>
        <source>The picture is another now.</source>
        <translation>그림이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>It is archived now.</source>
        <translation>보관되었습니다.</translation>
    </message>
    <message>
        <source>It is on sale now.</source>
        <translation>판매 중입니다.</translation>
    </message>
    <message>
        <source>Another product has this barcode.</source>
        <translation>다른 상품에 이 바코드가 있습니다.</translation>
    </message>
    <message>
        <source>Use 4 to 32 letters, digits or signs without accents.</source>
        <translation>영문자, 숫자, 기호를 4~32자로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 120 characters.</source>
        <translation>이름을 1~120자로 입력하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::ProductImportTask</name>
    <message>
        <source>%1 cannot be read. Nothing was imported. Choose another file.</source>
        <translation>%1 파일을 읽을 수 없습니다. 가져온 것은 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>가져오기 완료: 새 상품 %1개, 변경 %2개, 그대로 %3개.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were not imported.</source>
        <translation>%2줄 가운데 %1줄은 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>of a file; its column</comment>
        <translation>%1번째 줄, %2: %3</translation>
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
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
</context>
<context>
    <name>danggol::models::RehearsalController</name>
    <message>
        <source>Virtual customer</source>
        <translation>가상 고객</translation>
    </message>
    <message>
        <source>The rush is over:</source>
        <translation>고객 몰림 연습 끝:</translation>
    </message>
</context>
<context>
    <name>danggol::models::RehearsalWords</name>
    <message>
        <source>%1 issued, %2 refused</source>
        <comment>of coupons</comment>
        <translation>%1장 발급, %2명 거절</translation>
    </message>
    <message>
        <source>%1 ordered, %2 of them not paid, %3 refused</source>
        <translation>%1건 주문(미결제 %2건), %3명 거절</translation>
    </message>
    <message>
        <source>%1 ordered and paid, %2 refused</source>
        <translation>%1건 주문·결제, %2명 거절</translation>
    </message>
    <message>
        <source>the books balance</source>
        <translation>장부가 맞습니다</translation>
    </message>
    <message numerus="yes">
        <source>the books do not balance: %n rules are broken</source>
        <translation>
            <numerusform>장부가 맞지 않습니다(규칙 %n개 위반)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>what became of them, the books</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: %3, %4.</source>
        <translation>%2명 중 %1명에서 중지: %3, %4.</translation>
    </message>
    <message>
        <source>All given out</source>
        <translation>모두 소진</translation>
    </message>
    <message>
        <source>Had one already</source>
        <translation>이미 받음</translation>
    </message>
    <message>
        <source>The campaign is not open</source>
        <translation>진행 중인 캠페인이 아님</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Archived meanwhile</source>
        <translation>그 사이 보관됨</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>danggol::models::ReportTables</name>
    <message>
        <source>coupons</source>
        <comment>file name</comment>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>할인 금액</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대 할인</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>최소 주문</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료일</translation>
    </message>
    <message numerus="yes">
        <source>%1 campaigns</source>
        <translation>
            <numerusform>캠페인 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best sellers %n days</source>
        <comment>file name</comment>
        <translation>
            <numerusform>인기 상품 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
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
        <source>Rank before</source>
        <translation>이전 순위</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>상품 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::RushTargets</name>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2장 중 %1장 남음</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>재고 %1개</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a rush is for, how many are left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>danggol::models::ScanFinder</name>
    <message>
        <source>There is no order #%1 in this shop.</source>
        <translation>이 매장에 주문 #%1번이 없습니다.</translation>
    </message>
    <message>
        <source>The slip may be another shop&apos;s.</source>
        <translation>다른 매장의 주문서일 수 있습니다.</translation>
    </message>
    <message>
        <source>No customer has this card.</source>
        <translation>이 카드를 가진 고객이 없습니다.</translation>
    </message>
    <message>
        <source>It may be another shop&apos;s.</source>
        <translation>다른 매장의 카드일 수 있습니다.</translation>
    </message>
    <message>
        <source>is the customer now.</source>
        <translation>님을 고객으로 선택했습니다.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 님은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Restore them to charge or order.</source>
        <translation>충전하거나 주문하려면 복원하세요.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>No product has barcode %1</source>
        <translation>바코드 %1에 해당하는 상품이 없습니다</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>상품 만들기</translation>
    </message>
</context>
<context>
    <name>danggol::models::ShopEditor</name>
    <message>
        <source>Enter the shop&apos;s name.</source>
        <translation>매장 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Use at most 80 characters.</source>
        <translation>80자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>No time zone is called that. Choose one of the list, such as Asia/Seoul.</source>
        <translation>없는 시간대입니다. 목록에서 선택하세요. 예: Asia/Seoul</translation>
    </message>
    <message>
        <source>Enter 1 to 1,440 minutes.</source>
        <translation>1~1,440분으로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter 1 to 90 days.</source>
        <translation>1~90일로 입력하세요.</translation>
    </message>
    <message>
        <source>Not saved: another till changed the shop&apos;s settings meanwhile. Look at the new ones and save again.</source>
        <translation>저장되지 않음: 그사이 다른 계산대에서 매장 설정을 변경했습니다. 새 설정을 확인하고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings are as before</source>
        <translation>매장 설정을 되돌렸습니다</translation>
    </message>
    <message>
        <source>Not undone: the shop&apos;s settings were changed again. They stay as they are.</source>
        <translation>취소되지 않음: 매장 설정이 다시 변경되었습니다. 지금 설정을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Saved the shop&apos;s settings</source>
        <translation>매장 설정을 저장했습니다</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation>이름을 1~80자로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter ₩1 to ₩10,000,000, or nothing for never.</source>
        <translation>₩1에서 ₩10,000,000 사이로 입력하거나 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::ShopTables</name>
    <message>
        <source>On sale</source>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>statement %1</source>
        <comment>file name</comment>
        <translation>거래 내역 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <comment>file name</comment>
        <translation>고객</translation>
    </message>
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
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Regular since</source>
        <translation>단골 시작일</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>마지막 방문</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>고객 %1명</numerusform>
        </translation>
    </message>
    <message>
        <source>products</source>
        <comment>file name</comment>
        <translation>상품</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>부족 기준</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>상품 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danggol::models::ShortcutList</name>
    <message>
        <source>In a screen</source>
        <translation>화면 안에서</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
</context>
<context>
    <name>danggol::models::SignInController</name>
    <message>
        <source>That PIN didn’t match. 1 try left.</source>
        <translation>PIN이 맞지 않습니다. 1번 더 시도할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN didn’t match. %n tries left.</source>
        <translation>
            <numerusform>PIN이 맞지 않습니다. %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no PIN yet. An admin gives one in Settings, Staff.</source>
        <translation>%1 님은 아직 PIN이 없습니다. 관리자가 설정의 직원에서 만들어 줍니다.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>PIN이 여러 번 틀렸습니다. %1 후에 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::models::StaffController</name>
    <message>
        <source>Archived %1</source>
        <translation>%1 님을 보관함</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 님을 복원함</translation>
    </message>
</context>
<context>
    <name>danggol::models::StaffEditor</name>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 80 characters.</source>
        <translation>이름을 1~80자로 입력하세요.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 님을 등록함</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장함</translation>
    </message>
</context>
<context>
    <name>danggol::models::StaffListModel</name>
    <message>
        <source>Admin</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>계산원</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>마지막 근무</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>PIN 없음</translation>
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
    <name>danggol::models::StockEditor</name>
    <message>
        <source>Enter how many came in.</source>
        <translation>입고 수량을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter how many there are.</source>
        <translation>실제 수량을 입력하세요.</translation>
    </message>
    <message>
        <source>The stock may be at most %1.</source>
        <translation>재고는 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>That is the stock as it is. Nothing to change.</source>
        <translation>현재 재고와 같습니다. 바꿀 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Say why it is another, e.g. counted or broken.</source>
        <translation>재고가 다른 이유를 입력하세요. 예: 실사, 파손</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <translation>200자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>재고 %1개</translation>
    </message>
    <message>
        <source>of %1 now.</source>
        <translation>%1 현재 재고</translation>
    </message>
</context>
<context>
    <name>danggol::models::TableExport</name>
    <message>
        <source>The disk is full. %1 was not saved. Make room, then export again.</source>
        <translation>디스크가 가득 차 저장하지 못했습니다: %1. 공간을 확보한 뒤 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder, then export again.</source>
        <translation>저장하지 못했습니다: %1 (%2). 다른 폴더를 선택해 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>내보내기를 취소했습니다. 저장되지 않았습니다.</translation>
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
    <message>
        <source>Customer %1</source>
        <translation>고객 %1</translation>
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
    <message>
        <source>the charge of %1 to %2</source>
        <translation>%2 님에게 %1 충전</translation>
    </message>
    <message>
        <source>Not known yet whether it was charged. It is asked again when the connection is back.</source>
        <translation>충전되었는지 아직 알 수 없습니다. 다시 연결되면 결과를 확인합니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::AggregationControls</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>지금 집계</translation>
    </message>
    <message>
        <source>Aggregating waits until the connection is back.</source>
        <translation>다시 연결되면 집계할 수 있습니다.</translation>
    </message>
    <message>
        <source>Aggregating…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>Counting %1 · day %2 of %3</source>
        <translation>%1 집계 중 · %3일 중 %2일째</translation>
    </message>
    <message>
        <source>%1 · %2 orders</source>
        <translation>%1 · 주문 %2건</translation>
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
    <name>danggol::ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
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
    <name>danggol::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <comment>chart, what is current in it</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Aggregate, or refresh</source>
        <translation>집계하기 또는 새로고침</translation>
    </message>
    <message>
        <source>it is being done</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Refresh the ranking</source>
        <translation>순위 새로 고침</translation>
    </message>
    <message>
        <source>Export the best sellers…</source>
        <translation>인기 상품 내보내기…</translation>
    </message>
    <message>
        <source>Export the table (CSV)…	Ctrl E</source>
        <translation>표 내보내기(CSV)…	Ctrl E</translation>
    </message>
    <message>
        <source>Ranking of the day before</source>
        <translation>전날 순위</translation>
    </message>
    <message>
        <source>Ranking of the day after</source>
        <translation>다음 날 순위</translation>
    </message>
    <message>
        <source>this is today</source>
        <translation>오늘입니다</translation>
    </message>
    <message>
        <source>Newest ranking</source>
        <translation>최신 순위</translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation>이미 보고 있습니다</translation>
    </message>
    <message>
        <source>there is no ranking</source>
        <translation>순위가 없습니다</translation>
    </message>
    <message>
        <source>Show the orders of the selected product</source>
        <translation>선택한 상품의 주문 보기</translation>
    </message>
    <message>
        <source>no product is selected</source>
        <translation>선택한 상품이 없습니다</translation>
    </message>
    <message>
        <source>Show the orders of %1</source>
        <translation>%1 주문 보기</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>차트 저장…</translation>
    </message>
    <message>
        <source>%1 products sold %2</source>
        <translation>%2에 팔린 상품 %1개</translation>
    </message>
    <message>
        <source>No ranking of %1</source>
        <translation>%1 순위가 없습니다</translation>
    </message>
    <message>
        <source>The orders of this day were never counted. Do it now.</source>
        <translation>이날의 주문은 아직 집계하지 않았습니다. 지금 집계하세요.</translation>
    </message>
    <message>
        <source>The orders of this day were never counted. An admin can do it.</source>
        <translation>이날의 주문은 아직 집계하지 않았습니다. 관리자가 집계할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop aggregating</source>
        <translation>집계 멈추기</translation>
    </message>
    <message>
        <source>nothing is being aggregated</source>
        <translation>집계 중이 아님</translation>
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
    <message>
        <source>Placing orders waits until the connection is back.</source>
        <translation>다시 연결되면 주문할 수 있습니다.</translation>
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
    <message>
        <source>New product</source>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>상품 내보내기</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>상품 가져오기</translation>
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
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
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
        <source>Choose a coupon…</source>
        <translation>쿠폰 선택…</translation>
    </message>
    <message>
        <source>the customer has none</source>
        <translation>보유한 쿠폰 없음</translation>
    </message>
    <message>
        <source>no customer is chosen</source>
        <translation>고객을 선택하지 않음</translation>
    </message>
    <message>
        <source>Clear the cart</source>
        <translation>장바구니 비우기</translation>
    </message>
    <message>
        <source>the cart is empty</source>
        <translation>장바구니가 비어 있음</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>새 상품…</translation>
    </message>
    <message>
        <source>Export the products…</source>
        <translation>상품 내보내기…</translation>
    </message>
    <message>
        <source>an order is being placed</source>
        <translation>주문 처리 중</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <translation>먼저 고객 선택</translation>
    </message>
    <message>
        <source>the database is out of reach</source>
        <translation>데이터베이스에 연결할 수 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>보관된 상품이 없습니다</translation>
    </message>
    <message>
        <source>Products that are taken off the catalog appear here.</source>
        <translation>판매를 끝낸 상품이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>상품 가져오기…</translation>
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
    <name>danggol::ui::CategoryEdit</name>
    <message>
        <source>All categories</source>
        <translation>전체 카테고리</translation>
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
    <message>
        <source>Charge %1 – press again</source>
        <translation>%1 충전 – 한 번 더 누르기</translation>
    </message>
    <message>
        <source>Nothing is charged yet: more than %1 at once.</source>
        <translation>아직 충전되지 않았습니다. 한 번에 %1을 넘습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChartCard</name>
    <message>
        <source>Copy the chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>그림으로 저장(PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>벡터 그림으로 저장(SVG)…</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <comment>a chart</comment>
        <translation>복사 또는 저장: %1</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ChartWords</name>
    <message>
        <source>%1 leads with %2</source>
        <translation>1위 %1 %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>product, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; then %2</source>
        <translation>%1, 이어서 %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3, at most %4 on %5</source>
        <comment>product, amount, day, amount, day</comment>
        <translation>%1: %3 %2, 최고 %5 %4</translation>
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
    <message>
        <source>Require an encrypted connection (TLS)</source>
        <translation>암호화된 연결(TLS) 필수</translation>
    </message>
    <message>
        <source>Several hosts with a comma between, such as db1,db2:5433</source>
        <translation>여러 호스트는 쉼표로 구분합니다. 예: db1,db2:5433</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ConnectionBanner</name>
    <message>
        <source>Retry now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Attempt %1, trying now.</source>
        <translation>%1번째 시도, 지금 연결하는 중입니다.</translation>
    </message>
    <message>
        <source>Attempt %1, next try in %2 s.</source>
        <translation>%1번째 시도, %2초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Offline: no way to %1.</source>
        <translation>오프라인: %1에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reconnecting to %1.</source>
        <translation>%1에 다시 연결하는 중입니다.</translation>
    </message>
    <message>
        <source>%1 You can look around and fill a cart; charges, orders and payments wait until we’re back.</source>
        <translation>%1 둘러보거나 장바구니를 채울 수 있습니다. 충전, 주문, 결제는 다시 연결된 뒤에 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The shop file can&apos;t be opened.</source>
        <translation>매장 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1. Check that it is there and that no other program holds it. Nothing is saved until then.</source>
        <translation>%1. 파일이 있는지, 다른 프로그램이 쓰고 있지 않은지 확인하세요. 그때까지 아무것도 저장되지 않습니다.</translation>
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
    <message>
        <source>Export the campaigns</source>
        <translation>캠페인 내보내기</translation>
    </message>
    <message>
        <source>Issue the chosen coupon</source>
        <translation>선택한 쿠폰 발급</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>새 캠페인…</translation>
    </message>
    <message>
        <source>Export the campaigns…</source>
        <translation>캠페인 내보내기…</translation>
    </message>
    <message>
        <source>no customer is chosen</source>
        <translation>고객을 선택하지 않음</translation>
    </message>
    <message>
        <source>no campaign is chosen</source>
        <translation>캠페인을 선택하지 않음</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>%1 발급</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 님: 이미 보유 중</translation>
    </message>
    <message>
        <source>%1 cannot be issued now</source>
        <translation>%1: 지금 발급할 수 없음</translation>
    </message>
    <message>
        <source>Issuing and changing coupons waits until the connection is back.</source>
        <translation>다시 연결되면 쿠폰을 발급하고 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rehearse a rush</source>
        <translation>고객 몰림 연습</translation>
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
    <message>
        <source>%1: choose another customer (%2)</source>
        <translation>%1 님: 다른 고객 선택 (%2)</translation>
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
    <message>
        <source>Or print %1 on a card.</source>
        <translation>또는 카드에 %1 코드를 인쇄하세요.</translation>
    </message>
    <message>
        <source>Discard the changes to %1?</source>
        <translation>%1: 변경 내용을 버릴까요?</translation>
    </message>
    <message>
        <source>Discard this new customer?</source>
        <translation>새 고객 입력을 버릴까요?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>작성 취소</translation>
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
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Copy member code %1</source>
        <translation>회원 코드 %1 복사</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>Export the customers</source>
        <translation>고객 내보내기</translation>
    </message>
    <message>
        <source>Archived customers</source>
        <translation>보관된 고객</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Back to customers</source>
        <translation>고객 목록으로</translation>
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
    <name>danggol::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>%1 is kept in %2:</source>
        <translation>%1 보관 위치, %2:</translation>
    </message>
    <message>
        <source>Switch shop…</source>
        <translation>매장 전환…</translation>
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
    <name>danggol::ui::DayStepper</name>
    <message>
        <source>Newest</source>
        <comment>ranking</comment>
        <translation>최신</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>%1: choose another day</source>
        <translation>%1: 다른 날 선택</translation>
    </message>
    <message>
        <source>Choose the last day counted</source>
        <translation>집계 마지막 날 선택</translation>
    </message>
</context>
<context>
    <name>danggol::ui::DemoPreview</name>
    <message>
        <source>Dalbit Market, a demo</source>
        <translation>데모 매장 달빛상회</translation>
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
        <source>A small grocer and café with a month of sales. It is made anew each time it is opened.</source>
        <translation>한 달 치 판매 기록이 있는 작은 식료품점 겸 카페입니다. 열 때마다 새로 만들어집니다.</translation>
    </message>
    <message>
        <source>Sign in as Sori (cashier) or Haneul (admin)</source>
        <translation>소리(계산원) 또는 하늘(관리자)로 로그인</translation>
    </message>
    <message>
        <source>PIN for both: %1</source>
        <translation>두 사람 모두 PIN: %1</translation>
    </message>
</context>
<context>
    <name>danggol::ui::DocumentPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ExportDesk</name>
    <message>
        <source>Not exported</source>
        <translation>내보내지 못함</translation>
    </message>
    <message>
        <source>because %1 is still being written.</source>
        <translation>%1 작성이 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <comment>1,204 orders</comment>
        <translation>%1 내보냄</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ExportProgress</name>
    <message>
        <source>Cancel export</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 작성 중</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>지금까지 %1건</translation>
    </message>
</context>
<context>
    <name>danggol::ui::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>필터 해제: %1</translation>
    </message>
    <message>
        <source>%1 (Esc removes this)</source>
        <comment>a filter</comment>
        <translation>%1 (Esc로 해제)</translation>
    </message>
</context>
<context>
    <name>danggol::ui::FoundingFields</name>
    <message>
        <source>Shop name</source>
        <translation>매장 이름</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>PIN, 4 digits</source>
        <translation>PIN, 4자리</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN 확인</translation>
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
        <source>Enter 4 digits.</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 값이 서로 다릅니다.</translation>
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
    <name>danggol::ui::LayoutWords</name>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
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
        <source>File</source>
        <translation>파일</translation>
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
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Everything is kept in one file. You are its first admin.</source>
        <translation>모든 내용을 파일 하나에 보관합니다. 첫 관리자가 됩니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
    <message>
        <source>Print receipt</source>
        <translation>영수증 인쇄</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>주문서 인쇄</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OrderCommands</name>
    <message>
        <source>order #%1 is not paid yet</source>
        <translation>주문 #%1: 아직 결제되지 않음</translation>
    </message>
    <message>
        <source>order #%1 is paid already</source>
        <translation>주문 #%1: 이미 결제됨</translation>
    </message>
    <message>
        <source>order #%1 is confirmed</source>
        <translation>주문 #%1: 구매 확정됨</translation>
    </message>
    <message>
        <source>order #%1 is cancelled</source>
        <translation>주문 #%1: 취소됨</translation>
    </message>
    <message>
        <source>order #%1 is refunded</source>
        <translation>주문 #%1: 환불됨</translation>
    </message>
    <message>
        <source>the database is out of reach</source>
        <translation>데이터베이스에 연결할 수 없음</translation>
    </message>
    <message>
        <source>no order is open</source>
        <translation>열린 주문 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <source>Export the orders</source>
        <translation>주문 내보내기</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>주문 상품</translation>
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
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>These orders are read as soon as the connection is back.</source>
        <translation>다시 연결되면 바로 주문을 불러옵니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Go on to pay order #%1</source>
        <translation>주문 #%1 결제로 이동</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>구매 확정</translation>
    </message>
    <message>
        <source>Confirm the purchase of order #%1</source>
        <translation>주문 #%1 구매 확정</translation>
    </message>
    <message>
        <source>Print receipt or slip…</source>
        <translation>영수증 또는 주문서 인쇄…</translation>
    </message>
    <message>
        <source>Print the receipt or slip of order #%1…</source>
        <translation>주문 #%1 영수증 또는 주문서 인쇄…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>환불…</translation>
    </message>
    <message>
        <source>Refund order #%1…</source>
        <translation>주문 #%1 환불…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>주문 취소…</translation>
    </message>
    <message>
        <source>Cancel order #%1…</source>
        <translation>주문 #%1 취소…</translation>
    </message>
    <message>
        <source>Export the orders…</source>
        <translation>주문 내보내기…</translation>
    </message>
    <message>
        <source>%1 · paid %2</source>
        <comment>product, days</comment>
        <translation>%1 · %2 결제</translation>
    </message>
    <message>
        <source>Export the order lines…</source>
        <translation>주문 상품 내보내기…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::OutputWords</name>
    <message>
        <source>The disk is full. %1 was not saved. Make room, then save again.</source>
        <translation>디스크가 가득 차 저장하지 못했습니다: %1. 공간을 확보한 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder, then save again.</source>
        <translation>저장하지 못했습니다: %1 (%2). 다른 폴더를 선택해 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The document could not be drawn. Nothing was saved. Try again.</source>
        <translation>문서를 만들지 못했습니다. 저장되지 않았습니다. 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PageCommands</name>
    <message>
        <source>Search in this screen</source>
        <translation>이 화면에서 검색</translation>
    </message>
    <message>
        <source>Refresh or try again</source>
        <translation>새로 고침 또는 다시 시도</translation>
    </message>
    <message>
        <source>Previous chip or segment</source>
        <translation>이전 칩 또는 구분</translation>
    </message>
    <message>
        <source>Next chip or segment</source>
        <translation>다음 칩 또는 구분</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 영역</translation>
    </message>
</context>
<context>
    <name>danggol::ui::Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1” 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaletteFoot</name>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Start with # for orders, @ for customers, &gt; for actions</source>
        <translation>주문은 #, 고객은 @, 동작은 &gt; 입력</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>시작 문자</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaletteHead</name>
    <message>
        <source>Search or scan a barcode</source>
        <translation>상품·주문·고객 검색 또는 바코드 스캔</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaletteList</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaperWords</name>
    <message>
        <source>Order slip</source>
        <translation>주문서</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Reprint %1 – %2</source>
        <translation>재발행 %1 – %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>계산원</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, phone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
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
        <source>Coupon&apos;s share %1</source>
        <translation>쿠폰 적용분 %1</translation>
    </message>
    <message>
        <source>%1 refunded, %2</source>
        <translation>%1개 환불, %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>상품 금액</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Coupon · %1</source>
        <translation>쿠폰 · %1</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>포인트 결제</translation>
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
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Refunded in all</source>
        <translation>총 환불</translation>
    </message>
    <message>
        <source>Pay by %1.</source>
        <translation>%1까지 결제하세요.</translation>
    </message>
    <message>
        <source>Slip for order #%1</source>
        <translation>주문 #%1 주문서</translation>
    </message>
    <message>
        <source>Receipt for order #%1</source>
        <translation>주문 #%1 영수증</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PaymentPage</name>
    <message>
        <source>Pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Pay order #%1</source>
        <translation>주문 #%1 결제</translation>
    </message>
    <message>
        <source>Charge and pay…</source>
        <translation>충전하고 결제…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>주문 취소…</translation>
    </message>
    <message>
        <source>Cancel order #%1…</source>
        <translation>주문 #%1 취소…</translation>
    </message>
    <message>
        <source>Print receipt or slip…</source>
        <translation>영수증 또는 주문서 인쇄…</translation>
    </message>
    <message>
        <source>Print the receipt or slip of order #%1…</source>
        <translation>주문 #%1 영수증 또는 주문서 인쇄…</translation>
    </message>
    <message>
        <source>Export the waiting orders…</source>
        <translation>결제 대기 주문 내보내기…</translation>
    </message>
    <message>
        <source>Quick amount %1</source>
        <translation>빠른 금액 %1</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>%1 부족</translation>
    </message>
    <message>
        <source>the balance is enough</source>
        <translation>잔액이 충분함</translation>
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
    <message>
        <source>Slip</source>
        <translation>주문서</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Payments wait until the connection is back. The order waits with them.</source>
        <translation>다시 연결되면 결제할 수 있습니다. 주문은 그대로 대기합니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PictureDesk</name>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>because another chart is still being written.</source>
        <translation>다른 차트를 아직 저장하고 있습니다.</translation>
    </message>
    <message>
        <source>Saved the chart</source>
        <translation>차트 저장됨</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PictureField</name>
    <message>
        <source>Choose picture…</source>
        <translation>그림 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Or drop one here, or paste it.</source>
        <translation>여기에 끌어다 놓거나 붙여 넣을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>붙여 넣을 그림이 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PinDialog</name>
    <message>
        <source>PIN now</source>
        <translation>현재 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>새 PIN 확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>%1 님의 PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>내 PIN 변경</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>내 PIN 설정</translation>
    </message>
    <message>
        <source>Four digits, typed at the till to sign in.</source>
        <translation>계산대에서 로그인할 때 입력하는 숫자 4자리입니다.</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>설정 중…</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN 삭제</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>삭제하는 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%2자리 중 %1자리</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>마지막 숫자 지우기</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>%1 님의 PIN</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PrintDialog</name>
    <message>
        <source>slip of order #%1</source>
        <translation>주문 #%1 주문서</translation>
    </message>
    <message>
        <source>receipt of order #%1</source>
        <translation>주문 #%1 영수증</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>프린터 찾는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>영수증 인쇄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80&#xa0;mm 롤</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a PDF, or add a printer in the system&apos;s settings and open this again.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없습니다. PDF로 저장하거나, 시스템 설정에서 프린터를 추가한 뒤 다시 여세요.</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>주문서 인쇄</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>slip-%1.pdf</source>
        <translation>주문서-%1.pdf</translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation>영수증-%1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장함</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄함</translation>
    </message>
</context>
<context>
    <name>danggol::ui::PrinterWords</name>
    <message>
        <source>The printer %1 is gone. Nothing was printed. Choose another printer, or save a PDF.</source>
        <translation>프린터를 찾을 수 없습니다: %1. 인쇄되지 않았습니다. 다른 프린터를 선택하거나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>The printer %1 did not take it. Nothing was printed. Check that it is on and has paper, then print again.</source>
        <translation>프린터가 응답하지 않습니다: %1. 인쇄되지 않았습니다. 전원과 용지를 확인한 뒤 다시 인쇄하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProbeCard</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 테스트 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProbeWords</name>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message numerus="yes">
        <source>%n staff</source>
        <translation>
            <numerusform>직원 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>schema is brought up to date</source>
        <translation>스키마를 최신으로 바꿈</translation>
    </message>
    <message>
        <source>schema up to date</source>
        <translation>스키마 최신</translation>
    </message>
    <message>
        <source>1 other till online</source>
        <translation>다른 계산대 1대 접속 중</translation>
    </message>
    <message>
        <source>%1 other tills online</source>
        <translation>다른 계산대 %1대 접속 중</translation>
    </message>
    <message>
        <source>Connected to “%1” in %2 ms</source>
        <translation>“%1”에 %2&#xa0;ms 만에 연결됨</translation>
    </message>
    <message>
        <source>A new shop will be made here</source>
        <translation>여기에 새 매장을 만듭니다</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · the database %2 is empty</source>
        <translation>PostgreSQL %1 · 데이터베이스 %2: 비어 있음</translation>
    </message>
    <message>
        <source>The address can&apos;t be read.</source>
        <translation>주소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old.</source>
        <translation>PostgreSQL %1 버전이 너무 낮습니다.</translation>
    </message>
    <message>
        <source>Danggol needs version %1 or newer. Nothing was written.</source>
        <translation>%1 이상의 버전이 필요합니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The database “%1” stores its text as %2.</source>
        <translation>데이터베이스 “%1”의 문자 인코딩이 %2입니다.</translation>
    </message>
    <message>
        <source>Danggol needs UTF8. Have a database made with that encoding, then test again.</source>
        <translation>UTF8이 필요합니다. UTF8로 데이터베이스를 만든 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>The database “%1” holds another program&apos;s tables.</source>
        <translation>데이터베이스 “%1”에 다른 프로그램의 테이블이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty database, then test again.</source>
        <translation>아무것도 쓰지 않았습니다. 빈 데이터베이스를 선택한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>The shop was last opened by a newer Danggol.</source>
        <translation>더 새로운 버전의 Danggol에서 마지막으로 연 매장입니다.</translation>
    </message>
    <message>
        <source>Nothing was written. Install the newer version to open it.</source>
        <translation>아무것도 쓰지 않았습니다. 새 버전을 설치한 뒤 여세요.</translation>
    </message>
    <message>
        <source>%1 may not make tables in “%2”.</source>
        <translation>%1 사용자가 “%2”에 테이블을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Have that right given to the user, then test again.</source>
        <translation>사용자에게 권한을 준 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>The database “%1” is busy.</source>
        <translation>데이터베이스 “%1” 사용 중입니다.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>잠시 후 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1.</source>
        <translation>%1에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1 (no such host).</source>
        <translation>%1 호스트를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check how its name is written, then test again.</source>
        <translation>이름을 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 (connection refused).</source>
        <translation>%1에 연결할 수 없습니다(연결 거부).</translation>
    </message>
    <message>
        <source>Check that the server is on, then test again.</source>
        <translation>서버가 켜져 있는지 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 (no way through the network).</source>
        <translation>%1에 연결할 수 없습니다(네트워크 경로 없음).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then test again.</source>
        <translation>이 컴퓨터의 네트워크를 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 (no answer in time).</source>
        <translation>%1에 연결할 수 없습니다(응답 없음).</translation>
    </message>
    <message>
        <source>Check the address, and the firewall between, then test again.</source>
        <translation>주소와 방화벽을 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>What answers at %1 is not PostgreSQL.</source>
        <translation>%1에서 응답하는 것은 PostgreSQL이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the host and the port, then test again.</source>
        <translation>호스트와 포트를 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection.</source>
        <translation>%1: 암호화된 연결을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The password was not sent. Turn TLS on at the server, or untick the box above, then test again.</source>
        <translation>비밀번호를 보내지 않았습니다. 서버에서 TLS를 켜거나 위 선택을 해제한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed.</source>
        <translation>%1에 암호화된 연결을 하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, then test again.</source>
        <translation>서버 인증서를 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1: 사용자 %2의 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Enter it, then test again.</source>
        <translation>입력한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 did not accept the password of %2.</source>
        <translation>%1: 사용자 %2의 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check the user and the password, then test again.</source>
        <translation>사용자와 비밀번호를 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 has no user “%2”.</source>
        <translation>%1: 없는 사용자입니다(“%2”).</translation>
    </message>
    <message>
        <source>Check how the user is written, then test again.</source>
        <translation>사용자 이름을 확인한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 has no database “%2”.</source>
        <translation>%1: 없는 데이터베이스입니다(“%2”).</translation>
    </message>
    <message>
        <source>Check its name, or have it made, then test again.</source>
        <translation>이름을 확인하거나 만든 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 has no room for one more connection.</source>
        <translation>%1: 더 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close a till, or have the limit raised, then test again.</source>
        <translation>계산대를 하나 닫거나 한도를 늘린 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 is still starting.</source>
        <translation>%1: 아직 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1: 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>It is the copy of another server. Enter the address of that one, then test again.</source>
        <translation>다른 서버의 복제본입니다. 원본 서버의 주소를 입력한 뒤 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in.</source>
        <translation>%1: 사용자 %2의 접속을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Have this computer and user allowed at the server (pg_hba.conf), then test again.</source>
        <translation>서버에서 이 컴퓨터와 사용자를 허용한 뒤(pg_hba.conf) 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>The shop “%1” is in this file already.</source>
        <translation>이 파일에 이미 “%1” 매장이 있습니다.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>없는 폴더입니다: %1.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>폴더를 만들거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>이 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>쓸 수 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The shop in this file was last opened by a newer Danggol.</source>
        <translation>더 새로운 버전의 Danggol에서 마지막으로 연 파일입니다.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>그 버전을 설치하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Another program holds this file.</source>
        <translation>다른 프로그램이 이 파일을 사용 중입니다.</translation>
    </message>
    <message>
        <source>Close that one, or choose another file.</source>
        <translation>그 프로그램을 닫거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file is not a Danggol shop, or it is damaged.</source>
        <translation>Danggol 매장이 아니거나 손상된 파일입니다.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>파일은 그대로 두었습니다. 다른 파일을 선택하세요.</translation>
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
    <name>danggol::ui::ProductForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>Low stock at</source>
        <translation>재고 부족 기준</translation>
    </message>
    <message>
        <source>In stock now</source>
        <translation>현재 재고</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>상품 등록</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 님 정보 수정</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>상품 저장</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>재고 %1개</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>등록 중…</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1개 항목을 확인하세요</translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation>%1개 항목을 확인하세요</translation>
    </message>
    <message>
        <source>Not saved: the product was changed at another place meanwhile.</source>
        <translation>저장되지 않음: 그사이 다른 곳에서 상품이 변경되었습니다.</translation>
    </message>
    <message>
        <source>What you entered is kept. Save again to apply it.</source>
        <translation>입력한 내용은 그대로 있습니다. 적용하려면 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Discard this new product?</source>
        <translation>새 상품 입력을 버릴까요?</translation>
    </message>
    <message>
        <source>Discard the changes to %1?</source>
        <translation>%1: 변경 내용을 버릴까요?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>작성 취소</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty.</source>
        <translation>스캔하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>An existing one, or a new name.</source>
        <translation>기존 카테고리나 새 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Receive or count…</source>
        <translation>입고·실사…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProductImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>상품 가져오기</translation>
    </message>
    <message>
        <source>What must be put right</source>
        <translation>고칠 곳</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>가져온 양</translation>
    </message>
    <message>
        <source>A CSV file with the columns of the products&apos; export, in any order. Products that are here already are changed, others are added.</source>
        <translation>상품 내보내기와 같은 열이 있는 CSV 파일입니다. 열 순서는 상관없습니다. 이미 있는 상품은 바뀌고 없는 상품은 추가됩니다.</translation>
    </message>
    <message>
        <source>Choose the file of products</source>
        <translation>상품 파일 선택</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>선택한 파일 없음</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 things to put right in the file; nothing was imported</source>
        <translation>
            <numerusform>파일에서 고칠 곳이 %1군데 있어 가져오지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>새 상품 %1개, 변경 %2개, 그대로 %3개</translation>
    </message>
    <message>
        <source>Not imported, because these columns are not known: %1.</source>
        <translation>알 수 없는 열이라 가져오지 않습니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stocks become what the file says.</source>
        <translation>
            <numerusform>재고 %1건이 파일의 수량으로 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2줄 가운데 %1줄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>나머지 가져오기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ProductMenu</name>
    <message>
        <source>Add to the cart	+</source>
        <translation>장바구니에 담기	+</translation>
    </message>
    <message>
        <source>Edit…	F2</source>
        <translation>수정…	F2</translation>
    </message>
    <message>
        <source>Receive or count stock…</source>
        <translation>재고 입고·실사…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
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
    <message>
        <source>Export the waiting orders</source>
        <translation>결제 대기 주문 내보내기</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>불러오지 못함</translation>
    </message>
    <message>
        <source>It is read as soon as the connection is back.</source>
        <translation>다시 연결되면 바로 불러옵니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RankingCharts</name>
    <message>
        <source>Show orders</source>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>Top %1 by revenue</source>
        <translation>매출 상위 %1개</translation>
    </message>
    <message>
        <source>Top %1 by quantity</source>
        <translation>판매량 상위 %1개</translation>
    </message>
    <message>
        <source>Top %1, won per day</source>
        <translation>상위 %1개 하루 매출(원)</translation>
    </message>
    <message>
        <source>Top %1, units per day</source>
        <translation>상위 %1개 하루 판매량</translation>
    </message>
    <message>
        <source>best sellers</source>
        <comment>file name</comment>
        <translation>인기 상품</translation>
    </message>
    <message>
        <source>sales per day</source>
        <comment>file name</comment>
        <translation>하루 판매</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>최근 %1일</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RankingTable</name>
    <message>
        <source>Best sellers</source>
        <translation>인기 상품</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RecentShops</name>
    <message>
        <source>Recent shops</source>
        <translation>최근 매장</translation>
    </message>
    <message>
        <source>Opened on this computer before.</source>
        <translation>이 컴퓨터에서 연 적이 있는 매장입니다.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 목록에서 지우기</translation>
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
    <name>danggol::ui::RehearsalDialog</name>
    <message>
        <source>Stop the rush</source>
        <translation>연습 중지</translation>
    </message>
    <message>
        <source>Start the rush</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Rehearse a rush</source>
        <translation>고객 몰림 연습</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Virtual customers come to this demo shop, all for the same thing. They are served as at any till; nothing of it leaves the demo.</source>
        <translation>가상 고객이 이 데모 매장에 한꺼번에 찾아와 같은 것을 받으려고 합니다. 실제 계산대와 똑같이 처리되며, 데모 밖에는 아무 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody else comes; those on their way get their answer.</source>
        <translation>더는 오지 않으며, 이미 온 고객까지만 처리합니다.</translation>
    </message>
    <message>
        <source>Closing this leaves the rush going on.</source>
        <translation>이 창을 닫아도 연습은 계속됩니다.</translation>
    </message>
    <message>
        <source>A rush waits until the connection is back.</source>
        <translation>다시 연결되면 연습할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RushBoard</name>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Claims a second</source>
        <translation>초당 처리</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>절반의 응답 시간</translation>
    </message>
    <message>
        <source>99% answered within</source>
        <translation>99% 응답 시간</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>아직 아무도 오지 않았습니다</translation>
    </message>
    <message>
        <source>Preparing: %1 of %2 virtual customers</source>
        <translation>준비 중: 가상 고객 %2명 중 %1명</translation>
    </message>
    <message>
        <source>Rush: %1 of %2 answered</source>
        <translation>몰림: %2명 중 %1명 처리</translation>
    </message>
    <message>
        <source>Checking the books…</source>
        <translation>장부 확인 중…</translation>
    </message>
    <message>
        <source>The rush was broken off</source>
        <translation>연습이 중단되었습니다</translation>
    </message>
    <message>
        <source>There was no rush</source>
        <translation>연습을 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why refused, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Told to wait, and asked again</source>
        <translation>기다렸다가 다시 요청</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>미결제</translation>
    </message>
    <message>
        <source>Who got one and why others did not is counted here, live.</source>
        <translation>누가 받았고 왜 받지 못했는지 여기에 실시간으로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RushFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>what a figure means, the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RushForm</name>
    <message>
        <source>How many come</source>
        <translation>고객 수</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>받으려는 것</translation>
    </message>
    <message>
        <source>A coupon</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>1 to %1 virtual customers.</source>
        <translation>가상 고객 1~%1명.</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>한꺼번에</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so many customers a second</comment>
        <translation>초당 %1명</translation>
    </message>
    <message>
        <source>Choose what they come for.</source>
        <translation>받으려는 것을 선택하세요.</translation>
    </message>
    <message>
        <source>No coupons are left. Start a campaign on the Coupons page, or raise a limit.</source>
        <translation>남은 쿠폰이 없습니다. 쿠폰 화면에서 캠페인을 시작하거나 한도를 늘리세요.</translation>
    </message>
    <message>
        <source>Nothing is in stock. Receive something in the catalog first.</source>
        <translation>재고가 없습니다. 먼저 상품 화면에서 입고하세요.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::RushLine</name>
    <message>
        <source>Claims a second: nothing yet</source>
        <translation>초당 처리: 아직 없음</translation>
    </message>
    <message>
        <source>Claims a second: %1 now, %2 at most</source>
        <translation>초당 처리: 현재 %1건, 최고 %2건</translation>
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
    <name>danggol::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>항목</translation>
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
    <name>danggol::ui::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>설정 저장</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>매장 이름</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Minutes an unpaid order waits</source>
        <translation>미결제 주문 대기 시간(분)</translation>
    </message>
    <message>
        <source>Days until a paid order confirms itself</source>
        <translation>결제 후 자동 구매 확정(일)</translation>
    </message>
    <message>
        <source>1 to 1,440. After that it is cancelled by itself.</source>
        <translation>1~1,440. 지나면 자동으로 취소됩니다.</translation>
    </message>
    <message>
        <source>1 to 90. A confirmed order can no longer be refunded.</source>
        <translation>1~90. 구매 확정된 주문은 환불할 수 없습니다.</translation>
    </message>
    <message>
        <source>Holds at every till of the shop.</source>
        <translation>매장의 모든 계산대에 적용됩니다.</translation>
    </message>
    <message>
        <source>1 field needs attention.</source>
        <translation>1개 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 fields need attention.</source>
        <translation>%1개 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The shop&apos;s day ends at midnight there.</source>
        <translation>이 시간대의 자정에 매장의 하루가 끝납니다.</translation>
    </message>
    <message>
        <source>The shop&apos;s day ends at midnight there. Now it is %1.</source>
        <translation>이 시간대의 자정에 매장의 하루가 끝납니다. 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>Ask again before a charge above (₩)</source>
        <translation>이 금액을 넘는 충전은 다시 확인 (₩)</translation>
    </message>
    <message>
        <source>In the wallet, a larger charge takes a second press. Empty: never.</source>
        <translation>지갑에서 더 큰 금액은 한 번 더 눌러야 충전됩니다. 비워 두면 확인하지 않습니다.</translation>
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
    <message>
        <source>Export the attempts</source>
        <translation>결제 시도 내보내기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1” 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::SignInKeys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0~9</translation>
    </message>
    <message>
        <source>type the PIN; the fourth digit signs in</source>
        <translation>PIN 입력, 네 번째 숫자에서 로그인</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>erase the last digit</source>
        <translation>마지막 숫자 지우기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear the digits</source>
        <translation>숫자 모두 지우기</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>choose the person</source>
        <translation>직원 선택</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next part; Space presses a key of the keypad</source>
        <translation>다음 영역, Space로 숫자판 누르기</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>read the list of people again</source>
        <translation>직원 목록 새로 고침</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>danggol::ui::SignInPeople</name>
    <message>
        <source>Who’s at the till?</source>
        <translation>누가 계산대에 있나요?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>danggol::ui::SignInScreen</name>
    <message>
        <source>Switch shop…</source>
        <translation>매장 전환…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Type or tap. Signs in after the fourth digit.</source>
        <translation>입력하거나 누르세요. 네 번째 숫자에서 로그인됩니다.</translation>
    </message>
    <message>
        <source>This is the demo shop: every PIN is %1.</source>
        <translation>데모 매장입니다. 모든 PIN은 %1입니다.</translation>
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
    <name>danggol::ui::StaffDialog</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>직원 등록</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 님 정보 수정</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>직원 등록</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>May do everything, settings, staff and campaigns included.</source>
        <translation>설정, 직원, 캠페인을 포함해 모든 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>May charge, take orders and payments, refund and issue coupons.</source>
        <translation>충전, 주문, 결제, 환불, 쿠폰 발급을 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StaffMenu</name>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Lock till</source>
        <translation>화면 잠금</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>직원 전환…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Close Danggol</source>
        <translation>Danggol 닫기</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>내 PIN 변경…</translation>
    </message>
    <message>
        <source>Set my PIN…</source>
        <translation>내 PIN 설정…</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>직원 등록…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Set PIN…</source>
        <translation>PIN 설정…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Once an admin has a PIN, the till asks who is there when it starts.</source>
        <translation>관리자에게 PIN이 있으면 시작할 때 누구인지 묻습니다.</translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>%1 님을 보관함.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>보관된 직원 보기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 님을 복원함.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>보관된 직원이 없습니다.</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StaffWords</name>
    <message>
        <source>Last here today %1</source>
        <translation>마지막 근무 오늘 %1</translation>
    </message>
    <message>
        <source>Last here yesterday</source>
        <translation>마지막 근무 어제</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>마지막 근무 %1</translation>
    </message>
    <message>
        <source>On shift since %1</source>
        <translation>%1부터 근무 중</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>근무 기록 없음</translation>
    </message>
</context>
<context>
    <name>danggol::ui::StartWindow</name>
    <message>
        <source>How will you use it?</source>
        <translation>어떻게 사용하시겠습니까?</translation>
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
    <message>
        <source>You can change this later in Settings.</source>
        <translation>나중에 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Recent shops</source>
        <translation>최근 매장</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>다시 테스트</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1개 항목을 확인하세요</translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation>%1개 항목을 확인하세요</translation>
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
    <name>danggol::ui::StockDialog</name>
    <message>
        <source>How many came in</source>
        <translation>입고 수량</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>%1 재고</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입고</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>실사</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>실제 수량</translation>
    </message>
    <message>
        <source>May be empty: a delivery note&apos;s number, say.</source>
        <translation>비워 둘 수 있습니다. 예: 납품서 번호</translation>
    </message>
    <message>
        <source>Why it is another: counted, broken, given away.</source>
        <translation>재고가 다른 이유. 예: 실사, 파손, 증정</translation>
    </message>
    <message>
        <source>Add to stock</source>
        <translation>재고에 더하기</translation>
    </message>
    <message>
        <source>Correct stock</source>
        <translation>재고 정정</translation>
    </message>
    <message>
        <source>%1 now, then %2</source>
        <translation>현재 %1개, 변경 후 %2개</translation>
    </message>
    <message>
        <source>%1 in stock now</source>
        <translation>현재 재고 %1개</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1개 항목을 확인하세요</translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation>%1개 항목을 확인하세요</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>danggol::ui::ThisTillSection</name>
    <message>
        <source>This till</source>
        <translation>이 계산대</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>대비 높이기</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>터치 모드</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Holds on this computer, whoever works at it.</source>
        <translation>이 컴퓨터에서 누가 일하든 적용됩니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Stronger edges and darker small text.</source>
        <translation>테두리와 작은 글자를 더 진하게 표시합니다.</translation>
    </message>
    <message>
        <source>Larger buttons and rows; keys are not shown on buttons.</source>
        <translation>버튼과 줄을 키우고 버튼의 단축키 표시를 숨깁니다.</translation>
    </message>
    <message>
        <source>Nothing slides in.</source>
        <translation>미끄러지는 효과를 끕니다.</translation>
    </message>
    <message>
        <source>The language changes once what is being saved is done.</source>
        <translation>저장이 끝나면 언어가 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>사용하지 않을 때 자동 잠금</translation>
    </message>
    <message>
        <source>It stays open: nobody has a PIN to unlock it with. Set one in Settings, Staff.</source>
        <translation>잠기지 않습니다. 잠금을 풀 PIN이 있는 사람이 없습니다. 설정의 직원에서 PIN을 만드세요.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
</context>
<context>
    <name>danggol::ui::TimeZoneEdit</name>
    <message>
        <source>Time zones</source>
        <translation>시간대</translation>
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
    <name>danggol::ui::TrendChart</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>chart, product, day, amount</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern of a day between two with their month</comment>
        <translation>d일</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>counted</comment>
        <translation>1일</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>counted</comment>
        <translation>%1일</translation>
    </message>
</context>
<context>
    <name>danggol::ui::WaitForConnection</name>
    <message>
        <source>This waits until the connection is back.</source>
        <translation>다시 연결되면 할 수 있습니다.</translation>
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
    <message>
        <source>New customer…</source>
        <translation>새 고객…</translation>
    </message>
    <message>
        <source>Edit customer…</source>
        <translation>고객 정보 수정…</translation>
    </message>
    <message>
        <source>Export the statement or the customers…</source>
        <translation>내역 또는 고객 내보내기…</translation>
    </message>
    <message>
        <source>Charges in the statement</source>
        <translation>내역에서 충전 보기</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>내역에서 결제 보기</translation>
    </message>
    <message>
        <source>Refunds in the statement</source>
        <translation>내역에서 환불 보기</translation>
    </message>
    <message>
        <source>Charge points…</source>
        <translation>포인트 충전…</translation>
    </message>
    <message>
        <source>Quick amount %1</source>
        <translation>빠른 금액 %1</translation>
    </message>
    <message>
        <source>no customer is chosen</source>
        <translation>고객을 선택하지 않음</translation>
    </message>
    <message>
        <source>Archive %1 with %2?</source>
        <translation>%1 님(잔액 %2): 보관할까요?</translation>
    </message>
    <message>
        <source>The points stay in the wallet, but cannot be used until %1 is restored.</source>
        <translation>포인트는 지갑에 남지만 %1 님을 복원할 때까지 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep customer</source>
        <translation>고객 유지</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
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
