// The module "preview": cpp-httplib serves. Compiled apart from the room (src/server/CMakeLists.txt).

#include "server/preview_module.hpp"

#include "server/preview.hpp"

namespace saylau::server {

namespace {

Expected<void> serve(const std::filesystem::path& folder, int port,
                     const std::function<void(const std::string& address)>& opened) {
  auto preview = Preview::open(folder, port);
  if (!preview) return std::unexpected(preview.error());
  opened(preview->address());
  preview->serve();
  return {};
}

}  // namespace

}  // namespace saylau::server

const saylau::server::ServePreview saylau_serve_preview = &saylau::server::serve;
