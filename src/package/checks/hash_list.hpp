// A list of hashes that grows without moving and gives its memory back piece by piece while it is emptied.
//
// Ten million stations are remembered by two such lists; a vector would need half as much again while it grows, and
// small blocks are kept by the allocator after they are freed.
#pragma once

#include <cstdint>
#include <list>
#include <span>
#include <vector>

namespace saylau::package {

class HashList {
 public:
  std::size_t size() const { return size_; }

  void append(std::span<const std::uint64_t> hashes) {
    for (const std::uint64_t hash : hashes) {
      if (blocks_.empty() || blocks_.back().size() == kBlock) blocks_.emplace_back().reserve(kBlock);
      blocks_.back().push_back(hash);
    }
    size_ += hashes.size();
  }

  // Moves all of them to the end of `target` and is empty then.
  void move_to(std::vector<std::uint64_t>& target) {
    for (; !blocks_.empty(); blocks_.pop_front()) {
      target.insert(target.end(), blocks_.front().begin(), blocks_.front().end());
    }
    size_ = 0;
  }

 private:
  static constexpr std::size_t kBlock = std::size_t{1} << 17U;  // a megabyte: mapped on its own, and unmapped
  std::list<std::vector<std::uint64_t>> blocks_;
  std::size_t size_ = 0;
};

}  // namespace saylau::package
