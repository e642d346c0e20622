// How close it was, who would enter at which threshold, and the law lab's place.

#include <fmt/format.h>

#include <algorithm>

#include "count/count.hpp"
#include "law/rule.hpp"
#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

class MarginRows {
 public:
  explicit MarginRows(const ElectionContext& context) : context_(context), words_(context.words) {}

  std::vector<Markup> row(const lab::Margin& margin) const {
    return {what(margin), text(context_.number(margin.votes)), how(margin), outcome(margin)};
  }

 private:
  Markup what(const lab::Margin& margin) const {
    using enum lab::Question;
    switch (margin.question) {
      case any_seat:
        return words_.sentence(Text::margin_any, {text(context_.names.tier(margin.tier))});
      case next_seat:
        return words_.sentence(Text::margin_next, {context_.who(*margin.to)});
      case entry:
        return words_.sentence(Text::margin_entry, {context_.who(*margin.to)});
      case lab::Question::exit:
        return words_.sentence(Text::margin_exit, {context_.who(*margin.from)});
      case majority_lost:
        return words_.sentence(Text::margin_majority_lost, {context_.who(*margin.majority)});
      case majority_won:
        return words_.sentence(Text::margin_majority_won, {context_.who(*margin.majority)});
      case district:
        break;
    }
    return name(context_.names.area(margin.area));
  }

  Markup how(const lab::Margin& margin) const {
    if (!margin.from) return words_.sentence(Text::margin_added, {context_.who(*margin.to)});
    if (!margin.to) return words_.sentence(Text::margin_stay, {context_.who(*margin.from)});
    return words_.sentence(Text::margin_moved, {context_.who(*margin.from), context_.who(*margin.to)});
  }

  Markup outcome(const lab::Margin& margin) const {
    Markup text_of_it;
    if (!margin.gain.empty()) text_of_it += words_.sentence(Text::margin_gain, {context_.who(margin.gain)});
    if (!margin.gain.empty() && !margin.lose.empty()) text_of_it += text("; ");
    if (!margin.lose.empty()) text_of_it += words_.sentence(Text::margin_lose, {context_.who(margin.lose)});
    return text_of_it;
  }

  const ElectionContext& context_;
  const SiteWords& words_;
};

// A share with five decimals, which tells any two lists of a real election apart.
std::string fine(const ElectionContext& context, const Share& share) {
  return context.words.words().share(share.numerator, share.denominator, 5);
}

// What the page's lab can change.
std::vector<law::Rule> rules_of(const SiteElection& election) {
  return law::rules_of(count::with_sizes(election.law, election.package.size));
}

}  // namespace

Markup margins_part(const ElectionContext& context) {
  const auto& margins = context.election.margins.margins;
  if (margins.empty()) return {};
  constexpr std::size_t kMostDistricts = 10;
  const SiteWords& words = context.words;
  const MarginRows of(context);
  std::vector<std::vector<Markup>> rows;
  std::size_t districts = 0;
  for (const lab::Margin& margin : margins) {
    if (margin.question == lab::Question::district && ++districts > kMostDistricts) continue;
    rows.push_back(of.row(margin));
  }
  return element("p", words.say(Text::margins_intro)) + plain_table(words.say(Text::margins),
                                                                    {{words.say(Text::margin_question)},
                                                                     {words.say(Text::margin_votes), true},
                                                                     {words.say(Text::margin_how)},
                                                                     {words.say(Text::margin_outcome)}},
                                                                    rows);
}

Markup bars_part(const ElectionContext& context) {
  if (!context.election.bars) return {};
  const SiteWords& words = context.words;
  std::vector<std::vector<Markup>> rows;
  for (const lab::Piece& piece : context.election.bars->pieces) {
    Markup changes;
    if (!piece.enter.empty()) changes += words.sentence(Text::bars_enters, {context.who(piece.enter)});
    if (!piece.enter.empty() && !piece.leave.empty()) changes += text("; ");
    if (!piece.leave.empty()) changes += words.sentence(Text::bars_leaves, {context.who(piece.leave)});
    Markup seats;
    for (const std::size_t i : context.figures.shown()) {
      const Seats has = piece.result.seats_of(i);
      if (has > 0) seats += (seats.empty() ? Markup() : text(", ")) + context.who(i) + text(" " + std::to_string(has));
    }
    rows.push_back({text(fine(context, piece.lower)), changes, seats});
  }
  const std::string own = words.words().printed(context.election.bars->rule.value);
  return element("p", words.sentence(Text::bars_intro, {text(own)})) +
         plain_table(
             words.say(Text::bars),
             {{words.say(Text::bars_from), true}, {words.say(Text::bars_changes)}, {words.say(Text::key_seats)}}, rows);
}

Markup lab_part(const ElectionContext& context) {
  const SiteWords& words = context.words;
  const auto rules = rules_of(context.election);
  if (rules.empty()) return {};
  const std::string command =
      fmt::format("saylau compare {} --rule {}=\"{}\"", context.election.id(), rules[0].path, rules[0].value);
  const Markup button = element("button",
                                {{"type", "button"},
                                 {"hidden", ""},
                                 {"data-engine", context.root + "assets/engine.js"},
                                 {"data-lab", context.root + "assets/lab.js"},
                                 {"data-election", context.data("lab.js")}},
                                words.say(Text::lab_open));
  const Markup without =
      element("noscript", element("p", words.sentence(Text::lab_without, {element("code", command)})));
  return element("p", words.say(Text::lab_intro)) + element("div", {{"id", "law-lab"}}, button + without);
}

}  // namespace saylau::report::site
