// Serving a site on this machine: what the module "preview" exports (package/module.hpp).
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "votes/error.hpp"

namespace saylau::server {

// Serves a folder on a port (0: a free one) until the program ends; `opened` is called with the address once it does.
// Errors: those of Preview::open().
using ServePreview = Expected<void> (*)(const std::filesystem::path& folder, int port,
                                        const std::function<void(const std::string& address)>& opened);

}  // namespace saylau::server

extern "C" const saylau::server::ServePreview saylau_serve_preview;
