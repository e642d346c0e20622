// What the explanation of a count says, in English, Kazakh and Russian. Each text stands beside its sisters; that all
// three have the same places is checked when this is compiled (votes/wording.hpp). What is undecided is said in
// count/explain/open.cpp.
#pragma once

#include "votes/wording.hpp"

namespace saylau::explain {

// --- conditions ------------------------------------------------------------------------------------------------------

inline constexpr Wording kConditionMet{"met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
                                       "орындалды: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
                                       "выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"};
inline constexpr Wording kConditionNotMet{"not met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
                                          "орындалмады: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
                                          "не выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"};
inline constexpr Wording kConditionNotKnown{"not known: a figure was not published ({0}, or {1})",
                                            "белгісіз: деректің бірі жарияланбаған ({0} немесе {1})",
                                            "неизвестно: один из показателей не опубликован ({0} или {1})"};
inline constexpr Wording kConditionAreas{
    "{0}: {1} are more than {2} of {3} in {4} of {5} ({6} needed), {7} without figures",
    "{0}: {1} — {3} {2} артық, {5} {4} ({6} керек), {7} деректері жоқ",
    "{0}: {1} — больше {2} от {3} в {4} из {5} (нужно {6}), без данных {7}"};
inline constexpr Wording kMet{"met", "орындалды", "выполнено"};
inline constexpr Wording kNotMet{"not met", "орындалмады", "не выполнено"};
inline constexpr Wording kNotKnown{"not known", "белгісіз", "неизвестно"};
inline constexpr Wording kOfNations{"{0} {0|nation|nations}", "{0} елдің", "{0} {0|страны|стран|стран}"};
inline constexpr Wording kOfRegions{"{0} {0|region|regions}", "{0} өңірдің", "{0} {0|региона|регионов|регионов}"};
inline constexpr Wording kOfDistricts{"{0} {0|district|districts}", "{0} округтің", "{0} {0|округа|округов|округов}"};
inline constexpr Wording kOfStations{"{0} {0|station|stations}", "{0} учаскенің", "{0} {0|участка|участков|участков}"};
inline constexpr Wording kMeasuredCast{"ballots cast", "дауыс берушілер", "проголосовавшие"};
inline constexpr Wording kMeasuredAnswer{"votes for \"{0}\"", "«{0}» дауыстары", "голоса «{0}»"};
inline constexpr Wording kConditionSoFar{
    "{0} so far, {1} of {2} {3}; more than {4} is needed, and votes that are not in yet can change it",
    "әзірге {0}, {2} {3} ішінде {1}; {4} артық керек, әлі түспеген дауыстар мұны өзгерте алады",
    "пока {0}, {1} от {2} {3}; нужно больше {4}, и ещё не поступившие голоса могут это изменить"};

// --- tiers -----------------------------------------------------------------------------------------------------------

inline constexpr Wording kOpenAnnounced{
    "{1} {0} {1|seat|seats}: as announced, votes unpublished",
    "{0}: {1} мандат жарияланғандай, дауыстары жарияланбаған",
    "{0}: {1} {1|мандат|мандата|мандатов} — по данным избирательной комиссии, голоса не опубликованы"};
inline constexpr Wording kSeats{"{0}: {1} of {2} {2|seat|seats} ({3})", "{0}: {2} мандаттың {1} ({3})",
                                "{0}: {1} из {2} {2|мандата|мандатов|мандатов} ({3})"};
inline constexpr Wording kNoSeat{"{0} takes no part in the seats.", "{0} мандат бөлуге қатыспайды.",
                                 "{0} в распределении мандатов не участвует."};
inline constexpr Wording kNotCompeting{"{0} is not among those who compete here.",
                                       "{0} мұнда бәсекелесетіндердің ішінде жоқ.",
                                       "{0} не входит в число тех, кто здесь участвует."};
inline constexpr Wording kNoVotes{"{0} has no votes.", "{0}: дауысы жоқ.", "{0}: голосов нет."};
inline constexpr Wording kSeatOfAnother{"Seat {0} is not {1}'s.", "{0}-мандат {1} мандаты емес.",
                                        "Мандат № {0} не у участника «{1}»."};
inline constexpr Wording kNoSuchSeat{"There is no seat {0} here: the seats are {1}.",
                                     "Мұнда {0}-мандат жоқ: барлығы {1} мандат.",
                                     "Мандата {0} здесь нет: всего мандатов {1}."};
inline constexpr Wording kOutside{
    "{0} {0|seat is|seats are} filled outside this count, by the {1}.", "{0} мандатты {1} толтырады, осы санаудан тыс.",
    "{0} {0|мандат|мандата|мандатов} {0|заполняет|заполняет|заполняет} {1}, вне этого подсчёта."};
inline constexpr Wording kAsAnnounced{"{0}: the votes were not published. {1} {1|seat is|seats are} as announced.",
                                      "{0}: дауыстар жарияланбаған. {1} мандат жарияланғандай.",
                                      "{0}: голоса не опубликованы. Мандаты ({1}) — по данным избирательной комиссии."};
inline constexpr Wording kNothing{"Nothing was counted here.", "Мұнда ештеңе саналмады.", "Здесь ничего не считано."};

// --- thresholds ------------------------------------------------------------------------------------------------------

inline constexpr Wording kThreshold{"The threshold is {0} of {1} {2}: {3} {3|vote|votes}.",
                                    "Шек — {1} {2} {0}: {3} дауыс.",
                                    "Порог — {0} от {1} {2}: {3} {3|голос|голоса|голосов}."};
inline constexpr Wording kThresholdOfNothing{"The threshold is {0} of {1}, and there are none: nobody reaches it.",
                                             "Шек — {1} {0}, ал олар жоқ: оған ешкім жетпейді.",
                                             "Порог — {0} от {1}, а их нет: его не достигает никто."};
inline constexpr Wording kThresholdPass{
    "{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} {6|vote|votes}: it passes.",
    "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: өтті.",
    "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, {6} {6|голос|голоса|голосов}: пройден."};
inline constexpr Wording kThresholdMiss{
    "{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} {6|vote|votes}: it misses it by {7} {7|vote|votes}.",
    "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: {7} дауыс жетпеді.",
    "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, {6} {6|голос|голоса|голосов}: не хватило {7}."};
inline constexpr Wording kThresholdExempt{
    "{0} has {1} of {2} {3}, {4}. It need not pass the threshold of {5}: the law exempts lists of its group.",
    "{0}: {1} дауыс, {2} {3} {4}. Оған {5} шектен өту міндет емес: заң оның тобындағы тізімдерді босатады.",
    "{0}: голосов {1} из {2} {3} ({4}). Порог {5} на него не распространяется: закон освобождает списки его группы."};
inline constexpr Wording kThresholdAnnounced{
    "The threshold is {0} of {1}, and their number was not published. The authority names those who passed: {2}.",
    "Шек — {1} {0}, ал олардың саны жарияланбаған. Комиссия өткендерді атаған: {2}.",
    "Порог — {0} от {1}, а их число не опубликовано. Комиссия назвала прошедших: {2}."};
inline constexpr Wording kAdmitMore{
    "Too few lists or votes are over the threshold: {0} {1|is|are} admitted too; all who compete now have {2} of {3} "
    "{4} together.",
    "Межеден өткендер аз: {0} да жіберілді{1|}; енді қатысатындардың барлығында {3} {4} {2} дауыс.",
    "Прошедших слишком мало: {1|допущен также|допущены также|допущены также} {0}; у всех, кто теперь участвует, вместе "
    "{2} из {3} {4}."};
inline constexpr Wording kSeatsBelow{
    "Below the threshold, but with {0} or more: {1} {3|gets|get} {2} {2|seat|seats}{3|| each}.",
    "Межеден төмен, бірақ {0} не одан көп: {1}{3|: |, әрқайсысына }{2} мандат.",
    "Ниже порога, но {0} и более: {1}{3|: |, каждому по |, каждому по }{2} {2|мандат|мандата|мандатов}."};

// --- quotas and remainders -------------------------------------------------------------------------------------------

inline constexpr Wording kQuota{
    "Lists that compete: {0}, with {1} {1|vote|votes} together. The {2} quota is {3}: {4} a seat.",
    "Бөлуге қатысатын {0} тізімде барлығы {1} дауыс. {2} квотасы — {3}: мандатқа {4}.",
    "Участвующих списков {0}, вместе у них {1} {1|голос|голоса|голосов}. Квота {2} — {3}: {4} на мандат."};
inline constexpr Wording kHareQuota{"{0} ÷ {1}", "{0} ÷ {1}", "{0} ÷ {1}"};
inline constexpr Wording kDroopQuota{"{0} ÷ ({1} + 1), rounded down, plus 1",
                                     "{0} ÷ ({1} + 1), төмен қарай дөңгелектеліп, 1 қосылады",
                                     "{0} ÷ ({1} + 1) с округлением вниз, плюс 1"};
inline constexpr Wording kHagenbachBischoffQuota{"{0} ÷ ({1} + 1)", "{0} ÷ ({1} + 1)", "{0} ÷ ({1} + 1)"};
inline constexpr Wording kImperialiQuota{"{0} ÷ ({1} + 2)", "{0} ÷ ({1} + 2)", "{0} ÷ ({1} + 2)"};
inline constexpr Wording kWhole{"{0} ÷ {1} {2}: {3} whole {3|seat|seats}.", "{0} ÷ {1} {2}: бүтін мандат {3}.",
                                "{0} ÷ {1} {2}: целых мандатов {3}."};
inline constexpr Wording kLeftOver{
    "The whole seats of all lists make {0} of {2}; {1} {1|seat remains and goes to the largest remainder|seats remain "
    "and go one by one to the largest remainders}.",
    "Барлық тізімнің бүтін мандаттары {2} ішінен {0}; қалған {1} мандат ең үлкен қалдықтарға бір-бірден беріледі.",
    "Целых мандатов у всех списков {0} из {2}; {1|остаётся|остаются|остаётся} {1} {1|мандат|мандата|мандатов} — по "
    "одному наибольшим остаткам."};
inline constexpr Wording kLeftOpen{
    "The whole seats of all lists make {0} of {1}; each list gets one more, and {2} {2|is|are} left open.",
    "Барлық тізімнің бүтін мандаттары {1} ішінен {0}; әр тізім тағы бір-бірден алады, {2} мандат ашық қалады.",
    "Целых мандатов у всех списков {0} из {1}; каждый получает ещё по одному, и {2} {2|остаётся|остаются|остаются} "
    "открытыми."};
inline constexpr Wording kNoLeftOver{"The whole seats of all lists make {0}: nothing is left over.",
                                     "Барлық тізімнің бүтін мандаттары {0}: ештеңе қалмайды.",
                                     "Целых мандатов у всех списков {0}: остатка нет."};
inline constexpr Wording kOverdrawn{
    "The whole seats of all lists make {0}, {1} more than there are: {2}. No seat is given by this rule.",
    "Барлық тізімнің бүтін мандаттары {0}, ал барлығы {2}: {1} мандат артық. Бұл ережемен мандат берілмейді.",
    "Целых мандатов у всех списков {0}, на {1} больше, чем есть: {2}. По этому правилу мандаты не распределены."};
inline constexpr Wording kExtra{
    "Its remainder, {0}, is number {1} of {2} and takes a seat. The first to miss is {3} with {4}. {5}",
    "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады. Алғашқы алмай қалған: {3}, қалдығы {4}. {5}",
    "Остаток ({0}) — {1}-й из {2}, мандат получен. Первым не получил {3}, остаток {4}. {5}"};
inline constexpr Wording kExtraClear{"Its remainder, {0}, is number {1} of {2} and takes a seat.",
                                     "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады.",
                                     "Остаток ({0}) — {1}-й из {2}, мандат получен."};
inline constexpr Wording kExtraAll{"Its remainder, {0}, takes a seat, like every other.",
                                   "Қалдығы {0}, басқалары сияқты мандат алады.",
                                   "Остаток ({0}) получает мандат, как и все остальные."};
inline constexpr Wording kMissed{
    "Its remainder, {0}, is number {1} of {2} and takes no seat. The last seat went to {3} with {4}. {5}",
    "Қалдығы {0}, {2} ішінде {1}-орын, мандат алмайды. Соңғы мандат: {3}, қалдығы {4}. {5}",
    "Остаток ({0}) — {1}-й из {2}, мандата нет. Последний мандат получил {3}, остаток {4}. {5}"};
inline constexpr Wording kMissedEquals{
    "Its remainder, {0}, is number {1} of {2} and takes no seat. The last is between {3}, equal with {4}. {5}",
    "Қалдығы {0}, {2} ішінде {1}-орын, мандат алмайды. Соңғысы тең түскендер арасында: {3}, қалдығы {4}. {5}",
    "Остаток ({0}) — {1}-й из {2}, мандата нет. Последний — между равными: {3}, остаток {4}. {5}"};
inline constexpr Wording kGap{
    "The gap is {0} of a seat: {1} at this quota, which is not how many votes would turn the seat.",
    "Айырма {0} мандат: осы квотамен {1}; бұл мандатты ауыстыратын дауыс саны емес.",
    "Разница — {0} мандата: при этой квоте {1}; это не число голосов, которое изменило бы мандат."};
inline constexpr Wording kWholeVotes{"{0} {0|vote|votes}", "{0} дауыс", "{0} {0|голос|голоса|голосов}"};
inline constexpr Wording kPartsOfVotes{"{0} votes", "{0} дауыс", "{0} голоса"};
inline constexpr Wording kSum{"Together: {0} + {1} = {2}.", "Барлығы: {0} + {1} = {2}.", "Итого: {0} + {1} = {2}."};
inline constexpr Wording kSeatWhole{
    "Seat {0} is one of the {1} whole {1|seat|seats}: each list takes as many as the quota goes into its votes.",
    "{0}-мандат — {1} бүтін мандаттың бірі: әр тізім дауысына квота қанша рет сыйса, сонша алады.",
    "Мандат {0} — один из целых ({1}): каждый список получает столько, сколько раз квота входит в его голоса."};
inline constexpr Wording kSeatRemainder{"Seat {0} goes to {1} by remainder number {2}, {3}.",
                                        "{0}-мандат: {1}, қалдық бойынша {2}-орын, {3}.",
                                        "Мандат {0}: {1}, по остатку № {2}, {3}."};

// --- whole quotas of all votes ---------------------------------------------------------------------------------------

inline constexpr Wording kWholeQuotas{"Votes times {0} {0|seat|seats} are divided by {1} {2}, whole parts only. {3}",
                                      "Дауыс саны {0} мандатқа көбейтіліп, {1} {2} бөлінеді, тек бүтін бөлігі. {3}",
                                      "Голоса, умноженные на число мандатов, {0}, делятся на {1} {2}, берётся целая "
                                      "часть. {3}"};
inline constexpr Wording kWholeQuotasLeft{
    "{0} {0|seat is|seats are} left over and {0|goes|go in turn} to the lists that were not lifted, most votes first.",
    "Қалған {0} мандат көтерілмеген тізімдерге дауыс саны бойынша кезекпен беріледі.",
    "Оставшиеся мандаты ({0}) достаются по очереди спискам без доведения до минимума, начиная с большего числа "
    "голосов."};
inline constexpr Wording kWholeQuotasNobody{
    "{0} {0|seat is|seats are} left over, and there is no list that was not lifted to take {0|it|them}.",
    "{0} мандат қалды, ал оны алатын көтерілмеген тізім жоқ.",
    "Осталось мандатов: {0}, и нет списка без доведения до минимума, которому они достались бы."};
inline constexpr Wording kWholeQuotasNone{"Nothing is left over.", "Ештеңе қалмайды.", "Остатка нет."};
inline constexpr Wording kWholeQuotasOver{"That is {0} {0|seat|seats} more than there are.",
                                          "Бұл барынан {0} мандат артық.",
                                          "Это на {0} {0|мандат|мандата|мандатов} больше, чем есть."};
inline constexpr Wording kWholeQuota{"{0}: {1} × {2} ÷ {3} {4}: {5} whole {5|seat|seats} and {6} in turn.",
                                     "{0}: {1} × {2} ÷ {3} {4}: {5} бүтін мандат және кезекпен {6}.",
                                     "{0}: {1} × {2} ÷ {3} {4}: целых мандатов {5} и по очереди {6}."};
inline constexpr Wording kWholeQuotaLifted{"{0}: {1} × {2} ÷ {3} {4}: {5} whole {5|seat|seats}, lifted to {6}.",
                                           "{0}: {1} × {2} ÷ {3} {4}: {5} бүтін мандат, {6} дейін көтерілді.",
                                           "{0}: {1} × {2} ÷ {3} {4}: целых мандатов {5}, доведено до {6}."};

// --- one list passes -------------------------------------------------------------------------------------------------

inline constexpr Wording kRescuePassed{
    "{0} alone passed, so {1}, the runner-up, is admitted too. Both have {2} {2|vote|votes}; divided by {3} "
    "{3|seat|seats}, the quota is {4}. {0}: {5} ÷ {4} {6}, {7} whole {7|seat|seats}. {8}",
    "{0} ғана өтті, сондықтан келесі тізім {1} де жіберіледі. Екеуінде {2} дауыс; {3} мандатқа бөлгенде квота {4}. "
    "{0}: {5} ÷ {4} {6}, бүтін мандат {7}. {8}",
    "{0} — единственный прошедший список, поэтому допускается и следующий, {1}. Вместе у них {2} "
    "{2|голос|голоса|голосов}; делим на число мандатов, {3}: квота {4}. {0}: {5} ÷ {4} {6}, целых мандатов {7}. {8}"};
inline constexpr Wording kRescueRest{"It gets every seat left over, {0}.", "Қалған мандаттың бәрін алады: {0}.",
                                     "Ему и все оставшиеся мандаты: {0}."};
inline constexpr Wording kRescueOverdrawn{
    "With the minimum of the other, {0} {0|seat|seats} more than there are: no seat is given by this rule.",
    "Екіншісінің ең азымен бірге бұл барынан {0} мандат артық: бұл ережемен мандат берілмейді.",
    "Вместе с минимумом второго это на {0} {0|мандат|мандата|мандатов} больше, чем есть: по этому правилу мандаты не "
    "распределены."};
inline constexpr Wording kRescueAdmitted{
    "The quotient of {7} is {0} ÷ {1} × {2} {3}: {4} whole {4|seat|seats}, and at least {5} by law: {6}.",
    "{7}: бөліндісі {0} ÷ {1} × {2} {3}: бүтін мандат {4}, заң бойынша кемінде {5}: {6}.",
    "Частное списка {7}: {0} ÷ {1} × {2} {3}: целых мандатов {4}, а по закону не менее {5}: {6}."};

// --- highest averages ------------------------------------------------------------------------------------------------

inline constexpr Wording kAward{"Seat {0}: {1}, {2}. Next came {3}, {4}.", "{0}-мандат: {1}, {2}. Келесі: {3}, {4}.",
                                "Мандат {0}: {1}, {2}. Следующий — {3}, {4}."};
inline constexpr Wording kAwardAlone{"Seat {0}: {1}, {2}.", "{0}-мандат: {1}, {2}.", "Мандат {0}: {1}, {2}."};
inline constexpr Wording kFirstSeat{"{0} {0|vote|votes} and no seat yet", "{0} дауыс, мандаты әлі жоқ",
                                    "{0} {0|голос|голоса|голосов} и ещё ни одного мандата"};
inline constexpr Wording kFirstSeats{
    "Every list with a vote gets its first seat before any gets a second, most votes first; divisors follow after.",
    "Дауысы бар әр тізім біреу екінші мандат алғанша бірінші мандатын алады, дауысы көптен бастап; бөлгіштер кейін.",
    "Каждый список с голосами получает первый мандат прежде, чем кто-либо второй, начиная с большего числа голосов; "
    "делители — потом."};
inline constexpr Wording kNoAward{"{0}: {1}. That comes after the last seat given, seat {2}: {3}, {4}.",
                                  "{0}: {1}. Бұл соңғы берілген {2}-мандаттан кейін: {3}, {4}.",
                                  "{0}: {1}. Это после последнего распределённого мандата, {2}: {3}, {4}."};
inline constexpr Wording kNoAwardYet{"{0}: {1}. No seat was given before the tie.",
                                     "{0}: {1}. Тең түсуге дейін мандат берілмеді.",
                                     "{0}: {1}. До равенства мандатов не распределено."};

// --- districts and decisions -----------------------------------------------------------------------------------------

inline constexpr Wording kSetAsideInvalid{"{0} is out of the race ({1}): {2} {2|vote|votes}, invalid.",
                                          "{0} сайлаудан шықты ({1}): {2} дауыс, олар жарамсыз.",
                                          "{0} выбывает ({1}): голосов {2}, они недействительны."};
inline constexpr Wording kSetAsideForNobody{"{0} is out of the race ({1}): {2} {2|vote|votes}, valid and for nobody.",
                                            "{0} сайлаудан шықты ({1}): {2} дауыс, олар жарамды, ешкімге саналмайды.",
                                            "{0} выбывает ({1}): голосов {2}, они действительны и ни за кого."};
inline constexpr Wording kWithdrew{"withdrawn", "кандидатурасын алып тастаған", "снятие кандидатуры"};
inline constexpr Wording kDied{"died", "қайтыс болған", "смерть"};
inline constexpr Wording kDisqualified{"disqualified", "тіркеуі жойылған", "отмена регистрации"};
inline constexpr Wording kUnopposed{"{0}: {1} is elected without a poll; nobody else stood.",
                                    "{0}: {1} дауыс берусіз сайланды; басқа үміткер болмады.",
                                    "{0}: {1} — избрание без голосования: других кандидатов не было."};
inline constexpr Wording kRecount{
    "{0}: a recount is due. {1} and {2} are {3} {3|vote|votes} apart; up to {4} the law wants one.",
    "{0}: қайта санау қажет. {1} мен {2} айырмасы {3} дауыс; заң бойынша {4} дейін.",
    "{0}: нужен пересчёт. Между {1} и {2} разница {3}; закон требует его до {4}."};
inline constexpr Wording kRecountNotKnown{
    "{0}: votes that are not known could make a recount due: the law wants one where the first two are within {1} of "
    "the {2}.",
    "{0}: белгісіз дауыстардан қайта санау қажет болуы мүмкін: алғашқы екеудің айырмасы {2} {1} аспаса, заң соны "
    "талап етеді.",
    "{0}: из-за неизвестных голосов может понадобиться пересчёт: закон требует его, если разница первых двух не "
    "больше {1} от {2}."};
inline constexpr Wording kAgainstAll{
    "{0}: {1} {1|vote is|votes are} against all, no fewer than for anybody: nobody is elected.",
    "{0}: барлығына қарсы {1} дауыс, бұл кез келген үміткерден аз емес: ешкім сайланбады.",
    "{0}: против всех {1}, не меньше, чем за любого кандидата: никто не избран."};
inline constexpr Wording kAgainstAllSoFar{
    "{0}: so far {1} {1|vote is|votes are} against all, no fewer than for anybody.",
    "{0}: әзірге барлығына қарсы {1} дауыс, бұл кез келген үміткерден аз емес.",
    "{0}: пока против всех {1}, не меньше, чем за любого кандидата."};
inline constexpr Wording kPluralityLeads{"{0}: so far {1} leads with {2} {2|vote|votes}.",
                                         "{0}: әзірге алда {1}, {2} дауыс.", "{0}: пока впереди {1}, голосов {2}."};
inline constexpr Wording kPluralityLeadEquals{"{0}: so far {1} lead with {2} {2|vote|votes} each.",
                                              "{0}: әзірге алда тең: {1}, {2} дауыстан.",
                                              "{0}: пока впереди поровну {1}: голосов по {2}."};
inline constexpr Wording kPluralityNobodySoFar{"{0}: so far nobody has a vote.", "{0}: әзірге ешкімде дауыс жоқ.",
                                               "{0}: пока ни у кого нет голосов."};
inline constexpr Wording kPluralityWon{"{0}: {1} is elected with {2} {2|vote|votes}, {3} more than {4}.",
                                       "{0}: {1} {2} дауыспен сайланды, {4} кандидатынан {3} артық.",
                                       "{0}: избран(а) {1}, голосов {2}, на {3} больше, чем у {4}."};
inline constexpr Wording kPluralityAlone{"{0}: {1} stands alone and is elected with {2} {2|vote|votes}.",
                                         "{0}: {1} — жалғыз кандидат, {2} дауыспен сайланды.",
                                         "{0}: {1} — единственный кандидат; избран(а), голосов {2}."};
inline constexpr Wording kPluralityNobody{"{0}: nobody has a vote.", "{0}: ешкімде дауыс жоқ.",
                                          "{0}: ни у кого нет голосов."};
inline constexpr Wording kPluralityEqual{"{0}: {1} have the most votes, {2} each.",
                                         "{0}: ең көп дауыс мыналарда тең: {1}, {2} дауыстан.",
                                         "{0}: больше всего голосов поровну у {1}: по {2}."};
inline constexpr Wording kMajority{"More than {0} of {1} {2} is needed: {3} {3|vote|votes}.",
                                   "{1} {2} {0} артық керек: {3} дауыс.",
                                   "Нужно больше {0} от {1} {2}: {3} {3|голос|голоса|голосов}."};
inline constexpr Wording kMajoritySoFar{
    "More than {0} of {1} is needed. So far they are {2}; with {3} {3|voter|voters} still out, up to {4} "
    "{4|vote|votes} "
    "may be needed.",
    "{1} {0} артық керек. Олар әзірге {2}; тағы {3} сайлаушының дауысы түспеген, {4} дауысқа дейін керек болуы мүмкін.",
    "Нужно больше {0} от {1}. Пока их {2}; не поступили данные о {3} {3|избирателе|избирателях|избирателях}, может "
    "понадобиться до {4} {4|голоса|голосов|голосов}."};
inline constexpr Wording kMajorityOutUnknown{
    "More than {0} of {1} is needed. So far they are {2}, and how many voters are still out is not known.",
    "{1} {0} артық керек. Олар әзірге {2}, ал қанша сайлаушының дауысы түспегені белгісіз.",
    "Нужно больше {0} от {1}. Пока их {2}, а сколько избирателей ещё не учтено, неизвестно."};
inline constexpr Wording kMajorityCertain{"{0} has {1}, {2} so far, and is elected whatever the rest votes.",
                                          "{0}: {1}, әзірге {2}; қалғандар қалай дауыс берсе де сайланды.",
                                          "{0}: {1}, пока {2}; избран(а), как бы ни проголосовали остальные."};
inline constexpr Wording kMajorityLeads{"So far {0} comes first with {1}, {2}.", "Әзірге бірінші {0}: {1}, яғни {2}.",
                                        "Пока первый результат — {0}: {1}, то есть {2}."};
inline constexpr Wording kMajorityLeadEquals{"So far {0} come first with {1} each, {2}.",
                                             "Әзірге бірінші орында тең: {0}, {1} дауыстан, яғни {2}.",
                                             "Пока первый результат поровну у {0}: по {1}, то есть {2}."};
inline constexpr Wording kMajorityElected{"{0} has {1}, {2}, and is elected.", "{0}: {1}, яғни {2}, сайланды.",
                                          "{0}: {1}, то есть {2}; избран(а)."};
inline constexpr Wording kMajorityNot{"{0} comes first with {1}, {2}: not enough.",
                                      "Бірінші {0}: {1}, яғни {2}; жеткіліксіз.",
                                      "Первый результат — {0}: {1}, то есть {2}; недостаточно."};
inline constexpr Wording kMajorityNotEquals{"{0} come first with {1} each, {2}: not enough.",
                                            "Бірінші орында тең: {0}, {1} дауыстан, яғни {2}; жеткіліксіз.",
                                            "Первый результат поровну у {0}: по {1}, то есть {2}; недостаточно."};
inline constexpr Wording kMajorityEquals{"{0} have {1} each, {2}: enough, but they are equal.",
                                         "{0}: {1} дауыстан, яғни {2}; жеткілікті, бірақ тең.",
                                         "{0}: по {1}, то есть {2}; достаточно, но поровну."};
inline constexpr Wording kNobodyHasAVote{"Nobody has a vote.", "Ешкімде дауыс жоқ.", "Ни у кого нет голосов."};
inline constexpr Wording kSecondRound{"In the second round {0} has {1} {1|vote|votes}.", "Екінші турда {0}: {1} дауыс.",
                                      "Во втором туре {0}: голосов {1}."};

// --- ties ------------------------------------------------------------------------------------------------------------

inline constexpr Wording kTie{"{0} are exactly equal for {1} of the seats.", "{0} тең түсті, мандат саны {1}.",
                              "{0} — в точности поровну, мандатов {1}."};
inline constexpr Wording kTieOfDecision{"{0} are exactly equal.", "{0} дәл тең түсті.", "{0} — в точности поровну."};
inline constexpr Wording kTieSettled{"The law decides: {0}. The {2|seat goes|seats go} to {1}.",
                                     "Заң бойынша: {0}. Мандатты{2|} алатын: {1}.",
                                     "По закону: {0}. {2|Мандат получает|Мандаты получают|Мандаты получают} {1}."};
inline constexpr Wording kTieOfDecisionSettled{"The law decides: {0}. It goes to {1}.",
                                               "Заң бойынша: {0}. Жеңген: {1}.", "По закону: {0}. Победа у {1}."};
inline constexpr Wording kTieOpen{"It is not settled here.", "Бұл мұнда шешілмеген.", "Здесь это не решено."};
inline constexpr Wording kRuleMoreVotes{"more votes", "дауыс саны көп", "больше голосов"};
inline constexpr Wording kRuleEarlier{"the list registered earlier comes first", "бұрын тіркелген тізім бірінші",
                                      "преимущество у списка, зарегистрированного раньше"};
inline constexpr Wording kRuleRepeatVoting{"repeat voting among the equals", "тең түскендер арасында қайта дауыс беру",
                                           "повторное голосование по набравшим поровну"};
inline constexpr Wording kRuleRepeatElections{"repeat elections", "қайта сайлау", "повторные выборы"};
inline constexpr Wording kRuleLot{"a lot drawn by people", "адамдар тастаған жеребе", "жребий, брошенный людьми"};

// --- names -----------------------------------------------------------------------------------------------------------

inline constexpr Wording kNameListTier{"list", "тізім", "список"};
inline constexpr Wording kNameDistrictTier{"district", "округ", "округ"};
inline constexpr Wording kNamePresident{"president", "президент", "президент"};
inline constexpr Wording kNameQuestion{"question", "сұрақ", "вопрос"};
inline constexpr Wording kNameAmendment{"constitutional amendment", "Конституцияға өзгеріс", "поправка в Конституцию"};
inline constexpr Wording kNameAssemblyTier{"assembly", "ассамблея", "ассамблея"};

}  // namespace saylau::explain
