// What every command shares: where laws and elections are, where to print, and how.
#pragma once

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

#include "package/catalogue.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::cli {

// Exit status of the program (plan, section 7).
enum Status { kDone = 0, kNo = 1, kWrong = 2 };

struct Context {
  package::Catalogue catalogue;
  std::ostream& out;          // results
  std::ostream& err;          // everything else
  bool terminal = false;      // does `out` go to a terminal that takes colour?
  bool err_terminal = false;  // does `err` go to a terminal?
  int status = kDone;

  // Prints errors, one a line, and sets the status to "wrong".
  void report(const Errors& errors);
};

// --lang and --plain, which every command that prints a screen has.
struct Face {
  std::string language = "en";
  bool plain = false;

  void add_to(CLI::App& command);
  Words words() const;
  report::Style style(const Context& context) const;
};

// An election with its law and its count.
struct Counted {
  law::Law law;
  package::Package package;
  count::Result result;
};

// Loads an election, its law (or `law`, if it is not empty) and counts it; draws a progress bar on a terminal if that
// takes long. Errors: those of the reader and of a law that cannot be read; count.does-not-add-up. count_as_it_stands()
// counts votes that contradict themselves too, for commands that say so; load_and_count() refuses them.
Expected<Counted> count_as_it_stands(const Context& context, const std::string& election, const std::string& law = "",
                                     const count::Lots& lots = {});
Expected<Counted> load_and_count(const Context& context, const std::string& election, const std::string& law = "",
                                 const count::Lots& lots = {});

// What stands above a screen, and is printed with it, of figures that are not final, or not all in: "Preliminary
// figures; 2 of 3 stations are in", with the end of a line; "" where nothing is to be said.
std::string standing(const package::Package& package, const law::Law& law, const count::Result& result,
                     const Words& words);
std::string standing(const Counted& counted, const Words& words);

}  // namespace saylau::cli
