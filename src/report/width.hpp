// How wide a text stands in a terminal: columns, not bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace saylau::report {

// Columns of a UTF-8 text: one for most characters (Latin, Cyrillic and Kazakh letters among them), none for combining
// marks, two for East Asian wide characters.
std::size_t display_width(std::string_view text);

// The text with blanks added on the right or left up to `width` columns; unchanged if it is wider.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

// The first `most` characters of a UTF-8 text.
std::string first_characters(std::string_view text, std::size_t most);

}  // namespace saylau::report
