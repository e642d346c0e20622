#include "report/site/site_words.hpp"

#include <array>

#include "votes/plural.hpp"

namespace saylau::report::site {

namespace {

struct Entry {
  Text text;
  std::string_view english;
  std::string_view kazakh;
  std::string_view russian;
};

constexpr std::array kTexts = {
    Entry{Text::elections, "Elections", "Сайлаулар", "Выборы"},
    Entry{Text::skip, "Skip to the result", "Нәтижеге өту", "Перейти к результату"},
    Entry{Text::language, "Language", "Тіл", "Язык"},
    Entry{Text::theme, "Light or dark", "Ашық не қараңғы", "Светлая или тёмная"},
    Entry{Text::footer, "Counted by saylau from published votes, by the law as it is written.",
          "saylau жарияланған дауыстардан, заңның жазылуы бойынша санады.",
          "Подсчитано программой saylau по опубликованным голосам и тексту закона."},
    Entry{Text::footer_code, "Check it yourself: {0}", "Өзіңіз тексеріңіз: {0}", "Проверьте сами: {0}"},

    Entry{Text::law_in_force, "in force since {0}", "{0} бастап күшінде", "действует с {0}"},
    Entry{Text::law_source, "text of the law", "заң мәтіні", "текст закона"},
    Entry{Text::key_facts, "Key facts", "Негізгі деректер", "Главное"},
    Entry{Text::in_short, "In short", "Қысқаша", "Коротко"},
    Entry{Text::on_this_page, "On this page", "Осы бетте", "На этой странице"},
    Entry{Text::contestant, "Contestant", "Сайлауға түсуші", "Участник"},
    Entry{Text::answer, "Answer", "Жауап", "Ответ"},
    Entry{Text::chamber, "The chamber", "Палата", "Палата"},
    Entry{Text::chamber_caption, "{0} seat; a dot is a seat|{0} seats; each dot is one",
          "{0} мандат; әр нүкте — бір мандат",
          "{0} мандат; точка — мандат|{0} мандата; каждая точка — мандат|{0} мандатов; каждая точка — мандат"},
    Entry{Text::votes_and_seats, "Votes and seats", "Дауыстар мен мандаттар", "Голоса и мандаты"},
    Entry{Text::result, "Result", "Нәтиже", "Результат"},
    Entry{Text::parts, "Seats by tier", "Мандаттар бөліктер бойынша", "Мандаты по частям"},
    Entry{Text::elected_people, "Elected by name", "Аты-жөні белгілі сайланғандар", "Избраны поимённо"},
    Entry{Text::by_region, "By region", "Аймақтар бойынша", "По регионам"},
    Entry{Text::by_district, "By district", "Округтер бойынша", "По округам"},
    Entry{Text::map_note, "Each tile is one area, in the order of the source; the table below has the figures.",
          "Әр шаршы — бір аумақ, дереккөздегі ретімен; сандары төмендегі кестеде.",
          "Каждая плитка — одна территория, в порядке источника; цифры в таблице ниже."},
    Entry{Text::map_leader, "Who is first", "Кім бірінші", "Кто первый"},
    Entry{Text::map_turnout, "Turnout", "Қатысу", "Явка"},
    Entry{Text::map_share, "Share of the first", "Біріншінің үлесі", "Доля первого"},
    Entry{Text::no_areas, "No figures by region or district were published in the sources at hand.",
          "Қолдағы дереккөздерде аймақ не округ бойынша деректер жарияланбаған.",
          "В имеющихся источниках нет данных по регионам или округам."},
    Entry{Text::region_csv, "Its stations as CSV", "Учаскелері CSV түрінде", "Участки в CSV"},
    Entry{Text::region_wait, "Stations are being read…", "Учаскелер оқылуда…", "Участки загружаются…"},
    Entry{Text::turnout, "Turnout", "Қатысу", "Явка"},
    Entry{Text::turnout_earlier, "Against earlier elections of the same body",
          "Осы органның бұрынғы сайлауларымен салыстырғанда", "По сравнению с прежними выборами того же органа"},
    Entry{Text::turnout_elsewhere, "In other countries", "Басқа елдерде", "В других странах"},
    Entry{Text::turnout_readings, "What is called turnout, and by whom", "Қатысу деп не және кім атайды",
          "Что и кем названо явкой"},
    Entry{Text::turnout_day, "Through the day", "Күн бойында", "В течение дня"},
    Entry{Text::turnout_time, "Time", "Уақыт", "Время"},
    Entry{Text::turnout_voted, "Took part", "Қатысты", "Приняли участие"},
    Entry{Text::turnout_what, "What is measured", "Не өлшенеді", "Что измерено"},
    Entry{Text::turnout_source, "Source", "Дереккөз", "Источник"},
    Entry{Text::turnout_country, "Country and year", "Ел мен жыл", "Страна и год"},
    Entry{Text::working, "The working, step by step", "Есептеу, қадам-қадаммен", "Подсчёт шаг за шагом"},
    Entry{Text::working_intro, "What the law orders, in its order, with the article of each step.",
          "Заң талап ететін қадамдар, ретімен, әрқайсысының бабымен.",
          "Что велит закон, по порядку, со статьёй каждого шага."},
    Entry{Text::districts_open, "{0} step in districts|{0} steps in districts", "Округтердегі қадамдар: {0}",
          "{0} шаг по округам|{0} шага по округам|{0} шагов по округам"},
    Entry{Text::announced, "Announced against counted", "Жарияланғаны мен саналғаны", "Объявленное и подсчитанное"},
    Entry{Text::announced_intro, "{0} figure compared|{0} figures compared", "Салыстырылған сан: {0}",
          "Сопоставлена {0} цифра|Сопоставлены {0} цифры|Сопоставлено {0} цифр"},
    Entry{Text::announced_by, "Who", "Кім", "Кто"},
    Entry{Text::announced_figure, "Figure", "Сан", "Показатель"},
    Entry{Text::announced_was, "Announced", "Жарияланған", "Объявлено"},
    Entry{Text::announced_counted, "Counted", "Саналған", "Подсчитано"},
    Entry{Text::announced_verdict, "Verdict", "Қорытынды", "Итог"},
    Entry{Text::findings, "What the checks found", "Тексеру не тапты", "Что нашли проверки"},
    Entry{Text::findings_none, "Nothing: the published figures add up.", "Ештеңе: жарияланған сандар үйлеседі.",
          "Ничего: опубликованные цифры сходятся."},
    Entry{Text::reform, "What changed in the law", "Заңда не өзгерді", "Что изменилось в законе"},
    Entry{Text::reform_intro, "Against the law of the election before: {0}",
          "Алдыңғы сайлау заңымен салыстырғанда: {0}", "По сравнению с законом прошлых выборов: {0}"},
    Entry{Text::reform_topic, "Rule", "Ереже", "Правило"},
    Entry{Text::reform_before, "Before", "Бұрын", "Было"},
    Entry{Text::reform_after, "Now", "Енді", "Стало"},
    Entry{Text::claims, "Claims, checked", "Тексерілген тұжырымдар", "Проверенные утверждения"},
    Entry{Text::claims_intro, "What was written about this election, against what the figures show.",
          "Осы сайлау туралы жазылғандар және сандар не көрсетеді.",
          "Что писали об этих выборах и что показывают цифры."},
    Entry{Text::margins, "How close it was", "Айырма қандай болды", "Насколько близко"},
    Entry{Text::margins_intro, "Each number is the smallest that changes the outcome, counted on either side.",
          "Әр сан — нәтижені өзгертетін ең аз сан; екі жағынан да саналған.",
          "Каждое число — наименьшее, которое меняет исход; подсчитано по обе стороны."},
    Entry{Text::bars, "Who would enter at which threshold", "Қай шекте кім өтер еді", "Кто прошёл бы при каком пороге"},
    Entry{Text::bars_intro, "The same votes and rules; only the threshold of {0} moves.",
          "Дауыстар мен ережелер сол қалпында; тек {0} шегі өзгереді.",
          "Те же голоса и правила; меняется только порог ({0})."},
    Entry{Text::bars_from, "Threshold above", "Шек мынадан жоғары", "Порог выше"},
    Entry{Text::bars_changes, "What changes there", "Сонда не өзгереді", "Что там меняется"},
    Entry{Text::bars_enters, "enters: {0}", "өтеді: {0}", "входит: {0}"},
    Entry{Text::bars_leaves, "drops out: {0}", "шығып қалады: {0}", "выбывает: {0}"},
    Entry{Text::downloads, "Data", "Деректер", "Данные"},
    Entry{Text::download_json, "The result with its working, JSON", "Нәтиже мен есептеу, JSON",
          "Результат с подсчётом, JSON"},
    Entry{Text::download_csv, "The table, CSV", "Кесте, CSV", "Таблица, CSV"},
    Entry{Text::download_nist, "NIST SP 1500-100, JSON", "NIST SP 1500-100, JSON", "NIST SP 1500-100, JSON"},
    Entry{Text::download_areas, "Votes by area, CSV", "Аумақтар бойынша дауыстар, CSV", "Голоса по территориям, CSV"},
    Entry{Text::embed, "Put it on your page", "Өз бетіңізге қойыңыз", "Вставить на свою страницу"},
    Entry{Text::embed_intro, "Copy a line; the frame needs nothing but this site.",
          "Бір жолды көшіріп алыңыз; жақтауға осы сайттан басқа ештеңе керек емес.",
          "Скопируйте строку; рамке не нужно ничего, кроме этого сайта."},
    Entry{Text::related, "Other elections", "Басқа сайлаулар", "Другие выборы"},
    Entry{Text::lab, "The law lab", "Заң зертханасы", "Лаборатория закона"},
    Entry{
        Text::lab_intro,
        "The same votes under another law: move the threshold, choose a formula, join lists, and see which seats move. "
        "The program that counted this page counts again in your browser; nothing is sent anywhere.",
        "Сол дауыстар басқа заң бойынша: шекті жылжытыңыз, формуланы таңдаңыз, тізімдерді біріктіріңіз, қай мандат "
        "ауысатынын көріңіз. Осы бетті санаған бағдарлама браузеріңізде қайта санайды; ештеңе жіберілмейді.",
        "Те же голоса по другому закону: двигайте порог, выбирайте формулу, объединяйте списки и смотрите, какие "
        "мандаты "
        "перейдут. Та же программа считает заново в вашем браузере; ничего никуда не отправляется."},
    Entry{Text::lab_open, "Open the law lab", "Зертхананы ашу", "Открыть лабораторию"},
    Entry{Text::lab_without, "It needs JavaScript. Without it, on the command line: {0}",
          "Оған JavaScript керек. Онсыз, командалық жолда: {0}", "Нужен JavaScript. Без него, в командной строке: {0}"},
    Entry{Text::data_source, "source", "дереккөз", "источник"},
    Entry{Text::article, "Article", "Бап", "Статья"},
    Entry{Text::of_lists, "{0} list|{0} lists", "{0} тізім", "{0} списка|{0} списков|{0} списков"},
    Entry{Text::open_seats, "open", "ашық", "открыто"},
    Entry{Text::quotient, "Votes / quota", "Дауыс / квота", "Голоса / квота"},
    Entry{Text::whole_seats, "Whole seats", "Бүтін мандат", "Целых"},
    Entry{Text::remainder, "Remainder", "Қалдық", "Остаток"},
    Entry{Text::by_remainder, "By remainder", "Қалдықпен", "По остатку"},

    Entry{Text::fact_passed, "{0} of {1} passed the threshold of {2}: {3}.", "{2} шегінен {1} ішінен {0} өтті: {3}.",
          "Порог {2} прошёл {0} из {1}: {3}.|Порог {2} прошли {0} из {1}: {3}."},
    Entry{Text::fact_majority, "{0} has {1} of {2} seats; {3} are a majority.",
          "{0} {2} мандаттың {1} алды; көпшілік — {3}.", "{0}: мандатов {1} из {2}; большинство — {3}."},
    Entry{
        Text::fact_no_majority,
        "Nobody has more than half of the {0} seats; the largest, {1}, has {2}.|Nobody has more than half of the {0} "
        "seats; the "
        "largest, {1}, have {2} each.",
        "{0} мандаттың жартысынан көбі ешкімде жоқ; ең үлкені {1}: {2}.|{0} мандаттың жартысынан көбі ешкімде жоқ; ең "
        "үлкендері {1}: {2} мандаттан.",
        "Больше половины из {0} мандатов нет ни у кого; у крупнейшего списка, {1}, — {2}.|Больше половины из {0} "
        "мандатов нет "
        "ни у кого; у крупнейших списков, {1}, — по {2}."},
    Entry{Text::fact_more, "{0} has {1} seat more than after {2}.|{0} has {1} seats more than after {2}.",
          "{0}: алдыңғы сайлаудан ({2}) {1} мандатқа көп.",
          "{0}: на {1} мандат больше, чем после выборов {2}.|{0}: на {1} мандата больше, чем после выборов {2}.|{0}: "
          "на {1} "
          "мандатов больше, чем после выборов {2}."},
    Entry{Text::fact_fewer, "{0} has {1} seat fewer than after {2}.|{0} has {1} seats fewer than after {2}.",
          "{0}: алдыңғы сайлаудан ({2}) {1} мандатқа аз.",
          "{0}: на {1} мандат меньше, чем после выборов {2}.|{0}: на {1} мандата меньше, чем после выборов {2}.|{0}: "
          "на {1} "
          "мандатов меньше, чем после выборов {2}."},
    Entry{Text::fact_as_many, "{0} has as many seats as after {1}.", "{0}: алдыңғы сайлаудағыдай ({1}).",
          "{0}: столько же мандатов, сколько после выборов {1}."},
    Entry{Text::fact_missed, "{0} missed the threshold by {1} vote.|{0} missed the threshold by {1} votes.",
          "{0} шекке {1} дауыс жетпей қалды.",
          "{0}: до порога не хватило {1} голоса.|{0}: до порога не хватило {1} голосов.|{0}: до порога не хватило {1} "
          "голосов."},
    Entry{Text::fact_against, "{0} voted against all: {1} of {2}.", "Бәріне қарсы дауыс бергендер: {0}, {2} {1}.",
          "Против всех — {0}: {1} {2}."},
    Entry{Text::fact_close,
          "{0} voter switching would have moved a seat.|{0} voters switching would have moved a seat.",
          "{0} сайлаушы басқаша дауыс бергенде бір мандат ауысар еді.",
          "{0} голос, поданный иначе, изменил бы распределение мандата.|{0} голоса, поданные иначе, изменили бы "
          "распределение мандата.|{0} голосов, поданных иначе, изменили бы распределение мандата."},
    Entry{Text::fact_undecided, "{0} thing is undecided: {1}|{0} things are undecided: {1}", "Шешілмегені: {0}. {1}",
          "Не решён {0} вопрос: {1}|Не решены {0} вопроса: {1}|Не решено {0} вопросов: {1}"},

    Entry{Text::margin_any, "Any seat of: {0}", "Кез келген мандат: {0}", "Любой мандат: {0}"},
    Entry{Text::margin_next, "One seat more for {0}", "{0} үшін тағы бір мандат", "Ещё один мандат: {0}"},
    Entry{Text::margin_entry, "{0} passes the threshold", "{0} шектен өтеді", "{0} проходит порог"},
    Entry{Text::margin_exit, "{0} no longer passes the threshold", "{0} шектен өтпей қалады", "{0} не проходит порог"},
    Entry{Text::margin_majority_lost, "{0} loses the majority", "{0} көпшілігінен айырылады", "{0} теряет большинство"},
    Entry{Text::margin_majority_won, "{0} gains the majority", "{0} көпшілік алады", "{0} получает большинство"},
    Entry{Text::margin_moved, "voters of {0} vote for {1}", "{0} сайлаушылары {1} үшін дауыс береді",
          "избиратели «{0}» голосуют за «{1}»"},
    Entry{Text::margin_added, "more ballots for {0}", "{0} үшін қосымша бюллетень", "больше бюллетеней за «{0}»"},
    Entry{Text::margin_stay, "voters of {0} stay at home", "{0} сайлаушылары келмейді", "избиратели «{0}» не приходят"},
    Entry{Text::margin_gain, "gains: {0}", "алады: {0}", "получает: {0}"},
    Entry{Text::margin_lose, "loses: {0}", "жоғалтады: {0}", "теряет: {0}"},
    Entry{Text::margin_question, "What would change", "Не өзгерер еді", "Что изменилось бы"},
    Entry{Text::margin_votes, "Votes", "Дауыс", "Голосов"},
    Entry{Text::margin_how, "How", "Қалай", "Как"},
    Entry{Text::margin_outcome, "Then", "Сонда", "Тогда"},

    Entry{Text::key_date, "Date", "Күні", "Дата"},
    Entry{Text::key_law, "Law", "Заң", "Закон"},
    Entry{Text::key_seats, "Seats", "Мандат", "Мандатов"},
    Entry{Text::key_turnout, "Turnout", "Қатысу", "Явка"},
    Entry{Text::key_valid, "Valid votes", "Жарамды дауыстар", "Действительных голосов"},
    Entry{Text::key_threshold, "Threshold", "Шек", "Порог"},
    Entry{Text::key_largest, "Largest party", "Ең үлкен партия", "Крупнейшая партия"},
    Entry{Text::key_status, "Status", "Мәртебесі", "Статус"},

    Entry{Text::index_title, "Elections, counted by their law", "Заңы бойынша саналған сайлаулар",
          "Выборы, подсчитанные по закону"},
    Entry{Text::index_intro,
          "Votes and seats with the article of law behind each step, and what was announced beside it.",
          "Дауыстар мен мандаттар, әр қадамның бабы және жарияланғаны.",
          "Голоса и мандаты, статья закона за каждым шагом и объявленное рядом."},
    Entry{Text::index_timeline, "Parliaments through the years", "Парламенттер жылдар бойы", "Парламенты по годам"},
    Entry{Text::index_reforms, "Reforms", "Реформалар", "Реформы"},
    Entry{Text::index_record, "The record", "Тексеру жазбасы", "Журнал проверки"},
    Entry{Text::index_record_intro, "Every figure that an authority announced, against the count.",
          "Комиссия жариялаған әр сан есептеумен салыстырылды.", "Каждая объявленная цифра против подсчёта."},
    Entry{Text::index_figures, "Figures", "Сандар", "Цифр"},
    Entry{Text::index_agree, "Agree", "Үйлеседі", "Совпадают"},
    Entry{Text::index_differ, "Differ", "Өзгеше", "Расходятся"},
    Entry{Text::index_open, "Not counted", "Саналмаған", "Не подсчитаны"},
    Entry{Text::ticker_label, "Exchange rates", "Валюта бағамдары", "Курсы валют"},
    Entry{Text::ticker_pause, "Pause", "Тоқтату", "Пауза"},
};

// Each text stands at its own place, so that it is found without a search.
constexpr bool in_order() {
  for (std::size_t i = 0; i < kTexts.size(); ++i) {
    if (kTexts[i].text != static_cast<Text>(i)) return false;
  }
  return kTexts.size() == static_cast<std::size_t>(Text::last_one);
}
static_assert(in_order());

std::string_view pick(Language language, std::string_view english, std::string_view kazakh, std::string_view russian) {
  switch (language) {
    case Language::kazakh:
      return kazakh;
    case Language::russian:
      return russian;
    case Language::english:
      break;
  }
  return english;
}

// "{0} of {1}" with its places filled.
Markup fill(std::string_view form, std::initializer_list<Markup> places) {
  Markup filled;
  for (std::size_t start = 0; start < form.size();) {
    const std::size_t open = std::min(form.find('{', start), form.size());
    filled += text(form.substr(start, open - start));
    if (open == form.size()) break;
    filled += places.begin()[form[open + 1] - '0'];
    start = open + 3;
  }
  return filled;
}

}  // namespace

std::string_view text_of(Text text, Language language) {
  const Entry& entry = kTexts[static_cast<std::size_t>(text)];
  return pick(language, entry.english, entry.kazakh, entry.russian);
}

std::string_view SiteWords::code() const {
  return pick(language(), "en", "kk", "ru");
}

std::string SiteWords::say(Text text) const {
  return std::string(text_of(text, language()));
}

Markup SiteWords::sentence(Text text, std::initializer_list<Markup> places, Votes number) const {
  return fill(plural_form(number, text_of(text, language()), language()), places);
}

std::string SiteWords::agreement(package::Agreement agreement) const {
  using enum package::Agreement;
  switch (agreement) {
    case agrees:
      return std::string(pick(language(), "agrees", "үйлеседі", "совпадает"));
    case differs:
      return std::string(pick(language(), "differs", "өзгеше", "расходится"));
    case known_difference:
      return std::string(pick(language(), "differs, explained", "өзгеше, түсіндірілген", "расходится, объяснено"));
    case stale_difference:
      return std::string(
          pick(language(), "said to differ, agrees", "өзгеше делінген, үйлеседі", "названо расхождением, совпадает"));
    case not_announced:
      return std::string(pick(language(), "not announced", "жарияланбаған", "не объявлено"));
    case not_counted:
      break;
  }
  return std::string(pick(language(), "not counted", "саналмаған", "не подсчитано"));
}

std::string SiteWords::severity(package::Severity severity) const {
  switch (severity) {
    case package::Severity::error:
      return std::string(pick(language(), "error", "қате", "ошибка"));
    case package::Severity::warning:
      return std::string(pick(language(), "warning", "ескерту", "предупреждение"));
    case package::Severity::note:
      break;
  }
  return std::string(pick(language(), "note", "ескертпе", "замечание"));
}

}  // namespace saylau::report::site
