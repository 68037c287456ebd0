#include "core/analysis/reputation.h"

#include <cmath>
#include <vector>

namespace throughline {

bool isMade(const Feedback& remark, Day today) {
    return !remark.day || *remark.day <= today;
}

Reputation reputation(const Chain& chain, std::span<const Slot> remarks, Day today) {
    Reputation result;
    double weights = 0.0;
    double sum = 0.0;
    for (const Slot slot : remarks) {
        const Feedback& remark = *chain.feedback().at(slot);
        if (!remark.day || !remark.score || !isMade(remark, today))
            continue;
        const double age = today - *remark.day;
        const double weight = std::pow(0.5, age / (*remark.score < 0 ? badHalfLife : halfLife));
        weights += weight;
        sum += weight * static_cast<double>(*remark.score);
        ++result.remarks;
    }
    // So old that they weigh nothing any more: then there is no mean either.
    if (result.remarks >= fewestRemarks && weights > 0.0)
        result.score = sum / weights;
    return result;
}

Reputation reputation(const Chain& chain, const RoleKey& customer, Day today) {
    std::vector<Slot> remarks;
    for (auto remark = chain.feedback().begin(); remark != chain.feedback().end(); ++remark) {
        if (remark->customer == customer)
            remarks.push_back(remark.slot());
    }
    return reputation(chain, remarks, today);
}

} // namespace throughline
