// Gzip files and zip archives, for data that authorities publish compressed. libdeflate and libzip do the work;
// libzip is loaded when an archive is read (package/module.hpp).
#pragma once

#include <string>
#include <string_view>

#include "votes/error.hpp"

namespace saylau::package {

// Do the bytes start as a gzip file does, or a zip archive?
bool is_gzip(std::string_view bytes);
bool is_zip(std::string_view bytes);
inline bool is_packed(std::string_view bytes) {
  return is_gzip(bytes) || is_zip(bytes);
}

// The unpacked bytes; all members of a gzip file, one after the other.
// Errors: gzip.damaged (or cut short), gzip.too-large (over 4 GiB unpacked).
Expected<std::string> gunzip(std::string_view bytes, const std::string& file);

// One member of a zip archive: the one named, or the only one if `member` is empty.
// Errors: zip.damaged, zip.no-such-member (names those that are there, or it is there twice), zip.too-large,
// zip.no-module (the program was built without libzip).
Expected<std::string> unzip(std::string_view bytes, const std::string& member, const std::string& file);

// Either, by the first bytes.
Expected<std::string> unpack(std::string_view bytes, const std::string& member, const std::string& file);

}  // namespace saylau::package
