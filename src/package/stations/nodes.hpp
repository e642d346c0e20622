// The places of the area tree that the rows of a file belong to.
//
// A row names its place in the columns of the mapping: the id of an area, or a region and a district, and perhaps that
// it is a special station. Files list the stations of one place together, so a batch is cut into runs of rows of one
// place and a place is looked up once for each run.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"

namespace saylau::package {

struct Node {
  std::string area;    // id of an area, where the mapping has that role
  std::string region;  // else names, each "" where the file has no such column or the cell is blank
  std::string district;
  std::size_t special = Columns::npos;  // index into Source::special
  std::size_t first_byte = 0;           // of the file, at which it is named first
};

// A text that no other node has.
std::string node_key(const Node& node);

struct Run {
  std::size_t begin = 0;  // rows of the batch
  std::size_t end = 0;
  std::uint32_t node = 0;
};

// Stations by their full names (station_name), such as those that voted again.
using StationNames = std::unordered_set<std::string>;
using VotersByName = std::map<std::string, Votes>;  // kBlank where they are not known

class Nodes {
 public:
  // Rows of the stations in `left_out` belong to no run.
  Nodes(const Columns& columns, const StationNames& left_out) : columns_(&columns), left_out_(&left_out) {}

  // The runs of a batch, in its order; valid until the next call.
  const std::vector<Run>& runs(const Batch& batch);

  const std::vector<Node>& nodes() const { return nodes_; }

  // Of the stations left out, those that rows named.
  const VotersByName& replaced() const { return replaced_; }

 private:
  bool same_place(const Batch& batch, std::size_t row, std::size_t before) const;
  std::size_t special_of(const Batch& batch, std::size_t row) const;
  std::uint32_t node_of(const Batch& batch, std::size_t row);

  const Columns* columns_;
  const StationNames* left_out_;
  VotersByName replaced_;
  std::vector<Node> nodes_;
  std::unordered_map<std::string, std::uint32_t> index_;
  std::vector<Run> runs_;
};

// Under which a file's stations stand: its column of regions, or of the package's areas.
const std::vector<std::size_t>& widest_place(const Columns& columns);

// What the text columns of a role say, blank ones left out, joined by " / ".
std::string joined_text(const Batch& batch, const std::vector<std::size_t>& texts, std::size_t row);

// Area, or region, district and station, of a row in one text that no other place of the file has.
std::string station_name(const Batch& batch, const Columns& columns, std::size_t row);

}  // namespace saylau::package
