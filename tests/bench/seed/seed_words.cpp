// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/seed/seed_words.h"

#include "services/domain/search_text.h"

namespace danggol::bench
{

namespace
{

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

// "min" and "jun" make "minjun": every first syllable with every second.
QStringList combined(const QStringList &firsts, const QStringList &seconds)
{
    QStringList all;
    for (const QString &first : firsts) {
        for (const QString &second : seconds)
            all.append(first + second);
    }
    return all;
}

void appendStatement(QStringList &statements, const QString &list, const QStringList &words)
{
    QStringList rows;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString found = searchTextOf(words[place]);
        rows.append(QStringLiteral("('%1', %2, '%3', '%4')")
                        .arg(list)
                        .arg(place)
                        .arg(words[place], found.section(u'\n', 1)));
    }
    statements.append(QStringLiteral("INSERT INTO seed_word (list, place, word, initials) VALUES ") +
                      rows.join(u','));
}

} // namespace

SeedWords SeedWords::korean()
{
    return {
        .families = words(QStringLiteral("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 "
                                         "문 양 손 배 백 허 유 남 심 노")),
        .givenNames =
            combined(words(QStringLiteral("민 서 지 하 도 예 주 시 수 은 건 다 유 채 태 나 현 승 재 소")),
                     words(QStringLiteral("준 윤 우 아 연 은 호 원 진 빈 율 린 민 영 람 솔 결 현 찬 별"))),
        .flavours = words(
            QStringLiteral("우유 딸기 초코 녹차 버터 치즈 단팥 고구마 옥수수 호두 크림 마늘 사과 레몬 "
                           "블루베리 흑임자 쑥 꿀 유자 밤 인절미 바나나 참깨 들깨 현미 보리 메밀 감자")),
        .goods = words(
            QStringLiteral("빵 쿠키 케이크 롤 스콘 머핀 도넛 식빵 바게트 크루아상 타르트 파이 떡 주스 라떼 "
                           "스무디 차 에이드 잼 샌드위치 샐러드 수프 푸딩 젤리 와플")),
    };
}

QStringList wordStatements(const SeedWords &words)
{
    QStringList statements;
    appendStatement(statements, QStringLiteral("family"), words.families);
    appendStatement(statements, QStringLiteral("given"), words.givenNames);
    appendStatement(statements, QStringLiteral("flavour"), words.flavours);
    appendStatement(statements, QStringLiteral("good"), words.goods);
    return statements;
}

} // namespace danggol::bench
