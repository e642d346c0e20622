#include "count/book.hpp"

#include <gtest/gtest.h>

namespace saylau::count {
namespace {

Book with_page(Seats magnitude) {
  Book book(3);
  book.open_page("list", "nation", magnitude);
  return book;
}

TEST(Book, ClosesWhenEverySeatHasLeftItsPage) {
  Book book = with_page(10);
  EXPECT_TRUE(book.enter("list", "nation", Given{0, 6}));
  EXPECT_TRUE(book.enter("list", "nation", LeftOpen{3}));
  EXPECT_TRUE(book.enter("list", "nation", LeftOutside{1}));
  EXPECT_EQ(book.held_in("list"), (std::vector<Seats>{6, 0, 0}));
  EXPECT_TRUE(book.close(10).empty());
}

TEST(Book, NamesAPageThatKeepsSeats) {
  Book book = with_page(10);
  book.enter("list", "nation", Given{0, 8});
  const auto discrepancies = book.close(10);
  ASSERT_EQ(discrepancies.size(), 1U);
  EXPECT_EQ(discrepancies[0], (Discrepancy{"list", "nation", 10, 8, 0, 0, 0}));
}

TEST(Book, GivesNoSeatThatAPageDoesNotHave) {
  Book book = with_page(2);
  EXPECT_TRUE(book.enter("list", "nation", Given{0, 2}));
  EXPECT_FALSE(book.enter("list", "nation", Given{1, 1}));
  EXPECT_EQ(book.held_in("list"), (std::vector<Seats>{2, 0, 0}));
  ASSERT_EQ(book.close(2).size(), 1U);
  EXPECT_EQ(book.close(2)[0].refused, 1);
}

TEST(Book, MakesNoChangeOfNoSeatsOrFewer) {
  Book book = with_page(2);
  EXPECT_FALSE(book.enter("list", "nation", Given{0, -1}));
  EXPECT_FALSE(book.enter("list", "nation", LeftOpen{0}));
  EXPECT_EQ(book.left_on("list", "nation"), 2);
}

TEST(Book, KnowsOnlyThePagesThatWereOpened) {
  Book book = with_page(2);
  EXPECT_FALSE(book.enter("list", "north", Given{0, 1}));
  EXPECT_FALSE(book.has_page("list", "north"));
  EXPECT_EQ(book.left_on("list", "north"), 0);
}

TEST(Book, NamesAHouseThatItsPagesDoNotMakeUp) {
  Book book = with_page(2);
  book.enter("list", "nation", Given{0, 2});
  const auto discrepancies = book.close(3);
  ASSERT_EQ(discrepancies.size(), 1U);
  EXPECT_EQ(discrepancies[0], (Discrepancy{"", "", 3, 2, 0, 0, 0}));
  EXPECT_TRUE(book.close(0).empty());  // a house whose size is not known
}

TEST(Book, HoldsTheSeatsOfATierInAllItsAreas) {
  Book book(2);
  for (const char* district : {"1", "2"}) {
    book.open_page("district", district, 1);
    book.enter("district", district, Given{1, 1});
  }
  EXPECT_EQ(book.held_in("district"), (std::vector<Seats>{0, 2}));
}

}  // namespace
}  // namespace saylau::count
