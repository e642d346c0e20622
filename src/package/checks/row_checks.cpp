#include "package/checks/row_checks.hpp"

#include <algorithm>

#include "package/stations/figures.hpp"
#include "package/stations/node_sums.hpp"

namespace saylau::package {

namespace {

// Does the comparison hold in every row? Differences are or-ed, so that the sign bit, or any bit, tells of a row at
// which it does not; no row is branched on.
bool all_hold(Comparator comparator, const std::vector<Votes>& left, const std::vector<Votes>& right) {
  const auto any_bit = [&](auto difference) {
    Votes bits = 0;
    for (std::size_t row = 0; row < left.size(); ++row) bits |= difference(left[row], right[row]);
    return bits;
  };
  switch (comparator) {
    case Comparator::equal:
      return any_bit([](Votes a, Votes b) { return a ^ b; }) == 0;
    case Comparator::at_most:
      return any_bit([](Votes a, Votes b) { return b - a; }) >= 0;
    case Comparator::at_least:
      return any_bit([](Votes a, Votes b) { return a - b; }) >= 0;
    case Comparator::less:
      return any_bit([](Votes a, Votes b) { return ~(a - b); }) >= 0;
    case Comparator::more:
      return any_bit([](Votes a, Votes b) { return ~(b - a); }) >= 0;
    case Comparator::unequal:
      break;
  }
  return false;  // look at each
}

}  // namespace

RowChecks::RowChecks(const CheckRules& rules, const Columns& columns, bool votes_unpublished, bool blank_is_none)
    : rules_(&rules), columns_(&columns), votes_unpublished_(votes_unpublished), blank_is_none_(blank_is_none) {
  for (std::size_t i = 0; i < rules.size(); ++i) plan(i);
}

void RowChecks::plan(std::size_t rule) {
  const CheckRule& checked = (*rules_)[rule];
  const AskedOf own = columns_->has_stations() ? AskedOf::station : AskedOf::area;
  if (checked.of != AskedOf::any && checked.of != own) return;
  if (std::holds_alternative<Filled>(checked.what)) return filled_.push_back(rule);
  const auto* relation = std::get_if<Relation>(&checked.what);
  Plan plan{rule, {}, {}};
  if (relation == nullptr || !plan_sum(relation->left, plan.left) || !plan_sum(relation->right, plan.right)) return;
  plans_.push_back(std::move(plan));
}

// False if the file lacks a figure.
bool RowChecks::plan_sum(const Sum& sum, std::vector<Part>& parts) const {
  for (const Term& term : sum) {
    const auto part = part_of(term);
    if (!part) return false;
    parts.push_back(*part);
  }
  return true;
}

bool RowChecks::has_cast() const {
  return columns_->find_figure("cast") != Columns::npos ||
         (!votes_unpublished_ && columns_->find_figure("invalid") != Columns::npos);
}

std::optional<RowChecks::Part> RowChecks::part_of(const Term& term) const {
  if (term.figure.empty()) return Part{From::number, 0, term.number, term.minus, false};
  if (term.figure == "votes" || term.figure == "largest") {
    if (votes_unpublished_) return std::nullopt;
    return Part{term.figure == "votes" ? From::votes : From::largest, 0, 0, term.minus, false};
  }
  if (term.figure == "cast")
    return has_cast() ? std::optional(Part{From::cast, 0, 0, term.minus, false}) : std::nullopt;
  const std::size_t value = columns_->find_figure(term.figure);
  const bool may_lack = std::ranges::find(kFiguresAFormMayLack, term.figure) != kFiguresAFormMayLack.end();
  if (value != Columns::npos) return Part{From::value, value, 0, term.minus, may_lack};
  return may_lack ? std::optional(Part{From::number, 0, 0, term.minus, false}) : std::nullopt;
}

// Votes, the largest of them, and the ballots cast where the file does not say them.
void RowChecks::derive(const Batch& batch) {
  votes_.assign(batch.rows, 0);
  largest_.assign(batch.rows, 0);
  for (std::size_t i = columns_->figures; i < columns_->values.size(); ++i) {
    const Votes* own = batch.values[i].data();
    for (std::size_t row = 0; row < batch.rows; ++row) {
      votes_[row] += std::max<Votes>(own[row], 0);
      largest_[row] = std::max(largest_[row], own[row]);
    }
  }
  for (std::size_t row = 0; batch.has_blanks && !blank_is_none_ && row < batch.rows; ++row) {
    for (std::size_t i = columns_->figures; i < columns_->values.size(); ++i) {
      if (batch.values[i][row] == kBlank) votes_[row] = largest_[row] = kBlank;
    }
  }
  derive_cast(batch);
}

// Where a row does not say how many ballots were cast, they are those that it has.
void RowChecks::derive_cast(const Batch& batch) {
  const std::size_t own = columns_->find_figure("cast");
  const std::size_t invalid = columns_->find_figure("invalid");
  if (!has_cast() || (own != Columns::npos && !batch.has_blanks)) return;
  const std::size_t uncounted = columns_->find_figure("uncounted");
  cast_.resize(batch.rows);
  for (std::size_t row = 0; row < batch.rows; ++row) {
    const Votes said = own == Columns::npos ? kBlank : batch.values[own][row];
    const Votes more = uncounted == Columns::npos ? 0 : std::max<Votes>(batch.values[uncounted][row], 0);
    const Votes spoilt = invalid == Columns::npos ? kBlank : batch.values[invalid][row];
    const bool known = votes_[row] != kBlank && spoilt != kBlank && !votes_unpublished_;
    cast_[row] = said != kBlank ? said : known ? votes_[row] + spoilt + more : kBlank;
  }
}

const std::vector<Votes>& RowChecks::column_of(const Part& part, const Batch& batch) const {
  if (part.from == From::votes) return votes_;
  if (part.from == From::largest) return largest_;
  if (part.from == From::value) return batch.values[part.value];
  const std::size_t own = columns_->find_figure("cast");
  return own == Columns::npos || batch.has_blanks ? cast_ : batch.values[own];
}

void RowChecks::sum_up(const std::vector<Part>& parts, const Batch& batch, std::vector<Votes>& sums) const {
  sums.assign(batch.rows, 0);
  for (const Part& part : parts) {
    const Votes sign = part.minus ? -1 : 1;
    if (part.from == From::number) {
      for (Votes& sum : sums) sum += sign * part.number;
      continue;
    }
    const Votes least = part.blank_is_zero ? 0 : kBlank;
    const Votes* column = column_of(part, batch).data();
    Votes* out = sums.data();
    for (std::size_t row = 0; row < batch.rows; ++row) out[row] += sign * std::max(column[row], least);
  }
}

bool RowChecks::all_known(const Plan& plan, const Batch& batch, std::size_t row) const {
  if (!batch.has_blanks) return true;
  const auto known = [&](const Part& part) {
    return part.from == From::number || part.blank_is_zero || column_of(part, batch)[row] != kBlank;
  };
  return std::ranges::all_of(plan.left, known) && std::ranges::all_of(plan.right, known);
}

void RowChecks::check_relation(const Plan& plan, const Batch& batch) {
  const Relation& relation = std::get<Relation>((*rules_)[plan.rule].what);
  sum_up(plan.left, batch, left_);
  sum_up(plan.right, batch, right_);
  if (relation.of == Share{1, 1} && all_hold(relation.comparator, left_, right_)) return;
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (holds(relation.comparator, left_[row], relation.of, right_[row])) continue;
    if (all_known(plan, batch, row)) failed_.emplace_back(row, plan.rule);
  }
}

void RowChecks::check_filled(std::size_t rule, const Batch& batch) {
  if (!batch.has_blanks) return;
  for (const std::string& name : std::get<Filled>((*rules_)[rule].what).figures) {
    const bool of_votes = name == "votes";
    const std::size_t value = columns_->find_figure(name);
    if (!of_votes && value == Columns::npos) continue;
    for (std::size_t row = 0; row < batch.rows; ++row) {
      const Votes own = of_votes ? votes_[row] : batch.values[value][row];
      if (own == kBlank) failed_.emplace_back(row, rule);
    }
  }
}

std::optional<Votes> RowChecks::figure(std::string_view name, const Batch& batch, std::size_t row) const {
  const auto part = part_of({false, std::string(name), 0});
  if (!part) return std::nullopt;
  const Votes value = part->from == From::number ? part->number : column_of(*part, batch)[row];
  if (value == kBlank && part->blank_is_zero) return 0;
  return value == kBlank ? std::nullopt : std::optional(value);
}

// Did a rule that says more fail at the same row? `failed_` is sorted.
bool RowChecks::is_hidden(std::size_t rule, std::size_t row) const {
  const auto begin = std::ranges::lower_bound(failed_, std::pair(row, std::size_t{0}));
  for (auto other = begin; other != failed_.end() && other->first == row; ++other) {
    const auto& hides = (*rules_)[other->second].hides;
    if (std::ranges::find(hides, (*rules_)[rule].code) != hides.end()) return true;
  }
  return false;
}

RowHit RowChecks::hit_at(std::size_t rule, std::size_t row, std::uint32_t node, const Batch& batch) const {
  RowHit hit{rule, node, batch.begins[row], joined_text(batch, columns_->station, row), {}};
  const auto* relation = std::get_if<Relation>(&(*rules_)[rule].what);
  if (relation == nullptr) return hit;
  const Lookup look_up = [&](std::string_view name) { return figure(name, batch, row); };
  for (const Sum* sum : {&relation->left, &relation->right}) {
    for (const Term& term : *sum) {
      const auto value = term.figure.empty() ? std::nullopt : look_up(term.figure);
      if (value) hit.figures.emplace_back(term.figure, *value);
    }
  }
  const auto left = evaluate(relation->left, look_up);
  const auto right = evaluate(relation->right, look_up);
  if (left) hit.figures.emplace_back("left", *left);
  if (right) hit.figures.emplace_back("right", *right);
  if (left && right) hit.figures.emplace_back("difference", *left < *right ? *right - *left : *left - *right);
  return hit;
}

// Turns the failures of a batch into hits: not those that are hidden, beside their condition, or in no run.
void RowChecks::keep(const Batch& batch, const std::vector<Run>& runs) {
  std::ranges::sort(failed_);
  for (const auto& [row, rule] : failed_) {
    const auto after = std::ranges::upper_bound(runs, row, {}, &Run::begin);
    if (after == runs.begin()) continue;
    const auto run = after - 1;
    if (row >= run->end || is_hidden(rule, row)) continue;
    const auto known = [&, at = row](const std::string& name) {
      const std::size_t value = columns_->find_figure(name);
      return value != Columns::npos && batch.values[value][at] != kBlank;
    };
    if (std::ranges::any_of((*rules_)[rule].unless_known, known)) continue;
    const auto& only_if = (*rules_)[rule].only_if;
    const Lookup look_up = [&, at = row](std::string_view name) { return figure(name, batch, at); };
    if (only_if && !holds(*only_if, look_up).value_or(false)) continue;
    if (batch.has_blanks && !has_reported(batch, row, *columns_)) continue;
    hits_.push_back(hit_at(rule, row, run->node, batch));
  }
}

void RowChecks::find_missing(const Batch& batch, const std::vector<Run>& runs) {
  const CheckRule* rule = find_rule(*rules_, Across::station_missing);
  if (rule == nullptr || !batch.has_blanks || !columns_->has_stations()) return;
  const std::size_t registered = columns_->find_figure("registered");
  for (const Run& run : runs) {
    for (std::size_t row = run.begin; row < run.end; ++row) {
      if (has_reported(batch, row, *columns_)) continue;
      RowHit hit{static_cast<std::size_t>(rule - rules_->data()),
                 run.node,
                 batch.begins[row],
                 joined_text(batch, columns_->station, row),
                 {}};
      hit.figures.emplace_back("registered", registered == Columns::npos ? kBlank : batch.values[registered][row]);
      hits_.push_back(std::move(hit));
    }
  }
}

void RowChecks::add(const Batch& batch, const std::vector<Run>& runs) {
  failed_.clear();
  derive(batch);
  for (const Plan& plan : plans_) check_relation(plan, batch);
  for (const std::size_t rule : filled_) {
    if (!votes_unpublished_) check_filled(rule, batch);
  }
  if (!failed_.empty()) keep(batch, runs);
  find_missing(batch, runs);
}

}  // namespace saylau::package
