#include "server/preview.hpp"

#include <gtest/gtest.h>
#include <httplib.h>

#include <fstream>
#include <thread>

namespace saylau::server {
namespace {

class PreviewTest : public testing::Test {
 protected:
  PreviewTest() {
    std::filesystem::create_directories(folder_ / "en");
    std::ofstream(folder_ / "index.html") << "door";
    std::ofstream(folder_ / "en" / "page.js") << "1";
    std::ofstream(folder_.string() + "-secret") << "secret";
  }
  ~PreviewTest() override {
    std::filesystem::remove_all(folder_);
    std::filesystem::remove(folder_.string() + "-secret");
  }

  const std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("saylau-preview-" + std::to_string(::getpid()));
};

TEST_F(PreviewTest, ServesTheFilesOfItsFolderAndNoOthers) {
  auto preview = Preview::open(folder_, 0);
  ASSERT_TRUE(preview);
  std::jthread serving([&] { preview->serve(); });
  httplib::Client client("127.0.0.1", preview->port());
  auto door = client.Get("/");
  ASSERT_TRUE(door);
  EXPECT_EQ(door->body, "door");
  EXPECT_EQ(client.Get("/en/page.js")->get_header_value("Content-Type"), "text/javascript");
  client.set_decompress(false);
  const auto packed = client.Get("/en/page.js", {{"Accept-Encoding", "br, gzip"}});
  EXPECT_EQ(packed->get_header_value("Content-Encoding"), "gzip");
  EXPECT_EQ(packed->body.substr(0, 2), "\x1f\x8b");
  EXPECT_EQ(client.Get("/none")->status, 404);
  EXPECT_EQ(client.Get("/en")->status, 404);
  EXPECT_EQ(client.Get("/%2e%2e/" + folder_.filename().string() + "-secret")->status, 404);
  EXPECT_EQ(client.Get("/../" + folder_.filename().string() + "-secret")->status, 404);
  preview->stop();
}

TEST_F(PreviewTest, SaysWhatIsMissing) {
  EXPECT_EQ(Preview::open(folder_ / "en", 0).error()[0].code, "preview.folder");
  const auto first = Preview::open(folder_, 0);
  EXPECT_EQ(Preview::open(folder_, first->port()).error()[0].code, "preview.port");
}

}  // namespace
}  // namespace saylau::server
