#include "ui/panels/findings_watch.h"

#include <algorithm>

#include "core/analysis/analysis.h"

namespace throughline {

namespace {

constexpr int idleMilliseconds = 300;
constexpr std::size_t mostAtOnce = 8'000; // services; the checks of more would halt the hand

bool onlyMoves(const Edit& edit) {
    return std::ranges::all_of(edit.changes, [](const AnyChange& change) {
        return std::holds_alternative<Change<Place>>(change) || std::holds_alternative<Change<View>>(change);
    });
}

} // namespace

FindingsWatch& FindingsWatch::of(DocumentBridge& bridge) {
    if (auto* watch = bridge.findChild<FindingsWatch*>(QString(), Qt::FindDirectChildrenOnly))
        return *watch;
    return *new FindingsWatch(bridge);
}

FindingsWatch::FindingsWatch(DocumentBridge& bridge) : QObject(&bridge), bridge_(bridge) {
    timer_.setSingleShot(true);
    timer_.setInterval(idleMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &FindingsWatch::now);
    connect(&bridge, &DocumentBridge::edited, this, [this](const Edit& edit) {
        if (!onlyMoves(edit))
            markOutdated();
    });
    connect(&bridge, &DocumentBridge::documentChanged, this, [this] {
        findings_.clear();
        markOutdated();
    });
}

void FindingsWatch::markOutdated() {
    isOutdated_ = true;
    // Each edit puts the work off again, until the person pauses. What is found of the chain as it was is of no use.
    if (timer_.isActive() || background_.isRunning())
        timer_.start();
    background_.cancel();
    emit outdated();
}

void FindingsWatch::want() {
    if (isOutdated_ && !background_.isRunning())
        timer_.start();
}

void FindingsWatch::now() {
    timer_.stop();
    if (!isOutdated_ || background_.isRunning())
        return;
    const auto take = [this](std::vector<Finding>& found) {
        isOutdated_ = false;
        findings_.swap(found);
        emit changed();
    };
    if (bridge_.chain().services().size() <= mostAtOnce) {
        auto found = bridge_.isOpen() ? bridge_.analysis().findings(bridge_.today()) : std::vector<Finding>();
        take(found);
        return;
    }
    background_.begin([chain = bridge_.chain(),
                       today = bridge_.today()] { return throughline::findings(chain, Graph(chain), today); },
                      take);
}

} // namespace throughline
