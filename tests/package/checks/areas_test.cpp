// Rows of areas in small packages, as `count` reads them.
#include "package/checks/areas.hpp"

#include "tests/package/package_testing.hpp"
#include "votes/contests.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::string region(const std::string& id) {
  return "[[area]]\nid = \"" + id + "\"\nname = \"" + id + "\"\nkind = \"region\"\nparent = \"xx\"\n";
}

const std::string kPlain = "area,registered,votes.sun,votes.moon,votes.none\n";
const std::string kWithInvalid = "area,registered,invalid,votes.sun,votes.moon,votes.none\n";

// The package of regions n, s and w with these rows.
class AreaRows {
 public:
  AreaRows(const std::string& header, const std::string& rows) {
    TemporaryPackage files;
    files.write("election.toml", kDescription + region("n") + region("s") + region("w"));
    files.write("protocols.csv", header + rows);
    std::filesystem::remove(files.folder() / "official.toml");
    auto package = files.load();
    if (!package) throw std::logic_error(to_string(package.error()[0]));
    package_ = std::move(*package);
  }

  std::string errors() const {
    std::string codes;
    for (const Finding& finding : package_.findings) {
      if (finding.severity == Severity::error) codes += finding.code + " ";
    }
    return codes;
  }
  bool whole_is_in() const { return all_in(*main_contest(package_.election, "list")); }

 private:
  Package package_;
};

TEST(CheckAreas, AnAreaOfZerosIsNotIn) {
  const std::string rest = "s,500,3,70,50,7\nw,500,3,70,51,7\n";
  EXPECT_EQ(AreaRows(kWithInvalid, "n,200,0,0,0,0\n" + rest).errors(), "check.area-of-zeros ");
  EXPECT_EQ(AreaRows(kWithInvalid, "n,200,0,1,0,0\n" + rest).errors(), "");
  EXPECT_EQ(AreaRows(kWithInvalid, "n,3,0,0,0,0\n" + rest).errors(), "");  // nobody came
}

TEST(CheckAreas, ADeclaredAreaIsTheTotalOfOthers) {
  const std::string two = "n,100,2,60,30,8\ns,200,3,70,50,7\n";
  EXPECT_EQ(AreaRows(kWithInvalid, two + "w,300,5,130,80,15\n").errors(), "check.total-row ");
  EXPECT_EQ(AreaRows(kWithInvalid, two + "w,300,5,131,80,15\n").errors(), "check.total-row ");
  EXPECT_EQ(AreaRows(kWithInvalid, two + "w,300,5,140,70,17\n").errors(), "");
}

const std::string kTwo = "n,500,100,150,50\ns,500,100,150,50\n";

// A whole that is the sum of what is in but for a slip does not have what is out.
TEST(CheckAreas, ASlipInTheWholeDoesNotMakeItComplete) {
  EXPECT_TRUE(AreaRows(kPlain, "xx,6000,600,900,300\n" + kTwo + "w,5000,,,\n").whole_is_in());
  EXPECT_FALSE(AreaRows(kPlain, "xx,6000,200,301,100\n" + kTwo + "w,5000,,,\n").whole_is_in());  // one vote more
  EXPECT_FALSE(AreaRows(kPlain, "xx,6000,600,900,99\n" + kTwo + "w,5000,,,\n").whole_is_in());   // somebody has fewer
  EXPECT_FALSE(AreaRows(kPlain, "xx,1000,600,900,300\n" + kTwo + "w,5000,,,\n").whole_is_in());  // so have the voters
  EXPECT_FALSE(AreaRows(kPlain, "xx,1000,200,301,100\n" + kTwo).whole_is_in());
}

TEST(CheckAreas, AnAreaWithMoreVotersThanWhatIsBelowItIsNotAllIn) {
  const std::string three = kTwo + "w,500,100,150,50\n";
  EXPECT_TRUE(AreaRows(kPlain, "xx,1500,,,\n" + three).whole_is_in());
  EXPECT_FALSE(AreaRows(kPlain, "xx,3500,,,\n" + three).whole_is_in());
}

TEST(CheckAreas, AWholeHasNoLessThanItsParts) {
  EXPECT_EQ(AreaRows(kPlain, "xx,1500,100,150,50\n" + kTwo).errors(), "check.less-than-parts ");
  EXPECT_EQ(AreaRows(kPlain, "xx,1500,0,0,0\n" + kTwo).errors(), "check.less-than-parts ");
  EXPECT_EQ(AreaRows(kPlain, "xx,1500,200,300,100\n" + kTwo).errors(), "");
}

// Of a row in which reported is less than stations, the voters of all are not those of what is in.
TEST(CheckAreas, VotersOfWhatIsOutAreNotGuessed) {
  const std::string header = "area,registered,voters,stations,reported,votes.sun,votes.moon,votes.none\n";
  const AreaRows rows(header, "n,500,500,2,1,100,150,50\ns,500,500,1,1,100,150,50\nw,500,500,1,1,100,150,50\n");
  EXPECT_FALSE(rows.whole_is_in());
}

// --- votings of the same area ---

TEST(CheckFewerVoters, AreFewerByMoreThanTheRuleAllows) {
  const AreaTree tree({{"xx", {"Land"}, AreaKind::nation, ""}});
  const Source source;
  const std::string file = "f.csv";
  const AreaChecks checks{tree, source, file, package_rules()};
  Contest more;
  more.area = "xx";
  more.tally.registered = 1000;
  Contest fewer = more;
  for (const auto& [voters, findings] : {std::pair(Votes{949}, 1U), {Votes{950}, 0U}, {Votes{1200}, 0U}}) {
    fewer.tally.registered = voters;
    EXPECT_EQ(check_fewer_voters(checks, fewer, more, {"list"}).size(), findings) << voters;
  }
  fewer.tally.registered = 500;
  fewer.reporting = Reporting{2, 1, 1000, 500};  // it says itself that it is not all in
  EXPECT_TRUE(check_fewer_voters(checks, fewer, more, {"list"}).empty());
}

}  // namespace
}  // namespace saylau::package
