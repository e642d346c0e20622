#include "report/phrases.hpp"

#include <algorithm>
#include <array>

#include "votes/digits.hpp"

namespace saylau::report {

namespace {

struct Entry {
  Phrase phrase;
  std::string_view english;
  std::string_view kazakh;
  std::string_view russian;
};

constexpr Entry kPhrases[] = {
    {Phrase::law, "Law: {0} ({1})", "Заң: {0} ({1})", "Закон: {0} ({1})"},
    {Phrase::turnout_issued, "Turnout {0}: {1} ballots issued to {2} registered voters",
     "Қатысу {0}: {2} сайлаушының {1} бюллетень алды", "Явка {0}: выдано бюллетеней {1}, избирателей {2}"},
    {Phrase::turnout_cast, "Turnout {0}: {1} ballots cast by {2} registered voters",
     "Қатысу {0}: {2} сайлаушының {1} дауыс берді", "Явка {0}: проголосовало {1}, избирателей {2}"},
    {Phrase::turnout_announced, "Turnout {0} (as announced)", "Қатысу {0} (жарияланғандай)", "Явка {0} (по сообщению)"},
    {Phrase::turnout_unknown, "Turnout: not published in the sources at hand",
     "Қатысу: қолдағы дереккөздерде жарияланбаған", "Явка: в имеющихся источниках не опубликована"},
    {Phrase::votes_of_registered, "Valid votes {0}, {1} of {2} registered voters",
     "Жарамды дауыстар {0}, {2} сайлаушының {1}", "Действительных голосов {0}, {1} от {2} избирателей"},
    {Phrase::head_contestant, "", "", ""},
    {Phrase::head_votes, "votes", "дауыс", "голоса"},
    {Phrase::head_share, "share", "үлес", "доля"},
    {Phrase::head_total, "total", "барлығы", "всего"},
    {Phrase::head_change, "change", "өзгеріс", "изменение"},
    {Phrase::share_of, "Shares are of {0}.", "Үлестер: {0} есебімен.", "Доли: от {0}."},
    {Phrase::missed_threshold, "Below the threshold of {0} of {1} ({2} votes): {3}.",
     "Шектен ({1} {0}, {2} дауыс) өтпегендер: {3}.", "Ниже порога {0} от {1} (голосов: {2}): {3}."},
    {Phrase::nobody_missed, "Every list passed the threshold of {0} of {1} ({2} votes).",
     "Барлық тізім шектен ({1} {0}, {2} дауыс) өтті.", "Все списки прошли порог {0} от {1} (голосов: {2})."},
    {Phrase::passing_announced, "The threshold is {0} of {1}, which were not published; who passed is as announced.",
     "Шек — {1} {0}, олар жарияланбаған; кім өткені жарияланғандай.",
     "Порог — {0} от {1}; их число не опубликовано, кто прошёл — по сообщению."},
    {Phrase::majority_held, "Majority: {0} of {1} seats. {2} holds it with {3}.",
     "Көпшілік: {1} мандаттың {0}. Ие: {2}, {3} мандат.", "Большинство: {0} из {1} мандатов. Оно есть у {2}: {3}."},
    {Phrase::majority_not_held, "Majority: {0} of {1} seats. Nobody holds it.",
     "Көпшілік: {1} мандаттың {0}. Ешкімде жоқ.", "Большинство: {0} из {1} мандатов. Его нет ни у кого."},
    {Phrase::majority_open, "Majority: {0} of {1} seats. Who holds it is not known: {2} seats are not given here.",
     "Көпшілік: {1} мандаттың {0}. Кімде екені белгісіз: мұнда {2} мандат берілмеген.",
     "Большинство: {0} из {1} мандатов. У кого оно, неизвестно: не распределено мандатов {2}."},
    {Phrase::tier_as_announced, "{0}: {1} seats, as announced; votes were not published, so they are not counted here.",
     "{0}: {1} мандат, жарияланғандай; дауыстар жарияланбаған, сондықтан мұнда саналмады.",
     "{0}: мандатов {1}, по сообщению; голоса не опубликованы, поэтому здесь не считаны."},
    {Phrase::tier_not_counted, "{0}: {1} seats, not counted; votes were not published.",
     "{0}: {1} мандат, саналмады; дауыстар жарияланбаған.", "{0}: мандатов {1}, не считаны; голоса не опубликованы."},
    {Phrase::tier_outside, "{0}: {1} seats outside this count ({2}).", "{0}: {1} мандат осы санаудан тыс ({2}).",
     "{0}: мандатов {1} вне этого подсчёта ({2})."},
    {Phrase::tier_size_unknown, "{0}: neither its seats nor its votes were published.",
     "{0}: мандат саны да, дауыстары да жарияланбаған.", "{0}: ни число мандатов, ни голоса не опубликованы."},
    {Phrase::decision_elected, "Elected: {0}", "Сайланды: {0}", "Избран(а): {0}"},
    {Phrase::decision_adopted, "Adopted: {0}", "Қабылданды: {0}", "Принято: {0}"},
    {Phrase::decision_not_adopted, "Not adopted", "Қабылданған жоқ", "Не принято"},
    {Phrase::decision_not_valid, "The referendum is not valid", "Референдум өтпеді деп саналады",
     "Референдум не состоялся"},
    {Phrase::decision_undecided, "Undecided", "Шешілмеген", "Не решено"},
    {Phrase::decision_as_announced, "{0} (as announced)", "{0} (жарияланғандай)", "{0} (по сообщению)"},
    {Phrase::condition_met, "met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
     "орындалды: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
     "выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"},
    {Phrase::condition_not_met, "not met: {0} are {1} of {2} {3}; more than {4} is needed, {5}",
     "орындалмады: {0} — {2} {3} ішінен {1}; {4} артық керек, яғни {5}",
     "не выполнено: {0} — это {1} из {2} {3}; нужно больше {4}, то есть {5}"},
    {Phrase::condition_not_known, "not known: the figures were not published ({0})",
     "белгісіз: деректер жарияланбаған ({0})", "неизвестно: данные не опубликованы ({0})"},
    {Phrase::condition_areas, "in {0} of {1} regions and cities ({2} needed), {3} without figures",
     "{1} облыс пен қаланың {0} ({2} керек), {3} деректері жоқ",
     "в {0} из {1} регионов и городов (нужно {2}), без данных {3}"},
    {Phrase::measured_cast, "ballots cast", "дауыс берушілер", "проголосовавшие"},
    {Phrase::measured_answer, "votes for \"{0}\"", "«{0}» дауыстары", "голоса «{0}»"},
    {Phrase::complete, "Complete: every seat and decision follows from votes.",
     "Толық: әр мандат пен шешім дауыстардан шығады.", "Полностью: каждый мандат и решение следуют из голосов."},
    {Phrase::incomplete, "Not complete: not everything here follows from votes.",
     "Толық емес: мұнда бәрі дауыстардан шықпайды.", "Не полностью: не всё здесь следует из голосов."},
    {Phrase::undecided_head, "Undecided:", "Шешілмегені:", "Не решено:"},
    {Phrase::open_votes, "{0}: votes were not published ({1} seats)", "{0}: дауыстар жарияланбаған ({1} мандат)",
     "{0}: голоса не опубликованы (мандатов {1})"},
    {Phrase::open_votes_unknown_size, "{0}: votes were not published", "{0}: дауыстар жарияланбаған",
     "{0}: голоса не опубликованы"},
    {Phrase::open_figure, "{0}: a figure that the law looks at was not published",
     "{0}: заң қарайтын дерек жарияланбаған", "{0}: не опубликовано число, на которое смотрит закон"},
    {Phrase::open_nobody, "{0}: nobody has a vote ({1} seats)", "{0}: ешкімде дауыс жоқ ({1} мандат)",
     "{0}: ни у кого нет голосов (мандатов {1})"},
    {Phrase::open_silent, "{0}: the law is silent ({1} seats). {2}", "{0}: заңда айтылмаған ({1} мандат). {2}",
     "{0}: закон молчит (мандатов {1}). {2}"},
    {Phrase::open_lot, "{0}: a lot has to be drawn for {1} seats", "{0}: {1} мандат үшін жеребе тастау керек",
     "{0}: нужен жребий (мандатов {1})"},
    {Phrase::open_repeat_voting, "{0}: repeat voting among the equals", "{0}: тең түскендер арасында қайта дауыс беру",
     "{0}: повторное голосование по набравшим поровну"},
    {Phrase::open_repeat_elections, "{0}: repeat elections", "{0}: қайта сайлау", "{0}: повторные выборы"},
    {Phrase::open_registration,
     "{0}: the list registered earlier wins {1} seats; the order of registration is not known",
     "{0}: {1} мандат бұрын тіркелген тізімге беріледі; тіркеу реті белгісіз",
     "{0}: мандатов {1} у списка, зарегистрированного раньше; порядок регистрации неизвестен"},
    {Phrase::open_second_round, "{0}: second round", "{0}: екінші тур", "{0}: второй тур"},
    {Phrase::open_options, "between {0}", "таңдау: {0}", "между: {0}"},
    {Phrase::of_valid, "valid votes", "жарамды дауыстардың", "действительных голосов"},
    {Phrase::of_contestants, "votes for contestants", "сайлауға түсушілер дауыстарының", "голосов за участников"},
    {Phrase::of_cast, "ballots cast", "дауыс берген сайлаушылардың", "принявших участие в голосовании"},
    {Phrase::of_registered, "registered voters", "тіркелген сайлаушылардың", "зарегистрированных избирателей"},
    {Phrase::change_note, "Change: seats against {0} ({1}).", "Өзгеріс: {0} ({1}) салыстырғанда.",
     "Изменение: к {0} ({1})."},
    {Phrase::note, "Note: {0}", "Ескерту: {0}", "Примечание: {0}"},
    {Phrase::tier_partly_announced, "{0}: {1} of {2} seats as announced; the votes at hand do not show who won them.",
     "{0}: {2} мандаттың {1} жарияланғандай; қолдағы дауыстардан кім жеңгені көрінбейді.",
     "{0}: мандатов {1} из {2} — по сообщению; по имеющимся голосам не видно, кто победил."},
    {Phrase::tier_passing_announced,
     "{0}: the votes of {1} lists were not published; that none of them passed the threshold is as announced.",
     "{0}: {1} тізімнің дауысы жарияланбаған; олардың межеден өтпегені жарияланғандай.",
     "{0}: голоса {1} списков не опубликованы; что ни один из них не прошёл порог — по сообщению."},
    {Phrase::areas_none, "No figures of such areas were published in the sources at hand.",
     "Қолдағы дереккөздерде мұндай аумақтардың деректері жоқ.",
     "В имеющихся источниках нет данных по таким территориям."},
    {Phrase::areas_round, "{0}, round {1}", "{0}, {1}-тур", "{0}, тур {1}"},
    {Phrase::areas_area, "area", "аумақ", "территория"},
    {Phrase::areas_stations, "stations", "учаске", "участков"},
    {Phrase::areas_voters, "voters", "сайлаушы", "избирателей"},
    {Phrase::areas_turnout, "turnout", "қатысу", "явка"},
    {Phrase::areas_valid, "valid", "жарамды", "действит."},
    {Phrase::areas_first, "first", "бірінші", "первый"},
    {Phrase::areas_second, "second", "екінші", "второй"},
    {Phrase::partial, "Partial result ({0}): {1} of {2} stations are in ({3}).",
     "Толық емес нәтиже ({0}): {2} учаскенің {1} түсті ({3}).", "Неполный результат ({0}): участков {1} из {2} ({3})."},
    {Phrase::partial_with_voters, "Partial result ({0}): {1} of {2} stations are in ({3}), with {4} of the voters.",
     "Толық емес нәтиже ({0}): {2} учаскенің {1} түсті ({3}), сайлаушылардың {4}.",
     "Неполный результат ({0}): участков {1} из {2} ({3}), в них {4} избирателей."},
    {Phrase::threshold_reached, "The threshold of {0} of {1} ({2} votes) was reached by {3}.",
     "{1} {0} межесінен ({2} дауыс) өткендер: {3}.", "Порог {0} от {1} (голосов: {2}) прошли: {3}."},
    {Phrase::check_clean, "{0}: the figures add up", "{0}: сандар үйлеседі", "{0}: цифры сходятся"},
    {Phrase::check_accepted, "counted as they stand: {0}", "сол күйінде саналған: {0}", "учтены как есть: {0}"},
    {Phrase::check_more, "and {0} more: saylau check {1} --csv", "тағы {0}: saylau check {1} --csv",
     "и ещё {0}: saylau check {1} --csv"},
    {Phrase::check_sums, "{0} errors, {1} warnings, {2} notes", "{0} қате, {1} ескерту, {2} ескертпе",
     "ошибок: {0}, предупреждений: {1}, замечаний: {2}"},
    {Phrase::accepted_findings, "{0} protocols contradict themselves and are counted as they stand ({1}): {2}",
     "{0} хаттама өзіне қайшы, бірақ сол күйінде саналған ({1}): {2}",
     "{0} протоколов противоречат себе и учтены как есть ({1}): {2}"},
    {Phrase::findings, "{0} findings about the published figures: saylau check {1}",
     "Жарияланған деректерге қатысты {0} ескерту: saylau check {1}",
     "Замечаний к опубликованным данным: {0}; saylau check {1}"},
    {Phrase::errors_allowed, "Counted although the votes contradict themselves (--allow-errors):",
     "Дауыстар өзара қайшы болса да саналды (--allow-errors):",
     "Подсчитано, хотя голоса противоречат сами себе (--allow-errors):"},
    {Phrase::lot_used, "By lot ({0}, {1}): {2}", "Жеребе бойынша ({0}, {1}): {2}", "По жребию ({0}, {1}): {2}"},
    {Phrase::elected_head, "Elected by name:", "Аты-жөні белгілі сайланғандар:", "Избраны поимённо:"},
    {Phrase::preliminary, "Preliminary figures", "Алдын ала деректер", "Предварительные данные"},

    {Phrase::explain_seats, "{0}: {1} of {2} seats ({3})", "{0}: {2} мандаттың {1} ({3})",
     "{0}: {1} из {2} мандатов ({3})"},
    {Phrase::explain_threshold, "The threshold is {0} of {1} {2}: {3} votes.", "Шек — {1} {2} {0}: {3} дауыс.",
     "Порог — {0} от {1} {2}; голосов: {3}."},
    {Phrase::explain_threshold_pass, "{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} votes: it passes.",
     "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: өтті.",
     "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, голосов {6}: пройден."},
    {Phrase::explain_threshold_miss,
     "{0} has {1} of {2} {3}, {4}. The threshold is {5}, {6} votes: it misses it by {7} votes.",
     "{0}: {1} дауыс, {2} {3} {4}. Шек {5}, яғни {6} дауыс: {7} дауыс жетпеді.",
     "{0}: голосов {1} из {2} {3} ({4}). Порог {5}, голосов {6}: не хватило {7}."},
    {Phrase::explain_threshold_announced,
     "The threshold is {0} of {1}, and their number was not published. The authority names those who passed: {2}.",
     "Шек — {1} {0}, ал олардың саны жарияланбаған. Комиссия өткендерді атаған: {2}.",
     "Порог — {0} от {1}, а их число не опубликовано. Комиссия назвала прошедших: {2}."},
    {Phrase::explain_quota,
     "Lists that compete: {0}, with {1} votes together. Divided by {2} seats, that is the {3} quota: {4} votes a seat.",
     "Бөлуге қатысатын {0} тізімде барлығы {1} дауыс. {2} мандатқа бөлгенде {3} квотасы: мандатқа {4} дауыс.",
     "Участвующих списков {0}, голосов у них вместе {1}. Делим на число мандатов, {2}: квота ({3}), голосов на мандат "
     "— {4}."},
    {Phrase::explain_whole, "{0} / {1} = {2}: {3} whole seats.", "{0} / {1} = {2}: бүтін мандат {3}.",
     "{0} / {1} = {2}: целых мандатов {3}."},
    {Phrase::explain_left_over,
     "The whole seats of all lists make {0}; {1} of {2} are left over and go one by one to the largest remainders.",
     "Барлық тізімнің бүтін мандаттары {0}; {2} мандаттан {1} қалады және ең үлкен қалдықтарға бір-бірден беріледі.",
     "Целых мандатов у всех списков {0}; из {2} остаётся {1}, они передаются по одному наибольшим остаткам."},
    {Phrase::explain_no_left_over, "The whole seats of all lists make {0}: nothing is left over.",
     "Барлық тізімнің бүтін мандаттары {0}: ештеңе қалмайды.", "Целых мандатов у всех списков {0}: остатка нет."},
    {Phrase::explain_extra,
     "Its remainder, {0}, is number {1} of {2} and takes a seat. It beats {3}, the first to miss, whose remainder is "
     "{4}, "
     "by {5} of a seat, {6} votes.",
     "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады. Алғашқы алмай қалған: {3}, қалдығы {4}; айырма {5} мандат, яғни "
     "{6} "
     "дауыс.",
     "Остаток {0} — {1}-й из {2}, мандат получен. Первым не получил {3} с остатком {4}: разница {5} мандата, "
     "голосов {6}."},
    {Phrase::explain_extra_clear, "Its remainder, {0}, is number {1} of {2} and takes a seat.",
     "Қалдығы {0}, {2} ішінде {1}-орын, мандат алады.", "Остаток {0} — {1}-й из {2}, мандат получен."},
    {Phrase::explain_extra_all, "Its remainder, {0}, takes a seat, like every other.",
     "Қалдығы {0}, басқалары сияқты мандат алады.", "Остаток {0} получает мандат, как и все остальные."},
    {Phrase::explain_missed,
     "Its remainder, {0}, is number {1} of {2} and takes no seat. The last seat went to {3}, whose remainder is {4}: "
     "{5} of "
     "a seat more, {6} votes.",
     "Қалдығы {0}, {2} ішінде {1}-орын, мандат алмайды. Соңғы мандат: {3}, қалдығы {4}; айырма {5} мандат, яғни {6} "
     "дауыс.",
     "Остаток {0} — {1}-й из {2}, мандата нет. Последний мандат получил {3} с остатком {4}: больше на {5} мандата, "
     "голосов {6}."},
    {Phrase::explain_sum, "Together: {0} + {1} = {2}.", "Барлығы: {0} + {1} = {2}.", "Итого: {0} + {1} = {2}."},
    {Phrase::explain_no_seat, "{0} takes no part in the seats.", "{0} мандат бөлуге қатыспайды.",
     "{0} в распределении мандатов не участвует."},
    {Phrase::explain_whole_quotas,
     "Votes times {0} seats are divided by {1} {2}, whole parts only; {3} seats are left over and go in turn to the "
     "lists "
     "that were not lifted, most votes first.",
     "Дауыс саны {0} мандатқа көбейтіліп, {1} {2} бөлінеді, тек бүтін бөлігі; қалған {3} мандат көтерілмеген "
     "тізімдерге дауыс саны бойынша кезекпен беріледі.",
     "Голоса, умноженные на {0} мандатов, делятся на {1} {2}, берётся целая часть; оставшиеся мандаты ({3}) достаются "
     "по "
     "очереди спискам без доведения до минимума, начиная с большего числа голосов."},
    {Phrase::explain_whole_quota, "{0}: {1} × {2} / {3} = {4}: {5} whole seats and {6} in turn.",
     "{0}: {1} × {2} / {3} = {4}: {5} бүтін мандат және кезекпен {6}.",
     "{0}: {1} × {2} / {3} = {4}: целых мандатов {5} и по очереди {6}."},
    {Phrase::explain_whole_quota_lifted, "{0}: {1} × {2} / {3} = {4}: {5} whole seats, lifted to {6}.",
     "{0}: {1} × {2} / {3} = {4}: {5} бүтін мандат, {6} дейін көтерілді.",
     "{0}: {1} × {2} / {3} = {4}: целых мандатов {5}, доведено до {6}."},
    {Phrase::explain_admit_more,
     "Too few lists or votes are over the threshold: {0} are admitted too, together {1} of {2}.",
     "Межеден өткендер аз: {0} да жіберілді, барлығы {2} ішінен {1} дауыс.",
     "Прошедших слишком мало: допущены также {0}, вместе {1} из {2}."},
    {Phrase::explain_seats_below, "Below the threshold, but with {0} or more: {1} get {2} seats each.",
     "Межеден төмен, бірақ {0} не одан көп: {1}, әрқайсысына {2} мандат.",
     "Ниже порога, но {0} и более: {1}, мандатов каждому {2}."},
    {Phrase::explain_recount, "{0}: a recount is due. {1} and {2} are {3} votes apart; up to {4} the law wants one.",
     "{0}: қайта санау қажет. {1} мен {2} айырмасы {3} дауыс; заң бойынша {4} дейін.",
     "{0}: нужен пересчёт. Между {1} и {2} разница {3}; закон требует его до {4}."},
    {Phrase::explain_against_all, "{0}: {1} votes are against all, more than for anybody: nobody is elected.",
     "{0}: барлығына қарсы {1} дауыс, бұл кез келген үміткерден аз емес: ешкім сайланбады.",
     "{0}: против всех {1}, не меньше, чем за любого кандидата: никто не избран."},
    {Phrase::rule_more_votes, "more votes", "дауыс саны көп", "больше голосов"},
    {Phrase::explain_rescue_passed,
     "{0} alone passed, so {1}, the runner-up, is admitted too. Both have {2} votes; divided by {3} seats, the quota "
     "is {4}. "
     "{0} has {5} / {4} = {6}: {7} whole seats, and every seat left over, {8}.",
     "{0} ғана өтті, сондықтан келесі тізім {1} де жіберіледі. Екеуінде {2} дауыс; {3} мандатқа бөлгенде квота {4}. "
     "{0}: {5} "
     "/ {4} = {6}: бүтін мандат {7} және қалғанының бәрі, {8}.",
     "{0} — единственный прошедший список, поэтому допускается и следующий, {1}. Голосов у обоих {2}; делим на число "
     "мандатов, "
     "{3}: квота {4}. {0}: {5} / {4} = {6}: целых мандатов {7} и все оставшиеся, {8}."},
    {Phrase::explain_rescue_admitted,
     "Its quotient is {0} / {1} x {2} = {3}: {4} whole seats, and at least {5} by law. It gets {6}.",
     "Бөлінді {0} / {1} x {2} = {3}: бүтін мандат {4}, заң бойынша кемінде {5}. Алатыны: {6}.",
     "Частное {0} / {1} x {2} = {3}: целых мандатов {4}, а по закону не менее {5}. Получает {6}."},
    {Phrase::explain_award, "Seat {0}: {1}, {2}. Next came {3}, {4}.", "{0}-мандат: {1}, {2}. Келесі: {3}, {4}.",
     "Мандат {0}: {1}, {2}. Следующий — {3}, {4}."},
    {Phrase::explain_award_alone, "Seat {0}: {1}, {2}.", "{0}-мандат: {1}, {2}.", "Мандат {0}: {1}, {2}."},
    {Phrase::explain_plurality_won, "{0}: {1} is elected with {2} votes, {3} more than {4}.",
     "{0}: {1} {2} дауыспен сайланды, {4} кандидатынан {3} артық.",
     "{0}: избран(а) {1}, голосов {2}, на {3} больше, чем у {4}."},
    {Phrase::explain_plurality_lost, "{0}: nobody has more votes than the others.",
     "{0}: ешкімнің дауысы басқалардан артық емес.", "{0}: ни у кого нет больше голосов, чем у других."},
    {Phrase::explain_majority, "More than {0} of {1} {2} is needed: {3} votes.", "{1} {2} {0} артық керек: {3} дауыс.",
     "Нужно больше {0} от {1} {2}; голосов: {3}."},
    {Phrase::explain_majority_elected, "{0} has {1}, {2}, and is elected.", "{0}: {1}, яғни {2}, сайланды.",
     "{0}: {1}, то есть {2}; избран(а)."},
    {Phrase::explain_majority_not, "{0} comes first with {1}, {2}: not enough.",
     "Бірінші {0}: {1}, яғни {2}; жеткіліксіз.", "Первый результат — {0}: {1}, то есть {2}; недостаточно."},
    {Phrase::explain_second_round, "In the second round {0} has {1} votes.", "Екінші турда {0}: {1} дауыс.",
     "Во втором туре {0}: голосов {1}."},
    {Phrase::explain_tie, "{0} are exactly equal for {1} of the seats.", "{0} тең түсті, мандат саны {1}.",
     "{0} — в точности поровну, мандатов {1}."},
    {Phrase::explain_tie_settled, "The law decides: {0}. It goes to {1}.", "Заң бойынша: {0}. Алатын: {1}.",
     "По закону: {0}. Получает {1}."},
    {Phrase::explain_tie_open, "It is not settled here.", "Бұл мұнда шешілмеген.", "Здесь это не решено."},
    {Phrase::explain_outside, "{0} seats are filled outside this count, by the {1}.",
     "{0} мандатты {1} толтырады, осы санаудан тыс.", "Мандатов {0} заполняет {1}, вне этого подсчёта."},
    {Phrase::explain_as_announced, "{0}: the votes were not published. {1} seats are as announced.",
     "{0}: дауыстар жарияланбаған. {1} мандат жарияланғандай.",
     "{0}: голоса не опубликованы. Мандаты ({1}) — по сообщению."},
    {Phrase::explain_nothing, "Nothing was counted here.", "Мұнда ештеңе саналмады.", "Здесь ничего не считано."},
    {Phrase::explain_seat_whole,
     "Seat {0} is one of the {1} whole seats: each list takes as many as the quota goes into its votes.",
     "{0}-мандат — {1} бүтін мандаттың бірі: әр тізім дауысына квота қанша рет сыйса, сонша алады.",
     "Мандат {0} — один из {1} целых: каждый список получает столько, сколько раз квота входит в его голоса."},
    {Phrase::explain_seat_remainder, "Seat {0} goes to {1} by remainder number {2}, {3}.",
     "{0}-мандат: {1}, қалдық бойынша {2}-орын, {3}.", "Мандат {0}: {1}, по остатку № {2}, {3}."},
    {Phrase::rule_earlier, "the list registered earlier comes first", "бұрын тіркелген тізім бірінші",
     "преимущество у списка, зарегистрированного раньше"},
    {Phrase::rule_repeat_voting, "repeat voting among the equals", "тең түскендер арасында қайта дауыс беру",
     "повторное голосование по набравшим поровну"},
    {Phrase::rule_repeat_elections, "repeat elections", "қайта сайлау", "повторные выборы"},
    {Phrase::rule_lot, "a lot drawn by people", "адамдар тастаған жеребе", "жребий, брошенный людьми"},
    {Phrase::name_list_tier, "list", "тізім", "список"},
    {Phrase::name_district_tier, "district", "округ", "округ"},
    {Phrase::name_president, "president", "президент", "президент"},
    {Phrase::name_question, "question", "сұрақ", "вопрос"},
    {Phrase::name_amendment, "constitutional amendment", "Конституцияға өзгеріс", "поправка в Конституцию"},
    {Phrase::name_assembly_tier, "assembly", "ассамблея", "ассамблея"},
};

constexpr std::array<std::array<std::string_view, 12>, 3> kMonths = {{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
    {"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
     "желтоқсан"},
    {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
     "декабря"},
}};

}  // namespace

std::string_view text(Phrase phrase, Language language) {
  const auto* entry = std::ranges::find(kPhrases, phrase, &Entry::phrase);
  if (entry == std::end(kPhrases)) return "";
  switch (language) {
    case Language::kazakh:
      return entry->kazakh;
    case Language::russian:
      return entry->russian;
    case Language::english:
      break;
  }
  return entry->english;
}

std::string Words::number(Votes number) const {
  return group_digits(number, language_ == Language::english ? "," : "\u00A0");
}

std::string Words::localized(std::string decimal) const {
  if (language_ != Language::english) std::ranges::replace(decimal, '.', ',');
  return decimal;
}

std::string Words::share(Votes part, Votes whole, int decimals) const {
  return whole == 0 ? "–" : localized(percent(part, whole, decimals)) + "%";
}

std::string Words::fraction(Int128 numerator, Int128 denominator, int decimals) const {
  std::string text = decimal(numerator, denominator, decimals);
  const std::size_t point = text.find('.');
  const std::string whole =
      group_digits(std::stoll(text.substr(0, point)), language_ == Language::english ? "," : "\u00A0");
  return whole + localized(point == std::string::npos ? "" : text.substr(point));
}

std::string Words::percentage(const Share& share) const {
  return localized(to_percent(share));
}

std::string Words::printed(std::string percentage) const {
  return localized(std::move(percentage));
}

std::string Words::cite(std::string citation) const {
  if (language_ == Language::english) return citation;
  const bool russian = language_ == Language::russian;
  const std::array<std::pair<std::string_view, std::string_view>, 3> terms = {{{"Art. ", russian ? "ст. " : "бап "},
                                                                               {"art. ", russian ? "ст. " : "бап "},
                                                                               {" p. ", russian ? " п. " : " т. "}}};
  for (const auto& [english, local] : terms) {
    for (std::size_t at = 0; (at = citation.find(english, at)) != std::string::npos; at += local.size()) {
      citation.replace(at, english.size(), local);
    }
  }
  return citation;
}

std::string Words::date(const Date& date) const {
  if (date.size() != 10) return date;
  const std::string year = date.substr(0, 4);
  const int day = std::stoi(date.substr(8, 2));
  const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2))) - 1;
  switch (language_) {
    case Language::kazakh:
      return fmt::format("{} жылғы {} {}", year, day, kMonths[1][month]);
    case Language::russian:
      return fmt::format("{} {} {} года", day, kMonths[2][month], year);
    case Language::english:
      break;
  }
  return fmt::format("{} {} {}", day, kMonths[0][month], year);
}

}  // namespace saylau::report
