#include "core/layout/routes_update.h"

#include <algorithm>

// How arrows are found, and found anew where cards or services have changed.
namespace throughline {

namespace {

constexpr double passageStep = 10.0; // between arrows in one gap
constexpr double portStep = 14.0;    // between arrows on one side of a card

} // namespace

/// Whether it was not among them.
bool Routes::Update::Marked::add(std::size_t one) {
    if (one >= marks_.size())
        marks_.resize(std::max(one + 1, marks_.size() * 2), false);
    if (marks_[one])
        return false;
    marks_[one] = true;
    members.push_back(static_cast<std::uint32_t>(one));
    return true;
}

bool Routes::Update::mark(Marked& step, Slot service) {
    if (!step.add(service))
        return false;
    if (changing_ && told_.add(service))
        changing_(service);
    return true;
}

std::vector<Slot> Routes::Update::run() {
    routes_.arrows_.resize(std::max<std::size_t>(routes_.arrows_.size(), chain_.services().slotCount()));
    if (isNew_) {
        takeAllEnds();
    } else {
        takeEnds();
        findTouched();
    }
    // Ports by where the cards at the other ends stand, and the ways between them.
    for (const std::uint32_t card : cards_.members)
        sharePorts(card, 0, ways_);
    for (const Slot service : ways_.members)
        findWay(service);
    std::ranges::sort(gaps_);
    const auto repeated = std::unique(gaps_.begin(), gaps_.end());
    gaps_.erase(repeated, gaps_.end());
    for (const Slot service : ways_.members)
        lastWays_.add(service);
    for (const std::uint64_t gap : gaps_)
        shareGap(gap);
    // Ports by where the arrows come from, now that this is known; the last word has going round, since sharing gaps
    // and sides moves arrows a little, perhaps onto a card.
    for (const std::uint32_t card : cards_.members)
        lastCards_.add(card);
    for (const Slot service : lastWays_.members) {
        const Arrow& arrow = routes_.arrows_[service];
        if (arrow.server == noSlot)
            continue;
        lastCards_.add(arrow.server);
        lastCards_.add(arrow.customer);
    }
    for (const std::uint32_t card : lastCards_.members)
        sharePorts(card, 1, lastWays_);
    for (const Slot service : lastWays_.members)
        finish(service);
    std::ranges::sort(lastWays_.members);
    return std::move(lastWays_.members);
}

void Routes::Update::takeEnds() {
    for (const Slot role : routes_.moved_) {
        cards_.add(role);
        if (chain_.roles().slotCount() <= role || chain_.roles().at(role) == nullptr)
            continue;
        for (const Slot service : chain_.servicesFrom(role))
            takeEnds(service);
        for (const Slot service : chain_.servicesTo(role))
            takeEnds(service);
    }
    for (const Slot service : routes_.services_)
        takeEnds(service);
}

/// Of a drawing that is new as a whole: from the roles to their services, without a look at any key.
void Routes::Update::takeAllEnds() {
    for (const Slot role : routes_.moved_) {
        cards_.add(role);
        for (const Slot service : chain_.servicesFrom(role))
            routes_.arrows_[service].server = role;
        for (const Slot service : chain_.servicesTo(role))
            routes_.arrows_[service].customer = role;
    }
    for (Slot service = 0; service < routes_.arrows_.size(); ++service) {
        Arrow& arrow = routes_.arrows_[service];
        if (arrow.server != noSlot || arrow.customer != noSlot)
            takeEnds(service, arrow.server, arrow.customer);
    }
}

void Routes::Update::takeEnds(Slot service) {
    const Service* row = service < chain_.services().slotCount() ? chain_.services().at(service) : nullptr;
    takeEnds(service, row == nullptr ? noSlot : chain_.roles().slotOf(row->server),
             row == nullptr ? noSlot : chain_.roles().slotOf(row->customer));
}

void Routes::Update::takeEnds(Slot service, Slot server, Slot customer) {
    if (service >= routes_.arrows_.size() || !mark(ways_, service))
        return;
    Arrow& arrow = routes_.arrows_[service];
    const auto touchCards = [&] {
        for (const Slot end : {arrow.server, arrow.customer}) {
            if (end != noSlot)
                cards_.add(end);
        }
    };
    touchCards();
    if (server == noSlot || customer == noSlot || !routes_.isDrawn(server) || !routes_.isDrawn(customer)) {
        leaveGaps(arrow, service);
        dropDetour(arrow);
        arrow = {};
        return;
    }
    const CardSides& from = routes_.cards_[server];
    const CardSides& to = routes_.cards_[customer];
    arrow.server = server;
    arrow.customer = customer;
    arrow.way = to.left >= from.right ? std::int8_t{1} : to.right <= from.left ? std::int8_t{-1} : std::int8_t{0};
    arrow.startX = arrow.way < 0 ? from.left : from.right;
    arrow.endX = arrow.way > 0 ? to.left : to.right;
    touchCards();
}

void Routes::Update::findTouched() {
    if (routes_.places_.empty())
        return;
    for (Slot service = 0; service < routes_.arrows_.size(); ++service) {
        const Arrow& arrow = routes_.arrows_[service];
        if (arrow.server == noSlot)
            continue;
        for (const CardSides& place : routes_.places_) {
            if (routes_.isTouched(arrow, place)) {
                mark(ways_, service);
                break;
            }
        }
    }
}

void Routes::Update::sharePorts(std::uint32_t card, std::size_t step, Marked& changed) {
    if (!routes_.isDrawn(card) || chain_.roles().at(card) == nullptr)
        return;
    ports_.clear();
    const auto towards = [&](const Arrow& arrow, bool isStart) {
        if (step > 0 && arrow.detour != none) {
            const Detour& detour = routes_.detours_[arrow.detour];
            if (detour.first > 0)
                return double{detour.passages[isStart ? 0 : detour.first - 1].y};
        }
        return routes_.cards_[isStart ? arrow.customer : arrow.server].middle();
    };
    for (const Slot service : chain_.servicesFrom(card)) {
        const Arrow& arrow = routes_.arrows_[service];
        if (arrow.server == card)
            ports_.push_back({arrow.way < 0, towards(arrow, true), service, true});
    }
    for (const Slot service : chain_.servicesTo(card)) {
        const Arrow& arrow = routes_.arrows_[service];
        if (arrow.customer == card)
            ports_.push_back({arrow.way > 0, towards(arrow, false), service, false});
    }
    const auto& services = chain_.services();
    std::ranges::sort(ports_, [&](const Port& a, const Port& b) {
        if (a.isLeft != b.isLeft)
            return b.isLeft;
        if (a.towards != b.towards)
            return a.towards < b.towards;
        if (a.service != b.service)
            return services.at(a.service)->key < services.at(b.service)->key;
        return a.isStart && !b.isStart;
    });
    const CardSides& sides = routes_.cards_[card];
    const double height = double{sides.bottom} - double{sides.top};
    // A pill's ends are round: arrows stay near its middle, where its border is upright.
    const bool isPill = routes_.isPill_[card];
    const double room = isPill ? std::max(16.0, height - 32.0) : height - 24.0;
    for (std::size_t first = 0; first < ports_.size();) {
        std::size_t last = first + 1;
        while (last < ports_.size() && ports_[last].isLeft == ports_[first].isLeft)
            ++last;
        const auto count = static_cast<double>(last - first);
        const double between = count > 1 ? std::min(isPill ? portStep / 2 : portStep, room / (count - 1)) : 0.0;
        for (std::size_t i = first; i < last; ++i) {
            const auto y =
                static_cast<float>(sides.middle() + (static_cast<double>(i - first) - (count - 1) / 2) * between);
            Arrow& arrow = routes_.arrows_[ports_[i].service];
            float& port = ports_[i].isStart ? arrow.startY[step] : arrow.endY[step];
            if (port != y)
                mark(changed, ports_[i].service);
            port = y;
        }
        first = last;
    }
}

void Routes::Update::leaveGaps(Arrow& arrow, Slot service) {
    if (arrow.detour == none)
        return;
    const Detour& detour = routes_.detours_[arrow.detour];
    for (std::uint32_t i = 0; i < detour.first; ++i) {
        const std::uint64_t gap = gapOf(detour.passages[i]);
        const auto found = routes_.gaps_.find(gap);
        if (found == routes_.gaps_.end())
            continue;
        std::erase(found->second, service);
        if (found->second.empty())
            routes_.gaps_.erase(found);
        gaps_.push_back(gap);
    }
}

void Routes::Update::dropDetour(Arrow& arrow) {
    if (arrow.detour == none)
        return;
    routes_.detours_[arrow.detour] = {};
    routes_.unused_.push_back(arrow.detour);
    arrow.detour = none;
}

Routes::Detour& Routes::Update::detourOf(Arrow& arrow) {
    if (arrow.detour == none && routes_.unused_.empty()) {
        arrow.detour = static_cast<std::uint32_t>(routes_.detours_.size());
        routes_.detours_.emplace_back();
    } else if (arrow.detour == none) {
        arrow.detour = routes_.unused_.back();
        routes_.unused_.pop_back();
    }
    return routes_.detours_[arrow.detour];
}

void Routes::Update::findWay(Slot service) {
    Arrow& arrow = routes_.arrows_[service];
    leaveGaps(arrow, service);
    if (arrow.server == noSlot || arrow.way == 0) {
        dropDetour(arrow);
        return;
    }
    passages_.clear();
    looks_.clear();
    goRound(routes_.obstacles_, routes_.endsOf(arrow, 0), passages_, looks_);
    if (looks_.empty()) {
        dropDetour(arrow);
        return;
    }
    Detour& detour = detourOf(arrow);
    detour.passages.assign(passages_.begin(), passages_.end());
    detour.passages.shrink_to_fit();
    detour.first = static_cast<std::uint32_t>(passages_.size());
    detour.firstLooks = static_cast<std::uint32_t>(looks_.size());
    detour.hasLast = false;
    detour.looks.assign(looks_.begin(), looks_.end());
    detour.looks.shrink_to_fit();
    for (const Passage& passage : passages_) {
        const std::uint64_t gap = gapOf(passage);
        routes_.gaps_[gap].push_back(service);
        gaps_.push_back(gap);
    }
}

/// Spreads the arrows of one gap, so that those beside each other do not cross.
void Routes::Update::shareGap(std::uint64_t gap) {
    const auto found = routes_.gaps_.find(gap);
    if (found == routes_.gaps_.end())
        return;
    struct Entry {
        double slope; ///< where the arrow comes from and goes to
        Slot service;
        Passage* passage;
    };
    std::vector<Entry> entries;
    for (const Slot service : found->second) {
        const Arrow& arrow = routes_.arrows_[service];
        Detour& detour = routes_.detours_[arrow.detour];
        for (std::uint32_t i = 0; i < detour.first; ++i) {
            if (gapOf(detour.passages[i]) != gap)
                continue;
            const double before = i == 0 ? arrow.startY[0] : detour.passages[i - 1].wanted;
            const double after = i + 1 == detour.first ? arrow.endY[0] : detour.passages[i + 1].wanted;
            entries.push_back({before + after, service, &detour.passages[i]});
        }
    }
    const auto& services = chain_.services();
    std::ranges::sort(entries, [&](const Entry& a, const Entry& b) {
        if (a.slope != b.slope)
            return a.slope < b.slope;
        return a.service != b.service && services.at(a.service)->key < services.at(b.service)->key;
    });
    const auto count = static_cast<double>(entries.size());
    const Passage& any = *entries.front().passage;
    const Obstacles::Gap inner = comfortable(any.gapTop, any.gapBottom, (count - 1) * passageStep);
    double step = passageStep;
    if (count > 1 && inner.bottom - inner.top < (count - 1) * step)
        step = (inner.bottom - inner.top) / (count - 1);
    std::vector<double> levels;
    for (const Entry& entry : entries) {
        const double least = levels.empty() ? inner.top : levels.back() + step;
        levels.push_back(std::max(least, double{entry.passage->wanted}));
    }
    double most = inner.bottom;
    for (std::size_t i = entries.size(); i-- > 0;) {
        levels[i] = std::min(levels[i], most);
        most = levels[i] - step;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto y = static_cast<float>(levels[i]);
        if (entries[i].passage->y != y)
            mark(lastWays_, entries[i].service);
        entries[i].passage->y = y;
    }
}

void Routes::Update::finish(Slot service) {
    Arrow& arrow = routes_.arrows_[service];
    if (arrow.server == noSlot)
        return;
    const WayEnds ends = routes_.endsOf(arrow, 1);
    if (arrow.way == 0) {
        const Bend bend = bendOf(routes_.obstacles_, ends);
        arrow.bend = static_cast<float>(bend.x);
        arrow.bendReach = static_cast<float>(bend.reach);
        return;
    }
    passages_.clear();
    looks_.clear();
    if (arrow.detour != none) {
        Detour& detour = routes_.detours_[arrow.detour];
        detour.passages.resize(detour.first);
        detour.looks.resize(detour.firstLooks);
        detour.hasLast = false;
        passages_ = detour.passages;
    }
    goRound(routes_.obstacles_, ends, passages_, looks_);
    if (!looks_.empty()) {
        Detour& detour = detourOf(arrow);
        detour.passages.insert(detour.passages.end(), passages_.begin(), passages_.end());
        detour.looks.insert(detour.looks.end(), looks_.begin(), looks_.end());
        detour.hasLast = true;
    } else if (arrow.detour != none && routes_.detours_[arrow.detour].firstLooks == 0) {
        dropDetour(arrow);
    }
    if (arrow.detour != none)
        noteSeen(arrow);
}

/// The heights that hold whatever can change the arrow, to tell at a glance that a card cannot.
void Routes::Update::noteSeen(Arrow& arrow) {
    constexpr float around = 16.0F; // more than the clearance
    auto [top, bottom] = std::minmax({arrow.startY[0], arrow.startY[1], arrow.endY[0], arrow.endY[1]});
    const Detour& detour = routes_.detours_[arrow.detour];
    for (const Passage& passage : detour.passages) {
        top = std::min({top, passage.wanted, passage.y});
        bottom = std::max({bottom, passage.wanted, passage.y});
    }
    for (const Look& look : detour.looks) {
        top = std::min({top, look.top, look.fromY, look.toY});
        bottom = std::max({bottom, look.bottom, look.fromY, look.toY});
    }
    arrow.seenTop = top - around;
    arrow.seenBottom = bottom + around;
}

} // namespace throughline
