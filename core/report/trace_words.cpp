#include "core/report/trace_words.h"

#include <algorithm>

#include "core/model/status.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr double tiny = 1e-9;

const std::string& titleOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->title;
}

std::vector<std::string> titlesOf(const Chain& chain, const std::vector<Slot>& roles) {
    std::vector<std::string> titles;
    for (const Slot role : roles)
        titles.push_back(titleOf(chain, role));
    return titles;
}

/// The services by which the role's daily work travels: a manager's only where there is no other.
std::vector<const Service*> splitServices(const Chain& chain, Slot role) {
    std::vector<const Service*> ordinary;
    std::vector<const Service*> managers;
    for (const Slot slot : chain.servicesFrom(role)) {
        const Service* service = chain.services().at(slot);
        (service->manager ? managers : ordinary).push_back(service);
    }
    return ordinary.empty() ? managers : ordinary;
}

class Teller {
  public:
    Teller(const Chain& chain, const Trace& trace)
        : chain_(chain), trace_(trace), task_(trace.task == noSlot ? nullptr : chain.tasks().at(trace.task)) {}

    TraceWords tell() {
        splits_ = splitsOf(chain_, trace_);
        for (const EndCustomerReach& end : trace_.endCustomers)
            words_.reaches.push_back(reachSentence(end));
        if (trace_.endCustomers.empty()) {
            words_.reaches.push_back(fillIn("%1 does not reach an end customer yet.", {subject()}));
        }
        tellImpact();
        tellLost();
        tellAssumptions();
        tellPaths();
        return std::move(words_);
    }

  private:
    [[nodiscard]] std::string subject() const {
        return task_ ? "“" + task_->title + "”" : "The work of " + titleOf(chain_, trace_.role);
    }

    [[nodiscard]] std::string wayTo(const EndCustomerReach& end) const {
        std::vector<Slot> always;
        std::ranges::copy_if(end.criticalRoles, std::back_inserter(always),
                             [&](Slot role) { return role != trace_.role; });
        std::vector<Slot> partly;
        for (const Path& path : end.paths) {
            for (std::size_t i = 1; i + 1 < path.roles.size(); ++i) {
                const Slot role = path.roles[i];
                const bool isNew = role != trace_.role && std::ranges::find(always, role) == always.end() &&
                                   std::ranges::find(partly, role) == partly.end();
                if (isNew)
                    partly.push_back(role);
            }
        }
        const bool isDirectToo =
            std::ranges::any_of(end.paths, [](const Path& path) { return path.roles.size() == 2; });
        const std::string through = listed(titlesOf(chain_, always));
        const std::string inPart = listed(titlesOf(chain_, partly));
        if (!always.empty()) {
            return partly.empty() ? fillIn("through %1", {through})
                                  : fillIn("through %1 and, in part, %2", {through, inPart});
        }
        if (partly.empty())
            return end.paths.empty() && end.hops > 1 ? "over several ways" : "directly";
        return isDirectToo ? fillIn("directly and, in part, through %1", {inPart})
                           : fillIn("in part through %1", {inPart});
    }

    [[nodiscard]] std::string reachSentence(const EndCustomerReach& end) const {
        std::string text = fillIn("%1 reaches %2 %3", {subject(), titleOf(chain_, end.role), wayTo(end)});
        if (end.reach >= 1 - tiny)
            return text + ".";
        // Weights that nobody has set allow no decimals.
        const std::string share = splits_.assumed > 0 ? shareWords(end.reach) : percentWords(end.reach);
        return text + fillIn(": %1 of the work arrives there.", {share});
    }

    void tellImpact() {
        if (!task_)
            return;
        if (!task_->impact || (!task_->impact->amount && task_->impact->note.empty())) {
            words_.impact.emplace_back("Nobody has said yet how much it is worth.");
            return;
        }
        const Impact& impact = *task_->impact;
        if (!impact.note.empty())
            words_.impact.push_back("Its impact: " + impact.note);
        if (impact.amount)
            tellAmounts(impact);
        std::string evidence = evidenceWords(impact);
        if (splits_.assumed > 0) {
            const bool areEqual = splits_.equal == splits_.assumed;
            evidence +=
                splits_.all == 1
                    ? fillIn("; the one split on the way %1", {areEqual ? "is assumed equal" : "has an assumed weight"})
                    : fillIn("; %1 of %2 splits %3", {std::to_string(splits_.assumed), std::to_string(splits_.all),
                                                      areEqual ? "are assumed equal" : "have assumed weights"});
        }
        words_.impact.push_back(evidence + ".");
    }

    void tellAmounts(const Impact& impact) {
        const std::string whole = amountWords(*impact.amount, impact.unit);
        std::string range;
        if (impact.low && impact.high)
            range = " (" + numberWords(*impact.low) + "–" + numberWords(*impact.high) + ")";
        bool isAnywhere = false;
        for (const EndCustomerReach& end : trace_.endCustomers) {
            if (!end.impact || end.impact->amount == 0.0)
                continue;
            isAnywhere = true;
            const std::string& customer = titleOf(chain_, end.role);
            if (impact.at) {
                words_.impact.push_back(fillIn("%1%2, measured at %3.", {whole, range, customer}));
            } else if (impact.spread == Spread::whole) {
                words_.impact.push_back(fillIn("%1%2 at %3, who gets all of it.", {whole, range, customer}));
            } else if (end.reach >= 1 - tiny) {
                words_.impact.push_back(fillIn("All of the %1%2 arrive at %3.", {whole, range, customer}));
            } else {
                words_.impact.push_back(fillIn("About %1 of the %2%3 arrive at %4.",
                                               {numberWords(end.impact->amount), whole, range, customer}));
            }
        }
        if (!isAnywhere) {
            words_.impact.push_back(fillIn("Of its %1%2, nothing arrives at an end customer.", {whole, range}));
        }
    }

    void tellLost() {
        if (trace_.lost <= tiny)
            return;
        words_.lost.push_back(trace_.endCustomers.empty()
                                  ? std::string("None of it is traced to an end customer.")
                                  : fillIn("%1 is not traced to an end customer yet.", {percentWords(trace_.lost)}));
        for (const Slot role : trace_.deadEnds) {
            words_.lost.push_back(fillIn("It ends at %1; whom does %1 serve?", {titleOf(chain_, role)}));
            constexpr std::size_t most = 4;
            if (words_.lost.size() > most && trace_.deadEnds.size() > most) {
                words_.lost.push_back(
                    fillIn("It ends at %1 more roles.", {std::to_string(trace_.deadEnds.size() - most)}));
                break;
            }
        }
        for (const std::vector<Slot>& loop : trace_.closedLoops) {
            words_.lost.push_back(fillIn("It circles for ever among %1.", {listed(titlesOf(chain_, loop))}));
        }
    }

    void tellAssumptions() {
        if (trace_.assumed) {
            words_.assumptions.emplace_back(
                "No end customer is marked: those who serve nobody and have no task are taken for them.");
        }
        if (task_ && trace_.service == noSlot) {
            words_.assumptions.emplace_back("The task names no service, so it follows all of the role's.");
        }
        if (splits_.all > 0) {
            words_.assumptions.emplace_back(
                "Each role is taken to pass all its work on in the same proportions. Others share in this result; it "
                "is not yours alone.");
        } else {
            words_.assumptions.emplace_back("Others share in this result; it is not yours alone.");
        }
        if (!trace_.exact) {
            words_.assumptions.emplace_back("The chain has a cycle so large that these numbers are only close.");
        }
    }

    void tellPaths() {
        for (const EndCustomerReach& end : trace_.endCustomers) {
            for (const Path& path : end.paths) {
                std::string line;
                for (const Slot role : path.roles)
                    line += (line.empty() ? "" : " → ") + titleOf(chain_, role);
                words_.paths.push_back(line + ": " + percentWords(path.share));
            }
        }
    }

    const Chain& chain_;
    const Trace& trace_;
    const Task* task_;
    Splits splits_;
    TraceWords words_;
};

} // namespace

Splits splitsOf(const Chain& chain, const Trace& trace) {
    Splits splits;
    for (const Slot role : trace.roles) {
        if (chain.roles().at(role)->kind == RoleKind::endCustomer)
            continue;
        // With a service of its own, a task is not split where it starts.
        if (role == trace.role && trace.service != noSlot)
            continue;
        const auto services = splitServices(chain, role);
        if (services.size() < 2)
            continue;
        ++splits.all;
        const auto isAssumed = [](const Service* service) { return !service->weight; };
        if (std::ranges::any_of(services, isAssumed))
            ++splits.assumed;
        if (std::ranges::all_of(services, isAssumed))
            ++splits.equal;
    }
    return splits;
}

std::vector<std::string> TraceWords::sentences() const {
    std::vector<std::string> all = reaches;
    for (const auto* more : {&impact, &lost, &assumptions})
        all.insert(all.end(), more->begin(), more->end());
    return all;
}

TraceWords wordsOf(const Chain& chain, const Trace& trace) {
    return Teller(chain, trace).tell();
}

std::string traceWords(const Chain& chain, const Trace& trace, const Trace& listed) {
    TraceWords words = wordsOf(chain, trace);
    words.paths = wordsOf(chain, listed).paths;
    std::string text;
    for (const std::string& sentence : words.sentences())
        text += sentence + '\n';
    if (!words.paths.empty())
        text += "\nThe best paths, with the share of the work that takes them:\n";
    for (const std::string& path : words.paths)
        text += "  " + path + '\n';
    return text;
}

} // namespace throughline::report
