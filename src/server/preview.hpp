// A published site on this machine alone, to look at before it goes out.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "votes/error.hpp"

namespace saylau::server {

// Serves the files of a folder on 127.0.0.1, packed where the browser takes that; no other machine reaches it.
class Preview {
 public:
  // Takes `port`, or a free one for 0. Errors: preview.folder (no site in it), preview.port (taken).
  static Expected<Preview> open(const std::filesystem::path& folder, int port);

  Preview(Preview&&) noexcept;
  Preview& operator=(Preview&&) noexcept;
  ~Preview();

  int port() const { return port_; }
  std::string address() const;

  // Serves until stop() is called from another thread.
  void serve();
  void stop();

 private:
  struct Server;
  explicit Preview(std::unique_ptr<Server> server, int port);

  std::unique_ptr<Server> server_;
  int port_ = 0;
};

}  // namespace saylau::server
