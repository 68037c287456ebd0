#include "ui/canvas/rebuild.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QThreadPool>

#include "core/layout/layered.h"
#include "tests/ui/sample_chain.h"

namespace throughline {
namespace {

/// Until what is on its way has come, and whatever it has asked for is done.
void finish() {
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(20'000));
    QApplication::processEvents();
}

TEST(Rebuild, HandsOverTheSceneOfTheChainAsItStood) {
    Chain chain = support::sampleChain();
    const Scene expected(chain, {}, drawingOf(chain, {}), support::sampleDay());
    QObject receiver;
    Rebuild rebuild(receiver);
    int taken = 0;
    rebuild.begin(chain, {}, support::sampleDay(), [&](Scene& scene) {
        ++taken;
        scene.moveTo(chain);
        EXPECT_TRUE(scene == expected);
        EXPECT_FALSE(scene.isWaiting());
    });
    finish();
    EXPECT_EQ(taken, 1);
}

TEST(Rebuild, OfTwoOnlyTheLaterIsHandedOver) {
    const Chain chain = support::sampleChain();
    QObject receiver;
    Rebuild rebuild(receiver);
    std::string taken;
    rebuild.begin(chain, {}, support::sampleDay(), [&](Scene&) { taken += "first "; });
    rebuild.begin(chain, {}, support::sampleDay(), [&](Scene&) { taken += "second "; });
    finish();
    EXPECT_EQ(taken, "second ");
}

TEST(Rebuild, NothingIsHandedToAReceiverThatHasGone) {
    const Chain chain = support::sampleChain();
    bool isTaken = false;
    {
        QObject receiver;
        Rebuild rebuild(receiver);
        rebuild.begin(chain, {}, support::sampleDay(), [&](Scene&) { isTaken = true; });
    }
    finish();
    EXPECT_FALSE(isTaken);
}

} // namespace
} // namespace throughline
