#include "package/stations/node_sums.hpp"

#include <algorithm>
#include <map>

namespace saylau::package {

void NodeSum::add(const NodeSum& other) {
  stations += other.stations;
  reported += other.reported;
  sums.resize(other.sums.size());
  blanks.resize(other.blanks.size());
  for (std::size_t i = 0; i < sums.size(); ++i) {
    sums[i] += other.sums[i];
    blanks[i] += other.blanks[i];
  }
  registered_of_all += other.registered_of_all;
  registered_unknown += other.registered_unknown;
}

NodeSums::NodeSums(const Columns& columns) : columns_(&columns), registered_(columns.find_figure("registered")) {}

bool has_reported(const Batch& batch, std::size_t row, const Columns& columns) {
  for (std::size_t i = 0; i < batch.values.size(); ++i) {
    if (columns.values[i].said_by == SaidBy::protocol && batch.values[i][row] != kBlank) return true;
  }
  return false;
}

void NodeSums::add_whole_run(NodeSum& sum, const Batch& batch, const Run& run) const {
  for (std::size_t i = 0; i < columns_->values.size(); ++i) {
    Votes total = 0;
    for (std::size_t row = run.begin; row < run.end; ++row) total += batch.values[i][row];
    sum.sums[i] += total;
    if (i == registered_) sum.registered_of_all += total;
  }
  sum.stations += run.end - run.begin;
  sum.reported += run.end - run.begin;
  if (registered_ == Columns::npos) sum.registered_unknown += run.end - run.begin;
}

void NodeSums::add_row(NodeSum& sum, const Batch& batch, std::size_t row) const {
  ++sum.stations;
  const Votes registered = registered_ == Columns::npos ? kBlank : batch.values[registered_][row];
  sum.registered_unknown += registered == kBlank ? 1 : 0;
  sum.registered_of_all += registered == kBlank ? 0 : registered;
  const bool reported = has_reported(batch, row, *columns_);
  sum.reported += reported ? 1 : 0;
  for (std::size_t i = 0; i < columns_->values.size(); ++i) {
    if (!reported && columns_->values[i].said_by != SaidBy::progress) continue;
    const Votes value = batch.values[i][row];
    sum.blanks[i] += value == kBlank ? 1 : 0;
    sum.sums[i] += value == kBlank ? 0 : value;
  }
}

void NodeSums::add(const Batch& batch, const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (by_node_.size() <= run.node) by_node_.resize(run.node + 1);
    NodeSum& sum = by_node_[run.node];
    sum.sums.resize(columns_->values.size());
    sum.blanks.resize(columns_->values.size());
    if (!batch.has_blanks) {
      add_whole_run(sum, batch, run);
      continue;
    }
    for (std::size_t row = run.begin; row < run.end; ++row) add_row(sum, batch, row);
  }
}

std::vector<SummedNode> put_together(const std::vector<std::pair<const Nodes*, const NodeSums*>>& threads) {
  std::map<std::string, SummedNode> by_key;
  for (const auto& [nodes, sums] : threads) {
    for (std::size_t i = 0; i < sums->by_node().size(); ++i) {
      const Node& node = nodes->nodes()[i];
      const auto [found, is_new] = by_key.try_emplace(node_key(node), SummedNode{node, {}});
      found->second.sum.add(sums->by_node()[i]);
      found->second.node.first_byte = std::min(found->second.node.first_byte, node.first_byte);
    }
  }
  std::vector<SummedNode> together;
  for (auto& [key, node] : by_key) together.push_back(std::move(node));
  std::ranges::sort(together, {}, [](const SummedNode& summed) { return summed.node.first_byte; });
  return together;
}

}  // namespace saylau::package
