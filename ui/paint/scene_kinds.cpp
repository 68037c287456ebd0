#include <algorithm>
#include <cmath>

#include "ui/paint/scene.h"

// What kind of arrow a service is drawn as, and how much of its server's work it carries.
namespace throughline {

namespace {

/// What the weights of some services add up to.
struct Whole {
    double sum = 0.0;
    std::size_t count = 0;
    bool isSet = false;

    void add(const Service& service) {
        if (service.manager)
            return;
        sum += service.weight.value_or(1.0);
        ++count;
        isSet = isSet || service.weight.has_value();
    }
    /// One service alone has nothing to share with.
    [[nodiscard]] double value() const { return isSet && count > 1 ? sum : 0.0; }
};

} // namespace

void Scene::takeKind(SceneArrow& arrow, const Service& service, double whole) {
    arrow.isManager = service.manager;
    arrow.isDerived = service.derived;
    arrow.hasLabel = !service.provides.empty();
    arrow.weight = 0;
    if (whole > 0.0 && !service.manager) {
        const double share = std::clamp(service.weight.value_or(1.0) / whole, 0.0, 1.0);
        arrow.weight = static_cast<std::uint8_t>(1 + std::lround(share * (SceneArrow::mostWeight - 1)));
    }
}

double Scene::wholeWeight(Slot server) const {
    Whole whole;
    for (const Slot slot : chain_->servicesFrom(server))
        whole.add(*chain_->services().at(slot));
    return whole.value();
}

std::vector<double> Scene::wholeWeights() const {
    std::vector<Whole> wholes(chain_->roles().slotCount());
    for (const Service& service : chain_->services()) {
        const Slot server = chain_->roles().slotOf(service.server);
        if (server != noSlot)
            wholes[server].add(service);
    }
    std::vector<double> values(wholes.size());
    std::ranges::transform(wholes, values.begin(), &Whole::value);
    return values;
}

} // namespace throughline
