#include "ui/paint/scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "ui/paint/palette.h"

namespace throughline {

namespace {

SheetPoint sheetPoint(Point point) {
    return {static_cast<float>(point.x), static_cast<float>(point.y)};
}

} // namespace

Scene::Scene(const Chain& chain, ViewKey view, const Drawing& drawing, Day today)
    : chain_(&chain), view_(std::move(view)), today_(today) {
    if (!view_) {
        if (const View* first = chain.firstView())
            view_ = first->key;
    }
    build(drawing);
}

ArrowPoints Scene::points(Slot service) const {
    ArrowPoints points;
    if (!looseWays_.empty()) {
        if (const auto loose = looseWays_.find(service); loose != looseWays_.end()) {
            for (const SheetPoint point : loose->second)
                points.push_back(point);
            return points;
        }
    }
    routes_.visit(service, [&points](const Curve& curve) {
        if (points.empty())
            points.push_back(sheetPoint(curve.start));
        points.push_back(sheetPoint(curve.control1));
        points.push_back(sheetPoint(curve.control2));
        points.push_back(sheetPoint(curve.end));
    });
    return points;
}

void Scene::setBounds(SceneArrow& arrow) {
    const ArrowPoints all = points(arrow.service);
    arrow.least = arrow.most = all.empty() ? SheetPoint{} : all.front();
    for (const SheetPoint& point : all) {
        arrow.least = {std::min(arrow.least.x, point.x), std::min(arrow.least.y, point.y)};
        arrow.most = {std::max(arrow.most.x, point.x), std::max(arrow.most.y, point.y)};
    }
    if (all.empty())
        return;
    const bool isLeftward = all.back().x < all.front().x;
    const SheetPoint& left = isLeftward ? all.back() : all.front();
    const SheetPoint& right = isLeftward ? all.front() : all.back();
    arrow.falls = right.y >= left.y;
    const SheetPoint from = isLeftward ? arrow.straightTo() : arrow.straightFrom();
    const SheetPoint to = isLeftward ? arrow.straightFrom() : arrow.straightTo();
    const auto away = static_cast<float>(awayFrom(from, to, all));
    arrow.awayBits = static_cast<std::uint16_t>((std::bit_cast<std::uint32_t>(away) + 0xffffU) >> 16);
    farWays_.take(arrow.service, all);
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
    labelPlaces_.clear();
    farWays_.clear();
    labelTiles_.clear();
    isOneTile_ = chain_->services().size() <= mostInOneTile;
    soiledTiles_.clear();
    soiledRoles_.clear();
    showsAll_ = showsEveryRole();
    isIndexed_ = false;
    loose_.clear();
    looseWays_.clear();
    waiting_.clear();
    isStale_ = false;
    bounds_.reset();
    cardIndex_.clear();
    for (GridIndex& index : arrowIndex_)
        index.clear();

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

    std::vector<DrawnRole> roles;
    roles.reserve(cardCount_);
    for (const SceneCard& card : cards_) {
        if (card.role != noSlot)
            roles.push_back({card.role, card.box});
    }
    routes_ = Routes(*chain_, roles);
    const auto& services = chain_->services();
    const std::vector<double> wholes = wholeWeights();
    for (Slot slot = 0; slot < services.slotCount(); ++slot) {
        const Service* service = services.at(slot);
        if (service == nullptr)
            continue;
        SceneArrow& arrow = arrows_[slot];
        const auto [server, customer] = routes_.endsOf(slot);
        if (card(server) == nullptr || card(customer) == nullptr)
            continue;
        arrow.service = slot;
        arrow.server = server;
        arrow.customer = customer;
        takeKind(arrow, *service, wholes[server]);
        setBounds(arrow);
        hasLabels_ = hasLabels_ || arrow.hasLabel;
    }
    farWays_ = FarWays(farWays_); // a copy has no room to grow
    sealRoutes();
}

void Scene::setMostRouted(std::size_t services) {
    mostRouted_ = services;
    sealRoutes();
}

void Scene::sealRoutes() {
    if (chain_ != nullptr && chain_->services().size() > mostRouted_)
        routes_.seal();
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
    // By name, so that the same departments have the same colours whatever the order of their rows; and of the whole
    // chain, so that each has the same in every view.
    std::map<std::string_view, Department*> byName;
    if (!showsAll_) {
        for (const Role& role : chain_->roles()) {
            if (!role.department.empty())
                byName[role.department] = nullptr;
        }
    }
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
        if (department != nullptr)
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
        if (one.service != noSlot && !std::ranges::equal(a.points(one.service), b.points(one.service)))
            return false;
    }
    return a.view_ == b.view_ && a.today_ == b.today_ && a.cardCount_ == b.cardCount_;
}

} // namespace throughline
