// What the browser calls (web/src/engine.ts). Texts are UTF-8; the page writes one into memory that it has reserved,
// and reads the answer, which stands until the next call. An Engine is opened once for a page.

#include <cstdint>
#include <string>
#include <string_view>

#include "wasm/recount.hpp"

// The compiler's remainder of 128-bit numbers was built with a stack protector, for which WASI's C library has no
// answer.
extern "C" {
std::uintptr_t __stack_chk_guard = 0x5A17;  // NOLINT(bugprone-reserved-identifier,cert-dcl51-cpp)
[[noreturn]] void __stack_chk_fail() {      // NOLINT(bugprone-reserved-identifier,cert-dcl51-cpp)
  __builtin_trap();
}
}

namespace {

struct Engine {
  saylau::Expected<saylau::wasm::Recount> recount = std::unexpected(saylau::Errors{});
  saylau::Expected<saylau::count::Result> result = std::unexpected(saylau::Errors{});
  std::string answer;
};

std::string count(Engine& engine, std::string_view settings) {
  const auto read = saylau::wasm::read_settings(settings);
  if (!read) return saylau::wasm::to_json(read.error());
  engine.result = engine.recount->count(*read);
  if (!engine.result) return saylau::wasm::to_json(engine.result.error());
  return engine.recount->seats(*engine.result);
}

saylau::Language language_of(std::string_view code) {
  if (code == "kk") return saylau::Language::kazakh;
  return code == "ru" ? saylau::Language::russian : saylau::Language::english;
}

}  // namespace

#define SAYLAU_EXPORT(name) extern "C" __attribute__((export_name(#name)))

SAYLAU_EXPORT(reserve) char* reserve(std::size_t size) {
  return new char[size];
}

SAYLAU_EXPORT(release) void release(const char* text) {
  delete[] text;
}

// The answer to the call before: its first byte and its length.
SAYLAU_EXPORT(answer) const char* answer(const Engine* engine) {
  return engine->answer.data();
}
SAYLAU_EXPORT(answer_length) std::size_t answer_length(const Engine* engine) {
  return engine->answer.size();
}

// Answers with the rules, or with errors; nothing else may be called after errors.
SAYLAU_EXPORT(open_election) Engine* open_election(const char* text, std::size_t length) {
  auto* engine = new Engine;
  engine->recount = saylau::wasm::Recount::open({text, length});
  engine->answer = engine->recount ? saylau::wasm::to_json(engine->recount->rules())
                                   : saylau::wasm::to_json(engine->recount.error());
  return engine;
}

// Answers with the seats, or with errors.
SAYLAU_EXPORT(count_election) void count_election(Engine* engine, const char* settings, std::size_t length) {
  engine->answer = count(*engine, {settings, length});
}

// Answers with the last count explained in a language, "en", "kk" or "ru"; only after one without errors.
SAYLAU_EXPORT(explain_result) void explain_result(Engine* engine, const char* code, std::size_t length) {
  engine->answer = engine->recount->explained(*engine->result, language_of({code, length}));
}

// Answers with the whole of the last count; only after one without errors.
SAYLAU_EXPORT(whole_result) void whole_result(Engine* engine) {
  engine->answer = engine->recount->whole(*engine->result);
}
