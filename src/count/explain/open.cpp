#include "count/explain/open.hpp"

#include <array>

namespace saylau::explain {

namespace {

struct OpenRow {
  count::Reason reason = count::Reason::votes_not_published;
  OpenWording wording;
};

// A reason that is new gets a row here and no other place.
constexpr std::array kOpen = {
    OpenRow{count::Reason::votes_not_published,
            {{"{0}: votes were not published ({1} {1|seat|seats})", "{0}: дауыстар жарияланбаған ({1} мандат)",
              "{0}: голоса не опубликованы ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: votes were not published", "{0}: дауыстар жарияланбаған", "{0}: голоса не опубликованы"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{count::Reason::not_all_in,
            {{"{0}: votes that are not in yet decide it ({1} {1|seat|seats})",
              "{0}: мұны әлі түспеген дауыстар шешеді ({1} мандат)",
              "{0}: решат ещё не поступившие голоса ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: votes that are not in yet can change it", "{0}: әлі түспеген дауыстар мұны өзгерте алады",
              "{0}: ещё не поступившие голоса могут это изменить"},
             {"{0}; leading: {1}", "{0}; алда: {1}", "{0}; впереди: {1}"}}},
    OpenRow{count::Reason::areas_not_named,
            {{"{0}: the package names no area for {1} of its {1|seat|seats}",
              "{0}: {1} мандаттың аумағы деректерде аталмаған",
              "{0}: в данных нет территории для {1} {1|мандата|мандатов|мандатов}"},
             {"{0}: the package does not name its areas", "{0}: аумақтары деректерде аталмаған",
              "{0}: территории в данных не названы"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{count::Reason::more_areas_than_seats,
            {{"{0}: more areas voted for one seat each than the {1} {1|seat|seats} that there are, and the law does "
              "not say "
              "which of them have one",
              "{0}: әрқайсысы бір мандатқа дауыс берген аумақтар бар {1} мандаттан көп, ал мандат қайсысында екенін "
              "заң айтпайды",
              "{0}: территорий, голосовавших за один мандат каждая, больше, чем мандатов ({1}), и закон не говорит, у "
              "каких он есть"},
             {"{0}: more areas than seats", "{0}: аумақ мандаттан көп", "{0}: территорий больше, чем мандатов"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false,
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"}}},
    OpenRow{count::Reason::figure_not_published,
            {{"{0}: a figure that the law looks at was not published ({1} {1|seat|seats})",
              "{0}: заң қарайтын дерек жарияланбаған ({1} мандат)",
              "{0}: не опубликовано число, на которое смотрит закон ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: a figure that the law looks at was not published", "{0}: заң қарайтын дерек жарияланбаған",
              "{0}: не опубликовано число, на которое смотрит закон"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{count::Reason::nobody_has_votes,
            {{"{0}: nobody has a vote ({1} {1|seat|seats})", "{0}: ешкімде дауыс жоқ ({1} мандат)",
              "{0}: ни у кого нет голосов ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: nobody has a vote", "{0}: ешкімде дауыс жоқ", "{0}: ни у кого нет голосов"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{count::Reason::law_is_silent,
            {{"{0}: the law is silent ({1} {1|seat|seats})", "{0}: заңда айтылмаған ({1} мандат)",
              "{0}: закон молчит ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: the law is silent", "{0}: заңда айтылмаған", "{0}: закон молчит"},
             {"{0}. It concerns {1}", "{0}. Мыналарға қатысты: {1}", "{0}. Это касается: {1}"}}},
    OpenRow{count::Reason::lot,
            {{"{0}: a lot has to be drawn for {1} {1|seat|seats}", "{0}: {1} мандат үшін жеребе тастау керек",
              "{0}: нужен жребий ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: a lot has to be drawn", "{0}: жеребе тастау керек", "{0}: нужен жребий"},
             {"{0}, between {1}", "{0}: {1}", "{0}: {1}"}}},
    OpenRow{count::Reason::repeat_voting,
            {{"{0}: repeat voting among the equals ({1} {1|seat|seats})",
              "{0}: тең түскендер арасында қайта дауыс беру ({1} мандат)",
              "{0}: повторное голосование по набравшим поровну ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: repeat voting among the equals", "{0}: тең түскендер арасында қайта дауыс беру",
              "{0}: повторное голосование по набравшим поровну"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"}}},
    OpenRow{count::Reason::repeat_elections,
            {{"{0}: repeat elections ({1} {1|seat|seats})", "{0}: қайта сайлау ({1} мандат)",
              "{0}: повторные выборы ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: repeat elections", "{0}: қайта сайлау", "{0}: повторные выборы"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{count::Reason::vacant,
            {{"{0}: {1} {1|seat stays|seats stay} vacant", "{0}: {1} мандат бос қалады",
              "{0}: {1} {1|мандат остаётся вакантным|мандата остаются вакантными|мандатов остаются вакантными}"},
             {"{0}: nobody is elected", "{0}: ешкім сайланбады", "{0}: никто не избран"},
             {"{0}: {1}", "{0}: {1}", "{0}: {1}"},
             false}},
    OpenRow{
        count::Reason::registration_unknown,
        {{"{0}: {1} {1|seat goes|seats go} to whoever was registered earlier; the order of registration is not known",
          "{0}: {1} мандат бұрын тіркелгенге беріледі; тіркеу реті белгісіз",
          "{0}: {1} {1|мандат|мандата|мандатов} у тех, кто зарегистрирован раньше; порядок регистрации неизвестен"},
         {"{0}: whoever was registered earlier wins; the order of registration is not known",
          "{0}: бұрын тіркелген жеңеді; тіркеу реті белгісіз",
          "{0}: побеждает тот, кто зарегистрирован раньше; порядок регистрации неизвестен"},
         {"{0}: {1}", "{0}: {1}", "{0}: {1}"}}},
    OpenRow{count::Reason::second_round,
            {{"{0}: second round ({1} {1|seat|seats})", "{0}: екінші тур ({1} мандат)",
              "{0}: второй тур ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: second round", "{0}: екінші тур", "{0}: второй тур"},
             {"{0}, between {1}", "{0}: {1}", "{0}: {1}"}}},
    OpenRow{count::Reason::others_in_second_round,
            {{"{0}: the second round was not between those whom the first admits ({1} {1|seat|seats})",
              "{0}: екінші тур біріншіден кейін жіберілгендердің арасында өткен жоқ ({1} мандат)",
              "{0}: второй тур прошёл не между теми, кого допустил первый ({1} {1|мандат|мандата|мандатов})"},
             {"{0}: the second round was not between those whom the first admits",
              "{0}: екінші тур біріншіден кейін жіберілгендердің арасында өткен жоқ",
              "{0}: второй тур прошёл не между теми, кого допустил первый"},
             {"{0}; admitted: {1}", "{0}; жіберілгендер: {1}", "{0}; допущены: {1}"}}},
};

struct SilenceRow {
  law::Situation when = law::Situation::tie;
  Wording wording;
};

constexpr std::array kSilences = {
    SilenceRow{law::Situation::no_list_passes,
               {"No list passes the threshold, and what follows is not said",
                "Шектен бірде-бір тізім өтпеді, ал бұдан әрі не болатыны айтылмаған",
                "Порог не прошёл ни один список, и не сказано, что следует"}},
    SilenceRow{law::Situation::too_many_seats,
               {"Its rule gives more seats than there are, and who goes without is not said",
                "Ереже бар мандаттан көбін береді, ал кім мандатсыз қалатыны айтылмаған",
                "Его правило даёт больше мандатов, чем есть, и не сказано, кто остаётся без мандата"}},
    SilenceRow{
        law::Situation::too_many_seats_below,
        {"Lists below the threshold would get more seats than there are, and who goes without is not said",
         "Шектен төмен тізімдерге бар мандаттан көбі тиесілі, ал кім мандатсыз қалатыны айтылмаған",
         "Спискам ниже порога причиталось бы больше мандатов, чем есть, и не сказано, кто остаётся без мандата"}},
    SilenceRow{law::Situation::seats_left_over,
               {"Its rule gives fewer seats than there are, and who gets the rest is not said",
                "Ереже бар мандаттан азын береді, ал қалғаны кімге тиетіні айтылмаған",
                "Его правило даёт меньше мандатов, чем есть, и не сказано, кому остальные"}},
    SilenceRow{law::Situation::runner_up_tie,
               {"The next to be admitted are equal, and which of them enters is not said",
                "Келесі жіберілетіндер тең түсті, ал қайсысы өтетіні айтылмаған",
                "Следующие, кого надо допустить, набрали поровну, и не сказано, кто из них проходит"}},
    SilenceRow{law::Situation::too_few_admitted,
               {"All the lists with votes together are fewer than have to be admitted, and what follows is not said",
                "Дауыс алған барлық тізімнің өзі жіберілуге тиіс саннан аз, ал бұдан әрі не болатыны айтылмаған",
                "Даже всех списков с голосами меньше, чем надо допустить, и не сказано, что следует"}},
    SilenceRow{law::Situation::two_candidates_no_majority,
               {"Nobody reaches the majority, too few stood for a second round, and what follows is not said",
                "Көпшілікті ешкім алған жоқ, екінші турға түскендер тым аз, ал бұдан әрі не болатыны айтылмаған",
                "Большинства ни у кого нет, для второго тура участников слишком мало, и не сказано, что следует"}},
    SilenceRow{law::Situation::equal_for_second_round,
               {"Equal for a place in the second round, and who goes on is not said",
                "Екінші турдағы орынға тең түсті, ал кім өтетіні айтылмаған",
                "Поровну за место во втором туре, и не сказано, кто проходит дальше"}},
    SilenceRow{law::Situation::out_of_the_race,
               {"Somebody who won, or goes on to the second round, is out of the race, and what follows is not said",
                "Жеңген немесе екінші турға өткен біреу сайыстан шыққан, ал бұдан әрі не болатыны айтылмаған",
                "Победивший или прошедший во второй тур выбыл, и не сказано, что следует"}},
    SilenceRow{law::Situation::tie,
               {"Exactly equal, and who wins then is not said", "Дәл тең түсті, ал онда кім жеңетіні айтылмаған",
                "В точности поровну, и не сказано, кто тогда побеждает"}},
};

static_assert(kOpen.size() == static_cast<std::size_t>(count::Reason::others_in_second_round) + 1,
              "a row for each reason");
static_assert(kSilences.size() == static_cast<std::size_t>(law::Situation::tie) + 1, "a row for each situation");

}  // namespace

const OpenWording& open_wording(count::Reason reason) {
  for (const OpenRow& row : kOpen) {
    if (row.reason == reason) return row.wording;
  }
  return kOpen.front().wording;
}

const Wording& silence_wording(law::Situation when) {
  for (const SilenceRow& row : kSilences) {
    if (row.when == when) return row.wording;
  }
  return kSilences.back().wording;
}

}  // namespace saylau::explain
