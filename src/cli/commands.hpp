// The commands of the program, each in a file of its own name. Each adds itself to the parser; when it is called, it
// calls one function of a room, prints, and sets the status.
#pragma once

#include "cli/context.hpp"

namespace saylau::cli {

void add_count_command(CLI::App& app, Context& context);
void add_explain_command(CLI::App& app, Context& context);
void add_verify_command(CLI::App& app, Context& context);
void add_check_command(CLI::App& app, Context& context);
void add_inspect_command(CLI::App& app, Context& context);
void add_new_command(CLI::App& app, Context& context);
void add_compare_command(CLI::App& app, Context& context);
void add_margins_command(CLI::App& app, Context& context);
void add_indices_command(CLI::App& app, Context& context);
void add_simulate_command(CLI::App& app, Context& context);
void add_trend_command(CLI::App& app, Context& context);
void add_claims_command(CLI::App& app, Context& context);
void add_publish_command(CLI::App& app, Context& context);
void add_preview_command(CLI::App& app, Context& context);
void add_law_command(CLI::App& app, Context& context);
void add_list_command(CLI::App& app, Context& context);
void add_completion_command(CLI::App& app, Context& context);

}  // namespace saylau::cli
