#include "ui/panels/findings_watch.h"

#include <algorithm>

#include "core/analysis/analysis.h"

namespace throughline {

namespace {

constexpr int idleMilliseconds = 300;

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
    connect(&timer_, &QTimer::timeout, this, &FindingsWatch::work);
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
    // Each edit puts the work off again, until the person pauses.
    if (timer_.isActive())
        timer_.start();
    emit outdated();
}

void FindingsWatch::want() {
    if (isOutdated_)
        timer_.start();
}

const std::vector<Finding>& FindingsWatch::now() {
    if (isOutdated_)
        work();
    return findings_;
}

void FindingsWatch::work() {
    timer_.stop();
    isOutdated_ = false;
    findings_ = bridge_.isOpen() ? bridge_.analysis().findings(bridge_.today()) : std::vector<Finding>();
    emit changed();
}

} // namespace throughline
