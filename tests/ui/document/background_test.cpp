#include "ui/document/background.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <memory>

namespace throughline {
namespace {

/// Until what is on its way has come, and whatever it has asked for is done.
void finish() {
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(20'000));
}

/// Notes the thread that it is freed in.
struct Noted {
    explicit Noted(QThread*& thread) : freedIn(&thread) {}
    Noted(const Noted&) = delete;
    Noted& operator=(const Noted&) = delete;
    ~Noted() { *freedIn = QThread::currentThread(); }
    QThread** freedIn;
};

TEST(Background, MakesAndFreesInAnotherThreadAndHandsOverInThisOne) {
    QObject receiver;
    Background background(receiver);
    QThread* madeIn = nullptr;
    QThread* takenIn = nullptr;
    QThread* freedIn = nullptr;
    background.begin(
        [&] {
            madeIn = QThread::currentThread();
            return std::make_shared<Noted>(freedIn);
        },
        [&](std::shared_ptr<Noted>& noted) {
            takenIn = QThread::currentThread();
            EXPECT_TRUE(noted);
        });
    EXPECT_TRUE(background.isRunning());
    finish();
    EXPECT_FALSE(background.isRunning());
    EXPECT_NE(madeIn, nullptr);
    EXPECT_NE(madeIn, QThread::currentThread());
    EXPECT_EQ(takenIn, QThread::currentThread());
    EXPECT_NE(freedIn, nullptr);
    EXPECT_NE(freedIn, QThread::currentThread());
}

TEST(Background, OfTwoOnlyTheLaterIsHandedOver) {
    QObject receiver;
    Background background(receiver);
    auto gate = std::make_shared<QSemaphore>();
    std::string taken;
    background.begin(
        [gate] {
            gate->acquire();
            return 1;
        },
        [&](int&) { taken += "first "; });
    background.begin([] { return 2; }, [&](int&) { taken += "second "; });
    gate->release();
    finish();
    EXPECT_EQ(taken, "second ");
}

TEST(Background, NothingIsHandedOverOnceItIsCancelledOrGone) {
    QObject receiver;
    bool isTaken = false;
    Background cancelled(receiver);
    cancelled.begin([] { return 1; }, [&](int&) { isTaken = true; });
    cancelled.cancel();
    EXPECT_FALSE(cancelled.isRunning());
    {
        Background gone(receiver);
        gone.begin([] { return 1; }, [&](int&) { isTaken = true; });
    }
    finish();
    EXPECT_FALSE(isTaken);
}

} // namespace
} // namespace throughline
