#include "ui/paint/scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "core/layout/arrows.h"
#include "core/layout/routes.h"
#include "ui/paint/curves.h"
#include "ui/paint/palette.h"

namespace throughline {

namespace {

SheetPoint sheetPoint(Point point) {
    return {static_cast<float>(point.x), static_cast<float>(point.y)};
}

} // namespace

void SceneArrow::setPoints(std::vector<SheetPoint> to) {
    points = std::move(to);
    least = most = points.empty() ? SheetPoint() : points.front();
    for (const SheetPoint& point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
}

Scene::Scene(const Chain& chain, ViewKey view, const Drawing& drawing, Day today)
    : chain_(&chain), view_(std::move(view)), today_(today) {
    if (!view_) {
        if (const View* first = chain.firstView())
            view_ = first->key;
    }
    build(drawing);
}

std::vector<SheetPoint> Scene::pointsOf(std::span<const Curve> curves) {
    std::vector<SheetPoint> points;
    points.reserve(curves.size() * 3 + 1);
    for (const Curve& curve : curves) {
        if (points.empty())
            points.push_back(sheetPoint(curve.start));
        points.push_back(sheetPoint(curve.control1));
        points.push_back(sheetPoint(curve.control2));
        points.push_back(sheetPoint(curve.end));
    }
    return points;
}

const SceneCard* Scene::card(Slot role) const {
    return role < cards_.size() && cards_[role].role != noSlot ? &cards_[role] : nullptr;
}

const SceneArrow* Scene::arrow(Slot service) const {
    return service < arrows_.size() && arrows_[service].service != noSlot ? &arrows_[service] : nullptr;
}

bool Scene::showsEveryRole() const {
    const View* first = chain_->firstView();
    return first == nullptr || first->key == view_;
}

void Scene::build(const Drawing& drawing) {
    cards_.assign(chain_->roles().slotCount(), {});
    arrows_.assign(chain_->services().slotCount(), {});
    cardCount_ = 0;
    departments_.clear();
    cardTexts_.clear();
    arrowTexts_.clear();
    showsAll_ = showsEveryRole();
    isIndexed_ = false;
    loose_.clear();
    bounds_.reset();
    cardIndex_.clear();
    arrowIndex_.clear();

    bool isBounded = false; // whether a card stands elsewhere than the drawing says
    std::unordered_map<std::string_view, std::uint16_t> numbers;
    for (const DrawnRole& drawn : drawing.roles) {
        const Role* role = drawn.role < cards_.size() ? chain_->roles().at(drawn.role) : nullptr;
        if (role == nullptr || cards_[drawn.role].role != noSlot)
            continue;
        SceneCard& card = cards_[drawn.role];
        card = {drawn.role, drawn.box, 0, role->kind == RoleKind::endCustomer,
                chain_->places().contains({view_, role->key})};
        card.box.centre = {std::clamp(drawn.box.centre.x, -farthest, farthest),
                           std::clamp(drawn.box.centre.y, -farthest, farthest)};
        isBounded = isBounded || !(card.box == drawn.box);
        ++cardCount_;
        if (role->department.empty())
            continue;
        const auto [at, isNew] = numbers.try_emplace(role->department, std::uint16_t{0});
        if (isNew) {
            departments_.push_back({role->department, 0, 0});
            at->second = static_cast<std::uint16_t>(std::min<std::size_t>(departments_.size(), 0xffff));
        }
        card.department = at->second;
        ++departments_[at->second - std::size_t{1}].roles;
    }
    recolour();

    const auto takeCurves = [this](std::span<const DrawnService> drawn) {
        for (const DrawnService& one : drawn) {
            if (one.service < arrows_.size() && !one.curves.empty())
                arrows_[one.service].setPoints(pointsOf(one.curves));
        }
    };
    takeCurves(drawing.services);
    if (isBounded)
        takeCurves(routedHere());
    const auto& services = chain_->services();
    for (Slot slot = 0; slot < services.slotCount(); ++slot) {
        const Service* service = services.at(slot);
        if (service == nullptr)
            continue;
        SceneArrow& arrow = arrows_[slot];
        const Slot server = chain_->roles().slotOf(service->server);
        const Slot customer = chain_->roles().slotOf(service->customer);
        if (card(server) == nullptr || card(customer) == nullptr) {
            arrow = {};
            continue;
        }
        arrow.service = slot;
        arrow.server = server;
        arrow.customer = customer;
        arrow.isManager = service->manager;
        arrow.hasLabel = !service->provides.empty();
        hasLabels_ = hasLabels_ || arrow.hasLabel;
    }
    setLanes();
    for (SceneArrow& arrow : arrows_) {
        if (arrow.service != noSlot && arrow.points.empty())
            arrow.setPoints(directWay(arrow.service));
    }
}

namespace {

/// 0, 1, -1, 2, -2 … for the first, second, third … of the services between two cards.
std::int16_t laneNumber(std::size_t index) {
    const auto step = static_cast<std::int16_t>(std::min<std::size_t>((index + 1) / 2, 1000));
    return index % 2 == 1 ? step : static_cast<std::int16_t>(-step);
}

} // namespace

std::vector<DrawnService> Scene::routedHere() const {
    std::vector<DrawnRole> roles;
    roles.reserve(cardCount_);
    for (const SceneCard& card : cards_) {
        if (card.role != noSlot)
            roles.push_back({card.role, card.box});
    }
    return routed(*chain_, roles);
}

void Scene::setLanes() {
    struct Entry {
        Slot first;
        Slot second;
        Slot service;
    };
    std::vector<Entry> entries;
    entries.reserve(arrows_.size());
    for (const SceneArrow& arrow : arrows_) {
        if (arrow.service == noSlot)
            continue;
        entries.push_back(
            {std::min(arrow.server, arrow.customer), std::max(arrow.server, arrow.customer), arrow.service});
    }
    const auto& services = chain_->services();
    std::ranges::sort(entries, [&](const Entry& a, const Entry& b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.second != b.second)
            return a.second < b.second;
        return services.at(a.service)->key < services.at(b.service)->key;
    });
    std::size_t start = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].first != entries[start].first || entries[i].second != entries[start].second)
            start = i;
        arrows_[entries[i].service].lane = laneNumber(i - start);
    }
}

std::int16_t Scene::laneOf(Slot service) const {
    const auto& services = chain_->services();
    const Service& own = *services.at(service);
    std::size_t before = 0;
    for (const Slot other : chain_->servicesFrom(arrows_[service].server)) {
        const Service& row = *services.at(other);
        if (row.customer == own.customer && row.key < own.key)
            ++before;
    }
    for (const Slot other : chain_->servicesTo(arrows_[service].server)) {
        const Service& row = *services.at(other);
        if (row.server == own.customer && row.key < own.key)
            ++before;
    }
    return laneNumber(before);
}

std::vector<SheetPoint> Scene::directWay(Slot service) const {
    const SceneArrow& arrow = arrows_[service];
    const Curve curve = arrowCurve(cards_[arrow.server].box, cards_[arrow.customer].box, arrow.lane);
    return pointsOf({&curve, 1});
}

QRectF Scene::bounds() const {
    if (!bounds_) {
        QRectF all;
        for (const SceneCard& card : cards_) {
            if (card.role != noSlot)
                all |= card.rect();
        }
        for (const SceneArrow& arrow : arrows_) {
            if (arrow.service != noSlot)
                all |= arrowBounds(arrow.service);
        }
        bounds_ = all;
    }
    return *bounds_;
}

QRectF Scene::arrowBounds(Slot service) const {
    const SceneArrow* found = arrow(service);
    if (found == nullptr)
        return {};
    return {QPointF(found->least.x, found->least.y), QPointF(found->most.x, found->most.y)};
}

std::optional<std::size_t> Scene::colourOf(const SceneCard& card) const {
    if (card.department == 0)
        return std::nullopt;
    return departments_[card.department - std::size_t{1}].colour;
}

void Scene::setDepartment(SceneCard& card, const std::string& name) {
    if (card.department != 0) {
        Department& old = departments_[card.department - std::size_t{1}];
        if (old.name == name)
            return;
        if (--old.roles == 0)
            old.name.clear();
        card.department = 0;
    }
    if (!name.empty()) {
        auto at = std::ranges::find(departments_, name, &Department::name);
        if (at == departments_.end())
            at = std::ranges::find(departments_, 0U, &Department::roles);
        if (at == departments_.end()) {
            if (departments_.size() >= 0xffff)
                return;
            at = departments_.insert(departments_.end(), Department());
        }
        at->name = name;
        ++at->roles;
        card.department = static_cast<std::uint16_t>(at - departments_.begin() + 1);
    }
    recolour();
}

void Scene::recolour() {
    // Each department wants the colour that its name hashes to; while there are colours enough, none is used twice.
    // By name, so that the same departments have the same colours whatever the order of their rows.
    std::map<std::string_view, Department*> byName;
    for (Department& department : departments_) {
        if (department.roles > 0)
            byName[department.name] = &department;
    }
    std::array<std::size_t, Palette::departmentCount> users{};
    for (auto& [name, department] : byName) {
        std::size_t colour = hashText(name) % Palette::departmentCount;
        const std::size_t fewest = *std::ranges::min_element(users);
        while (users[colour] > fewest)
            colour = (colour + 1) % Palette::departmentCount;
        ++users[colour];
        department->colour = static_cast<std::uint32_t>(colour);
    }
}

bool operator==(const Scene& a, const Scene& b) {
    const auto departmentOf = [](const Scene& scene, const SceneCard& card) {
        static const Scene::Department none;
        return card.department == 0 ? &none : &scene.departments_[card.department - std::size_t{1}];
    };
    const std::size_t cards = std::max(a.cards_.size(), b.cards_.size());
    for (std::size_t i = 0; i < cards; ++i) {
        SceneCard one = i < a.cards_.size() ? a.cards_[i] : SceneCard();
        SceneCard other = i < b.cards_.size() ? b.cards_[i] : SceneCard();
        const Scene::Department* of = departmentOf(a, one);
        const Scene::Department* ofOther = departmentOf(b, other);
        if (of->name != ofOther->name || of->roles != ofOther->roles || of->colour != ofOther->colour)
            return false;
        one.department = other.department = 0;
        if (!(one == other))
            return false;
    }
    const std::size_t arrows = std::max(a.arrows_.size(), b.arrows_.size());
    for (std::size_t i = 0; i < arrows; ++i) {
        const SceneArrow one = i < a.arrows_.size() ? a.arrows_[i] : SceneArrow();
        const SceneArrow other = i < b.arrows_.size() ? b.arrows_[i] : SceneArrow();
        if (!(one == other))
            return false;
    }
    return a.view_ == b.view_ && a.today_ == b.today_ && a.cardCount_ == b.cardCount_;
}

} // namespace throughline
