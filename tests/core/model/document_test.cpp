#include "core/model/document.h"

#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/memory_store.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

class DocumentTest : public testing::Test {
  protected:
    std::unique_ptr<Document> open() {
        auto document = Document::open(std::make_unique<MemoryStore>(memory), [] { return "2026-11-22T10:00:00Z"; });
        return *std::move(document);
    }
    static Edit retitled(const Document& document, const std::string& title) {
        return *gestures::renameDocument(document.chain(), title);
    }
    std::shared_ptr<SharedMemory> memory = std::make_shared<SharedMemory>();
};

TEST_F(DocumentTest, StoresAppliesAndTellsAnEdit) {
    const auto document = open();
    std::vector<std::string> seen;
    document->observe([&](const Edit& edit) { seen.push_back(edit.label.code); });
    const auto sequence = document->perform(sample::everything());
    ASSERT_TRUE(sequence);
    EXPECT_EQ(*sequence, 1);
    EXPECT_EQ(document->chain(), sample::chain());
    EXPECT_EQ(memory->chain, document->chain());
    EXPECT_EQ(seen, std::vector<std::string>{"import"});
    EXPECT_EQ(*document->perform(Edit()), 1);
    EXPECT_EQ(memory->journal.size(), 1U);
}

TEST_F(DocumentTest, LeavesEverythingAsItWasWhereTheStoreRefuses) {
    for (const std::string failing : {"begin", "write", "commit", "inverseOf"}) {
        memory = std::make_shared<SharedMemory>();
        const auto document = open();
        ASSERT_TRUE(document->perform(sample::everything()));
        int told = 0;
        document->observe([&](const Edit&) { ++told; });
        const Chain before = document->chain();
        memory->fail = [&](const std::string& call) {
            return call == failing ? Status(Code::full, "the disk is full") : Status();
        };
        const auto result = failing == "inverseOf" ? document->undo() : document->perform(retitled(*document, "New"));
        ASSERT_FALSE(result) << failing;
        EXPECT_EQ(result.status().code(), Code::full);
        EXPECT_EQ(document->chain(), before);
        EXPECT_EQ(memory->chain, before);
        EXPECT_EQ(document->head(), memory->head);
        EXPECT_EQ(told, 0);
        memory->fail = {};
        EXPECT_TRUE(document->perform(retitled(*document, "New"))) << failing;
    }
}

TEST_F(DocumentTest, RefusesABadEditWithoutAskingTheStoreToWrite) {
    const auto document = open();
    Edit edit;
    edit.add(Role{});
    const auto result = document->perform(edit);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.status().code(), Code::invalid);
    EXPECT_TRUE(memory->journal.empty());
}

TEST_F(DocumentTest, UndoesAndRedoesAnyNumberInOneStep) {
    const auto document = open();
    ASSERT_TRUE(document->perform(sample::everything()));
    std::vector<Chain> states{document->chain()};
    for (const char* title : {"A", "B", "C"}) {
        ASSERT_TRUE(document->perform(retitled(*document, title)));
        states.push_back(document->chain());
    }
    ASSERT_TRUE(document->undo());
    EXPECT_EQ(document->chain(), states[2]);
    ASSERT_TRUE(document->undo(2));
    EXPECT_EQ(document->chain(), states[0]);
    ASSERT_TRUE(document->redo(2));
    EXPECT_EQ(document->chain(), states[2]);
    ASSERT_TRUE(document->undo());
    ASSERT_TRUE(document->redo(2));
    EXPECT_EQ(document->chain(), states[3]);
    EXPECT_FALSE(document->canRedo());
    EXPECT_EQ(document->undo(5).status().code(), Code::notFound);
    EXPECT_EQ(document->chain(), states[3]);
    ASSERT_TRUE(document->undo(4));
    EXPECT_EQ(document->chain(), Chain());
    EXPECT_FALSE(document->canUndo());
    ASSERT_TRUE(document->perform(retitled(*document, "D")));
    EXPECT_FALSE(document->canRedo());
}

TEST_F(DocumentTest, OfTwoProgramsEachTakesInTheOthersEdits) {
    const auto one = open();
    const auto two = open();
    ASSERT_TRUE(one->perform(sample::everything()));
    std::vector<std::string> seen;
    two->observe([&](const Edit& edit) { seen.push_back(edit.label.code); });
    KeySource keys(1);
    ASSERT_TRUE(two->perform(*gestures::add(two->chain(), keys, Person{{}, "B. Example", "", ""})));
    EXPECT_EQ(seen, (std::vector<std::string>{"others", "add"}));
    EXPECT_EQ(two->chain(), memory->chain);
    EXPECT_TRUE(*one->takeInOthers());
    EXPECT_FALSE(*one->takeInOthers());
    EXPECT_EQ(one->chain(), two->chain());
    ASSERT_TRUE(one->undo(2));
    EXPECT_EQ(one->chain(), Chain());
    EXPECT_TRUE(*two->takeInOthers());
    EXPECT_EQ(two->chain(), Chain());
}

TEST_F(DocumentTest, RefusesAnEditThatTheOthersOvertook) {
    const auto one = open();
    const auto two = open();
    ASSERT_TRUE(one->perform(sample::everything()));
    ASSERT_TRUE(two->takeInOthers());
    const Edit mine = retitled(*one, "Mine");
    ASSERT_TRUE(two->perform(retitled(*two, "Theirs")));
    const auto result = one->perform(mine);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.status().code(), Code::conflict);
    EXPECT_EQ(one->chain().info().title, "Theirs");
    EXPECT_EQ(one->chain(), memory->chain);
}

TEST_F(DocumentTest, ForgetsAnObserverEvenWhileItIsCalled) {
    const auto document = open();
    int calls = 0;
    int id = 0;
    id = document->observe([&](const Edit&) {
        ++calls;
        document->forget(id);
    });
    ASSERT_TRUE(document->perform(sample::everything()));
    ASSERT_TRUE(document->undo());
    EXPECT_EQ(calls, 1);
}

} // namespace
} // namespace throughline
