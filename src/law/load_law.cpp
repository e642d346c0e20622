#include "law/load_law.hpp"

#include "law/sha256.hpp"
#include "law/text_file.hpp"

namespace saylau::law {

Expected<Law> load_law(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  auto law = read_law(*text, path.string());
  if (law) law->sha256 = sha256(*text);
  return law;
}

}  // namespace saylau::law
