#include "ui/find/find_index.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstring>
#include <type_traits>

#include "core/model/fields.h"
#include "ui/find/folded.h"

namespace throughline {

namespace {

// Nothing that is folded holds these.
constexpr char mark = '\x01';           ///< before each text
constexpr char departmentMark = '\x02'; ///< between a role's title and its department

/// Texts that are not members of the row itself have names of their own.
constexpr std::string_view impactNote = "impact";
constexpr std::string_view obstacleText = "obstacles";
constexpr std::string_view actionText = "actions";
constexpr std::string_view wordingText = "wording";

template <class E>
constexpr FoundKind kindOf() {
    if constexpr (std::is_same_v<E, Role>)
        return FoundKind::role;
    else if constexpr (std::is_same_v<E, Person>)
        return FoundKind::person;
    else if constexpr (std::is_same_v<E, Task>)
        return FoundKind::task;
    else if constexpr (std::is_same_v<E, Service>)
        return FoundKind::service;
    else if constexpr (std::is_same_v<E, Goal>)
        return FoundKind::goal;
    else if constexpr (std::is_same_v<E, Value>)
        return FoundKind::value;
    else if constexpr (std::is_same_v<E, Partnership>)
        return FoundKind::partnership;
    else if constexpr (std::is_same_v<E, Feedback>)
        return FoundKind::feedback;
    else if constexpr (std::is_same_v<E, Opportunity>)
        return FoundKind::opportunity;
    else
        return FoundKind::review;
}

using Searched = Kinds<Role, Person, Task, Service, Goal, Value, Partnership, Feedback, Opportunity, Review>;

template <class E>
constexpr bool isSearched =
    std::is_same_v<E, Role> || std::is_same_v<E, Person> || std::is_same_v<E, Task> || std::is_same_v<E, Service> ||
    std::is_same_v<E, Goal> || std::is_same_v<E, Value> || std::is_same_v<E, Partnership> ||
    std::is_same_v<E, Feedback> || std::is_same_v<E, Opportunity> || std::is_same_v<E, Review>;

/// Calls `visit(field name, text)` for each text of the row, the main one first where it has one.
template <class E, class Visit>
void forEachText(const E& row, Visit&& visit) {
    forEachField<E>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, std::string>)
            visit(field.name, row.*field.member);
    });
    if constexpr (std::is_same_v<E, Task>) {
        if (row.impact)
            visit(impactNote, row.impact->note);
        if (row.wording)
            forEachField<Wording>([&](const auto& field) { visit(wordingText, (*row.wording).*field.member); });
    }
    if constexpr (std::is_same_v<E, Partnership>) {
        for (const Obstacle& obstacle : row.obstacles)
            visit(obstacleText, obstacle.text);
        for (const Action& action : row.actions)
            visit(actionText, action.text);
    }
}

constexpr bool isMain(std::string_view field) {
    return field == "title" || field == "name" || field == "provides";
}

/// All names of fields, so that an entry needs a byte for its own.
const std::vector<std::string_view>& fieldNames() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all{impactNote, obstacleText, actionText, wordingText};
        detail::forEachKind(Searched(), [&]<class E>() {
            forEachField<E>([&](const auto& field) {
                if (std::ranges::find(all, field.name) == all.end())
                    all.push_back(field.name);
            });
        });
        return all;
    }();
    return names;
}

std::uint8_t numberOf(std::string_view field) {
    return static_cast<std::uint8_t>(std::ranges::find(fieldNames(), field) - fieldNames().begin());
}

/// Calls `visit.operator()<E>()` for the kind.
template <class Visit>
void withKind(FoundKind kind, Visit&& visit) {
    detail::forEachKind(Searched(), [&]<class E>() {
        if (kindOf<E>() == kind)
            visit.template operator()<E>();
    });
}

bool startsWord(std::string_view text, std::size_t at) {
    if (at == 0)
        return true;
    const auto before = static_cast<unsigned char>(text[at - 1]);
    return before < 0x80 && std::isalnum(before) == 0;
}

} // namespace

void FindIndex::Texts::add(const Entry& entry, std::string_view text) {
    entries.push_back(entry);
    entries.back().start = static_cast<std::uint32_t>(all.size());
    all += mark;
    appendFolded(text, all);
}

void FindIndex::Texts::renew(FoundKind kind, Slot slot) {
    auto& of = first[static_cast<std::size_t>(kind)];
    if (of.size() <= slot)
        of.resize(std::max<std::size_t>(slot + 1, of.size() * 3 / 2), 0);
    of[slot] = static_cast<std::uint32_t>(entries.size());
}

std::string_view FindIndex::Texts::textOf(std::size_t entry) const {
    const std::size_t start = entries[entry].start + 1;
    const std::size_t end = entry + 1 < entries.size() ? entries[entry + 1].start : all.size();
    return std::string_view(all).substr(start, end - start);
}

bool FindIndex::Texts::isCurrent(std::size_t entry) const {
    const Entry& one = entries[entry];
    return entry >= first[static_cast<std::size_t>(one.kind)][one.slot];
}

template <class Visit>
void FindIndex::Texts::forEachWith(const std::vector<std::string>& words, Visit&& visit) const {
    // The longest word is the rarest, as a rule.
    const std::string& rare = *std::ranges::max_element(words, {}, &std::string::size);
    std::size_t entry = 0;
    for (std::size_t from = 0; from < all.size();) {
        const void* found = memmem(all.data() + from, all.size() - from, rare.data(), rare.size());
        if (found == nullptr)
            return;
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - all.data());
        // Often the next few; a word that is rare leaps far.
        std::size_t step = 1;
        while (entry + step < entries.size() && entries[entry + step].start <= at) {
            entry += step;
            step *= 2;
        }
        while (step > 0) {
            if (entry + step < entries.size() && entries[entry + step].start <= at) {
                entry += step;
            } else {
                step /= 2;
            }
        }
        const std::string_view text = textOf(entry);
        from = entries[entry].start + 1 + text.size();
        const bool hasAll = words.size() == 1 || std::ranges::all_of(words, [&](const std::string& word) {
                                return text.find(word) != std::string_view::npos;
                            });
        if (hasAll && isCurrent(entry) && !visit(entry))
            return;
    }
}

void FindIndex::reset(const Chain& chain) {
    chain_ = &chain;
    next_ = {};
    main_ = {};
    other_ = {};
}

template <class E>
void FindIndex::read(FoundKind kind, Slot slot) {
    main_.renew(kind, slot);
    other_.renew(kind, slot);
    const E* row = chain_->table<E>().at(slot);
    if (row == nullptr)
        return;
    forEachText(*row, [&](std::string_view field, const std::string& text) {
        if (text.empty())
            return;
        if (!isMain(field)) {
            if (kind != FoundKind::role || field != "department")
                other_.add({0, slot, kind, numberOf(field)}, text);
            return;
        }
        main_.add({0, slot, kind, numberOf(field)}, text);
        if constexpr (std::is_same_v<E, Role>) {
            main_.all += departmentMark;
            appendFolded(row->department, main_.all);
        }
    });
}

bool FindIndex::advance(double milliseconds) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::duration<double, std::milli>(milliseconds);
    constexpr Slot block = 256;
    while (!isComplete()) {
        const auto kind = static_cast<FoundKind>(next_.kind);
        withKind(kind, [&]<class E>() {
            const Slot count = chain_->table<E>().slotCount();
            const Slot until = std::min(count, next_.slot + block);
            for (; next_.slot < until; ++next_.slot)
                read<E>(kind, next_.slot);
            if (next_.slot >= count)
                next_ = {next_.kind + 1, 0};
        });
        if (Clock::now() >= end)
            break;
    }
    return isComplete();
}

template <class E>
void FindIndex::readChange(const Change<E>& change) {
    if (!change.after)
        return;
    const FoundKind kind = kindOf<E>();
    const Slot slot = chain_->table<E>().slotOf(change.identity());
    const auto number = static_cast<std::size_t>(kind);
    // What has not been read yet is read in its turn.
    if (slot != noSlot && (number < next_.kind || (number == next_.kind && slot < next_.slot)))
        read<E>(kind, slot);
}

void FindIndex::apply(const Edit& edit) {
    if (chain_ == nullptr)
        return;
    for (const AnyChange& any : edit.changes) {
        std::visit(
            [this]<class E>(const Change<E>& change) {
                if constexpr (isSearched<E>)
                    readChange(change);
            },
            any);
    }
    // Texts that are out of date are only passed over; where they are many, we begin anew.
    std::size_t rows = 0;
    for (const auto& of : main_.first)
        rows += of.size();
    if (main_.entries.size() > 2 * rows + 10'000)
        reset(*chain_);
}

bool FindIndex::isThere(const Entry& entry) const {
    bool there = false;
    withKind(entry.kind, [&]<class E>() {
        const Table<E>& table = chain_->table<E>();
        there = entry.slot < table.slotCount() && table.at(entry.slot) != nullptr;
    });
    return there;
}

int FindIndex::rankOf(std::size_t entry, const std::vector<std::string>& words) const {
    constexpr int inDepartment = 4;
    const std::string_view whole = main_.textOf(entry);
    const std::string_view text = whole.substr(0, std::min(whole.find(departmentMark), whole.size()));
    int rank = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t at = text.find(words[i]);
        if (at == std::string_view::npos)
            return inDepartment;
        while (at != std::string_view::npos && !startsWord(text, at))
            at = text.find(words[i], at + 1);
        const int own = at == std::string_view::npos ? 3 : at == 0 && i == 0 ? 0 : words.size() > 1 && i > 0 ? 0 : 1;
        rank = std::max(rank, own);
    }
    return rank;
}

FoundText FindIndex::foundOf(const Entry& entry, int rank) const {
    return {entry.kind, entry.slot, fieldNames()[entry.field], rank};
}

std::vector<FoundText> FindIndex::search(const std::vector<std::string>& words, std::size_t most) const {
    constexpr int inOtherText = 5;
    constexpr std::size_t enough = 2000;
    std::vector<FoundText> found;
    if (chain_ == nullptr || words.empty())
        return found;
    struct Candidate {
        std::size_t entry;
        int rank;
    };
    std::vector<Candidate> best;
    const auto take = [&](int from, int to) {
        return [&, from, to](std::size_t entry) {
            const int rank = rankOf(entry, words);
            if (rank >= from && rank <= to && isThere(main_.entries[entry]))
                best.push_back({entry, rank});
            return best.size() < enough;
        };
    };
    // Those that start as was typed are found at once; only where they are few is everything looked through.
    std::vector<std::string> starts = words;
    starts.front().insert(starts.front().begin(), mark);
    std::size_t entry = 0;
    const std::string& start = starts.front();
    for (std::size_t from = 0; from < main_.all.size() && best.size() < enough;) {
        const void* hit = memmem(main_.all.data() + from, main_.all.size() - from, start.data(), start.size());
        if (hit == nullptr)
            break;
        const auto at = static_cast<std::size_t>(static_cast<const char*>(hit) - main_.all.data());
        const auto place =
            std::upper_bound(main_.entries.begin() + static_cast<std::ptrdiff_t>(entry), main_.entries.end(), at,
                             [](std::size_t wanted, const Entry& one) { return wanted < one.start; });
        entry = static_cast<std::size_t>(place - main_.entries.begin()) - 1;
        const std::string_view text = main_.textOf(entry);
        if (main_.isCurrent(entry) && std::ranges::all_of(words, [&](const std::string& word) {
                return text.find(word) != std::string_view::npos;
            }))
            take(0, 0)(entry);
        from = at + 1;
    }
    if (best.size() < most)
        main_.forEachWith(words, take(1, inOtherText - 1));
    const auto order = [&](const Candidate& a, const Candidate& b) {
        const Entry& left = main_.entries[a.entry];
        const Entry& right = main_.entries[b.entry];
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (left.kind != right.kind)
            return left.kind < right.kind;
        const std::string_view leftText = main_.textOf(a.entry);
        const std::string_view rightText = main_.textOf(b.entry);
        return leftText != rightText ? leftText < rightText : left.slot < right.slot;
    };
    const std::size_t kept = std::min(most, best.size());
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(kept), best.end(), order);
    for (std::size_t i = 0; i < kept; ++i)
        found.push_back(foundOf(main_.entries[best[i].entry], best[i].rank));
    if (found.size() < most) {
        other_.forEachWith(words, [&](std::size_t hit) {
            const Entry& one = other_.entries[hit];
            // What was found by its title is not shown again for its notes.
            const auto isSame = [&](const FoundText& text) { return text.kind == one.kind && text.slot == one.slot; };
            if (isThere(one) && std::ranges::none_of(found, isSame))
                found.push_back(foundOf(one, inOtherText));
            return found.size() < most;
        });
    }
    return found;
}

std::vector<Slot> FindIndex::roles(const std::vector<std::string>& words) const {
    std::vector<Slot> found;
    if (chain_ == nullptr || words.empty())
        return found;
    for (const Texts* texts : {&main_, &other_}) {
        texts->forEachWith(words, [&](std::size_t entry) {
            const Entry& one = texts->entries[entry];
            if (one.kind == FoundKind::role && isThere(one))
                found.push_back(one.slot);
            return true;
        });
    }
    std::ranges::sort(found);
    const auto same = std::ranges::unique(found);
    found.erase(same.begin(), same.end());
    return found;
}

} // namespace throughline
