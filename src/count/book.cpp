#include "count/book.hpp"

namespace saylau::count {

Seats seats_of(const SeatChange& change) {
  return std::visit([](const auto& kind) { return kind.seats; }, change);
}

void Book::open_page(const std::string& tier, const std::string& area, Seats magnitude) {
  Page page{{tier, area, magnitude, 0, 0, 0, 0}, std::vector<Seats>(contestants_, 0)};
  pages_.emplace(std::pair(tier, area), std::move(page));
}

bool Book::has_page(const std::string& tier, const std::string& area) const {
  return pages_.contains({tier, area});
}

Seats Book::left_on(const std::string& tier, const std::string& area) const {
  const auto page = pages_.find({tier, area});
  return page == pages_.end() ? 0 : left(page->second.sums);
}

bool Book::enter(const std::string& tier, const std::string& area, const SeatChange& change) {
  const Seats seats = seats_of(change);
  const auto found = pages_.find({tier, area});
  if (found == pages_.end() || seats <= 0 || seats > left(found->second.sums)) {
    Discrepancy refused = found == pages_.end() ? Discrepancy{tier, area} : found->second.sums;
    refused.refused = seats;
    refused_.push_back(refused);
    return false;
  }
  Page& page = found->second;
  if (const auto* given = std::get_if<Given>(&change)) {
    page.held[given->contestant] += seats;
    page.sums.given += seats;
  } else if (std::holds_alternative<LeftOpen>(change)) {
    page.sums.open += seats;
  } else {
    page.sums.outside += seats;
  }
  return true;
}

std::vector<Seats> Book::held_in(const std::string& tier) const {
  std::vector<Seats> held(contestants_, 0);
  for (const auto& [place, page] : pages_) {
    if (place.first != tier) continue;
    for (std::size_t i = 0; i < contestants_; ++i) held[i] += page.held[i];
  }
  return held;
}

std::vector<Discrepancy> Book::close(Seats house) const {
  std::vector<Discrepancy> discrepancies = refused_;
  Discrepancy all{"", "", house};
  Seats pages = 0;
  for (const auto& [place, page] : pages_) {
    pages += page.sums.magnitude;
    all.given += page.sums.given;
    all.open += page.sums.open;
    all.outside += page.sums.outside;
    if (left(page.sums) != 0) discrepancies.push_back(page.sums);
  }
  if (house != 0 && pages != house) discrepancies.push_back(all);
  return discrepancies;
}

}  // namespace saylau::count
