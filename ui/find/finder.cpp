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
        departments_.reset();
        isBegun_ = false;
        timer_.stop();
    });
    connect(&bridge_, &DocumentBridge::edited, this, [this](const Edit& edit) {
        const auto isOfRole = [](const AnyChange& change) { return std::holds_alternative<Change<Role>>(change); };
        if (std::ranges::any_of(edit.changes, isOfRole))
            departments_.reset();
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
    timer_.start();
}

void Finder::readOn() {
    if (!index_.advance(slice)) {
        timer_.start();
        return;
    }
    timer_.stop();
    readDepartments();
    emit completed();
}

std::vector<FoundText> Finder::search(const QString& typed, std::size_t most) {
    prepare();
    if (isBegun_ && !index_.isComplete())
        readOn();
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

void Finder::readDepartments() {
    if (departments_ || !bridge_.isOpen())
        return;
    departments_.emplace();
    std::unordered_map<std::string_view, std::size_t> numbers;
    const Table<Role>& roles = bridge_.chain().roles();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (role->department.empty())
            continue;
        const auto [place, isNew] = numbers.try_emplace(role->department, departments_->size());
        if (isNew)
            departments_->push_back({folded(role->department), {role->department, {}, false}});
        (*departments_)[place->second].department.roles.push_back(role.slot());
    }
}

std::vector<Finder::Department> Finder::departments(const QString& typed, std::size_t most) {
    std::vector<Department> found;
    const std::vector<std::string> words = wordsOf(typed);
    if (!bridge_.isOpen() || words.empty())
        return found;
    readDepartments();
    std::vector<const Named*> fitting;
    for (const Named& one : *departments_) {
        const auto has = [&](const std::string& word) { return one.folded.find(word) != std::string::npos; };
        if (std::ranges::all_of(words, has))
            fitting.push_back(&one);
    }
    const auto isStart = [&](const Named& one) { return one.folded.starts_with(words.front()); };
    std::ranges::sort(fitting, [&](const Named* a, const Named* b) {
        return isStart(*a) != isStart(*b) ? isStart(*a) : a->department.name < b->department.name;
    });
    fitting.resize(std::min(fitting.size(), most));
    for (const Named* one : fitting) {
        found.push_back(one->department);
        found.back().isStart = isStart(*one);
    }
    return found;
}

} // namespace throughline
