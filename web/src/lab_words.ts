// What the law lab says. The rest of the page is written by `saylau publish` (src/report/site/site_words.cpp).
import type { LanguageCode } from "./messages";

export interface LabWords {
  threshold: string;
  of: string;
  rescue: string;
  seats: string;
  method: string;
  join: string;
  reset: string;
  link: string;
  list: string;
  now: string;
  change: string;
  why: string;
  nothing: string;
  majority: (who: string) => string;
  noMajority: string;
  open: (seats: number) => string;
  working: string;
  heads: Record<"threshold" | "quota", string[]>;
  words: Record<string, string>;
  tiers: Record<string, string>;
  chart: string;
}

const kMethods = {
  "Hare": "Hare",
  "Droop": "Droop",
  "Hagenbach-Bischoff": "Hagenbach-Bischoff",
  "Imperiali": "Imperiali",
  "D'Hondt": "D'Hondt",
};

export const kLabWords: Record<LanguageCode, LabWords> = {
  en: {
    threshold: "threshold", of: "threshold, share of", rescue: "if one list alone passes", seats: "seats", method: "formula",
    join: "Lists that stand together", reset: "Back to the law", link: "Link with these settings", list: "List", now: "Seats",
    change: "Change", why: "What moved and why", nothing: "Nothing moves: the seats are those of the law.",
    majority: (who) => `${who} has more than half of the seats.`, noMajority: "Nobody has more than half of the seats.",
    open: (seats) => `Open: ${seats}`, working: "The working of this count",
    heads: { threshold: ["List", "Votes", "Share", "Threshold"],
      quota: ["List", "Votes", "Votes / quota", "Whole seats", "Remainder", "By remainder"] }, words: kMethods,
    tiers: { list: "list tier", district: "district tier" }, chart: "Seats under this law",
  },
  kk: {
    threshold: "шек", of: "шек неден есептеледі", rescue: "бір ғана тізім өтсе", seats: "мандат", method: "формула",
    join: "Бірге түсетін тізімдер", reset: "Заңға қайту", link: "Осы баптаулар сілтемесі", list: "Тізім", now: "Мандат",
    change: "Өзгеріс", why: "Не ауысты және неге", nothing: "Ештеңе ауыспайды: мандаттар заңдағыдай.",
    majority: (who) => `${who}: мандаттардың жартысынан көбі.`, noMajority: "Мандаттардың жартысынан көбі ешкімде жоқ.",
    open: (seats) => `Ашық: ${seats}`, working: "Осы есептеудің барысы",
    heads: { threshold: ["Тізім", "Дауыс", "Үлес", "Шек"],
      quota: ["Тізім", "Дауыс", "Дауыс / квота", "Бүтін мандат", "Қалдық", "Қалдықпен"] },
    words: { ...kMethods, "as it is": "заңдағыдай", "none": "жоқ", "valid votes": "жарамды дауыстар",
      "votes for contestants": "сайлауға түсушілер дауыстары", "ballots cast": "берілген бюллетеньдер",
      "registered voters": "тіркелген сайлаушылар" },
    tiers: { list: "тізімдер", district: "округтер" }, chart: "Осы заң бойынша мандаттар",
  },
  ru: {
    threshold: "порог", of: "порог считается от", rescue: "если прошёл один список", seats: "мандатов", method: "формула",
    join: "Списки, идущие вместе", reset: "Вернуть как в законе", link: "Ссылка с этими настройками", list: "Список", now: "Мандаты",
    change: "Изменение", why: "Что перешло и почему", nothing: "Ничего не переходит: мандаты как в законе.",
    majority: (who) => `${who}: больше половины мандатов.`, noMajority: "Больше половины мандатов нет ни у кого.",
    open: (seats) => `Открыто: ${seats}`, working: "Ход этого подсчёта",
    heads: { threshold: ["Список", "Голоса", "Доля", "Порог"],
      quota: ["Список", "Голоса", "Голоса / квота", "Целых", "Остаток", "По остатку"] },
    words: { ...kMethods, "as it is": "как в законе", "none": "нет", "valid votes": "действительных голосов",
      "votes for contestants": "голосов за участников", "ballots cast": "поданных бюллетеней",
      "registered voters": "зарегистрированных избирателей" },
    tiers: { list: "списки", district: "округа" }, chart: "Мандаты по этому закону",
  },
};
