// The sums of protocols at each node.
//
// Sums are kept for each thread and added up at the end; addition does not care about order, so neither the chunks nor
// the threads show in the result. A count that is blank in some protocol leaves the sum of that figure unknown; a row
// in which everything but the voters is blank is a station that has not reported, and enters no sum.
#pragma once

#include <vector>

#include "package/stations/nodes.hpp"

namespace saylau::package {

struct NodeSum {
  std::size_t stations = 0;            // rows
  std::size_t reported = 0;            // of them, protocols
  std::vector<Votes> sums;             // of the protocols, as in Columns::values
  std::vector<std::size_t> blanks;     // protocols in which the count is blank
  Votes registered_of_all = 0;         // voters of all stations, those that have not reported among them
  std::size_t registered_unknown = 0;  // stations whose voters are not known

  void add(const NodeSum& other);
};

class NodeSums {
 public:
  explicit NodeSums(const Columns& columns);

  void add(const Batch& batch, const std::vector<Run>& runs);

  const std::vector<NodeSum>& by_node() const { return by_node_; }

 private:
  void add_whole_run(NodeSum& sum, const Batch& batch, const Run& run) const;
  void add_row(NodeSum& sum, const Batch& batch, std::size_t row) const;

  const Columns* columns_;
  std::size_t registered_;  // the value of the voters, or npos
  std::vector<NodeSum> by_node_;
};

// Has the station reported: is anything of its protocol filled in?
bool has_reported(const Batch& batch, std::size_t row, const Columns& columns);

// What the threads found, put together: nodes in the order of the file.
struct SummedNode {
  Node node;
  NodeSum sum;
};
std::vector<SummedNode> put_together(const std::vector<std::pair<const Nodes*, const NodeSums*>>& threads);

}  // namespace saylau::package
