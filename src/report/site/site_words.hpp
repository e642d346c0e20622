// What the pages say beside the screens (report/phrases.hpp), in Kazakh, Russian and English, with the right plural.
//
// A text with "|" has a form for each plural of the language, chosen by a number (votes/plural.hpp). Places {0}, {1}
// take markup, so that a figure in a sentence can be a link to the step of the working that it comes from.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "package/finding.hpp"
#include "package/verify.hpp"
#include "report/phrases.hpp"
#include "report/site/markup.hpp"

namespace saylau::report::site {

enum class Text {
  // every page
  elections,
  skip,
  language,
  theme,
  footer,
  footer_code,
  // an election's page
  law_in_force,
  law_source,
  key_facts,
  in_short,
  on_this_page,
  contestant,
  answer,
  chamber,
  chamber_caption,
  votes_and_seats,
  result,
  parts,
  elected_people,
  by_region,
  by_district,
  map_note,
  map_leader,
  map_turnout,
  map_share,
  no_areas,
  region_csv,
  region_wait,
  turnout,
  turnout_earlier,
  turnout_elsewhere,
  turnout_readings,
  turnout_day,
  turnout_time,
  turnout_voted,
  turnout_what,
  turnout_source,
  turnout_country,
  working,
  working_intro,
  districts_open,
  announced,
  announced_intro,
  announced_by,
  announced_figure,
  announced_was,
  announced_counted,
  announced_verdict,
  findings,
  findings_none,
  reform,
  reform_intro,
  reform_topic,
  reform_before,
  reform_after,
  claims,
  claims_intro,
  margins,
  margins_intro,
  bars,
  bars_intro,
  bars_from,
  bars_changes,
  bars_enters,
  bars_leaves,
  downloads,
  download_json,
  download_csv,
  download_nist,
  download_areas,
  embed,
  embed_intro,
  related,
  lab,
  lab_intro,
  lab_open,
  lab_without,
  data_source,
  article,
  of_lists,
  open_seats,
  quotient,
  whole_seats,
  remainder,
  by_remainder,
  // the facts
  fact_passed,
  fact_majority,
  fact_no_majority,
  fact_more,
  fact_fewer,
  fact_as_many,
  fact_missed,
  fact_against,
  fact_close,
  fact_undecided,
  // margins
  margin_any,
  margin_next,
  margin_entry,
  margin_exit,
  margin_majority_lost,
  margin_majority_won,
  margin_moved,
  margin_added,
  margin_stay,
  margin_gain,
  margin_lose,
  margin_question,
  margin_votes,
  margin_how,
  margin_outcome,
  // key facts
  key_date,
  key_law,
  key_seats,
  key_turnout,
  key_valid,
  key_threshold,
  key_largest,
  key_status,
  // the index
  index_title,
  index_intro,
  index_timeline,
  index_reforms,
  index_record,
  index_record_intro,
  index_figures,
  index_agree,
  index_differ,
  index_open,
  // ticker
  ticker_label,
  ticker_pause,
  last_one,
};

// The text of the language as it stands, forms and places in it.
std::string_view text_of(Text text, Language language);

class SiteWords {
 public:
  explicit SiteWords(Language language) : words_(language) {}

  const Words& words() const { return words_; }
  Language language() const { return words_.language(); }
  std::string_view code() const;  // "en", "kk", "ru"

  std::string say(Text text) const;
  // A sentence with markup in its places; the form for `number` where there are several.
  Markup sentence(Text text, std::initializer_list<Markup> places, Votes number = 0) const;

  std::string agreement(package::Agreement agreement) const;
  std::string severity(package::Severity severity) const;

 private:
  Words words_;
};

}  // namespace saylau::report::site
