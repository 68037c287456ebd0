#include "ui/paint/highlight.h"

#include <algorithm>

namespace throughline {

void SlotSet::insert(Slot slot) {
    if (slot >= marks_.size()) marks_.resize(slot + std::size_t{1}, false);
    if (!marks_[slot]) ++count_;
    marks_[slot] = true;
}

void SlotSet::erase(Slot slot) {
    if (!contains(slot)) return;
    marks_[slot] = false;
    --count_;
}

void SlotSet::clear() {
    marks_.clear();
    count_ = 0;
}

Slot SlotSet::first() const {
    const auto at = std::ranges::find(marks_, true);
    return at == marks_.end() ? noSlot : static_cast<Slot>(at - marks_.begin());
}

std::vector<Slot> SlotSet::all() const {
    std::vector<Slot> found;
    found.reserve(count_);
    for (std::size_t slot = 0; slot < marks_.size(); ++slot) {
        if (marks_[slot]) found.push_back(static_cast<Slot>(slot));
    }
    return found;
}

void Highlight::addService(Slot service, double flow) {
    if (service >= flows_.size()) flows_.resize(service + std::size_t{1}, -1.0F);
    flows_[service] = static_cast<float>(std::clamp(flow, 0.0, 1.0));
}

QString Highlight::noteOf(Slot role) const {
    const auto found = notes_.find(role);
    return found == notes_.end() ? QString() : found->second;
}

}  // namespace throughline
