#include "app/commands/people_json.h"

#include "app/commands/questions.h"
#include "core/analysis/goals.h"
#include "core/analysis/partnerships.h"
#include "core/model/enumerations.h"
#include "core/report/customer_words.h"

namespace throughline::commands {

namespace {

const char* nameOf(NextStep step) {
    switch (step) {
        case NextStep::deliverOrTell:
            return "deliver_or_tell";
        case NextStep::keepPromise:
            return "keep_promise";
        case NextStep::answerRemark:
            return "answer_remark";
        case NextStep::noteExpectation:
            return "note_expectation";
        case NextStep::askForRemark:
            return "ask_for_remark";
        case NextStep::askForOpportunity:
            return "ask_for_opportunity";
        case NextStep::nothing:
            break;
    }
    return "nothing";
}

const char* nameOf(PeriodStep step) {
    switch (step) {
        case PeriodStep::month:
            return "month";
        case PeriodStep::quarter:
            return "quarter";
        case PeriodStep::year:
            break;
    }
    return "year";
}

const char* nameOf(PartnershipStep step) {
    switch (step) {
        case PartnershipStep::drawService:
            return "draw_service";
        case PartnershipStep::actOnObstacle:
            return "act_on_obstacle";
        case PartnershipStep::askExpectation:
            return "ask_expectation";
        case PartnershipStep::settleTwoWay:
            return "settle_two_way";
        case PartnershipStep::agreeOnGoal:
            return "agree_on_goal";
        case PartnershipStep::clearObstacle:
            return "clear_obstacle";
        case PartnershipStep::meet:
            return "meet";
        case PartnershipStep::goOn:
            break;
    }
    return "go_on";
}

template <class E>
json::Json keysOf(const Table<E>& table, const std::vector<Slot>& slots) {
    json::Json list = json::Json::array();
    for (const Slot slot : slots) {
        list.push_back(table.at(slot)->key.text());
    }
    return list;
}

json::Json influencesJson(const Chain& chain, const std::vector<InfluenceOn>& influences) {
    json::Json list = json::Json::array();
    for (const InfluenceOn& on : influences) {
        list.push_back({{"role", keyOf(chain, on.role)}, {"strength", on.strength}, {"counts", on.counts}});
    }
    return list;
}

json::Json nextJson(const Chain& chain, const NextThing& next) {
    json::Json answer = {{"what", nameOf(next.step)}, {"about", nullptr}};
    if (next.step == NextStep::deliverOrTell || next.step == NextStep::keepPromise) {
        answer["about"] = chain.tasks().at(next.about)->key.text();
    } else if (next.step == NextStep::answerRemark) {
        answer["about"] = chain.feedback().at(next.about)->key.text();
    } else if (next.step == NextStep::noteExpectation) {
        answer["about"] = chain.services().at(next.about)->key.text();
    } else if (next.step == NextStep::askForOpportunity) {
        answer["about"] = chain.opportunities().at(next.about)->key.text();
    }
    return answer;
}

json::Json customerJson(const Chain& chain, const Customer& customer, bool isOwn) {
    json::Json sway = json::Json::array();
    for (const Sway what : customer.sway) {
        sway.push_back(throughline::nameOf(what));
    }
    json::Json remarks = json::Json::array();
    for (const Slot slot : customer.remarks) {
        remarks.push_back(json::toJson(*chain.feedback().at(slot)));
    }
    json::Json opportunities = json::Json::array();
    for (const Slot slot : customer.opportunities) {
        const Opportunity& row = *chain.opportunities().at(slot);
        opportunities.push_back(
            {{"key", row.key.text()}, {"title", row.title}, {"state", throughline::nameOf(row.state)}});
    }
    return {{"role", keyOf(chain, customer.role)},
            {"title", titleOf(chain, customer.role)},
            {"reason", report::reasonWords(chain, customer, isOwn)},
            {"manager", customer.isManager},
            {"end_customer", customer.isEndCustomer},
            {"sway", sway},
            {"sway_assumed", customer.isSwayAssumed},
            {"weight", customer.weight},
            {"own_place", customer.hasOwnPlace},
            {"vouches", customer.vouches},
            {"services", keysOf(chain.services(), customer.services)},
            {"expectations", report::expectations(chain, customer.services)},
            {"influences", influencesJson(chain, customer.influences)},
            {"influenced_by", influencesJson(chain, customer.influencedBy)},
            {"open_tasks", keysOf(chain.tasks(), customer.openTasks)},
            {"open_promises", customer.openPromises},
            {"commitments", commitmentsJson(customer.commitments)},
            {"reputation", {{"remarks", customer.reputation.remarks}, {"score", orNull(customer.reputation.score)}}},
            {"remarks", remarks},
            {"opportunities", opportunities},
            {"next", nextJson(chain, customer.next)}};
}

json::Json partnershipJson(const Chain& chain, const PartnershipLook& look) {
    json::Json obstacles = json::Json::array();
    for (const ObstacleAge& age : look.obstacles) {
        const Obstacle& row = look.row->obstacles[age.index];
        obstacles.push_back({{"text", row.text},
                             {"since", orNull(row.since)},
                             {"removed", orNull(row.removed)},
                             {"open", age.isOpen},
                             {"days", orNull(age.days)}});
    }
    json::Json actions = json::Json::array();
    for (const std::size_t i : look.actions) {
        actions.push_back({{"day", orNull(look.row->actions[i].day)}, {"text", look.row->actions[i].text}});
    }
    return {{"key", look.row->key.text()},
            {"roles", {keyOf(chain, look.one), keyOf(chain, look.other)}},
            {"titles", {titleOf(chain, look.one), titleOf(chain, look.other)}},
            {"given", keysOf(chain.services(), look.given)},
            {"back", keysOf(chain.services(), look.back)},
            {"said_two_way", look.saidTwoWay},
            {"drawn_two_way", look.drawnTwoWay},
            {"goals", keysOf(chain.goals(), look.goals)},
            {"obstacles", obstacles},
            {"actions", actions},
            {"days_since_action", orNull(look.daysSinceAction)},
            {"next", nameOf(look.next)}};
}

} // namespace

json::Json commitmentsJson(const Commitments& row) {
    return {{"kept", row.kept},
            {"late", row.late},
            {"overdue", row.overdue},
            {"on_time_rate", orNull(row.onTimeRate)},
            {"median_days_early", orNull(row.medianDaysEarly)}};
}

json::Json customersJson(const Chain& chain, const PersonKey& person, const Customers& customers) {
    json::Json answer = {{"person", person.text()},
                         {"roles", keysOf(chain.roles(), customers.roles)},
                         {"manager_missing", customers.isManagerMissing},
                         {"own_order", customers.isOwnOrder},
                         {"customers", json::Json::array()},
                         {"servers", json::Json::array()}};
    for (const Customer& customer : customers.customers) {
        answer["customers"].push_back(customerJson(chain, customer, chain.info().owner == person));
    }
    for (const Server& server : customers.servers) {
        answer["servers"].push_back({{"role", keyOf(chain, server.role)},
                                     {"title", titleOf(chain, server.role)},
                                     {"services", keysOf(chain.services(), server.services)},
                                     {"open_tasks", keysOf(chain.tasks(), server.openTasks)},
                                     {"commitments", commitmentsJson(server.commitments)}});
    }
    return answer;
}

json::Json promisesJson(const Chain& chain, const Promises& found) {
    json::Json answer = {{"all", commitmentsJson(found.all)},
                         {"by_customer", json::Json::array()},
                         {"step", nameOf(found.step)},
                         {"by_period", json::Json::array()},
                         {"slipped", json::Json::array()}};
    for (const CustomerCommitments& row : found.byCustomer) {
        json::Json customer = {{"role", nullptr}, {"title", nullptr}};
        if (row.customer != noSlot) {
            customer["role"] = keyOf(chain, row.customer);
            customer["title"] = titleOf(chain, row.customer);
        }
        customer.update(commitmentsJson(row.commitments));
        answer["by_customer"].push_back(std::move(customer));
    }
    for (const PeriodCommitments& row : found.byPeriod) {
        json::Json period = {{"first", row.first.text()}};
        period.update(commitmentsJson(row.commitments));
        answer["by_period"].push_back(std::move(period));
    }
    for (const Slip& slip : found.slipped) {
        const Task& task = *chain.tasks().at(slip.task);
        answer["slipped"].push_back({{"task", task.key.text()},
                                     {"title", task.title},
                                     {"promised", orNull(task.promised)},
                                     {"delivered", slip.isOpen ? json::Json() : orNull(task.delivered)},
                                     {"days_late", slip.daysLate}});
    }
    return answer;
}

json::Json partnershipsJson(const Chain& chain, Day today) {
    json::Json answer = {{"partnerships", json::Json::array()},
                         {"isolated", keysOf(chain.roles(), rolesInIsolation(chain))}};
    for (const RolePair& pair : partnerPairs(chain, {})) {
        if (pair.isKept) {
            answer["partnerships"].push_back(
                partnershipJson(chain, partnershipLook(chain, pair.one, pair.other, today)));
        }
    }
    return answer;
}

} // namespace throughline::commands
