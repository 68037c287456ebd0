#include "ui/document/document_bridge.h"

#include <gtest/gtest.h>

#include <QFile>

#include "core/analysis/analysis.h"
#include "tests/ui/open_document.h"

namespace throughline {
namespace {

using support::OpenDocument;

Result<Edit> renamed(DocumentBridge& bridge, const char* title) {
    return gestures::rename(bridge.chain(), RoleKey("r1"), title);
}

TEST(DocumentBridge, SaysARefusedEditOnceAndLosesNothing) {
    OpenDocument open;
    const Chain before = open.bridge.chain();
    EXPECT_FALSE(open.bridge.perform(renamed(open.bridge, "")));
    ASSERT_EQ(open.said.size(), 1U);
    EXPECT_EQ(open.said.front().kind, Message::Kind::warning);
    EXPECT_FALSE(open.said.front().offersCopy);
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST(DocumentBridge, TellsEveryEditToItsViews) {
    OpenDocument open;
    QStringList told;
    QObject::connect(&open.bridge, &DocumentBridge::edited,
                     [&](const Edit& edit) { told << QString::fromStdString(edit.label.code); });
    open.bridge.perform(renamed(open.bridge, "Buyer"));
    open.bridge.undo();
    open.bridge.redo();
    EXPECT_EQ(told.size(), 3);
    EXPECT_EQ(open.role("r1").title, "Buyer");
}

TEST(DocumentBridge, TwoOfThemOnOneFileSeeEachOthersEdits) {
    OpenDocument one;
    DocumentBridge other(support::surroundings(2));
    ASSERT_TRUE(other.open(one.bridge.path()));
    ASSERT_TRUE(one.bridge.perform(renamed(one.bridge, "Buyer")));
    other.lookForOthers();
    EXPECT_EQ(other.chain(), one.bridge.chain());
    // And without looking, an edit takes in the other's first.
    ASSERT_TRUE(one.bridge.perform(gestures::rename(one.bridge.chain(), RoleKey("r2"), "Storekeeper")));
    ASSERT_TRUE(other.perform(gestures::rename(other.chain(), RoleKey("r3"), "Planner")));
    one.bridge.lookForOthers();
    EXPECT_EQ(other.chain(), one.bridge.chain());
    EXPECT_EQ(one.role("r3").title, "Planner");
    EXPECT_TRUE(one.said.empty());
}

TEST(DocumentBridge, SaysWhenSomebodyElseChangedTheSameThingFirst) {
    OpenDocument one;
    DocumentBridge other(support::surroundings(2));
    std::vector<Message> said;
    QObject::connect(&other, &DocumentBridge::said, [&](const Message& message) { said.push_back(message); });
    ASSERT_TRUE(other.open(one.bridge.path()));
    const auto late = renamed(other, "Mine");
    ASSERT_TRUE(one.bridge.perform(renamed(one.bridge, "Theirs")));
    EXPECT_FALSE(other.perform(late));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_TRUE(said.front().text.contains(QStringLiteral("first")));
    EXPECT_EQ(other.chain().roles().find(RoleKey("r1"))->title, "Theirs");
}

TEST(DocumentBridge, SaysOnceThatTheDocumentIsGoneAndSavesACopyOfWhatIsThere) {
    OpenDocument open;
    const Chain before = open.bridge.chain();
    ASSERT_TRUE(QFile::remove(open.bridge.path()));
    open.bridge.lookForOthers();
    open.bridge.lookForOthers();
    ASSERT_EQ(open.said.size(), 1U);
    EXPECT_TRUE(open.said.front().offersCopy);
    EXPECT_FALSE(open.bridge.perform(renamed(open.bridge, "Buyer")));
    EXPECT_EQ(open.said.size(), 2U);
    const QString copy = open.folder.filePath(QStringLiteral("copy.chain"));
    ASSERT_TRUE(open.bridge.saveCopy(copy, true));
    EXPECT_EQ(open.bridge.chain(), before);
    EXPECT_TRUE(open.bridge.path().endsWith(QStringLiteral("copy.chain")));
    EXPECT_TRUE(open.bridge.perform(renamed(open.bridge, "Buyer")));
}

TEST(DocumentBridge, IsWellAgainWhenTheFileIsBack) {
    OpenDocument open;
    int recovered = 0;
    QObject::connect(&open.bridge, &DocumentBridge::recovered, [&] { ++recovered; });
    const QString path = open.bridge.path();
    const QString away = open.folder.filePath(QStringLiteral("away.chain"));
    const QString saved = open.bridge.savedWords();
    ASSERT_TRUE(QFile::rename(path, away));
    EXPECT_FALSE(open.bridge.mayBeLeft());
    EXPECT_FALSE(open.bridge.mayBeLeft());
    EXPECT_TRUE(open.bridge.isGone());
    EXPECT_EQ(open.said.size(), 2U);
    EXPECT_TRUE(open.said.back().offersClose);
    EXPECT_EQ(open.bridge.savedWords(), QStringLiteral("The file of this document is gone"));
    ASSERT_TRUE(QFile::rename(away, path));
    open.bridge.lookForOthers();
    EXPECT_EQ(recovered, 1);
    EXPECT_TRUE(open.bridge.mayBeLeft());
    EXPECT_EQ(open.bridge.savedWords(), saved);
    EXPECT_EQ(open.said.size(), 2U);
}

TEST(DocumentBridge, KeepsTheOpenDocumentWhenAnotherCannotBeOpened) {
    OpenDocument open;
    QFile file(open.folder.filePath(QStringLiteral("no.chain")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("This is not a document.");
    file.close();
    const QString path = open.bridge.path();
    EXPECT_FALSE(open.bridge.open(file.fileName()));
    ASSERT_EQ(open.said.size(), 1U);
    EXPECT_EQ(open.said.front().kind, Message::Kind::error);
    EXPECT_EQ(open.bridge.path(), path);
    EXPECT_EQ(open.bridge.chain(), support::sampleChain());
}

TEST(DocumentBridge, UndoReachesBackAcrossARestart) {
    OpenDocument open;
    open.bridge.perform(renamed(open.bridge, "Buyer"));
    const QString path = open.bridge.path();
    open.bridge.close();
    EXPECT_TRUE(open.bridge.chain().roles().isEmpty());
    ASSERT_TRUE(open.bridge.open(path));
    EXPECT_TRUE(open.bridge.undo());
    EXPECT_EQ(open.role("r1").title, "Purchasing manager");
}

TEST(DocumentBridge, ItsAnalysisFollowsTheChain) {
    OpenDocument open;
    const auto ends = [&] { return open.bridge.analysis().endCustomers().size(); };
    EXPECT_EQ(ends(), 2U);
    Role role = open.role("r6");
    role.kind = RoleKind::endCustomer;
    ASSERT_TRUE(open.bridge.perform(gestures::change(open.bridge.chain(), role)));
    EXPECT_EQ(ends(), 3U);
}

} // namespace
} // namespace throughline
