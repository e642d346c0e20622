// What a check found.
#pragma once

#include <string>
#include <vector>

#include "votes/contestant.hpp"
#include "votes/error.hpp"

namespace saylau::package {

enum class Severity {
  error,    // the votes that are counted contradict themselves; count refuses
  warning,  // a statement contradicts itself or the votes, or a protocol is odd
  note,     // a gap or an oddity that the figures leave open
};

struct Finding {
  std::string code;  // stable, such as "check.share"
  Severity severity = Severity::note;
  Names where;                // the area, or whose statement
  Names text;                 // one or two sentences
  std::string region = {};    // the region that it is in, where a file of stations names one
  std::string cite = {};      // the article behind it, if a law says so
  std::string accepted = {};  // why the package lets the votes be counted all the same; "" if it does not
  Place place = {};           // of the protocol in its file
  bool of_statement = false;  // is it about what somebody announced, rather than about what is counted?
};

// The errors among them that the package does not accept, the first twenty and how many more: votes that contradict
// themselves, which nothing may be concluded from.
Errors contradictions(const std::vector<Finding>& findings);

// Is there an error among them that the package does not accept?
bool has_errors(const std::vector<Finding>& findings);

}  // namespace saylau::package
