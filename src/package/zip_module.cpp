// The module "zip": libzip does the work. Compiled apart from the room (src/package/CMakeLists.txt).

#include "package/zip_module.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <zip.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace saylau::package {

namespace {

constexpr std::size_t kMost = std::size_t{1} << 32U;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive open_archive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&error);
  return {archive, zip_discard};
}

std::vector<std::string> members_of(zip_t* archive) {
  std::vector<std::string> members;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
    const std::string_view member = name == nullptr ? "/" : name;
    const bool of_a_mac = member.starts_with("__MACOSX/");  // what its Finder knows of the files
    if (!member.ends_with('/') && !of_a_mac) members.emplace_back(member);
  }
  return members;
}

Expected<std::string> read_member(zip_t* archive, const std::string& member, const std::string& file) {
  const auto damaged = [&] { return fail({"zip.damaged", {file}, "a damaged zip archive", "a zip archive"}); };
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat(archive, member.c_str(), 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0) return damaged();
  if (status.size > kMost) return fail({"zip.too-large", {file}, "over 4 GiB unpacked", "less"});
  if (status.size > (status.comp_size + 64) * 1032) return damaged();  // no deflate stream unpacks to more
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> stream(zip_fopen(archive, member.c_str(), 0), zip_fclose);
  if (stream == nullptr) return damaged();
  std::string unpacked(status.size, '\0');
  const zip_int64_t read = zip_fread(stream.get(), unpacked.data(), status.size);
  if (read < 0 || static_cast<zip_uint64_t>(read) != status.size) return damaged();
  return unpacked;
}

Expected<std::string> unzip_archive(std::string_view bytes, const std::string& member, const std::string& file) {
  const Archive archive = open_archive(bytes);
  if (archive == nullptr) return fail({"zip.damaged", {file}, "a damaged zip archive", "a zip archive"});
  const std::vector<std::string> members = members_of(archive.get());
  if (member.empty() && members.size() == 1) return read_member(archive.get(), members[0], file);
  const auto named = std::ranges::count(members, member);
  if (named > 1) {
    return fail({"zip.no-such-member", {file}, fmt::format("{} files \"{}\" in the archive", named, member), "one"});
  }
  if (named == 1) return read_member(archive.get(), member, file);
  return fail({"zip.no-such-member",
               {file},
               member.empty() ? fmt::format("{} files in the archive", members.size())
                              : fmt::format("no file \"{}\" in the archive", member),
               fmt::format("member = one of \"{}\"", fmt::join(members, "\", \""))});
}

}  // namespace

}  // namespace saylau::package

const saylau::package::Unzip saylau_unzip = &saylau::package::unzip_archive;
