#include "ui/window/message_strip.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QToolButton>

namespace throughline {
namespace {

QStringList texts(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* one : all)
        list << QString::fromLatin1(one);
    return list;
}

class MessageStripTest : public testing::Test {
  protected:
    void say(Message::Kind kind, const char* text) { strip.show(Message{kind, QString::fromLatin1(text)}); }
    void closeFirst() { strip.findChildren<QToolButton*>().first()->click(); }
    MessageStrip strip;
};

TEST_F(MessageStripTest, SaysTheSameThingOnce) {
    say(Message::Kind::error, "one");
    say(Message::Kind::error, "two");
    say(Message::Kind::error, "one");
    EXPECT_EQ(strip.texts(), texts({"two", "one"}));
    strip.clear();
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(MessageStripTest, NotesMakeRoomAndErrorsStayUntilTheyAreClosed) {
    say(Message::Kind::error, "error");
    say(Message::Kind::note, "note");
    say(Message::Kind::error, "second error");
    say(Message::Kind::error, "third error");
    EXPECT_EQ(strip.texts(), texts({"error", "second error", "third error"}));
    // There is no room for a fourth: it waits for its turn.
    say(Message::Kind::error, "fourth error");
    EXPECT_EQ(strip.texts(), texts({"error", "second error", "third error"}));
    closeFirst();
    EXPECT_EQ(strip.texts(), texts({"second error", "third error", "fourth error"}));
}

TEST_F(MessageStripTest, AnOfferIsTakenOnceAndItsMessageGoes) {
    int taken = 0;
    Message message;
    message.text = QStringLiteral("The file is still called a.chain.");
    message.offers.push_back({QStringLiteral("Rename the file too"), [&] { ++taken; }});
    strip.show(message);
    strip.findChild<QPushButton*>()->click();
    EXPECT_EQ(taken, 1);
    EXPECT_TRUE(strip.texts().isEmpty());
}

} // namespace
} // namespace throughline
