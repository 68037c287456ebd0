#include "app/commands/career_json.h"

#include "app/commands/questions.h"
#include "core/model/enumerations.h"

namespace throughline::commands {

namespace {

json::Json dayJson(const std::optional<Day>& day) {
    return day ? json::Json(day->text()) : json::Json();
}

json::Json numberJson(const std::optional<double>& number) {
    return number ? json::Json(*number) : json::Json();
}

template <class Key>
json::Json keyJson(const Key& key) {
    return key ? json::Json(key.text()) : json::Json();
}

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
            {"amount", numberJson(impact.amount)},
            {"low", numberJson(impact.low)},
            {"high", numberJson(impact.high)},
            {"unit", impact.unit},
            {"spread", nameOf(impact.spread)},
            {"at", keyJson(impact.at)},
            {"evidence", nameOf(impact.evidence)},
            {"confirmed_by", impact.confirmedBy},
            {"confirmed_on", dayJson(impact.confirmedOn)}};
}

json::Json taskJson(const Chain& chain, const CareerTask& each) {
    const Task& task = *chain.tasks().at(each.task);
    json::Json object = {{"key", task.key.text()},
                         {"title", task.title},
                         {"role", task.role.text()},
                         {"service", keyJson(task.service)},
                         {"promised", dayJson(task.promised)},
                         {"delivered", dayJson(task.delivered)},
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
                               {"low", numberJson(arrival.impact->low)},
                               {"high", numberJson(arrival.impact->high)},
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
                         {"arrives", isSplit ? sumJson(sum.arrives) : json::Json()}};
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
    answer["period"] = {{"from", dayJson(career.period.from)}, {"to", dayJson(career.period.to)}};
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
    answer["commitments"] = {{"kept", career.commitments.kept},
                             {"late", career.commitments.late},
                             {"overdue", career.commitments.overdue},
                             {"on_time_rate", numberJson(career.commitments.onTimeRate)},
                             {"median_days_early", numberJson(career.commitments.medianDaysEarly)}};
    answer["feedback"] = feedbackJson(chain, career.feedback);
    return answer;
}

} // namespace throughline::commands
