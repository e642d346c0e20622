#include "report/phrases.hpp"

#include <algorithm>

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
    {Phrase::turnout_issued, "Turnout {0}: {1} {1|ballot|ballots} issued, of {2} registered {2|voter|voters}",
     "Қатысу {0}: {2} тіркелген сайлаушыға {1} бюллетень берілді",
     "Явка {0}: выдано бюллетеней {1}, зарегистрированных избирателей {2}"},
    {Phrase::turnout_cast, "Turnout {0}: {1} of {2} registered {2|voter|voters}",
     "Қатысу {0}: {2} тіркелген сайлаушының {1}",
     "Явка {0}: {1} из {2} {2|зарегистрированного избирателя|зарегистрированных избирателей}"},
    {Phrase::turnout_announced, "Turnout {0} (as announced)", "Қатысу {0} (жарияланғандай)",
     "Явка {0} (по данным избирательной комиссии)"},
    {Phrase::turnout_unknown, "Turnout: not published in the sources at hand",
     "Қатысу: қолдағы дереккөздерде жарияланбаған", "Явка: в имеющихся источниках не опубликована"},
    {Phrase::votes_of_registered, "Valid votes {0}, {1} of {2} registered {2|voter|voters}",
     "Жарамды дауыстар {0}, {2} сайлаушының {1}", "Действительных голосов {0}, {1} от {2} {2|избирателя|избирателей}"},
    {Phrase::head_contestant, "", "", ""},
    {Phrase::head_votes, "votes", "дауыс", "голоса"},
    {Phrase::head_share, "share", "үлес", "доля"},
    {Phrase::head_total, "total", "барлығы", "всего"},
    {Phrase::head_change, "change", "өзгеріс", "изменение"},
    {Phrase::share_of, "Shares are of {0}.", "Үлестер: {0} есебімен.", "Доли: от {0}."},
    {Phrase::missed_threshold, "Below the threshold of {0} of {1} ({2} {2|vote|votes}): {3}.",
     "Шектен ({1} {0}, {2} дауыс) өтпегендер: {3}.", "Ниже порога {0} от {1} (голосов: {2}): {3}."},
    {Phrase::exempt_from_threshold, "Exempt from it: {0}.", "Одан босатылған: {0}.", "Освобождены от него: {0}."},
    {Phrase::exempt, "exempt", "босатылған", "освобождён"},
    {Phrase::nobody_missed, "Every list passed the threshold of {0} of {1} ({2} {2|vote|votes}).",
     "Барлық тізім шектен ({1} {0}, {2} дауыс) өтті.", "Все списки прошли порог {0} от {1} (голосов: {2})."},
    {Phrase::passing_announced, "The threshold is {0} of {1}, which were not published; who passed is as announced.",
     "Шек — {1} {0}, олар жарияланбаған; кім өткені жарияланғандай.",
     "Порог — {0} от {1}; их число не опубликовано, кто прошёл — по данным избирательной комиссии."},
    {Phrase::majority_held, "Majority: {0} of {1} seats. {2} holds it with {3}.",
     "Көпшілік: {1} мандаттың {0}. Ие: {2}, {3} мандат.",
     "Большинство: {0} из {1} {1|мандата|мандатов}. Оно есть у {2}: {3}."},
    {Phrase::majority_not_held, "Majority: {0} of {1} seats. Nobody holds it.",
     "Көпшілік: {1} мандаттың {0}. Ешкімде жоқ.", "Большинство: {0} из {1} {1|мандата|мандатов}. Его нет ни у кого."},
    {Phrase::majority_open,
     "Majority: {0} of {1} seats. Who holds it is not known: {2} {2|seat is|seats are} not given here.",
     "Көпшілік: {1} мандаттың {0}. Кімде екені белгісіз: мұнда {2} мандат берілмеген.",
     "Большинство: {0} из {1} {1|мандата|мандатов}. У кого оно, неизвестно: не распределено мандатов {2}."},
    {Phrase::tier_as_announced,
     "{0}: {1} {1|seat|seats}, as announced; votes were not published, so {1|it is|they are} not counted here.",
     "{0}: {1} мандат, жарияланғандай; дауыстар жарияланбаған, сондықтан мұнда саналмады.",
     "{0}: мандатов {1}, по данным избирательной комиссии; голоса не опубликованы, поэтому здесь не считаны."},
    {Phrase::tier_not_counted, "{0}: {1} {1|seat|seats}, not counted; the reason stands under what is undecided.",
     "{0}: {1} мандат, саналмады; себебі шешілмегендер арасында.",
     "{0}: мандатов {1}, не считаны; почему — сказано среди нерешённого."},
    {Phrase::tier_outside, "{0}: {1} {1|seat|seats} outside this count ({2}).",
     "{0}: {1} мандат осы санаудан тыс ({2}).", "{0}: мандатов {1} вне этого подсчёта ({2})."},
    {Phrase::tier_size_unknown, "{0}: neither its seats nor its votes were published.",
     "{0}: мандат саны да, дауыстары да жарияланбаған.", "{0}: ни число мандатов, ни голоса не опубликованы."},
    {Phrase::tier_seats, "{0} seats: {1}", "Мандаттар ({0}): {1}", "Мандаты ({0}): {1}"},
    {Phrase::decision_elected, "Elected: {0}", "Сайланды: {0}", "Избран(а): {0}"},
    {Phrase::decision_adopted, "Adopted: {0}", "Қабылданды: {0}", "Принято: {0}"},
    {Phrase::decision_not_adopted, "Not adopted", "Қабылданған жоқ", "Не принято"},
    {Phrase::decision_not_valid, "The referendum is not valid", "Референдум өтпеді деп саналады",
     "Референдум не состоялся"},
    {Phrase::decision_undecided, "Undecided", "Шешілмеген", "Не решено"},
    {Phrase::decision_as_announced, "{0} (as announced)", "{0} (жарияланғандай)",
     "{0} (по данным избирательной комиссии)"},
    {Phrase::complete, "Complete: every seat and decision follows from votes.",
     "Толық: әр мандат пен шешім дауыстардан шығады.", "Полностью: каждый мандат и решение следуют из голосов."},
    {Phrase::incomplete, "Not complete: not everything here follows from votes.",
     "Толық емес: мұнда бәрі дауыстардан шықпайды.", "Неполный результат: не всё здесь следует из голосов."},
    {Phrase::undecided_head, "Undecided:", "Шешілмегені:", "Не решено:"},
    {Phrase::change_note, "Change: seats against {0} ({1}).", "Өзгеріс: {0} ({1}) салыстырғанда.",
     "Изменение: к {0} ({1})."},
    {Phrase::note, "Note: {0}", "Ескерту: {0}", "Примечание: {0}"},
    {Phrase::tier_partly_announced,
     "{0}: {1} of {2} {2|seat|seats} as announced; the votes at hand do not show who won {1|it|them}.",
     "{0}: {2} мандаттың {1} жарияланғандай; қолдағы дауыстардан кім жеңгені көрінбейді.",
     "{0}: мандатов {1} из {2} — по данным избирательной комиссии; по имеющимся голосам не видно, кто победил."},
    {Phrase::tier_passing_announced,
     "{0}: the votes of {1} {1|list|lists} were not published; that none of them passed the threshold is as announced.",
     "{0}: {1} тізімнің дауысы жарияланбаған; олардың межеден өтпегені жарияланғандай.",
     "{0}: голоса {1} {1|списка|списков} не опубликованы; что ни один из них не прошёл порог — по данным избирательной "
     "комиссии."},
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
    {Phrase::partial, "Partial result ({0}): {1}.", "Толық емес нәтиже ({0}): {1}.", "Неполный результат ({0}): {1}."},
    {Phrase::ballot_and_round, "{0}, round {1}", "{0}, {1}-тур", "{0}, тур {1}"},
    {Phrase::partial_with_voters, "Partial result ({0}): {1}, with {2} of the voters.",
     "Толық емес нәтиже ({0}): {1}, сайлаушылардың {2}.", "Неполный результат ({0}): {1}, в них {2} избирателей."},
    {Phrase::threshold_reached, "The threshold of {0} of {1} ({2} {2|vote|votes}) was reached by {3}.",
     "{1} {0} межесінен ({2} дауыс) өткендер: {3}.", "Порог {0} от {1} (голосов: {2}) прошли: {3}."},
    {Phrase::check_clean, "{0}: the figures add up", "{0}: сандар үйлеседі", "{0}: цифры сходятся"},
    {Phrase::check_accepted, "counted as they stand: {0}", "сол күйінде саналған: {0}", "учтены как есть: {0}"},
    {Phrase::check_more, "and {0} more: saylau check {1} --csv", "тағы {0}: saylau check {1} --csv",
     "и ещё {0}: saylau check {1} --csv"},
    {Phrase::check_sums, "{0} {0|error|errors}, {1} {1|warning|warnings}, {2} {2|note|notes}",
     "{0} қате, {1} ескерту, {2} ескертпе", "ошибок: {0}, предупреждений: {1}, замечаний: {2}"},
    {Phrase::accepted_findings,
     "{0} {0|protocol contradicts itself and is counted as it stands|protocols contradict themselves and are counted "
     "as they "
     "stand} ({1}): {2}",
     "{0} хаттама өзіне қайшы, бірақ сол күйінде саналған ({1}): {2}",
     "{0} {0|протокол противоречит себе и учтён|протокола противоречат себе и учтены|протоколов противоречат себе и "
     "учтены} "
     "как есть ({1}): {2}"},
    {Phrase::findings, "{0} {0|finding|findings} about the published figures: saylau check {1}",
     "Жарияланған деректерге қатысты {0} ескерту: saylau check {1}",
     "Замечаний к опубликованным данным: {0}; saylau check {1}"},
    {Phrase::doubts_head, "What does not stop the count, and should be looked at:",
     "Есепті тоқтатпайтын, бірақ қарап шығу керек жайттар:", "Не останавливает подсчёт, но требует внимания:"},
    {Phrase::more_of_a_kind, "{0} more of this kind", "осындай тағы {0}", "ещё такого же: {0}"},
    {Phrase::errors_allowed, "Counted although the votes contradict themselves (--allow-errors):",
     "Дауыстар өзара қайшы болса да саналды (--allow-errors):",
     "Подсчитано, хотя голоса противоречат сами себе (--allow-errors):"},
    {Phrase::lot_used, "By lot ({0}, {1}): {2}", "Жеребе бойынша ({0}, {1}): {2}", "По жребию ({0}, {1}): {2}"},
    {Phrase::elected_head, "Elected by name:", "Аты-жөні белгілі сайланғандар:", "Избраны поимённо:"},
    {Phrase::preliminary, "Preliminary figures", "Алдын ала деректер", "Предварительные данные"},

};

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

}  // namespace saylau::report
