#include "server/preview.hpp"

#include <fmt/format.h>
#include <httplib.h>

namespace saylau::server {

namespace {

constexpr const char* kHost = "127.0.0.1";

}  // namespace

struct Preview::Server {
  httplib::Server http;
};

Preview::Preview(std::unique_ptr<Server> server, int port) : server_(std::move(server)), port_(port) {}
Preview::Preview(Preview&&) noexcept = default;
Preview& Preview::operator=(Preview&&) noexcept = default;
Preview::~Preview() = default;

Expected<Preview> Preview::open(const std::filesystem::path& folder, int port) {
  std::error_code ignored;
  if (!std::filesystem::exists(folder / "index.html", ignored)) {
    return fail({"preview.folder", {folder.string()}, "no index.html", "a folder that \"saylau publish --out\" made"});
  }
  auto server = std::make_unique<Server>();
  // A port that somebody else serves on is an error, not shared.
  server->http.set_socket_options([](socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
  server->http.set_mount_point("/", folder.string());
  const bool bound = port != 0 && server->http.bind_to_port(kHost, port);
  const int taken = port == 0 ? server->http.bind_to_any_port(kHost) : (bound ? port : -1);
  if (taken < 0)
    return fail({"preview.port", {}, fmt::format("port {}, which is taken", port), "a free one, or 0 for any"});
  return Preview(std::move(server), taken);
}

std::string Preview::address() const {
  return fmt::format("http://{}:{}/", kHost, port_);
}

void Preview::serve() {
  server_->http.listen_after_bind();
}

void Preview::stop() {
  server_->http.stop();
}

}  // namespace saylau::server
