// The module "png": librsvg and cairo draw. Compiled apart from the room (src/report/CMakeLists.txt).

#include "report/charts/png_module.hpp"

#include <librsvg/rsvg.h>

#include <memory>

namespace saylau::report {

namespace {

using Handle = std::unique_ptr<RsvgHandle, decltype([](RsvgHandle* handle) { g_object_unref(handle); })>;
using Surface =
    std::unique_ptr<cairo_surface_t, decltype([](cairo_surface_t* surface) { cairo_surface_destroy(surface); })>;
using Canvas = std::unique_ptr<cairo_t, decltype([](cairo_t* canvas) { cairo_destroy(canvas); })>;

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int length) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

std::unexpected<Errors> not_drawn(const std::string& found) {
  return fail({"chart.svg", {}, found, "an SVG drawing with a width and a height"});
}

Expected<std::string> drawn(const std::string& svg, double scale) {
  GError* error = nullptr;
  const Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) {
    const std::string message = error == nullptr ? "not an SVG" : error->message;
    g_clear_error(&error);
    return not_drawn(message);
  }
  double width = 0;
  double height = 0;
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height) == 0) return not_drawn("no size");
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(width * scale),
                                                   static_cast<int>(height * scale)));
  const Canvas canvas(cairo_create(surface.get()));
  const RsvgRectangle whole{0, 0, width * scale, height * scale};
  if (rsvg_handle_render_document(handle.get(), canvas.get(), &whole, &error) == 0) {
    g_clear_error(&error);
    return not_drawn("a drawing that cannot be rendered");
  }
  std::string bytes;
  cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
  return bytes;
}

}  // namespace

}  // namespace saylau::report

const saylau::report::DrawPng saylau_draw_png = &saylau::report::drawn;
