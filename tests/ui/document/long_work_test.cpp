#include "ui/document/long_work.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <memory>

namespace throughline {
namespace {

TEST(LongWorkTest, WorksInAnotherThreadAndAnswersInThisOne) {
    LongWork work;
    QThread* worker = nullptr;
    QThread* answered = nullptr;
    work.start(
        QStringLiteral("Adding…"),
        [&](const LongWork::Cancelled&) {
            worker = QThread::currentThread();
            return 2 + 3;
        },
        [&](int sum) {
            answered = QThread::currentThread();
            EXPECT_EQ(sum, 5);
        });
    EXPECT_TRUE(work.isRunning());
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_FALSE(work.isRunning());
    EXPECT_TRUE(work.texts().isEmpty());
}

TEST(LongWorkTest, ShowsWhatIsThereBeforeAllIsDone) {
    LongWork work;
    std::vector<int> seen;
    work.start(
        QStringLiteral("Counting…"),
        [&seen, hand = work.hand()](const LongWork::Cancelled&) {
            hand([&seen] { seen.push_back(1); });
            return 2;
        },
        [&seen](int last) { seen.push_back(last); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !work.isRunning(); }));
    EXPECT_EQ(seen, (std::vector{1, 2}));
}

TEST(LongWorkTest, TellsWhatWasCancelled) {
    LongWork work;
    std::vector<int> cancelled;
    QObject::connect(&work, &LongWork::cancelled, &work, [&](int number) { cancelled.push_back(number); });
    auto gate = std::make_shared<QSemaphore>();
    const auto wait = [gate](const LongWork::Cancelled&) {
        gate->acquire();
        return 0;
    };
    const int first = work.start(QStringLiteral("Waiting…"), wait, [](int) {});
    work.cancel(first);
    work.cancel(first);
    EXPECT_EQ(cancelled, std::vector{first});
    gate->release();
    bool isDone = false;
    work.start(
        QStringLiteral("Going on…"), [](const LongWork::Cancelled&) { return 0; }, [&](int) { isDone = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }));
    EXPECT_EQ(cancelled, std::vector{first});
}

TEST(LongWorkTest, WhatTakesLongSaysSoAndCanBeCancelled) {
    LongWork work;
    auto gate = std::make_shared<QSemaphore>();
    auto sawCancel = std::make_shared<std::atomic<bool>>(false);
    bool isAnswered = false;
    work.start(
        QStringLiteral("Waiting…"),
        [gate, sawCancel](const LongWork::Cancelled& cancelled) {
            gate->acquire();
            *sawCancel = cancelled();
            return 0;
        },
        [&](int) { isAnswered = true; });
    EXPECT_TRUE(work.texts().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return work.texts() == QStringList(QStringLiteral("Waiting…")); }));
    EXPECT_FALSE(work.isHidden());
    work.findChild<QPushButton*>()->click();
    EXPECT_FALSE(work.isRunning());
    EXPECT_TRUE(work.isHidden());
    gate->release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return sawCancel->load(); }));
    QTest::qWait(50);
    EXPECT_FALSE(isAnswered);
}

TEST(LongWorkTest, WorkMayOutliveTheWindow) {
    auto gate = std::make_shared<QSemaphore>();
    auto isDone = std::make_shared<std::atomic<bool>>(false);
    {
        LongWork work;
        work.start(
            QStringLiteral("Waiting…"),
            [gate, isDone](const LongWork::Cancelled&) {
                gate->acquire();
                *isDone = true;
                return 0;
            },
            [](int) { ADD_FAILURE() << "nobody is there any more"; });
        QTest::qWait(20);
    }
    gate->release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone->load(); }));
}

} // namespace
} // namespace throughline
