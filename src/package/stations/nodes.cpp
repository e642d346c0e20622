#include "package/stations/nodes.hpp"

#include <algorithm>

#include "package/csv/cell.hpp"

namespace saylau::package {

namespace {

constexpr char kBetween = '\x1F';  // in no name

}  // namespace

const std::vector<std::size_t>& widest_place(const Columns& columns) {
  return columns.region.empty() ? columns.area : columns.region;
}

std::string joined_text(const Batch& batch, const std::vector<std::size_t>& texts, std::size_t row) {
  std::string joined;
  for (const std::size_t text : texts) {
    const std::string part = unquoted(batch.texts[text][row]);
    if (part.empty()) continue;
    if (!joined.empty()) joined += " / ";
    joined += part;
  }
  return joined;
}

std::string station_name(const Batch& batch, const Columns& columns, std::size_t row) {
  return joined_text(batch, columns.area, row) + kBetween + joined_text(batch, columns.region, row) + kBetween +
         joined_text(batch, columns.district, row) + kBetween + joined_text(batch, columns.station, row);
}

std::string node_key(const Node& node) {
  return node.area + kBetween + node.region + kBetween + node.district + kBetween + std::to_string(node.special);
}

bool Nodes::same_place(const Batch& batch, std::size_t row, std::size_t before) const {
  const auto same = [&](std::size_t text) { return batch.texts[text][row] == batch.texts[text][before]; };
  return std::ranges::all_of(columns_->area, same) && std::ranges::all_of(columns_->region, same) &&
         std::ranges::all_of(columns_->district, same) &&
         std::ranges::all_of(columns_->special, [&](const SpecialColumn& special) { return same(special.text); });
}

std::size_t Nodes::special_of(const Batch& batch, std::size_t row) const {
  for (const SpecialColumn& special : columns_->special) {
    if (says(batch.texts[special.text][row], special.equals)) return special.special;
  }
  return Columns::npos;
}

std::uint32_t Nodes::node_of(const Batch& batch, std::size_t row) {
  Node node;
  node.area = joined_text(batch, columns_->area, row);
  node.region = joined_text(batch, columns_->region, row);
  node.district = joined_text(batch, columns_->district, row);
  node.special = special_of(batch, row);
  node.first_byte = batch.begins[row];
  const auto [found, is_new] = index_.try_emplace(node_key(node), static_cast<std::uint32_t>(nodes_.size()));
  if (is_new) nodes_.push_back(std::move(node));
  return found->second;
}

const std::vector<Run>& Nodes::runs(const Batch& batch) {
  runs_.clear();
  bool open = false;
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (!left_out_->empty() && left_out_->contains(station_name(batch, *columns_, row))) {
      const std::size_t registered = columns_->find_figure("registered");
      replaced_.emplace(station_name(batch, *columns_, row),
                        registered == Columns::npos ? kBlank : batch.values[registered][row]);
      open = false;
    } else if (open && same_place(batch, row, row - 1)) {
      runs_.back().end = row + 1;
    } else {
      runs_.push_back({row, row + 1, node_of(batch, row)});
      open = true;
    }
  }
  return runs_;
}

}  // namespace saylau::package
