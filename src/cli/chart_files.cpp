#include "cli/chart_files.hpp"

#include <fstream>

#include "report/charts/png.hpp"

namespace saylau::cli {

namespace {

void write_file(Context& context, const std::string& file, const std::string& bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  stream.flush();
  if (!stream) {
    return context.report(
        {{"chart.file", {file}, "cannot be written", "a file in a folder that exists and can be written"}});
  }
  context.err << "saylau: wrote " << file << "\n";
}

}  // namespace

void ChartFiles::add_to(CLI::App& command) {
  command.add_option("--svg", svg, "write the chart to this file, as SVG");
  command.add_option("--png", png, "write the chart to this file, as PNG");
}

void ChartFiles::write(Context& context, const std::string& drawing) const {
  if (!svg.empty()) write_file(context, svg, drawing);
  if (png.empty()) return;
  const auto image = report::to_png(drawing);
  if (!image) return context.report(image.error());
  write_file(context, png, *image);
}

}  // namespace saylau::cli
