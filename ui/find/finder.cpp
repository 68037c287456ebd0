#include "ui/find/finder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

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

std::vector<Finder::Department> Finder::departments(const QString& typed, std::size_t most) const {
    std::vector<Department> found;
    const std::vector<std::string> words = wordsOf(typed);
    if (!bridge_.isOpen() || words.empty())
        return found;
    constexpr std::size_t none = -1;
    // Neighbours in the table are mostly of one department, and each name is folded once.
    std::unordered_map<std::string_view, std::size_t> numbers;
    const Table<Role>& roles = bridge_.chain().roles();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (role->department.empty())
            continue;
        const auto [place, isNew] = numbers.try_emplace(role->department, none);
        if (isNew) {
            const std::string name = folded(role->department);
            const auto has = [&](const std::string& word) { return name.find(word) != std::string::npos; };
            if (std::ranges::all_of(words, has)) {
                place->second = found.size();
                found.push_back({role->department, {}, name.starts_with(words.front())});
            }
        }
        if (place->second != none)
            found[place->second].roles.push_back(role.slot());
    }
    std::ranges::sort(found, [](const Department& a, const Department& b) {
        return a.isStart != b.isStart ? a.isStart : a.name < b.name;
    });
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace throughline
