#include "ui/window/message_strip.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
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
    /// Of the message that stands at the top. Rows that made room are gone with the next turn of the event loop.
    template <class W>
    W* ofFirst(const QString& name = {}) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* row : strip.findChildren<QFrame*>()) {
            if (row->accessibleName() == strip.texts().value(0))
                return row->findChild<W*>(name);
        }
        return nullptr;
    }
    void closeFirst() { ofFirst<QToolButton>()->click(); }
    MessageStrip strip;
};

TEST_F(MessageStripTest, SaysTheSameThingOnce) {
    say(Message::Kind::error, "one");
    say(Message::Kind::error, "two");
    say(Message::Kind::error, "one");
    EXPECT_EQ(strip.texts(), texts({"one"}));
    closeFirst();
    EXPECT_EQ(strip.texts(), texts({"two"}));
    strip.clear();
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(MessageStripTest, TheNewestNoteTakesThePlaceOfTheLast) {
    say(Message::Kind::note, "first");
    say(Message::Kind::note, "second");
    say(Message::Kind::note, "third");
    EXPECT_EQ(strip.texts(), texts({"third"}));
}

TEST_F(MessageStripTest, WhatIsWrongStandsAboveANoteAndOlderTroublesWaitBehindIt) {
    say(Message::Kind::error, "error");
    say(Message::Kind::note, "note");
    EXPECT_EQ(strip.texts(), texts({"error", "note"}));
    say(Message::Kind::warning, "warning");
    say(Message::Kind::error, "newest");
    EXPECT_EQ(strip.texts(), texts({"newest", "note"}));
    EXPECT_EQ(ofFirst<QLabel>(QStringLiteral("more"))->text(), QStringLiteral("2 more"));
    closeFirst();
    EXPECT_EQ(strip.texts(), texts({"warning", "note"}));
    closeFirst();
    EXPECT_EQ(strip.texts(), texts({"error", "note"}));
    closeFirst();
    EXPECT_EQ(strip.texts(), texts({"note"}));
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
