// A guess at what the columns of a foreign file are, to start a [[source]] from.
//
// Two kinds of evidence. Headers: words of protocols in English, Russian, Kazakh and Georgian ("invalid",
// "недействительн", "жарамсыз", "ბათილ"). Arithmetic: of a sample of rows, which column is the sum of which others: a
// run of columns that adds up to one figure is the contestants, and that figure the valid votes; valid and invalid
// ballots make those cast; what is never more than another is a part of it. Where the two agree the guess is sure;
// where only one speaks it says which; where they contradict each other, or two columns fit one role, it says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "package/csv/layout.hpp"
#include "votes/error.hpp"

namespace saylau::package {

// What a guess stands on.
enum class Evidence { header, arithmetic, both, position };

struct GuessedColumn {
  std::string header;
  std::string role;  // "" if none was found; "votes.<contestant>" with an id made from the header
  Evidence evidence = Evidence::header;
};

struct Inspection {
  Layout layout;  // its encoding and its header, where a source has to say them
  char separator = ',';
  std::size_t rows = 0;                // looked at
  std::vector<GuessedColumn> columns;  // in the file's order
  std::vector<std::string>
      sums;  // what adds up, in words: "valid = 14 columns from "1. ..." on, in 5,000 of 5,000 rows"
  std::vector<std::string> unsure;  // what a person has to look at
};

// Errors: those of csv/csv_file.hpp and stations/read_batches.hpp. Cost: the header and the first 5,000 rows.
Expected<Inspection> inspect(std::string_view text, const std::string& file);

// The same for bytes as they are published, in any encoding and with titles above the header.
Expected<Inspection> inspect_foreign(std::string_view bytes, const std::string& file);

// The guess as a [[source]] block of election.toml, with a comment for what it is unsure of.
std::string source_block(const Inspection& inspection, const std::string& file, const std::string& ballot = "list",
                         const std::string& url = "");

// A contestant's id from a header: small Latin letters, digits and hyphens; other scripts are transliterated. ""
// becomes "contestant".
std::string id_from_header(std::string_view header);

}  // namespace saylau::package
