#include "ui/paint/highlight.h"

#include <algorithm>

namespace throughline {

void SlotSet::insert(Slot slot) {
    if (contains(slot))
        return;
    if (slot >= marks_.size())
        marks_.resize(slot + std::size_t{1}, false);
    marks_[slot] = true;
    members_.push_back(slot);
}

void SlotSet::erase(Slot slot) {
    if (!contains(slot))
        return;
    marks_[slot] = false;
    members_.erase(std::ranges::find(members_, slot));
}

void SlotSet::clear() {
    marks_.clear();
    members_.clear();
}

Slot SlotSet::first() const {
    const auto least = std::ranges::min_element(members_);
    return least == members_.end() ? noSlot : *least;
}

std::vector<Slot> SlotSet::all() const {
    std::vector<Slot> sorted = members_;
    std::ranges::sort(sorted);
    return sorted;
}

void Highlight::addService(Slot service, double flow) {
    if (service >= flows_.size())
        flows_.resize(service + std::size_t{1}, -1.0F);
    flows_[service] = static_cast<float>(std::clamp(flow, 0.0, 1.0));
}

QString Highlight::noteOf(Slot role) const {
    const auto found = notes_.find(role);
    return found == notes_.end() ? QString() : found->second;
}

} // namespace throughline
