// Reading zip archives, by libzip: what the module "zip" exports (package/module.hpp).
#pragma once

#include <string>
#include <string_view>

#include "votes/error.hpp"

namespace saylau::package {

// As unzip() of package/unpack.hpp.
using Unzip = Expected<std::string> (*)(std::string_view bytes, const std::string& member, const std::string& file);

}  // namespace saylau::package

extern "C" const saylau::package::Unzip saylau_unzip;
