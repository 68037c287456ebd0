#include "core/analysis/reputation.h"

#include <algorithm>
#include <cmath>

namespace throughline {

Reputation reputation(const Chain& chain, const RoleKey& customer, Day today) {
    Reputation result;
    double weights = 0.0;
    double sum = 0.0;
    for (const Feedback& remark : chain.feedback()) {
        if (remark.customer != customer || !remark.day || !remark.score)
            continue;
        const double age = std::max(0, today - *remark.day);
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

} // namespace throughline
