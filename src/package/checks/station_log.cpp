#include "package/checks/station_log.hpp"

#include <algorithm>
#include <map>

#include "package/checks/equal_hashes.hpp"
#include "package/checks/sums_of_runs.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/stations/read_batches.hpp"

namespace saylau::package {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
  const std::uint64_t product = (hash ^ value) * kOdd;
  return product ^ product >> 32U;
}

// Of what the cell says, however it is quoted or written (csv/name_key.hpp). Most names are numbers.
std::uint64_t hash_of(std::string_view raw) {
  std::string_view text = trimmed(raw);
  const bool number = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!number) return std::hash<std::string>()(name_key(unquoted(text)));
  while (text.size() > 1 && text[0] == '0') text.remove_prefix(1);
  return std::hash<std::string_view>()(text);
}

}  // namespace

StationLog::StationLog(const Columns& columns, const CheckRule* same_votes)
    : columns_(&columns), same_votes_(same_votes) {
  if (same_votes == nullptr || !same_votes->only_if) return;
  const Relation& only_if = *same_votes->only_if;  // "votes >= 50": once enough, more are enough too
  grows_with_votes_ = only_if.comparator == Comparator::at_least && only_if.left.size() == 1 &&
                      only_if.left[0].figure == "votes" && figures_of(only_if).size() == 1 &&
                      std::ranges::all_of(only_if.right, [](const Term& term) { return term.figure.empty(); });
}

void StationLog::hash_names(const Batch& batch, const std::vector<Run>& runs) {
  hashes_of_names_.assign(batch.rows, 0);
  for (const Run& run : runs) {
    std::uint64_t place = 0;
    for (const std::size_t text : columns_->area) place = mixed(place, hash_of(batch.texts[text][run.begin]));
    for (const std::size_t text : columns_->region) place = mixed(place, hash_of(batch.texts[text][run.begin]));
    for (const std::size_t text : columns_->district) place = mixed(place, hash_of(batch.texts[text][run.begin]));
    for (std::size_t row = run.begin; row < run.end; ++row) {
      std::uint64_t hash = place;
      for (const std::size_t text : columns_->station) hash = mixed(hash, hash_of(batch.texts[text][row]));
      hashes_of_names_[row] = std::max<std::uint64_t>(hash, 1);
    }
  }
}

void StationLog::hash_votes(const Batch& batch, const std::vector<Votes>& votes) {
  hashes_of_votes_.assign(batch.rows, 0);
  if (same_votes_ == nullptr) return;
  std::uint64_t* hashes = hashes_of_votes_.data();
  with_votes_.assign(batch.rows, 0);
  for (std::size_t i = columns_->figures; i < columns_->values.size(); ++i) {
    const Votes* own = batch.values[i].data();
    for (std::size_t row = 0; row < batch.rows; ++row) {
      hashes[row] = mixed(hashes[row], static_cast<std::uint64_t>(own[row]));
      with_votes_[row] += own[row] > 0 ? 1 : 0;
    }
  }
  const auto& across = std::get<AcrossStations>(same_votes_->what);
  for (std::size_t row = 0; row < batch.rows; ++row) {
    const bool enough = many_enough(votes[row]);
    const bool few = with_votes_[row] < across.contestants_at_least;
    if (enough && few) hashes[row] = mixed(hashes[row], hash_of_the_rest(batch, row));
    const bool compared = enough && (!few || has_figures(batch, row));
    hashes[row] = compared ? std::max<std::uint64_t>(hashes[row], 1) : 0;
  }
}

// Each contestant's votes times an odd number of its own.
void StationLog::hash_sums(const Batch& batch) {
  hashes_of_sums_.assign(batch.rows, 0);
  std::uint64_t* hashes = hashes_of_sums_.data();
  for (std::size_t i = columns_->figures; i < columns_->values.size(); ++i) {
    const std::uint64_t weight = mixed(0, i + 1) | 1U;
    const Votes* own = batch.values[i].data();
    for (std::size_t row = 0; row < batch.rows; ++row) {
      hashes[row] += own[row] == kBlank ? 0 : weight * static_cast<std::uint64_t>(own[row]);
    }
  }
}

// Where few contestants stand, equal votes are no accident only with several other figures that are equal too, or with
// one and the same name.
std::uint64_t StationLog::hash_of_the_rest(const Batch& batch, std::size_t row) const {
  std::uint64_t hash = 0;
  std::size_t known = 0;
  for (std::size_t i = 0; i < columns_->figures; ++i) {
    hash = mixed(hash, static_cast<std::uint64_t>(batch.values[i][row]));
    known += batch.values[i][row] > 0 ? 1 : 0;
  }
  if (known > 1) return hash;
  for (const std::size_t text : columns_->station) hash = mixed(hash, hash_of(batch.texts[text][row]));
  return hash;
}

bool StationLog::has_figures(const Batch& batch, std::size_t row) const {
  for (std::size_t i = 0; i < columns_->figures; ++i) {
    if (batch.values[i][row] > 0) return true;
  }
  return false;
}

// Do so many votes meet the rule's condition? It is asked for every row: the last answer "from so many on" is kept.
bool StationLog::many_enough(Votes votes) {
  if (votes == kBlank) return false;
  if (!same_votes_->only_if || votes == last_asked_) return !same_votes_->only_if || last_answer_;
  if (grows_with_votes_ && enough_ >= 0 && votes >= enough_) return true;
  const Lookup look_up = [&](std::string_view name) { return name == "votes" ? std::optional(votes) : std::nullopt; };
  last_asked_ = votes;
  last_answer_ = holds(*same_votes_->only_if, look_up).value_or(false);
  if (last_answer_ && (enough_ < 0 || votes < enough_)) enough_ = votes;
  return last_answer_;
}

void StationLog::add(const Batch& batch, const std::vector<Run>& runs, const std::vector<Votes>& votes) {
  pieces_.push_back({names_.size(), batch.begin, batch.end});
  hash_names(batch, runs);
  hash_votes(batch, votes);
  hash_sums(batch);
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (hashes_of_names_[row] == 0) hashes_of_votes_[row] = hashes_of_sums_[row] = 0;  // in no run
  }
  names_.append(hashes_of_names_);
  votes_.append(hashes_of_votes_);
  sums_.append(hashes_of_sums_);
}

namespace {

// Where a row of the joined logs comes from.
struct Origin {
  std::size_t file = 0;
  std::size_t thread = 0;
  std::size_t first = 0;  // number of the thread's first row in the joined list
};

class EqualStationFinder {
 public:
  explicit EqualStationFinder(std::vector<LoggedFile>& files) : files_(files) {}

  EqualStations find() {
    EqualStations equal;
    equal.same_name = find_groups([](StationLog& log) { return log.take_names(); }, same_name);
    equal.same_votes = find_groups([](StationLog& log) { return log.take_votes(); }, same_votes);
    equal.subtotals = find_subtotals();
    return equal;
  }

 private:
  static bool same_name(const StationRow& a, const StationRow& b) {
    const auto same = [](const std::string& one, const std::string& other) {
      return one == other || name_key(one) == name_key(other);
    };
    return same(a.station, b.station) && same(a.district, b.district) && same(a.region, b.region);
  }
  static bool same_votes(const StationRow& a, const StationRow& b) { return a.votes == b.votes; }

  template <typename Take, typename Same>
  std::vector<std::vector<StationRow>> find_groups(Take take, Same same) {
    const auto groups = equal_hashes(joined_hashes(take));
    const auto rows = read_rows(groups);
    std::vector<std::vector<StationRow>> equal;
    for (const auto& group : groups) add_equal(group, rows, same, equal);
    for (auto& group : equal)
      std::ranges::sort(group, {}, [](const StationRow& row) { return std::pair(row.file, row.byte); });
    std::ranges::sort(equal, {}, [](const auto& group) { return std::pair(group[0].file, group[0].byte); });
    return equal;
  }

  // A part of the joined list that stands together in a file.
  struct Part {
    std::size_t file = 0;
    std::size_t byte = 0;
    std::size_t first = 0;  // in the joined list
    std::size_t rows = 0;
  };

  // By file and byte.
  std::vector<Part> parts_in_order(std::size_t rows) const {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < origins_.size(); ++i) {
      const std::size_t end = i + 1 < origins_.size() ? origins_[i + 1].first : rows;
      const auto& pieces = files_[origins_[i].file].threads[origins_[i].thread].pieces();
      for (std::size_t j = 0; j < pieces.size(); ++j) {
        const std::size_t first = origins_[i].first + pieces[j].first;
        const std::size_t next = j + 1 < pieces.size() ? origins_[i].first + pieces[j + 1].first : end;
        parts.push_back({origins_[i].file, pieces[j].begin, first, next - first});
      }
    }
    std::ranges::sort(parts, {}, [](const Part& part) { return std::pair(part.file, part.byte); });
    return parts;
  }

  // A station with few votes, or with those of one contestant, may be the sum of its neighbours by chance.
  static bool is_large(const StationRow& row) {
    constexpr Votes kFewestVotes = 100;
    constexpr auto kFewestContestants = 2;
    Votes all = 0;
    for (const Votes votes : row.votes) all += std::max<Votes>(votes, 0);
    return all >= kFewestVotes &&
           std::ranges::count_if(row.votes, [](Votes votes) { return votes > 0; }) >= kFewestContestants;
  }

  std::vector<StationRow> find_subtotals() {
    const std::vector<std::uint64_t> joined = joined_hashes([](StationLog& log) { return log.take_sums(); });
    std::vector<std::uint64_t> of_file;
    std::vector<std::size_t> numbers;  // in the joined list
    std::vector<std::vector<std::size_t>> found;
    const std::vector<Part> parts = parts_in_order(joined.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      for (std::size_t row = parts[i].first; row < parts[i].first + parts[i].rows; ++row) {
        of_file.push_back(joined[row]);
        numbers.push_back(row);
      }
      if (i + 1 < parts.size() && parts[i + 1].file == parts[i].file) continue;
      for (const std::size_t row : sums_of_runs(of_file)) found.push_back({numbers[row]});
      of_file.clear();
      numbers.clear();
    }
    std::vector<StationRow> subtotals;
    for (const auto& [number, row] : read_rows(found)) {
      if (is_large(row)) subtotals.push_back(row);
    }
    std::ranges::sort(subtotals, {}, [](const StationRow& row) { return std::pair(row.file, row.byte); });
    return subtotals;
  }

  // The hashes of all files and threads in one list; each block of a log is freed when it has been copied.
  template <typename Take>
  std::vector<std::uint64_t> joined_hashes(Take take) {
    origins_.clear();
    std::vector<HashList> parts;
    std::size_t number = 0;
    for (std::size_t file = 0; file < files_.size(); ++file) {
      for (std::size_t thread = 0; thread < files_[file].threads.size(); ++thread) {
        origins_.push_back({file, thread, number});
        parts.push_back(take(files_[file].threads[thread]));
        number += parts.back().size();
      }
    }
    std::vector<std::uint64_t> joined;
    joined.reserve(number);
    for (HashList& part : parts) part.move_to(joined);
    return joined;
  }

  // Of those with equal hashes, those that are equal.
  template <typename Same>
  static void add_equal(const std::vector<std::size_t>& group, const std::map<std::size_t, StationRow>& rows, Same same,
                        std::vector<std::vector<StationRow>>& equal) {
    std::vector<std::vector<StationRow>> kinds;
    for (const std::size_t number : group) {
      const StationRow& row = rows.at(number);
      const auto kind = std::ranges::find_if(kinds, [&](const auto& known) { return same(known[0], row); });
      if (kind != kinds.end()) {
        kind->push_back(row);
      } else {
        kinds.push_back({row});
      }
    }
    for (auto& kind : kinds) {
      if (kind.size() > 1) equal.push_back(std::move(kind));
    }
  }

  // The rows of all groups; each piece of a file is read again once.
  std::map<std::size_t, StationRow> read_rows(const std::vector<std::vector<std::size_t>>& groups) {
    std::vector<std::size_t> numbers;
    for (const auto& group : groups) std::ranges::copy(group, std::back_inserter(numbers));
    std::ranges::sort(numbers);
    std::map<std::size_t, StationRow> rows;
    std::size_t loaded_first = 1;
    std::size_t loaded_end = 0;
    Batch batch;
    for (const std::size_t number : numbers) {
      const Origin& origin = *(std::ranges::upper_bound(origins_, number, {}, &Origin::first) - 1);
      const LoggedFile& file = files_[origin.file];
      if (number < loaded_first || number >= loaded_end) {
        const auto& pieces = file.threads[origin.thread].pieces();
        const auto& piece =
            *(std::ranges::upper_bound(pieces, number - origin.first, {}, &StationLog::Piece::first) - 1);
        batch = read_again(*file.file, *file.columns, piece.begin, piece.end);
        loaded_first = origin.first + piece.first;
        loaded_end = loaded_first + batch.rows;
      }
      rows.emplace(number, row_of(origin.file, *file.columns, batch, number - loaded_first));
    }
    return rows;
  }

  static StationRow row_of(std::size_t file, const Columns& columns, const Batch& batch, std::size_t row) {
    StationRow station{file,
                       batch.begins[row],
                       joined_text(batch, widest_place(columns), row),
                       joined_text(batch, columns.district, row),
                       joined_text(batch, columns.station, row),
                       {}};
    for (std::size_t i = columns.figures; i < columns.values.size(); ++i) station.votes.push_back(batch.values[i][row]);
    return station;
  }

  std::vector<LoggedFile>& files_;
  std::vector<Origin> origins_;
};

}  // namespace

EqualStations find_equal_stations(std::vector<LoggedFile>& files) {
  return EqualStationFinder(files).find();
}

}  // namespace saylau::package
