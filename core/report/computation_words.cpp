#include "core/model/status.h"
#include "core/report/trace_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr std::size_t mostRoles = 6;
constexpr std::size_t mostLines = 12;

/// "75 % to Warehouse manager, 25 % to Production planner (assumed)"
std::string divisionWords(const Chain& chain, const std::vector<const Service*>& services, const Language& language) {
    double total = 0.0;
    for (const Service* service : services)
        total += service->weight.value_or(1.0);
    std::vector<std::string> parts;
    for (const Service* service : services) {
        const std::string share = percentWords(service->weight.value_or(1.0) / total, language);
        const std::string customer = language.written(chain.roles().find(service->customer)->title);
        parts.push_back(
            fillIn(service->weight ? language.says("%1 to %2", "a share of the work goes to a role")
                                   : language.says("%1 to %2 (assumed)", "a share of the work goes to a role"),
                   {share, customer}));
    }
    return listed(parts, language);
}

} // namespace

std::vector<std::string> computationWords(const Chain& chain, const Trace& trace, const Language& language) {
    std::vector<std::string> lines{
        language.says("Each role passes its work on over the services it gives, in proportion to their weights; a "
                      "manager's service counts only where there is no other. What arrives is added up over all ways, "
                      "round trips included.")};
    const auto titleOf = [&](Slot role) { return language.written(chain.roles().at(role)->title); };
    for (const Slot role : trace.roles) {
        const auto services = splitServices(chain, role);
        if (services.size() < 2 || chain.roles().at(role)->kind == RoleKind::endCustomer)
            continue;
        if (lines.size() > mostRoles)
            break;
        lines.push_back(fillIn(language.says("%1: %2.", "a role and how its work divides"),
                               {titleOf(role), divisionWords(chain, services, language)}));
    }
    for (const EndCustomerReach& end : trace.endCustomers) {
        if (end.paths.empty())
            continue;
        std::string steps;
        for (const Slot role : end.paths.front().roles)
            steps += (steps.empty() ? "" : " → ") + titleOf(role);
        std::string line = fillIn(language.says("The best way to %1 is %2 with %3."),
                                  {titleOf(end.role), steps, percentWords(end.paths.front().share, language)});
        if (end.paths.size() > 1) {
            line += ' ' + fillIn(language.says("The best %n ways carry %1 of what arrives.", nullptr,
                                               static_cast<int>(end.paths.size())),
                                 {percentWords(end.pathsShare, language)});
        }
        lines.push_back(std::move(line));
        if (lines.size() > mostLines)
            break;
    }
    return lines;
}

} // namespace throughline::report
