#include "package/stations/sample.hpp"

#include "package/csv/cell.hpp"
#include "package/csv/chunks.hpp"
#include "package/stations/read_batches.hpp"

namespace saylau::package {

namespace {

std::vector<Votes> numbers_of(const std::vector<std::string>& texts) {
  std::vector<Votes> numbers;
  bool any = false;
  for (const std::string& text : texts) {
    const auto count = parse_count(text);
    if (!count && !text.empty()) return {};
    any = any || count.has_value();
    numbers.push_back(count.value_or(0));
  }
  return any ? numbers : std::vector<Votes>{};
}

CsvFile beginning_of(const CsvFile& file, std::size_t bytes) {
  CsvFile beginning = file;
  Chunks chunks(file.text, file.header.rows_begin, bytes);
  if (const auto chunk = chunks.next()) beginning.text = file.text.substr(0, chunk->begin + chunk->text.size());
  return beginning;
}

}  // namespace

Expected<Sample> sample_of(const CsvFile& file, std::size_t rows, std::size_t bytes) {
  Columns columns;
  columns.cells = file.header.cells.size();
  for (std::size_t i = 0; i < columns.cells; ++i) columns.texts.push_back(i);
  Sample sample;
  sample.texts.resize(columns.cells);
  const auto read = read_batches(beginning_of(file, bytes), columns, {}, [&](std::size_t, const Batch& batch) {
    for (std::size_t row = 0; row < batch.rows && sample.rows < rows; ++row, ++sample.rows) {
      for (std::size_t i = 0; i < columns.cells; ++i) sample.texts[i].push_back(unquoted(batch.texts[i][row]));
    }
  });
  if (!read) return std::unexpected(read.error());
  for (const auto& texts : sample.texts) sample.numbers.push_back(numbers_of(texts));
  return sample;
}

}  // namespace saylau::package
