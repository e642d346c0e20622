// The words of a law file and what they mean in the model: one table for each sum type, read by the reader and by the
// printer, so that both speak the same language.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "law/law.hpp"
#include "law/strict_toml.hpp"

namespace saylau::law {

inline constexpr std::array kContestantWords = {
    Word{"party lists", ContestantKind::party_list},
    Word{"candidates", ContestantKind::candidate},
    Word{"answers", ContestantKind::answer},
};
inline constexpr std::array kAreaWords = {
    Word{"nation", AreaKind::nation},
    Word{"region", AreaKind::region},
    Word{"district", AreaKind::district},
    Word{"station", AreaKind::station},
};
inline constexpr std::array kDenominatorWords = {
    Word{"valid votes", Denominator::valid_votes},
    Word{"votes for contestants", Denominator::votes_for_contestants},
    Word{"ballots cast", Denominator::ballots_cast},
    Word{"registered voters", Denominator::registered_voters},
};
inline constexpr std::array kMeasuredWords = {
    Word{"ballots cast", Measured::ballots_cast},
    Word{"votes for the answer", Measured::votes_for_answer},
};
inline constexpr std::array kQuotaWords = {
    Word{"Hare", Quota::hare},
    Word{"Droop", Quota::droop},
    Word{"Hagenbach-Bischoff", Quota::hagenbach_bischoff},
    Word{"Imperiali", Quota::imperiali},
};
inline constexpr std::array kDivisorWords = {
    Word{"D'Hondt", Divisors::dhondt},
    Word{"Sainte-Laguë", Divisors::sainte_lague},
    Word{"modified Sainte-Laguë", Divisors::modified_sainte_lague},
    Word{"Adams", Divisors::adams},
    Word{"Huntington-Hill", Divisors::huntington_hill},
    Word{"Danish", Divisors::danish},
};
enum class Method { largest_remainder, highest_averages, whole_quotas, plurality, majority, outside_the_count };
inline constexpr std::array kMethodWords = {
    Word{"largest remainder", Method::largest_remainder},    Word{"highest averages", Method::highest_averages},
    Word{"whole quotas of all votes", Method::whole_quotas}, Word{"plurality", Method::plurality},
    Word{"majority in two rounds", Method::majority},        Word{"outside the count", Method::outside_the_count},
};
inline constexpr std::array kTieWords = {
    Word{"more votes", TieRule::more_votes},
    Word{"earlier registered list", TieRule::earlier_registered},
    Word{"repeat voting among the equals if more than two stood", TieRule::repeat_voting},
    Word{"repeat elections", TieRule::repeat_elections},
    Word{"lot", TieRule::lot},
};
inline constexpr std::array kFillWords = {
    Word{"winner", FillRule::winner},
    Word{"party decides", FillRule::party_decides},
    Word{"order of the list", FillRule::list_order},
};
inline constexpr std::array kLinkWords = {Word{"parallel", Link::parallel}};
inline constexpr std::array kSituationWords = {
    Word{"no list passes", Situation::no_list_passes},
    Word{"more seats than the tier has", Situation::too_many_seats},
    Word{"more seats below the threshold than the tier has", Situation::too_many_seats_below},
    Word{"seats left over", Situation::seats_left_over},
    Word{"two lists equal second", Situation::runner_up_tie},
    Word{"too few lists to admit", Situation::too_few_admitted},
    Word{"two candidates and no majority", Situation::two_candidates_no_majority},
    Word{"equal for the second round", Situation::equal_for_second_round},
    Word{"winner out of the race", Situation::out_of_the_race},
    Word{"tie", Situation::tie},
};

// The file's word for a value of the model.
template <typename T, std::size_t N>
constexpr std::string_view word_for(const std::array<Word<T>, N>& vocabulary, T meaning) {
  for (const Word<T>& entry : vocabulary) {
    if (entry.meaning == meaning) return entry.word;
  }
  return "";
}

}  // namespace saylau::law
