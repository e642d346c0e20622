#include "package/words.hpp"

namespace saylau::package {

std::string_view word(SpecialKind kind) {
  switch (kind) {
    case SpecialKind::abroad:
      return "abroad";
    case SpecialKind::hospital:
      return "hospital";
    case SpecialKind::military:
      return "military";
    case SpecialKind::prison:
      return "prison";
    case SpecialKind::electronic:
      return "electronic";
    case SpecialKind::other:
      return "other";
  }
  return "";
}

Names name_of(SpecialKind kind) {
  switch (kind) {
    case SpecialKind::abroad:
      return {"Stations abroad", "Шетелдегі учаскелер", "Участки за рубежом"};
    case SpecialKind::hospital:
      return {"Hospitals", "Ауруханалар", "Больницы"};
    case SpecialKind::military:
      return {"Military units", "Әскери бөлімдер", "Воинские части"};
    case SpecialKind::prison:
      return {"Prisons", "Түрмелер", "Места лишения свободы"};
    case SpecialKind::electronic:
      return {"Electronic voting", "Электрондық дауыс беру", "Электронное голосование"};
    case SpecialKind::other:
      return {"Special stations", "Арнайы учаскелер", "Особые участки"};
  }
  return {};
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::string_view word(Agreement agreement) {
  switch (agreement) {
    case Agreement::agrees:
      return "agrees";
    case Agreement::differs:
      return "differs";
    case Agreement::known_difference:
      return "known difference";
    case Agreement::stale_difference:
      return "difference named but not there";
    case Agreement::not_counted:
      return "not counted";
    case Agreement::not_announced:
      return "not announced";
  }
  return "";
}

}  // namespace saylau::package
