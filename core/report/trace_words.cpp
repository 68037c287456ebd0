#include "core/report/trace_words.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "core/model/status.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr double tiny = 1e-9;

/// With a full stop where the writer has set none, so that the next sentence does not run on.
std::string sentence(std::string text) {
    const bool isEnded = !text.empty() && std::string_view(".!?:;").find(text.back()) != std::string_view::npos;
    return isEnded || text.ends_with("…") ? text : text + '.';
}

class Teller {
  public:
    Teller(const Chain& chain, const Trace& trace, const Language& language, FirstMention mention)
        : chain_(chain),
          trace_(trace),
          language_(language),
          mention_(mention),
          task_(trace.task == noSlot ? nullptr : chain.tasks().at(trace.task)) {}

    TraceWords tell() {
        if (task_ && task_->state == TaskState::dropped) {
            words_.reaches.push_back(fillIn(says("%1 was dropped; nothing of it arrives."), {subject()}));
            return std::move(words_);
        }
        splits_ = splitsOf(chain_, trace_);
        for (const EndCustomerReach& end : trace_.endCustomers)
            words_.reaches.push_back(reachSentence(end));
        if (trace_.endCustomers.empty())
            words_.reaches.push_back(fillIn(says("%1 does not reach an end customer yet."), {subject()}));
        tellImpact();
        tellLost();
        tellAssumptions();
        tellPaths();
        return std::move(words_);
    }

  private:
    [[nodiscard]] std::string says(const char* text, const char* meaning = nullptr, int n = -1) const {
        return language_.says(text, meaning, n);
    }
    [[nodiscard]] std::string titleOf(Slot role) const { return language_.written(chain_.roles().at(role)->title); }
    [[nodiscard]] std::string customerOf(const EndCustomerReach& end) const {
        return language_.endCustomer(chain_.roles().at(end.role)->title);
    }
    [[nodiscard]] std::string titlesOf(const std::vector<Slot>& roles) const {
        std::vector<std::string> titles;
        for (const Slot role : roles)
            titles.push_back(titleOf(role));
        return listed(titles, language_);
    }

    [[nodiscard]] std::string subject() const {
        if (!words_.reaches.empty())
            return says("It", "a task or the work of a role");
        if (!task_)
            return fillIn(says("The work of %1"), {titleOf(trace_.role)});
        return mention_ == FirstMention::thisTask ? says("This task") : language_.task(task_->title);
    }

    /// "… reaches … through …", without the full stop.
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
        const std::string customer = customerOf(end);
        if (!always.empty() && partly.empty())
            return fillIn(says("%1 reaches %2 through %3"), {subject(), customer, titlesOf(always)});
        if (!always.empty()) {
            return fillIn(says("%1 reaches %2 through %3 and, in part, %4"),
                          {subject(), customer, titlesOf(always), titlesOf(partly)});
        }
        if (partly.empty() && end.paths.empty() && end.hops > 1)
            return fillIn(says("%1 reaches %2 over several ways"), {subject(), customer});
        if (partly.empty())
            return fillIn(says("%1 reaches %2 directly"), {subject(), customer});
        return fillIn(isDirectToo ? says("%1 reaches %2 directly and, in part, through %3")
                                  : says("%1 reaches %2 in part through %3"),
                      {subject(), customer, titlesOf(partly)});
    }

    [[nodiscard]] std::string reachSentence(const EndCustomerReach& end) const {
        const std::string text = wayTo(end);
        if (end.reach >= 1 - tiny)
            return fillIn(says("%1.", "a sentence"), {text});
        return fillIn(says("%1: %2 of the work arrives there."),
                      {text, reachWords(end.reach, splits_.assumed > 0, language_)});
    }

    void tellImpact() {
        if (!task_)
            return;
        if (!task_->impact || (!task_->impact->amount && task_->impact->note.empty())) {
            words_.impact.push_back(says("Nobody has said yet how much it is worth."));
            return;
        }
        const Impact& impact = *task_->impact;
        if (!impact.note.empty())
            words_.impact.push_back(fillIn(says("Its impact: %1"), {language_.written(sentence(impact.note))}));
        if (impact.amount)
            tellAmounts(impact);
        words_.impact.push_back(certainty(evidenceWords(impact, language_)));
    }

    /// How sure it is: "Estimated; 2 of 3 splits are assumed equal."
    [[nodiscard]] std::string certainty(const std::string& evidence) const {
        if (splits_.assumed == 0)
            return fillIn(says("%1.", "a sentence"), {evidence});
        const bool areEqual = splits_.equal == splits_.assumed;
        const std::string all = std::to_string(splits_.all);
        if (splits_.all == 1) {
            return fillIn(areEqual ? says("%1; the one split on the way is assumed equal.")
                                   : says("%1; the one split on the way has an assumed weight."),
                          {evidence});
        }
        if (splits_.assumed == 1) {
            return fillIn(areEqual ? says("%1; one of %2 splits is assumed equal.")
                                   : says("%1; one of %2 splits has assumed weights."),
                          {evidence, all});
        }
        const int assumed = static_cast<int>(splits_.assumed);
        return fillIn(areEqual ? says("%1; %n of %2 splits are assumed equal.", nullptr, assumed)
                               : says("%1; %n of %2 splits have assumed weights.", nullptr, assumed),
                      {evidence, all});
    }

    void tellAmounts(const Impact& impact) {
        std::string whole = amountWords(*impact.amount, impact.unit, language_);
        if (impact.low && impact.high) {
            whole = fillIn(says("%1 (%2–%3)", "an amount and its range"),
                           {whole, numberWords(*impact.low, language_), numberWords(*impact.high, language_)});
        }
        bool isAnywhere = false;
        for (const EndCustomerReach& end : trace_.endCustomers) {
            if (!end.impact || end.impact->amount == 0.0)
                continue;
            isAnywhere = true;
            const std::string customer = titleOf(end.role);
            if (impact.at) {
                words_.impact.push_back(fillIn(says("%1, measured at %2."), {whole, customer}));
            } else if (impact.spread == Spread::whole) {
                words_.impact.push_back(fillIn(says("%1 at %2, who gets all of it."), {whole, customer}));
            } else if (end.reach >= 1 - tiny) {
                words_.impact.push_back(fillIn(says("All of the %1 arrive at %2."), {whole, customer}));
            } else {
                words_.impact.push_back(fillIn(says("About %1 of the %2 arrive at %3."),
                                               {numberWords(roughly(end.impact->amount), language_), whole, customer}));
            }
        }
        if (!isAnywhere)
            words_.impact.push_back(fillIn(says("Of its %1, nothing arrives at an end customer."), {whole}));
    }

    void tellLost() {
        if (trace_.lost <= tiny)
            return;
        words_.lost.push_back(trace_.endCustomers.empty() ? says("None of it is traced to an end customer.")
                                                          : fillIn(says("%1 is not traced to an end customer yet."),
                                                                   {percentWords(trace_.lost, language_)}));
        for (const Slot role : trace_.deadEnds) {
            words_.lost.push_back(fillIn(says("It ends at %1; whom does %1 serve?"), {titleOf(role)}));
            constexpr std::size_t most = 4;
            const std::size_t more = trace_.deadEnds.size() - std::min(trace_.deadEnds.size(), most);
            if (words_.lost.size() > most && more > 0) {
                words_.lost.push_back(more == 1 ? says("It ends at one more role.")
                                                : says("It ends at %n more roles.", nullptr, static_cast<int>(more)));
                break;
            }
        }
        for (const std::vector<Slot>& loop : trace_.closedLoops)
            words_.lost.push_back(fillIn(says("It circles for ever among %1."), {titlesOf(loop)}));
    }

    void tellAssumptions() {
        if (trace_.assumed) {
            words_.assumptions.push_back(
                says("No end customer is marked: those who serve nobody and have no task are taken for them."));
        }
        if (task_ && trace_.service == noSlot) {
            words_.assumptions.push_back(says("The task names no service, so it follows all of the role's."));
        }
        if (splits_.all > 0) {
            words_.assumptions.push_back(
                says("Each role is taken to pass all its work on in the same proportions. Others share in this "
                     "result; it is not yours alone."));
        } else {
            words_.assumptions.push_back(says("Others share in this result; it is not yours alone."));
        }
        if (!trace_.exact) {
            words_.assumptions.push_back(says("The chain has a cycle so large that these numbers are only close."));
        }
    }

    void tellPaths() {
        for (const EndCustomerReach& end : trace_.endCustomers) {
            for (const Path& path : end.paths) {
                std::string line;
                for (const Slot role : path.roles)
                    line += (line.empty() ? "" : " → ") + titleOf(role);
                words_.paths.push_back(
                    fillIn(says("%1: %2", "a way and its share"), {line, percentWords(path.share, language_)}));
            }
        }
    }

    const Chain& chain_;
    const Trace& trace_;
    const Language& language_;
    FirstMention mention_;
    const Task* task_;
    Splits splits_;
    TraceWords words_;
};

} // namespace

std::vector<const Service*> splitServices(const Chain& chain, Slot role) {
    std::vector<const Service*> ordinary;
    std::vector<const Service*> managers;
    for (const Slot slot : chain.servicesFrom(role)) {
        const Service* service = chain.services().at(slot);
        (service->manager ? managers : ordinary).push_back(service);
    }
    auto& travelled = ordinary.empty() ? managers : ordinary;
    std::ranges::sort(travelled, {}, [&chain](const Service* one) {
        return std::tuple(-one->weight.value_or(1.0), chain.roles().find(one->customer)->title, one->key);
    });
    return travelled;
}

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

void TraceWords::shorten(const Language& language) {
    constexpr std::size_t mostReaches = 3;
    constexpr std::size_t mostImpacts = 4; // the last says how sure they are
    constexpr std::size_t mostLost = 3;
    if (reaches.size() > mostReaches) {
        const int more = static_cast<int>(reaches.size() - mostReaches);
        reaches.resize(mostReaches);
        reaches.push_back(more == 1 ? language.says("It also reaches one more end customer.")
                                    : language.says("It also reaches %n more end customers.", nullptr, more));
    }
    if (impact.size() > mostImpacts)
        impact.erase(impact.begin() + mostImpacts - 1, impact.end() - 1);
    if (lost.size() > mostLost)
        lost.resize(mostLost);
}

TraceWords wordsOf(const Chain& chain, const Trace& trace, const Language& language, FirstMention mention) {
    return Teller(chain, trace, language, mention).tell();
}

std::string reachWords(double share, bool isAssumed, const Language& language) {
    // Weights that nobody has set allow no decimals; all of it is all of it with any weights.
    return isAssumed && share < 1 - tiny ? shareWords(share, language) : percentWords(share, language);
}

std::string arrivedWords(const Chain& chain, const Trace& trace, const EndCustomerReach& end,
                         const Language& language) {
    if (!end.impact || end.impact->amount == 0.0)
        return {};
    const double there = end.impact->amount;
    const bool isAll = chain.tasks().at(trace.task)->impact->amount == there;
    return amountWords(isAll ? there : roughly(there), end.impact->unit, language);
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
