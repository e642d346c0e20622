// Areas: nation, region, district, polling station; a tree in which a station is a leaf.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "votes/contestant.hpp"

namespace saylau {

enum class AreaKind { nation, region, district, station };

struct Area {
  std::string id;
  Names name;
  AreaKind kind = AreaKind::nation;
  std::string parent;  // id of the area above, "" at the root
  bool apart = false;  // summed beside the areas of its kind (stations abroad), and none of those that the law counts
  bool operator==(const Area&) const = default;
};

inline const Area* find_area(std::span<const Area> areas, std::string_view id) {
  for (const Area& area : areas) {
    if (area.id == id) return &area;
  }
  return nullptr;
}

}  // namespace saylau
