// What the explanation of a count says, in English, Kazakh and Russian. Each text stands beside its sisters; that all
// three have the same places is checked when this is compiled (votes/wording.hpp).
#pragma once

#include "votes/wording.hpp"

namespace saylau::explain {

inline constexpr Wording kConditionMet{"met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
                                       "орындалды: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
                                       "выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"};
inline constexpr Wording kConditionNotMet{"not met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
                                          "орындалмады: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
                                          "не выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"};
inline constexpr Wording kConditionNotKnown{"not known: the figures were not published ({0})",
                                            "белгісіз: деректер жарияланбаған ({0})",
                                            "неизвестно: данные не опубликованы ({0})"};
inline constexpr Wording kConditionAreas{"in {0} of {1} regions and cities ({2} needed), {3} without figures",
                                         "{1} облыс пен қаланың {0} ({2} керек), {3} деректері жоқ",
                                         "в {0} из {1} регионов и городов (нужно {2}), без данных {3}"};
inline constexpr Wording kMeasuredCast{"ballots cast", "дауыс берушілер", "проголосовавшие"};
inline constexpr Wording kMeasuredAnswer{"votes for \"{0}\"", "«{0}» дауыстары", "голоса «{0}»"};
inline constexpr Wording kOpenVotes{"{0}: votes were not published ({1} seats)",
                                    "{0}: дауыстар жарияланбаған ({1} мандат)",
                                    "{0}: голоса не опубликованы (мандатов {1})"};
inline constexpr Wording kOpenVotesUnknownSize{"{0}: votes were not published", "{0}: дауыстар жарияланбаған",
                                               "{0}: голоса не опубликованы"};
inline constexpr Wording kOpenNotAllIn{"{0}: votes that are not in yet can change it",
                                       "{0}: әлі түспеген дауыстар мұны өзгерте алады",
                                       "{0}: ещё не поступившие голоса могут это изменить"};
inline constexpr Wording kOpenNotAllInSeats{"{0}: votes that are not in yet decide it (seats: {1})",
                                            "{0}: мұны әлі түспеген дауыстар шешеді (мандат: {1})",
                                            "{0}: решат ещё не поступившие голоса (мандатов: {1})"};
inline constexpr Wording kOpenAreas{"not in: {0}", "түспегені: {0}", "не поступили: {0}"};
inline constexpr Wording kOpenAreasNotNamed{
    "{0}: the package does not name the areas of all seats (seats without one: {1})",
    "{0}: деректерде барлық мандаттың аумағы аталмаған (аумақсыз мандат: {1})",
    "{0}: в данных названы территории не всех мандатов (без территории: {1})"};
inline constexpr Wording kOpenMoreAreas{
    "{0}: more areas voted for one seat each than the tier has seats ({1}), and the law does not say which of them "
    "have one: {2}",
    "{0}: әрқайсысы бір мандатқа дауыс берген аумақтар мандат санынан ({1}) көп, қайсысының мандаты барын заң "
    "айтпайды: {2}",
    "{0}: территорий, голосовавших за один мандат каждая, больше, чем мандатов ({1}), и закон не говорит, у каких из "
    "них он есть: {2}"};
inline constexpr Wording kConditionSoFar{
    "{0} so far, {1} of {2} {3}; more than {4} is needed, and votes that are not in yet can change it",
    "әзірге {0}, {2} {3} ішінде {1}; {4} артық керек, әлі түспеген дауыстар мұны өзгерте алады",
    "пока {0}, {1} от {2} {3}; нужно больше {4}, и ещё не поступившие голоса могут это изменить"};
inline constexpr Wording kOpenFigure{"{0}: a figure that the law looks at was not published",
                                     "{0}: заң қарайтын дерек жарияланбаған",
                                     "{0}: не опубликовано число, на которое смотрит закон"};
inline constexpr Wording kOpenNobody{"{0}: nobody has a vote ({1} seats)", "{0}: ешкімде дауыс жоқ ({1} мандат)",
                                     "{0}: ни у кого нет голосов (мандатов {1})"};
inline constexpr Wording kOpenSilent{"{0}: the law is silent ({1} seats). {2}",
                                     "{0}: заңда айтылмаған ({1} мандат). {2}",
                                     "{0}: закон молчит (мандатов {1}). {2}"};
inline constexpr Wording kOpenLot{"{0}: a lot has to be drawn for {1} seats",
                                  "{0}: {1} мандат үшін жеребе тастау керек", "{0}: нужен жребий (мандатов {1})"};
inline constexpr Wording kOpenRepeatVoting{"{0}: repeat voting among the equals",
                                           "{0}: тең түскендер арасында қайта дауыс беру",
                                           "{0}: повторное голосование по набравшим поровну"};
inline constexpr Wording kOpenRepeatElections{"{0}: repeat elections", "{0}: қайта сайлау", "{0}: повторные выборы"};
inline constexpr Wording kOpenRegistration{
    "{0}: the list registered earlier wins {1} seats; the order of registration is not known",
    "{0}: {1} мандат бұрын тіркелген тізімге беріледі; тіркеу реті белгісіз",
    "{0}: мандатов {1} у списка, зарегистрированного раньше; порядок регистрации неизвестен"};
inline constexpr Wording kOpenSecondRound{"{0}: second round", "{0}: екінші тур", "{0}: второй тур"};
inline constexpr Wording kOpenOptions{"between {0}", "таңдау: {0}", "между: {0}"};
inline constexpr Wording kSeats{"{0}: {1} of {2} seats ({3})", "{0}: {2} мандаттың {1} ({3})",
                                "{0}: {1} из {2} мандатов ({3})"};
inline constexpr Wording kThreshold{"The threshold is {0} of {1} {2}: {3} votes.", "Шек — {1} {2} {0}: {3} дауыс.",
                                    "Порог — {0} от {1} {2}; голосов: {3}."};
inline constexpr Wording kThresholdPass{"{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} votes: it passes.",
                                        "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: өтті.",
                                        "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, голосов {6}: пройден."};
inline constexpr Wording kThresholdMiss{
    "{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} votes: it misses it by {7} votes.",
    "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: {7} дауыс жетпеді.",
    "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, голосов {6}: не хватило {7}."};
inline constexpr Wording kThresholdAnnounced{
    "The threshold is {0} of {1}, and their number was not published. The authority names those who passed: {2}.",
    "Шек — {1} {0}, ал олардың саны жарияланбаған. Комиссия өткендерді атаған: {2}.",
    "Порог — {0} от {1}, а их число не опубликовано. Комиссия назвала прошедших: {2}."};
inline constexpr Wording kQuota{
    "Lists that compete: {0}, with {1} votes together. Divided by {2} seats, that is the {3} quota: {4} votes a seat.",
    "Бөлуге қатысатын {0} тізімде барлығы {1} дауыс. {2} мандатқа бөлгенде {3} квотасы: мандатқа {4} дауыс.",
    "Участвующих списков {0}, голосов у них вместе {1}. Делим на число мандатов, {2}: квота ({3}), голосов на мандат "
    "— {4}."};
inline constexpr Wording kWhole{"{0} / {1} = {2}: {3} whole seats.", "{0} / {1} = {2}: бүтін мандат {3}.",
                                "{0} / {1} = {2}: целых мандатов {3}."};
inline constexpr Wording kLeftOver{
    "The whole seats of all lists make {0}; {1} of {2} are left over and go one by one to the largest remainders.",
    "Барлық тізімнің бүтін мандаттары {0}; {2} мандаттан {1} қалады және ең үлкен қалдықтарға бір-бірден беріледі.",
    "Целых мандатов у всех списков {0}; из {2} остаётся {1}, они передаются по одному наибольшим остаткам."};
inline constexpr Wording kNoLeftOver{"The whole seats of all lists make {0}: nothing is left over.",
                                     "Барлық тізімнің бүтін мандаттары {0}: ештеңе қалмайды.",
                                     "Целых мандатов у всех списков {0}: остатка нет."};
inline constexpr Wording kExtra{
    "Its remainder, {0}, is number {1} of {2} and takes a seat. It beats {3}, the first to miss, whose remainder is "
    "{4}, "
    "by {5} of a seat, {6} votes.",
    "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады. Алғашқы алмай қалған: {3}, қалдығы {4}; айырма {5} мандат, яғни "
    "{6} "
    "дауыс.",
    "Остаток {0} — {1}-й из {2}, мандат получен. Первым не получил {3} с остатком {4}: разница {5} мандата, "
    "голосов {6}."};
inline constexpr Wording kExtraClear{"Its remainder, {0}, is number {1} of {2} and takes a seat.",
                                     "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады.",
                                     "Остаток {0} — {1}-й из {2}, мандат получен."};
inline constexpr Wording kExtraAll{"Its remainder, {0}, takes a seat, like every other.",
                                   "Қалдығы {0}, басқалары сияқты мандат алады.",
                                   "Остаток {0} получает мандат, как и все остальные."};
inline constexpr Wording kMissed{
    "Its remainder, {0}, is number {1} of {2} and takes no seat. The last seat went to {3}, whose remainder is {4}: "
    "{5} of "
    "a seat more, {6} votes.",
    "Қалдығы {0}, {2} ішінде {1}-орын, мандат алмайды. Соңғы мандат: {3}, қалдығы {4}; айырма {5} мандат, яғни {6} "
    "дауыс.",
    "Остаток {0} — {1}-й из {2}, мандата нет. Последний мандат получил {3} с остатком {4}: больше на {5} мандата, "
    "голосов {6}."};
inline constexpr Wording kSum{"Together: {0} + {1} = {2}.", "Барлығы: {0} + {1} = {2}.", "Итого: {0} + {1} = {2}."};
inline constexpr Wording kNoSeat{"{0} takes no part in the seats.", "{0} мандат бөлуге қатыспайды.",
                                 "{0} в распределении мандатов не участвует."};
inline constexpr Wording kWholeQuotas{
    "Votes times {0} seats are divided by {1} {2}, whole parts only; {3} seats are left over and go in turn to the "
    "lists "
    "that were not lifted, most votes first.",
    "Дауыс саны {0} мандатқа көбейтіліп, {1} {2} бөлінеді, тек бүтін бөлігі; қалған {3} мандат көтерілмеген "
    "тізімдерге дауыс саны бойынша кезекпен беріледі.",
    "Голоса, умноженные на {0} мандатов, делятся на {1} {2}, берётся целая часть; оставшиеся мандаты ({3}) достаются "
    "по "
    "очереди спискам без доведения до минимума, начиная с большего числа голосов."};
inline constexpr Wording kWholeQuota{"{0}: {1} × {2} / {3} = {4}: {5} whole seats and {6} in turn.",
                                     "{0}: {1} × {2} / {3} = {4}: {5} бүтін мандат және кезекпен {6}.",
                                     "{0}: {1} × {2} / {3} = {4}: целых мандатов {5} и по очереди {6}."};
inline constexpr Wording kWholeQuotaLifted{"{0}: {1} × {2} / {3} = {4}: {5} whole seats, lifted to {6}.",
                                           "{0}: {1} × {2} / {3} = {4}: {5} бүтін мандат, {6} дейін көтерілді.",
                                           "{0}: {1} × {2} / {3} = {4}: целых мандатов {5}, доведено до {6}."};
inline constexpr Wording kAdmitMore{
    "Too few lists or votes are over the threshold: {0} are admitted too, together {1} of {2}.",
    "Межеден өткендер аз: {0} да жіберілді, барлығы {2} ішінен {1} дауыс.",
    "Прошедших слишком мало: допущены также {0}, вместе {1} из {2}."};
inline constexpr Wording kSeatsBelow{"Below the threshold, but with {0} or more: {1} get {2} seats each.",
                                     "Межеден төмен, бірақ {0} не одан көп: {1}, әрқайсысына {2} мандат.",
                                     "Ниже порога, но {0} и более: {1}, мандатов каждому {2}."};
inline constexpr Wording kRecount{
    "{0}: a recount is due. {1} and {2} are {3} votes apart; up to {4} the law wants one.",
    "{0}: қайта санау қажет. {1} мен {2} айырмасы {3} дауыс; заң бойынша {4} дейін.",
    "{0}: нужен пересчёт. Между {1} и {2} разница {3}; закон требует его до {4}."};
inline constexpr Wording kAgainstAll{
    "{0}: {1} votes are against all, more than for anybody: nobody is elected.",
    "{0}: барлығына қарсы {1} дауыс, бұл кез келген үміткерден аз емес: ешкім сайланбады.",
    "{0}: против всех {1}, не меньше, чем за любого кандидата: никто не избран."};
inline constexpr Wording kRuleMoreVotes{"more votes", "дауыс саны көп", "больше голосов"};
inline constexpr Wording kRescuePassed{
    "{0} alone passed, so {1}, the runner-up, is admitted too. Both have {2} votes; divided by {3} seats, the quota "
    "is {4}. "
    "{0} has {5} / {4} = {6}: {7} whole seats, and every seat left over, {8}.",
    "{0} ғана өтті, сондықтан келесі тізім {1} де жіберіледі. Екеуінде {2} дауыс; {3} мандатқа бөлгенде квота {4}. "
    "{0}: {5} "
    "/ {4} = {6}: бүтін мандат {7} және қалғанының бәрі, {8}.",
    "{0} — единственный прошедший список, поэтому допускается и следующий, {1}. Голосов у обоих {2}; делим на число "
    "мандатов, "
    "{3}: квота {4}. {0}: {5} / {4} = {6}: целых мандатов {7} и все оставшиеся, {8}."};
inline constexpr Wording kRescueAdmitted{
    "Its quotient is {0} / {1} x {2} = {3}: {4} whole seats, and at least {5} by law. It gets {6}.",
    "Бөлінді {0} / {1} x {2} = {3}: бүтін мандат {4}, заң бойынша кемінде {5}. Алатыны: {6}.",
    "Частное {0} / {1} x {2} = {3}: целых мандатов {4}, а по закону не менее {5}. Получает {6}."};
inline constexpr Wording kAward{"Seat {0}: {1}, {2}. Next came {3}, {4}.", "{0}-мандат: {1}, {2}. Келесі: {3}, {4}.",
                                "Мандат {0}: {1}, {2}. Следующий — {3}, {4}."};
inline constexpr Wording kAwardAlone{"Seat {0}: {1}, {2}.", "{0}-мандат: {1}, {2}.", "Мандат {0}: {1}, {2}."};
inline constexpr Wording kPluralityWon{"{0}: {1} is elected with {2} votes, {3} more than {4}.",
                                       "{0}: {1} {2} дауыспен сайланды, {4} кандидатынан {3} артық.",
                                       "{0}: избран(а) {1}, голосов {2}, на {3} больше, чем у {4}."};
inline constexpr Wording kPluralityLost{"{0}: nobody has more votes than the others.",
                                        "{0}: ешкімнің дауысы басқалардан артық емес.",
                                        "{0}: ни у кого нет больше голосов, чем у других."};
inline constexpr Wording kMajority{"More than {0} of {1} {2} is needed: {3} votes.",
                                   "{1} {2} {0} артық керек: {3} дауыс.", "Нужно больше {0} от {1} {2}; голосов: {3}."};
inline constexpr Wording kMajorityElected{"{0} has {1}, {2}, and is elected.", "{0}: {1}, яғни {2}, сайланды.",
                                          "{0}: {1}, то есть {2}; избран(а)."};
inline constexpr Wording kMajorityNot{"{0} comes first with {1}, {2}: not enough.",
                                      "Бірінші {0}: {1}, яғни {2}; жеткіліксіз.",
                                      "Первый результат — {0}: {1}, то есть {2}; недостаточно."};
inline constexpr Wording kSecondRound{"In the second round {0} has {1} votes.", "Екінші турда {0}: {1} дауыс.",
                                      "Во втором туре {0}: голосов {1}."};
inline constexpr Wording kTie{"{0} are exactly equal for {1} of the seats.", "{0} тең түсті, мандат саны {1}.",
                              "{0} — в точности поровну, мандатов {1}."};
inline constexpr Wording kTieSettled{"The law decides: {0}. It goes to {1}.", "Заң бойынша: {0}. Алатын: {1}.",
                                     "По закону: {0}. Получает {1}."};
inline constexpr Wording kTieOpen{"It is not settled here.", "Бұл мұнда шешілмеген.", "Здесь это не решено."};
inline constexpr Wording kOutside{"{0} seats are filled outside this count, by the {1}.",
                                  "{0} мандатты {1} толтырады, осы санаудан тыс.",
                                  "Мандатов {0} заполняет {1}, вне этого подсчёта."};
inline constexpr Wording kAsAnnounced{"{0}: the votes were not published. {1} seats are as announced.",
                                      "{0}: дауыстар жарияланбаған. {1} мандат жарияланғандай.",
                                      "{0}: голоса не опубликованы. Мандаты ({1}) — по сообщению."};
inline constexpr Wording kNothing{"Nothing was counted here.", "Мұнда ештеңе саналмады.", "Здесь ничего не считано."};
inline constexpr Wording kSeatWhole{
    "Seat {0} is one of the {1} whole seats: each list takes as many as the quota goes into its votes.",
    "{0}-мандат — {1} бүтін мандаттың бірі: әр тізім дауысына квота қанша рет сыйса, сонша алады.",
    "Мандат {0} — один из {1} целых: каждый список получает столько, сколько раз квота входит в его голоса."};
inline constexpr Wording kSeatRemainder{"Seat {0} goes to {1} by remainder number {2}, {3}.",
                                        "{0}-мандат: {1}, қалдық бойынша {2}-орын, {3}.",
                                        "Мандат {0}: {1}, по остатку № {2}, {3}."};
inline constexpr Wording kRuleEarlier{"the list registered earlier comes first", "бұрын тіркелген тізім бірінші",
                                      "преимущество у списка, зарегистрированного раньше"};
inline constexpr Wording kRuleRepeatVoting{"repeat voting among the equals", "тең түскендер арасында қайта дауыс беру",
                                           "повторное голосование по набравшим поровну"};
inline constexpr Wording kRuleRepeatElections{"repeat elections", "қайта сайлау", "повторные выборы"};
inline constexpr Wording kRuleLot{"a lot drawn by people", "адамдар тастаған жеребе", "жребий, брошенный людьми"};
inline constexpr Wording kNameListTier{"list", "тізім", "список"};
inline constexpr Wording kNameDistrictTier{"district", "округ", "округ"};
inline constexpr Wording kNamePresident{"president", "президент", "президент"};
inline constexpr Wording kNameQuestion{"question", "сұрақ", "вопрос"};
inline constexpr Wording kNameAmendment{"constitutional amendment", "Конституцияға өзгеріс", "поправка в Конституцию"};
inline constexpr Wording kNameAssemblyTier{"assembly", "ассамблея", "ассамблея"};

}  // namespace saylau::explain
