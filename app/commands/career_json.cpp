#include "app/commands/career_json.h"

#include "app/commands/people_json.h"
#include "app/commands/questions.h"
#include "core/model/enumerations.h"

namespace throughline::commands {

namespace {

json::Json evidenceJson(const std::array<std::size_t, 3>& evidence) {
    json::Json object;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        object[std::string(EnumerationNames<Evidence>::names[i])] = evidence[i];
    }
    return object;
}

json::Json sumJson(const AmountSum& sum) {
    return {{"amount", sum.amount},
            {"low", sum.hasRange ? json::Json(sum.low) : json::Json()},
            {"high", sum.hasRange ? json::Json(sum.high) : json::Json()},
            {"tasks", sum.tasks},
            {"evidence", evidenceJson(sum.evidence)}};
}

json::Json feedbackJson(const Chain& chain, const std::vector<Slot>& remarks) {
    json::Json keys = json::Json::array();
    for (const Slot slot : remarks) {
        keys.push_back(chain.feedback().at(slot)->key.text());
    }
    return keys;
}

json::Json impactJson(const Impact& impact) {
    return {{"note", impact.note},
            {"amount", orNull(impact.amount)},
            {"low", orNull(impact.low)},
            {"high", orNull(impact.high)},
            {"unit", impact.unit},
            {"spread", nameOf(impact.spread)},
            {"at", orNull(impact.at)},
            {"evidence", nameOf(impact.evidence)},
            {"confirmed_by", impact.confirmedBy},
            {"confirmed_on", orNull(impact.confirmedOn)}};
}

json::Json taskJson(const Chain& chain, const CareerTask& each) {
    const Task& task = *chain.tasks().at(each.task);
    json::Json object = {{"key", task.key.text()},
                         {"title", task.title},
                         {"role", task.role.text()},
                         {"service", orNull(task.service)},
                         {"promised", orNull(task.promised)},
                         {"delivered", orNull(task.delivered)},
                         {"outcome", task.outcome ? json::Json(nameOf(*task.outcome)) : json::Json()},
                         {"impact", task.impact ? impactJson(*task.impact) : json::Json()},
                         {"lost", each.lost},
                         {"feedback", feedbackJson(chain, each.feedback)}};
    object["arrivals"] = json::Json::array();
    for (const CareerArrival& arrival : each.arrivals) {
        json::Json there = {{"role", keyOf(chain, arrival.customer)},
                            {"title", titleOf(chain, arrival.customer)},
                            {"reach", arrival.reach}};
        if (arrival.impact) {
            there["impact"] = {{"amount", arrival.impact->amount},
                               {"low", orNull(arrival.impact->low)},
                               {"high", orNull(arrival.impact->high)},
                               {"unit", arrival.impact->unit}};
        }
        object["arrivals"].push_back(std::move(there));
    }
    return object;
}

json::Json unitJson(const Chain& chain, const UnitSum& sum) {
    const bool isSplit = sum.spread == Spread::splits;
    json::Json object = {{"unit", sum.unit},
                         {"spread", nameOf(sum.spread)},
                         {"stated", isSplit ? sumJson(sum.stated) : json::Json()},
                         {"arrives", isSplit ? sumJson(sum.arrives) : json::Json()},
                         {"stays", sumJson(sum.stays)}};
    object["customers"] = json::Json::array();
    for (const CustomerSum& there : sum.customers) {
        json::Json customer = sumJson(there.sum);
        customer["role"] = keyOf(chain, there.customer);
        customer["title"] = titleOf(chain, there.customer);
        object["customers"].push_back(std::move(customer));
    }
    return object;
}

} // namespace

json::Json careerJson(const Chain& chain, const Career& career) {
    json::Json answer;
    answer["period"] = {{"from", orNull(career.period.from)}, {"to", orNull(career.period.to)}};
    std::vector<std::string> roles;
    for (const Slot role : career.roles) {
        roles.push_back(keyOf(chain, role));
    }
    answer["roles"] = sortedKeys(std::move(roles));
    answer["assumed"] = career.isAssumed;
    answer["tasks"] = json::Json::array();
    for (const CareerTask& each : career.tasks) {
        answer["tasks"].push_back(taskJson(chain, each));
    }
    answer["sums"] = json::Json::array();
    for (const UnitSum& sum : career.sums) {
        answer["sums"].push_back(unitJson(chain, sum));
    }
    answer["outcomes"] = {{"fell_short", career.outcomes[0]},
                          {"met", career.outcomes[1]},
                          {"exceeded", career.outcomes[2]},
                          {"none", career.withoutOutcome}};
    answer["evidence"] = evidenceJson(career.evidence);
    answer["evidence"]["none"] = career.withoutImpact;
    answer["not_added"] = career.notAdded;
    json::Json deadEnds = json::Json::array();
    for (const Slot role : career.deadEnds) {
        deadEnds.push_back(keyOf(chain, role));
    }
    answer["dead_ends"] = std::move(deadEnds);
    answer["commitments"] = commitmentsJson(career.commitments);
    answer["feedback"] = feedbackJson(chain, career.feedback);
    return answer;
}

} // namespace throughline::commands
