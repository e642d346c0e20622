// The fast reader against the slow one, in any number of threads, and its errors.
#include "package/stations/read_batches.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <mutex>

#include "package/csv/cell.hpp"
#include "tests/oracle/csv_oracle.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;
using Cells = std::vector<std::vector<std::string>>;

// Every cell of every row as text; nothing if the file is refused.
std::optional<Cells> fast(const std::string& text) {
  const auto file = csv_from_text(text, "f.csv");
  if (!file) return std::nullopt;
  Columns columns;
  columns.cells = file->header.cells.size();
  for (std::size_t i = 0; i < columns.cells; ++i) columns.texts.push_back(i);
  Cells cells;
  const auto read = read_batches(*file, columns, {}, [&](std::size_t, const Batch& batch) {
    for (std::size_t row = 0; row < batch.rows; ++row) {
      cells.emplace_back();
      for (const auto& column : batch.texts) cells.back().push_back(unquoted(column[row]));
    }
  });
  return read ? std::optional(cells) : std::nullopt;
}

std::optional<Cells> slow(const std::string& text) {
  const auto table = oracle::parse_csv(text, "f.csv");
  if (!table) return std::nullopt;
  Cells cells;
  for (const oracle::Row& row : table->rows) {
    cells.emplace_back();
    for (const oracle::Cell& cell : row.cells) cells.back().push_back(cell.text);
  }
  return cells;
}

// All texts of up to seven of these characters below a header of two columns.
TEST(ReadBatches, ReadsEveryShortTextAsTheOracleDoes) {
  constexpr std::string_view kCharacters = "a,\"\n ";
  std::size_t accepted = 0;
  for (std::size_t length = 1; length <= 7; ++length) {
    std::size_t texts = 1;
    for (std::size_t i = 0; i < length; ++i) texts *= kCharacters.size();
    for (std::size_t number = 0; number < texts; ++number) {
      std::string text = "x,y\n";
      for (std::size_t i = 0, rest = number; i < length; ++i, rest /= kCharacters.size()) {
        text += kCharacters[rest % kCharacters.size()];
      }
      const auto expected = slow(text);
      ASSERT_EQ(fast(text), expected) << text;
      accepted += expected ? 1 : 0;
    }
  }
  EXPECT_GT(accepted, 1000U);
}

// The sum of every value column, read by so many threads.
std::vector<Votes> sums(const std::string& text, std::size_t threads) {
  const Package package = station_package();
  const auto file = csv_from_text(text, "f.csv");
  const auto columns = find_columns(package, package.sources[0], *file);
  std::vector<std::vector<Votes>> by_thread(threads, std::vector<Votes>(columns->values.size(), 0));
  const auto read = read_batches(*file, *columns, {threads, {}}, [&](std::size_t thread, const Batch& batch) {
    for (std::size_t i = 0; i < batch.values.size(); ++i) {
      for (std::size_t row = 0; row < batch.rows; ++row) by_thread[thread][i] += batch.values[i][row];
    }
  });
  EXPECT_TRUE(read);
  std::vector<Votes> sums(columns->values.size(), 0);
  for (const auto& own : by_thread) {
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += own[i];
  }
  return sums;
}

TEST(ReadBatches, TheNumberOfThreadsDoesNotShow) {
  std::string text = kStationHeader;
  for (int i = 0; i < 60'000; ++i) text += "North,\"1, a\"," + std::to_string(i) + ",200,2,60,30,8\n";
  const std::vector<Votes> one = sums(text, 1);
  EXPECT_EQ(*std::ranges::max_element(one), 200 * 60'000);
  EXPECT_EQ(sums(text, 2), one);
  EXPECT_EQ(sums(text, 7), one);
}

Errors errors_of(const std::string& rows) {
  const Package package = station_package();
  const std::string text = kStationHeader + rows;
  const auto file = csv_from_text(text, "f.csv");
  const auto columns = find_columns(package, package.sources[0], *file);
  const auto read = read_batches(*file, *columns, {}, [](std::size_t, const Batch&) {});
  return read ? Errors{} : read.error();
}

TEST(ReadBatches, NamesFileLineColumnHeaderAndText) {
  expect_in(to_string(errors_of("N,1,A,200,2,60,30,8\nN,1,Б,2oo,2,60,30,8\n")[0]),
            "f.csv:3:7: found \"2oo\" in column \"registered\"");
  EXPECT_EQ(errors_of("N,1,A,\"1,5\",2,60,30,8\n")[0].code, "votes.count");
  EXPECT_EQ(errors_of("N,1,A,०१२,2,60,30,8\n")[0].code, "votes.count");
  EXPECT_TRUE(errors_of("N,1,A,1 234,2,60,30,8\n").empty());
}

TEST(ReadBatches, RefusesRowsOfAnotherWidth) {
  expect_in(to_string(errors_of("N,1,A,200,2,60,30,8,9\n")[0]), "f.csv:2:1: found 9 cells, expected 8");
  EXPECT_EQ(errors_of("N,1,A,200,2,60\n")[0].code, "csv.cells");
}

// Two stray marks in one column would make one row of two, with as many cells as it should have.
TEST(ReadBatches, AStrayQuotationMarkSwallowsNoProtocol) {
  const Errors errors = errors_of("N,1,5\" pipe,200,2,60,30,8\nN,1,6\" pipe,200,2,60,30,8\n");
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, "csv.quote");
}

TEST(ReadBatches, RefusesAQuotationMarkThatNeverCloses) {
  bool found = false;
  for (const Error& error : errors_of("N,1,A,200,2,60,30,8\nN,1,\"A,200,2,60,30,8\n"))
    found = found || error.code == "csv.quote";
  EXPECT_TRUE(found);
}

TEST(ReadBatches, RefusesBytesThatAreNoText) {
  EXPECT_EQ(errors_of("N,1,\xFF,200,2,60,30,8\n")[0].code, "file.not-utf8");
}

TEST(ReadBatches, NamesTheFirstErrorsAndCountsTheRest) {
  std::string rows;
  for (int i = 0; i < 50'000; ++i) rows += "N,1,A,x,2,60,30,8\n";
  const Errors errors = errors_of(rows);
  ASSERT_EQ(errors.size(), 21U);
  EXPECT_EQ(errors[0].place.line, 2U);
  EXPECT_EQ(errors[19].place.line, 21U);
  expect_in(errors[20].found, "49980 errors more");
}

TEST(ReadBatches, TellsHowFarItIs) {
  const Package package = station_package();
  const auto file = csv_from_text(kStations, "f.csv");
  const auto columns = find_columns(package, package.sources[0], *file);
  std::size_t last = 0;
  const Reading reading{1, [&](std::size_t done, std::size_t) { last = done; }};
  ASSERT_TRUE(read_batches(*file, *columns, reading, [](std::size_t, const Batch&) {}));
  EXPECT_EQ(last, kStations.size() - kStationHeader.size());
}

TEST(ThreadsFor, ASmallFileNeedsNone) {
  EXPECT_EQ(threads_for(1000), 1U);
  EXPECT_GE(threads_for(std::size_t{1} << 30U), 1U);
}

}  // namespace
}  // namespace saylau::package
