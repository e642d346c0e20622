#include "package/csv/chunks.hpp"

#include <algorithm>

namespace saylau::package {

namespace {

bool ends_inside_quotes(std::string_view text) {
  bool inside = false;  // marks are few: each is searched for
  for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1)) inside = !inside;
  return inside;
}

}  // namespace

std::size_t Chunks::end_of_chunk() const {
  std::size_t from = at_;
  bool quoted = false;
  for (std::size_t to = std::min(at_ + size_, text_.size()); to < text_.size();) {
    quoted ^= ends_inside_quotes(text_.substr(from, to - from));
    const std::size_t end = std::min(text_.find('\n', to), text_.size());
    quoted ^= ends_inside_quotes(text_.substr(to, end - to));
    if (end == text_.size()) break;
    if (!quoted) return end + 1;
    from = end;
    to = end + 1;
  }
  return text_.size();
}

std::optional<Chunk> Chunks::next() {
  const std::lock_guard lock(mutex_);
  if (at_ >= text_.size()) return std::nullopt;
  const std::size_t end = end_of_chunk();
  const Chunk chunk{at_, text_.substr(at_, end - at_)};
  at_ = end;
  return chunk;
}

}  // namespace saylau::package
