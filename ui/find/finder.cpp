#include "ui/find/finder.h"

#include "ui/find/folded.h"

namespace throughline {

namespace {
constexpr double slice = 8.0; ///< milliseconds at a time, so that no frame is late
} // namespace

Finder::Finder(DocumentBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Finder::readOn);
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        index_ = {};
        isBegun_ = false;
        timer_.stop();
    });
    connect(&bridge_, &DocumentBridge::edited, this, [this](const Edit& edit) {
        if (!isBegun_)
            return;
        index_.apply(edit);
        if (!index_.isComplete())
            timer_.start();
    });
}

void Finder::prepare() {
    if (isBegun_ || !bridge_.isOpen())
        return;
    isBegun_ = true;
    index_.reset(bridge_.chain());
    readOn();
}

void Finder::readOn() {
    if (!index_.advance(slice)) {
        timer_.start();
        return;
    }
    timer_.stop();
    emit completed();
}

std::vector<FoundText> Finder::search(const QString& typed, std::size_t most) {
    prepare();
    return isBegun_ ? index_.search(wordsOf(typed), most) : std::vector<FoundText>();
}

std::vector<RoleKey> Finder::roles(const QString& typed) {
    constexpr double untilTheEnd = 60'000.0;
    prepare();
    std::vector<RoleKey> keys;
    if (!isBegun_)
        return keys;
    index_.advance(untilTheEnd);
    for (const Slot slot : index_.roles(wordsOf(typed)))
        keys.push_back(bridge_.chain().roles().at(slot)->key);
    return keys;
}

} // namespace throughline
