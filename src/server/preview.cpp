// The library would pack with brotli at its slowest on every request; files are read and packed here with gzip instead.

#include "server/preview.hpp"

#include <fmt/format.h>
#include <httplib.h>
#include <libdeflate.h>

#include <array>

#include "law/text_file.hpp"

namespace saylau::server {

namespace {

namespace fs = std::filesystem;

constexpr const char* kHost = "127.0.0.1";

struct Kind {
  std::string_view ending;
  const char* type;
  bool packs;
};
constexpr std::array kKinds = {
    Kind{".html", "text/html; charset=utf-8", true},
    Kind{".css", "text/css", true},
    Kind{".js", "text/javascript", true},
    Kind{".json", "application/json", true},
    Kind{".csv", "text/csv; charset=utf-8", true},
    Kind{".svg", "image/svg+xml", true},
    Kind{".txt", "text/plain; charset=utf-8", false},
    Kind{".png", "image/png", false},
};

Kind kind_of(const fs::path& path) {
  for (const Kind& kind : kKinds) {
    if (path.extension() == kind.ending) return kind;
  }
  return {"", "application/octet-stream", false};
}

// The file that a request asks for; nothing outside the folder.
fs::path file_of(const fs::path& folder, const std::string& asked) {
  const fs::path inside = fs::path(asked).relative_path().lexically_normal();
  if (inside.empty()) return folder / "index.html";
  if (*inside.begin() == "..") return {};
  return asked.ends_with('/') ? folder / inside / "index.html" : folder / inside;
}

std::string packed(const std::string& bytes) {
  constexpr int kLevel = 6;
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(kLevel);
  std::string gzip(libdeflate_gzip_compress_bound(compressor, bytes.size()), '\0');
  gzip.resize(libdeflate_gzip_compress(compressor, bytes.data(), bytes.size(), gzip.data(), gzip.size()));
  libdeflate_free_compressor(compressor);
  return gzip;
}

void answer(const fs::path& folder, const httplib::Request& request, httplib::Response& response) {
  const fs::path path = file_of(folder, request.path);
  auto bytes = path.empty() ? Expected<std::string>(fail({})) : read_file(path);
  if (!bytes) {
    response.status = 404;
    return;
  }
  const Kind kind = kind_of(path);
  if (kind.packs && request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos) {
    *bytes = packed(*bytes);
    response.set_header("Content-Encoding", "gzip");
  }
  const std::size_t size = bytes->size();
  response.set_content_provider(
      size, kind.type, [bytes = std::move(*bytes)](std::size_t from, std::size_t length, httplib::DataSink& to) {
        return to.write(bytes.data() + from, length);
      });
}

}  // namespace

struct Preview::Server {
  httplib::Server http;
};

Preview::Preview(std::unique_ptr<Server> server, int port) : server_(std::move(server)), port_(port) {}
Preview::Preview(Preview&&) noexcept = default;
Preview& Preview::operator=(Preview&&) noexcept = default;
Preview::~Preview() = default;

Expected<Preview> Preview::open(const fs::path& folder, int port) {
  std::error_code ignored;
  if (!fs::exists(folder / "index.html", ignored)) {
    return fail({"preview.folder", {folder.string()}, "no index.html", "a folder that \"saylau publish --out\" made"});
  }
  auto server = std::make_unique<Server>();
  // A port that somebody else serves on is an error, not shared.
  server->http.set_socket_options([](socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
  server->http.Get(".*", [folder](const httplib::Request& request, httplib::Response& response) {
    answer(folder, request, response);
  });
  const bool bound = port != 0 && server->http.bind_to_port(kHost, port);
  const int taken = port == 0 ? server->http.bind_to_any_port(kHost) : (bound ? port : -1);
  if (taken < 0) {
    return fail({"preview.port", {}, fmt::format("port {}, which is taken", port), "a free one, or 0 for any"});
  }
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
