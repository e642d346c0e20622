// Does a package fit a law? What the law's ballots do not allow is refused before anything is counted.
#pragma once

#include "law/law.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Errors package.law: a ballot that the law does not have, a contestant of another kind than its ballot takes, against
// all on a ballot without that line, a question without its answer, a body whose size the law leaves to the election
// and nobody says, or two sizes that contradict each other.
Errors misfits(const Package& package, const law::Law& law);

// Errors official.law: seats or winners of a tier, an area or a decision that there is not, a ballot that the law does
// not have, the answer "yes" where the question was adopted. The law is the one that the statement was made under.
Errors misfits(const Statement& statement, const Election& election, const law::Law& law);

}  // namespace saylau::package
