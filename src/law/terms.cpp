#include "law/terms.hpp"

#include <array>

namespace saylau::law {

Wording term(ContestantKind contestants) {
  switch (contestants) {
    case ContestantKind::party_list:
      return {"party lists", "партиялық тізімдер", "партийные списки"};
    case ContestantKind::candidate:
      return {"candidates", "кандидаттар", "кандидаты"};
    case ContestantKind::answer:
      return {"answers", "жауаптар", "ответы"};
    case ContestantKind::against_all:
      break;
  }
  return {"against all", "бәріне қарсы", "против всех"};
}

Wording term(TieRule rule) {
  switch (rule) {
    case TieRule::more_votes:
      return {"more votes", "дауысы көбірек", "у кого больше голосов"};
    case TieRule::earlier_registered:
      return {"earlier registered list", "бұрын тіркелген тізім", "список, зарегистрированный раньше"};
    case TieRule::repeat_voting:
      return {"repeat voting among the equals if more than two stood",
              "екеуден көп түссе, тең түскендер арасында қайта дауыс беру",
              "повторное голосование по набравшим поровну, если участвовало больше двух"};
    case TieRule::repeat_elections:
      return {"repeat elections", "қайта сайлау", "повторные выборы"};
    case TieRule::lot:
      break;
  }
  return {"lot", "жеребе", "жребий"};
}

Wording term(FillRule rule) {
  switch (rule) {
    case FillRule::winner:
      return {"winner", "жеңген кандидат", "победитель"};
    case FillRule::party_decides:
      return {"party decides", "партия шешеді", "решает партия"};
    case FillRule::list_order:
      break;
  }
  return {"order of the list", "тізімдегі рет", "порядок списка"};
}

Wording term(Situation situation) {
  switch (situation) {
    case Situation::no_list_passes:
      return {"no list passes", "бірде-бір тізім өтпесе", "ни один список не прошёл"};
    case Situation::too_many_seats:
      return {"more seats than the tier has", "бөліктегіден көп мандат шықса", "мандатов больше, чем в этой части"};
    case Situation::too_many_seats_below:
      return {"more seats below the threshold than the tier has",
              "межеден төмен тізімдердің мандаты бөліктегіден көп болса",
              "мандатов ниже порога больше, чем в этой части"};
    case Situation::seats_left_over:
      return {"seats left over", "мандат қалып қойса", "мандаты остаются нераспределёнными"};
    case Situation::runner_up_tie:
      return {"two lists equal second", "екі тізім екінші орынды тең бөліссе", "два списка поровну на втором месте"};
    case Situation::too_few_admitted:
      return {"too few lists to admit", "жіберілетін тізімдер жетпесе", "списков для допуска не хватает"};
    case Situation::two_candidates_no_majority:
      return {"two candidates and no majority", "екі кандидат болып, көпшілік болмаса",
              "два кандидата и нет большинства"};
    case Situation::equal_for_second_round:
      return {"equal for the second round", "екінші турға тең түссе", "поровну за место во втором туре"};
    case Situation::out_of_the_race:
      return {"winner out of the race", "жеңімпаз сайыстан шыққан болса", "победитель выбыл"};
    case Situation::tie:
      break;
  }
  return {"tie", "тең түссе", "равенство голосов"};
}

Wording term(Measured measured) {
  if (measured == Measured::ballots_cast) return {"ballots cast", "дауыс бергендер", "проголосовавших"};
  return {"votes for the answer", "жауапқа берілген дауыстар", "голосов за ответ"};
}

Wording term(Link /*parallel*/) {
  return {"parallel", "бір-біріне тәуелсіз", "независимы друг от друга"};
}

Wording term(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return {"nation", "ел", "страна"};
    case AreaKind::region:
      return {"region", "өңір", "регион"};
    case AreaKind::district:
      return {"district", "округ", "округ"};
    case AreaKind::station:
      break;
  }
  return {"station", "учаске", "участок"};
}

Wording genitive(Denominator of) {
  switch (of) {
    case Denominator::valid_votes:
      return {"valid votes", "жарамды дауыстардың", "действительных голосов"};
    case Denominator::votes_for_contestants:
      return {"votes for contestants", "сайлауға түсушілер дауыстарының", "голосов за участников"};
    case Denominator::ballots_cast:
      return {"ballots cast", "дауыс берген сайлаушылардың", "принявших участие в голосовании"};
    case Denominator::registered_voters:
      break;
  }
  return {"registered voters", "тіркелген сайлаушылардың", "зарегистрированных избирателей"};
}

Wording in_each(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return {"in each nation", "бүкіл елде", "по всей стране"};
    case AreaKind::region:
      return {"in each region", "әр өңірде", "в каждом регионе"};
    case AreaKind::district:
      return {"in each district", "әр округте", "в каждом округе"};
    case AreaKind::station:
      break;
  }
  return {"in each station", "әр учаскеде", "на каждом участке"};
}

Wording of_all(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return {"nations", "елдердің", "стран"};
    case AreaKind::region:
      return {"regions", "өңірлердің", "регионов"};
    case AreaKind::district:
      return {"districts", "округтердің", "округов"};
    case AreaKind::station:
      break;
  }
  return {"stations", "учаскелердің", "участков"};
}

Wording ballot_paper(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return {"one nationwide ballot paper", "бүкіл елге бір бюллетень", "один бюллетень на всю страну"};
    case AreaKind::region:
      return {"one ballot paper for each region", "әр өңірге бір бюллетень", "один бюллетень на каждый регион"};
    case AreaKind::district:
      return {"one ballot paper for each district", "әр округке бір бюллетень", "один бюллетень на каждый округ"};
    case AreaKind::station:
      break;
  }
  return {"one ballot paper for each station", "әр учаскеге бір бюллетень", "один бюллетень на каждый участок"};
}

Wording quota_name(Quota quota) {
  switch (quota) {
    case Quota::hare:
      return {"Hare", "Хэр", "Хэра"};
    case Quota::droop:
      return {"Droop", "Друп", "Друпа"};
    case Quota::hagenbach_bischoff:
      return {"Hagenbach-Bischoff", "Хагенбах-Бишофф", "Хагенбаха-Бишоффа"};
    case Quota::imperiali:
      break;
  }
  return {"Imperiali", "Империали", "Империали"};
}

Wording divisors_name(Divisors divisors) {
  switch (divisors) {
    case Divisors::dhondt:
      return {"D'Hondt", "Д’Ондт", "д’Ондта"};
    case Divisors::sainte_lague:
      return {"Sainte-Laguë", "Сент-Лагю", "Сент-Лагю"};
    case Divisors::modified_sainte_lague:
      return {"modified Sainte-Laguë", "өзгертілген Сент-Лагю", "Сент-Лагю (изменённые)"};
    case Divisors::adams:
      return {"Adams", "Адамс", "Адамса"};
    case Divisors::huntington_hill:
      return {"Huntington-Hill", "Хантингтон-Хилл", "Хантингтона-Хилла"};
    case Divisors::danish:
      break;
  }
  return {"Danish", "дат", "датские"};
}

namespace {

struct Known {
  std::string_view id;
  Wording name;
};

template <std::size_t N>
Names name_of(const std::array<Known, N>& names, const std::string& id, const Wording& otherwise) {
  for (const Known& known : names) {
    if (known.id == id) return known.name.names();
  }
  return otherwise.names(id);
}

}  // namespace

Names tier_name(const std::string& id) {
  constexpr std::array kNames = {
      Known{"list", {"list tier", "тізім бөлігі", "списочная часть"}},
      Known{"district", {"district tier", "округ бөлігі", "окружная часть"}},
      Known{"assembly", {"assembly tier", "Ассамблея бөлігі", "часть Ассамблеи"}},
  };
  return name_of(kNames, id, {"{} tier", "«{}» бөлігі", "часть «{}»"});
}

Names decision_name(const std::string& id) {
  constexpr std::array kNames = {
      Known{"president", {"president", "президент", "президент"}},
      Known{"question", {"question", "сұрақ", "вопрос"}},
      Known{"amendment", {"amendment", "Конституцияға өзгеріс", "поправка в Конституцию"}},
  };
  return name_of(kNames, id, {"{}", "{}", "{}"});
}

Names ballot_name(const std::string& id) {
  constexpr std::array kNames = {
      Known{"list", {"list ballot", "тізім бюллетені", "бюллетень по спискам"}},
      Known{"district", {"district ballot", "округ бюллетені", "бюллетень по округу"}},
      Known{"president", {"president ballot", "президент сайлауының бюллетені", "бюллетень по выборам президента"}},
      Known{"question", {"question ballot", "сұрақ бюллетені", "бюллетень с вопросом"}},
      Known{"amendment", {"amendment ballot", "Конституцияға өзгеріс бюллетені", "бюллетень о поправке"}},
  };
  return name_of(kNames, id, {"{} ballot", "«{}» бюллетені", "бюллетень «{}»"});
}

}  // namespace saylau::law
