#include "ui/find/found_lines.h"

#include <gtest/gtest.h>

#include "core/model/gestures.h"
#include "tests/ui/sample_chain.h"
#include "ui/find/folded.h"
#include "ui/words/in_sentence.h"

namespace throughline {
namespace {

TEST(FoundLines, KeepAServicesEndsInTheirOrderInEveryScript) {
    Chain chain = support::sampleChain();
    const std::string arabic = "المخزن";
    chain.apply(*gestures::rename(chain, RoleKey("r2"), arabic));
    const FoundText found{FoundKind::service, chain.services().slotOf(ServiceKey("s1")), "provides", 0};
    const std::vector<FoundLine> lines = linesOf(chain, {found}, wordsOf(QStringLiteral("freight")));
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].aside, QStringLiteral("Purchasing manager → ") + inSentence(arabic));
}

} // namespace
} // namespace throughline
