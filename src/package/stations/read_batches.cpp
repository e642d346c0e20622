#include "package/stations/read_batches.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "law/text_file.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/chunks.hpp"
#include "package/csv/marks.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kMostErrors = 20;

struct RowError {
  std::size_t byte = 0;
  std::string code;
  std::string found;
  std::string expected;
};

// A number that could be a fraction, "1.346", is read as thousands only where nothing else in the file speaks against
// it.
struct GroupedNumbers {
  std::optional<std::size_t> first;  // byte of the first of them
  std::string text;                  // what it says
  bool only_zeros = true;            // does each end in "000", as fractions printed with three places do?
  bool with_comma = false;           // do some have commas,
  bool with_point = false;           // and some points?
  Votes largest_plain = 0;           // of the numbers without any mark

  void add(std::size_t byte, std::string_view number) {
    if (!first || byte < *first) text = number;
    first = std::min(first.value_or(byte), byte);
    only_zeros = only_zeros && number.ends_with("000");
    with_comma = with_comma || number.contains(',');
    with_point = with_point || number.contains('.');
  }
  bool contradict_each_other() const { return with_comma && with_point; }
  void add(const GroupedNumbers& other) {
    if (other.first && (!first || *other.first < *first)) text = other.text;
    if (other.first) first = std::min(first.value_or(*other.first), *other.first);
    only_zeros = only_zeros && other.only_zeros;
    with_comma = with_comma || other.with_comma;
    with_point = with_point || other.with_point;
    largest_plain = std::max(largest_plain, other.largest_plain);
  }
};

// The errors of one thread: the first of them, and how many there were.
struct ErrorLog {
  GroupedNumbers grouped;
  std::vector<RowError> first;
  std::size_t number = 0;

  void add(std::size_t byte, std::string code, std::string found, std::string expected) {
    if (first.size() < kMostErrors) first.push_back({byte, std::move(code), std::move(found), std::move(expected)});
    ++number;
  }
};

// One thread's reading of its chunks.
class ChunkReader {
 public:
  ChunkReader(const CsvFile& file, const Columns& columns, ErrorLog& errors)
      : file_(file), columns_(columns), errors_(errors) {
    batch_.values.resize(columns.values.size());
    batch_.texts.resize(columns.texts.size());
  }

  const Batch& read(const Chunk& chunk) {
    chunk_ = chunk;
    batch_.begin = chunk.begin;
    batch_.end = chunk.begin + chunk.text.size();
    find_marks(chunk.text, file_.header.separator, marks_);
    batch_.breaks = marks_.breaks;
    make_room(marks_.row_ends.size());
    std::uint32_t first = 0;
    for (const std::uint32_t end : marks_.row_ends) {
      read_row(first, end - first);
      first = end;
    }
    if (marks_.open_quote) {
      errors_.add(byte_of_cell(marks_.row_ends.empty() ? 0 : first - 1), "csv.quote",
                  "a quotation mark that is never closed", "a closing quotation mark");
    }
    return batch_;
  }

 private:
  void make_room(std::size_t rows) {
    batch_.rows = 0;
    batch_.has_blanks = false;
    batch_.headings.clear();
    batch_.begins.resize(rows);
    for (auto& column : batch_.values) column.resize(rows);
    for (auto& column : batch_.texts) column.resize(rows);
  }

  std::size_t begin_of(std::uint32_t cell) const { return cell == 0 ? 0 : marks_.ends[cell - 1] + 1; }
  std::size_t byte_of_cell(std::uint32_t cell) const { return chunk_.begin + begin_of(cell); }
  std::string_view cell(std::uint32_t number) const {
    const std::size_t begin = begin_of(number);
    return chunk_.text.substr(begin, marks_.ends[number] - begin);
  }

  void read_row(std::uint32_t first, std::uint32_t cells) {
    if (cells != columns_.cells || is_blank_line(first, cells)) return refuse_row(first, cells);
    if (marks_.has_quotes && !check_quotes(first, cells)) return;
    if (numbers_columns(first, cells)) return;
    if (is_blank_row(first, cells)) return;
    const std::size_t row = batch_.rows;
    batch_.begins[row] = byte_of_cell(first);
    for (std::size_t i = 0; i < columns_.texts.size(); ++i) read_text(first, i);
    for (std::size_t i = 0; i < columns_.values.size(); ++i)
      batch_.values[i][row] = read_value(first, columns_.values[i].columns, i >= columns_.figures);
    if (is_a_place(first)) ++batch_.rows;
  }

  // A row that a spreadsheet leaves behind: separators and nothing between them.
  bool is_blank_row(std::uint32_t first, std::uint32_t cells) const {
    if (!is_blank(cell(first))) return false;
    for (std::uint32_t i = first + 1; i < first + cells; ++i) {
      if (!is_blank(cell(i))) return false;
    }
    return true;
  }

  // "1,2,3,4", as the pages of a form number its columns.
  bool numbers_columns(std::uint32_t first, std::uint32_t cells) {
    constexpr std::uint32_t kFewest = 4;
    if (cells < kFewest || !says(cell(first), "1") || !says(cell(first + 1), "2")) return false;
    for (std::uint32_t i = 0; i < cells; ++i) {
      if (parse_count(unquoted(cell(first + i))) != Votes{i} + 1) return false;
    }
    errors_.add(byte_of_cell(first), "csv.column-numbers", "a row that numbers the columns: 1, 2, 3 and so on",
                "rows of figures: that row taken out");
    return true;
  }
  static bool is_blank(std::string_view raw) {
    const std::string_view text = trimmed(raw);
    return text.empty() || (text.starts_with('"') && unquoted(text).empty());
  }

  // --- what the row is of ---

  // Does the row say of which place it is? Where it does not, figures would be counted somewhere else, or as a station
  // of no name; a heading without figures is passed over. A total is no place either.
  bool is_a_place(std::uint32_t first) {
    for (const auto* role : {&columns_.area, &columns_.region, &columns_.district, &columns_.station}) {
      if (role->empty() || !any_blank(*role) || is_special()) continue;
      if (!has_figures() && all_blank(finest_role())) return add_heading(first), false;
      add_no_place(first, *role);
      return false;
    }
    return !is_total(first);
  }

  std::string_view text_of(std::size_t text) const { return batch_.texts[text][batch_.rows]; }
  bool all_blank(const std::vector<std::size_t>& texts) const {
    return std::ranges::all_of(texts, [&](std::size_t text) { return is_blank(text_of(text)); });
  }
  bool any_blank(const std::vector<std::size_t>& texts) const {
    return std::ranges::any_of(texts, [&](std::size_t text) { return is_blank(text_of(text)); });
  }
  const std::vector<std::size_t>& finest_role() const {
    for (const auto* role : {&columns_.station, &columns_.district, &columns_.region}) {
      if (!role->empty()) return *role;
    }
    return columns_.area;
  }
  bool has_figures() const {
    return std::ranges::any_of(batch_.values, [&](const auto& column) { return column[batch_.rows] != kBlank; });
  }
  bool is_special() const {
    return std::ranges::any_of(
        columns_.special, [&](const SpecialColumn& special) { return says(text_of(special.text), special.equals); });
  }

  // What a row without figures names: whoever has no row below it would be dropped.
  void add_heading(std::uint32_t first) {
    for (const auto* role : {&columns_.area, &columns_.region, &columns_.district}) {
      if (role->empty() || all_blank(*role)) continue;
      const std::size_t text = *std::ranges::find_if(*role, [&](std::size_t i) { return !is_blank(text_of(i)); });
      const auto column = first + static_cast<std::uint32_t>(columns_.texts[text]);
      batch_.headings.push_back({byte_of_cell(column), unquoted(text_of(text))});
      return;
    }
  }

  void add_no_place(std::uint32_t first, const std::vector<std::size_t>& role) {
    const std::size_t text = *std::ranges::find_if(role, [&](std::size_t i) { return is_blank(text_of(i)); });
    const std::string& header = file_.header.cells[columns_.texts[text]].text;
    errors_.add(byte_of_cell(first + static_cast<std::uint32_t>(columns_.texts[text])), "votes.no-place",
                fmt::format("a row with nothing in column \"{}\"", header),
                "the place that its figures are of: a merged cell filled into each of its rows, no sums");
  }

  bool is_total(std::uint32_t first) {
    if (columns_.declares_a_total) return false;
    for (const auto* role : {&columns_.region, &columns_.district, &columns_.station}) {
      for (const std::size_t text : *role) {
        const std::string_view raw = text_of(text);
        if (is_as_in_row_before(text) || is_numbered(text) || !names_a_total(unquoted(raw))) continue;
        add_total(first + static_cast<std::uint32_t>(columns_.texts[text]));
        return true;
      }
    }
    return false;
  }

  // A text is mostly that of the row before, which was looked at.
  bool is_as_in_row_before(std::size_t text) const {
    return batch_.rows > 0 && batch_.texts[text][batch_.rows - 1] == text_of(text);
  }

  // "12" is no total, and "Station No. 12" none where "Station No. 11" was looked at; a text too long for the name of
  // one is not looked into either.
  bool is_numbered(std::size_t text) const {
    constexpr std::size_t kLongest = 64;
    constexpr std::size_t kSameStart = 3;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string_view raw = text_of(text);
    if (raw.empty() || raw.size() > kLongest) return true;
    if (!is_digit(raw.back())) return false;
    const std::string_view before = batch_.rows > 0 ? batch_.texts[text][batch_.rows - 1] : std::string_view();
    return is_digit(raw.front()) || before.substr(0, kSameStart) == raw.substr(0, kSameStart);
  }

  void add_total(std::uint32_t number) {
    errors_.add(byte_of_cell(number), "votes.total-row", fmt::format("{}, a row of sums", shortened(cell(number))),
                "rows of places only, by skip, by [source.where], or in the file: its figures would be counted twice");
  }

  // --- cells ---

  // A text is mostly that of the row before, which has been looked at.
  void read_text(std::uint32_t first, std::size_t text) {
    const std::uint32_t number = first + static_cast<std::uint32_t>(columns_.texts[text]);
    const std::string_view raw = cell(number);
    const std::size_t row = batch_.rows;
    batch_.texts[text][row] = raw;
    if (row > 0 && batch_.texts[text][row - 1] == raw) return;
    if (!is_text(raw)) errors_.add(byte_of_cell(number), "file.not-utf8", "bytes that are no text", "UTF-8 text");
  }

  bool is_blank_line(std::uint32_t first, std::uint32_t cells) const {
    return cells == 1 && is_well_quoted(cell(first)) && unquoted(cell(first)).empty();
  }

  // Blank lines are left out; anything else of the wrong width is an error.
  void refuse_row(std::uint32_t first, std::uint32_t cells) {
    if (is_blank_line(first, cells)) return;
    errors_.add(byte_of_cell(first), "csv.cells", fmt::format("{} cells", cells),
                fmt::format("{}, as in the header", columns_.cells));
  }

  bool check_quotes(std::uint32_t first, std::uint32_t cells) {
    const std::size_t begin = begin_of(first);
    const std::string_view row = chunk_.text.substr(begin, marks_.ends[first + cells - 1] - begin);
    if (row.find('"') == std::string_view::npos) return true;
    for (std::uint32_t i = first; i < first + cells; ++i) {
      if (is_well_quoted(cell(i)) && !swallows_rows(cell(i))) continue;
      errors_.add(byte_of_cell(i), "csv.quote", fmt::format("the quotation marks of {}", shortened(cell(i))),
                  "a cell quoted from end to end, marks inside doubled, or without any");
      return false;
    }
    return true;
  }

  // Two stray marks, at the start of one cell and at the end of another of a later row, make one cell of all that is
  // between them: as many separators as the rows would have.
  bool swallows_rows(std::string_view raw) const {
    const auto breaks = std::ranges::count(raw, '\n');
    const auto separators = std::ranges::count(raw, file_.header.separator);
    return breaks > 0 && columns_.cells > 2 && separators == breaks * static_cast<std::ptrdiff_t>(columns_.cells - 1);
  }

  static std::string shortened(std::string_view text) {
    constexpr std::size_t kMost = 60;
    std::string shown(trimmed(text.substr(0, text.find('\n'))));
    if (shown.size() <= kMost) return shown;
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0U) == 0x80U) --end;
    return shown.substr(0, end) + "…";
  }

  // The sum of the value's columns; blank if any of them is.
  Votes read_value(std::uint32_t first, const std::vector<std::size_t>& columns, bool is_votes) {
    Votes sum = 0;
    std::size_t blanks = 0;
    for (const std::size_t column : columns) {
      const Votes count = read_count(first, column);
      if (count == kBlank) {
        ++blanks;
      } else {
        sum += count;
      }
    }
    if (is_votes && blanks > 0 && blanks < columns.size()) add_part_blank(first, columns);
    return blanks == 0 ? sum : kBlank;
  }

  // Somebody who has votes in one column stands there: a blank in another is no zero.
  void add_part_blank(std::uint32_t first, const std::vector<std::size_t>& columns) {
    for (const std::size_t column : columns) {
      const std::uint32_t number = first + static_cast<std::uint32_t>(column);
      if (!unquoted(cell(number)).empty()) continue;
      return errors_.add(
          byte_of_cell(number), "votes.missing",
          fmt::format("a blank in column \"{}\" beside votes in another", file_.header.cells[column].text),
          "a whole number; 0 where there are no votes");
    }
  }

  Votes read_count(std::uint32_t first, std::size_t column) {
    const std::uint32_t number = first + static_cast<std::uint32_t>(column);
    const std::size_t begin = begin_of(number);
    const std::size_t end = marks_.ends[number];
    if (chunk_.begin + end >= 8) {  // eight bytes before it belong to the file
      const Votes count = parse_short_digits(chunk_.text.data() + end, end - begin);
      if (count >= 0) {
        errors_.grouped.largest_plain = std::max(errors_.grouped.largest_plain, count);
        return count;
      }
    }
    return read_unusual_count(number, column);
  }

  // Blank, long, quoted, with thousands separators, or none.
  Votes read_unusual_count(std::uint32_t number, std::size_t column) {
    const std::string_view raw = cell(number);
    if (const auto read = read_count_cell(raw, columns_.marks)) {
      if (read->could_be_fraction) errors_.grouped.add(byte_of_cell(number), unquoted(raw));
      return read->count;
    }
    batch_.has_blanks = true;
    if (!unquoted(raw).empty()) add_no_count(number, column);
    return kBlank;
  }

  void add_no_count(std::uint32_t number, std::size_t column) {
    const std::string_view raw = cell(number);
    const std::string shown = is_text(raw) ? shortened(raw) : "bytes that are no text";
    const std::size_t blanks = std::min(raw.find_first_not_of(' '), raw.size());
    errors_.add(
        byte_of_cell(number) + blanks, "votes.count",
        fmt::format("\"{}\" in column \"{}\"", shown, file_.header.cells[column].text),
        "a whole number of at most twelve digits, without a sign, its groups of three; or thousands and decimal "
        "declared in the [[source]]");
  }

  const CsvFile& file_;
  const Columns& columns_;
  ErrorLog& errors_;
  Chunk chunk_;
  Marks marks_;
  Batch batch_;
};

// The first errors in the order of the file, with their places, and how many more there were.
Errors first_errors(const CsvFile& file, std::vector<ErrorLog> logs) {
  std::vector<RowError> all;
  std::size_t number = 0;
  for (ErrorLog& log : logs) {
    std::ranges::move(log.first, std::back_inserter(all));
    number += log.number;
  }
  std::ranges::stable_sort(all, {}, &RowError::byte);
  all.resize(std::min(all.size(), kMostErrors));
  Errors errors;
  for (RowError& error : all) {
    errors.push_back({std::move(error.code), place_at(file.text, error.byte, file.name), std::move(error.found),
                      std::move(error.expected)});
  }
  if (number > all.size()) {
    errors.push_back({"votes.more-errors",
                      {file.name},
                      fmt::format("{} errors more of this file", number - all.size()),
                      "the first ones mended; the others may be like them"});
  }
  return errors;
}

}  // namespace

namespace {

// A number such as 1.346 where the file has 1200 too, or where all such numbers end in 000, may be a fraction.
Errors doubtful_numbers(const CsvFile& file, const std::vector<ErrorLog>& logs) {
  constexpr Votes kThousand = 1000;
  GroupedNumbers all;
  for (const ErrorLog& log : logs) all.add(log.grouped);
  if (!all.first || (all.largest_plain < kThousand && !all.only_zeros && !all.contradict_each_other())) return {};
  const std::string beside = all.largest_plain >= kThousand ? fmt::format("beside {}", all.largest_plain)
                             : all.only_zeros               ? "and every such number ends in 000"
                                                            : "beside others with the other mark";
  return {{"votes.doubtful-number", place_at(file.text, *all.first, file.name),
           fmt::format("\"{}\", {}: thousands, or a fraction?", all.text, beside),
           "thousands = \".\" (or \",\") or decimal = \".\" (or \",\") in the [[source]]"}};
}

}  // namespace

Batch read_again(const CsvFile& file, const Columns& columns, std::size_t begin, std::size_t end) {
  ErrorLog ignored;  // whatever there is was reported the first time
  return ChunkReader(file, columns, ignored).read({begin, file.text.substr(begin, end - begin)});
}

std::size_t threads_for(std::size_t bytes) {
  const std::size_t chunks = bytes / Chunks::kUsualSize + 1;
  return std::max<std::size_t>(1, std::min<std::size_t>(chunks / 2, std::thread::hardware_concurrency()));
}

Expected<void> read_batches(const CsvFile& file, const Columns& columns, const Reading& reading,
                            const std::function<void(std::size_t, const Batch&)>& take) {
  Chunks chunks(file.text, file.header.rows_begin);
  std::vector<ErrorLog> logs(reading.threads);
  std::mutex progress_lock;
  std::size_t done = 0;
  std::atomic<std::size_t> rows = 0;
  const auto work = [&](std::size_t thread) {
    ChunkReader reader(file, columns, logs[thread]);
    while (const auto chunk = chunks.next()) {
      const Batch& batch = reader.read(*chunk);
      rows += batch.rows;
      take(thread, batch);
      if (!reading.progress) continue;
      const std::lock_guard lock(progress_lock);
      done += chunk->text.size();
      reading.progress(done, file.text.size());
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t thread = 1; thread < reading.threads; ++thread) helpers.emplace_back(work, thread);
    work(0);
  }
  if (Errors errors = doubtful_numbers(file, logs); !errors.empty()) return std::unexpected(errors);
  if (Errors errors = first_errors(file, std::move(logs)); !errors.empty()) return std::unexpected(errors);
  if (rows == 0) {
    return fail({"csv.no-rows", {file.name, file.header.line, 1}, "a header and no rows", "a row for each area"});
  }
  return {};
}

}  // namespace saylau::package
