// A CSV text cut into pieces that threads can read on their own, each of whole rows.
//
// A line break inside quotation marks ends no row, so a cut needs to know how many quotation marks stand before it.
// next() carries that along: whoever takes a piece looks for its end under the lock, from an outside place, and the
// next one starts outside again. Looking is a search for one byte at the speed of memory, little beside reading the
// cells.
#pragma once

#include <mutex>
#include <optional>
#include <string_view>

namespace saylau::package {

struct Chunk {
  std::size_t begin = 0;  // byte of the whole text at which it starts
  std::string_view text;
};

class Chunks {
 public:
  static constexpr std::size_t kUsualSize = std::size_t{1} << 18U;  // with its marks it fits in the second-level cache

  // The rows of `text` from byte `begin` on, in pieces of about `size` bytes; a row longer than that is not cut.
  Chunks(std::string_view text, std::size_t begin, std::size_t size = kUsualSize)
      : text_(text), at_(begin), size_(size) {}

  // The next piece, or nullopt at the end. Any number of threads may call.
  std::optional<Chunk> next();

 private:
  std::size_t end_of_chunk() const;

  std::string_view text_;
  std::size_t at_;
  std::size_t size_;
  std::mutex mutex_;
};

}  // namespace saylau::package
