#include "core/report/customer_words.h"

#include <algorithm>
#include <cmath>

#include "core/model/status.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

std::string titleOf(const Chain& chain, Slot role, const Language& language) {
    return language.written(chain.roles().at(role)->title);
}

std::string headOf(const Customer& customer, bool isOwn, const Language& language) {
    if (customer.isManager)
        return isOwn ? language.says("Your manager") : language.says("The manager");
    return customer.isEndCustomer ? language.says("End customer", "of a person, a direct one")
                                  : language.says("Customer inside");
}

/// Whom among the direct customers it can influence: "can influence Director (much) and Planner (a little)".
std::string influenceWords(const Chain& chain, const Customer& customer, const Language& language) {
    std::vector<std::string> names;
    for (const InfluenceOn& on : customer.influences) {
        if (on.counts)
            names.push_back(fillIn(language.says("%1 (%2)", "a role and how much it can be influenced"),
                                   {titleOf(chain, on.role, language), strengthWords(on.strength, language)}));
    }
    return names.empty() ? std::string() : fillIn(language.says("can influence %1"), {listed(names, language)});
}

std::string promiseWords(const Customer& customer, const Language& language) {
    const int open = static_cast<int>(customer.openPromises);
    const int overdue = static_cast<int>(customer.overdue);
    if (open == 0)
        return {};
    if (open == overdue)
        return open == 1 ? language.says("1 promise overdue") : language.says("%n promises overdue", nullptr, open);
    std::string text = open == 1 ? language.says("1 promise open") : language.says("%n promises open", nullptr, open);
    if (overdue > 0) {
        text = fillIn(language.says("%1, %2 of them overdue", "promises"),
                      {text, language.number(static_cast<double>(overdue), 0)});
    }
    return text;
}

std::string daysWords(int days, const Language& language) {
    return days == 1 ? language.says("1 day") : language.says("%n days", nullptr, days);
}

} // namespace

std::string swayWords(Sway sway, const Language& language) {
    switch (sway) {
        case Sway::pay:
            return language.says("pay", "what a customer decides on");
        case Sway::career:
            return language.says("career", "what a customer decides on");
        case Sway::reputation:
            break;
    }
    return language.says("reputation", "what a customer decides on");
}

std::string qualityWords(Quality quality, const Language& language) {
    switch (quality) {
        case Quality::reliable:
            return language.says("reliable", "a quality");
        case Quality::likable:
            return language.says("likable", "a quality");
        case Quality::knowledgeable:
            break;
    }
    return language.says("knowledgeable", "a quality");
}

std::string scoreWords(double score, const Language& language) {
    if (score < -1.5)
        return language.says("bad", "a score");
    if (score < -0.5)
        return language.says("poor", "a score");
    if (score < 0.5)
        return language.says("fair", "a score");
    return score < 1.5 ? language.says("good", "a score") : language.says("very good", "a score");
}

std::string strengthWords(double strength, const Language& language) {
    if (strength == 1.0)
        return language.says("much", "of an influence");
    return strength == 0.5 ? language.says("a little", "of an influence") : percentWords(strength, language);
}

std::string stateWords(OpportunityState state, const Language& language) {
    switch (state) {
        case OpportunityState::open:
            return language.says("open", "an opportunity");
        case OpportunityState::taken:
            return language.says("taken", "an opportunity");
        case OpportunityState::gone:
            break;
    }
    return language.says("gone", "an opportunity");
}

std::string reasonWords(const Chain& chain, const Customer& customer, bool isOwn, const Language& language) {
    std::vector<std::string> clauses;
    if (!customer.sway.empty()) {
        std::vector<std::string> matters;
        for (const Sway sway : customer.sway)
            matters.push_back(swayWords(sway, language));
        clauses.push_back(fillIn(language.says("decides %1"), {language.all(matters)}));
    }
    clauses.push_back(influenceWords(chain, customer, language));
    clauses.push_back(promiseWords(customer, language));
    if (customer.vouches)
        clauses.push_back(isOwn ? language.says("would vouch for you") : language.says("would vouch for them"));
    std::erase(clauses, std::string());
    const std::string head = headOf(customer, isOwn, language);
    if (clauses.empty())
        return head;
    std::string all = clauses.front();
    for (std::size_t i = 1; i < clauses.size(); ++i)
        all = fillIn(language.says("%1; %2", "two clauses of one sentence"), {all, clauses[i]});
    return fillIn(language.says("%1: %2", "a customer and why it matters"), {head, all});
}

std::string nextWords(const Chain& chain, const Customer& customer, Day today, const Language& language) {
    const NextThing& next = customer.next;
    switch (next.step) {
        case NextStep::deliverOrTell: {
            const Task& task = *chain.tasks().at(next.about);
            return fillIn(language.says("Deliver %1 or say when: it is %2 past its promised day."),
                          {language.task(task.title), daysWords(today - *task.promised, language)});
        }
        case NextStep::keepPromise: {
            const Task& task = *chain.tasks().at(next.about);
            if (*task.promised == today)
                return fillIn(language.says("Deliver %1: it is promised for today."), {language.task(task.title)});
            return fillIn(language.says("Keep %1 in sight: it is promised for %2."),
                          {language.task(task.title), language.day(*task.promised)});
        }
        case NextStep::answerRemark:
            return fillIn(language.says("Answer the remark of %1: promise or deliver what mends it."),
                          {language.day(*chain.feedback().at(next.about)->day)});
        case NextStep::noteExpectation:
            return language.says("Ask what they expect, and note it.");
        case NextStep::askForRemark: {
            const auto dated = std::ranges::find_if(customer.remarks, [&](Slot slot) {
                const Feedback& remark = *chain.feedback().at(slot);
                return remark.day && isMade(remark, today);
            });
            if (dated == customer.remarks.end())
                return language.says("Ask how they find your work: there is no remark yet.");
            return fillIn(language.says("Ask how they find your work: the last remark is of %1."),
                          {language.day(*chain.feedback().at(*dated)->day)});
        }
        case NextStep::askForOpportunity:
            return fillIn(language.says("Ask about %1: they can open it."),
                          {language.task(chain.opportunities().at(next.about)->title)});
        case NextStep::nothing:
            break;
    }
    return language.says("Nothing is due.");
}

std::string reputationWords(const Reputation& reputation, const Language& language) {
    const int count = static_cast<int>(reputation.remarks);
    // A remark may be words alone; those stand in the list, and in no mean.
    if (!reputation.score) {
        return count == 0   ? language.says("no remarks with a score yet")
               : count == 1 ? language.says("1 remark with a score")
                            : language.says("%n remarks with a score", nullptr, count);
    }
    const std::string remarks = language.says("%n remarks", nullptr, count);
    return fillIn(language.says("%1: %2 of 2, from %3", "good: 1.2 of 2, from 5 remarks"),
                  {scoreWords(*reputation.score, language), language.number(*reputation.score, 1), remarks});
}

std::string earlyWords(const std::optional<double>& medianDaysEarly, const Language& language) {
    if (!medianDaysEarly)
        return "–";
    const double days = std::abs(*medianDaysEarly);
    if (days == 0.0)
        return language.says("on the day");
    // Half a day is plural in most languages; the number stands in its own place.
    const bool isWhole = days == std::floor(days);
    const std::string much = isWhole
                                 ? daysWords(static_cast<int>(days), language)
                                 : fillIn(language.says("%1 days", "of a broken number"), {language.number(days, 1)});
    return fillIn(*medianDaysEarly > 0 ? language.says("%1 early") : language.says("%1 late"), {much});
}

std::string keptWords(const Commitments& commitments, const Language& language) {
    if (!commitments.onTimeRate)
        return "–";
    const auto number = [&](std::size_t count) { return language.number(static_cast<double>(count), 0); };
    const std::size_t all = commitments.kept + commitments.late + commitments.overdue;
    return fillIn(language.says("%1 of %2 on time (%3)", "promises"),
                  {number(commitments.kept), number(all), percentWords(*commitments.onTimeRate, language)});
}

std::string remarkWords(const Chain& chain, Slot slot, const Language& language) {
    const Feedback& remark = *chain.feedback().at(slot);
    std::vector<std::string> parts;
    if (remark.day)
        parts.push_back(language.day(*remark.day));
    if (remark.quality)
        parts.push_back(qualityWords(*remark.quality, language));
    if (remark.score)
        parts.push_back(scoreWords(static_cast<double>(*remark.score), language));
    std::string head;
    for (const std::string& part : parts)
        head = head.empty() ? part : fillIn(language.says("%1, %2", "a list without and"), {head, part});
    if (remark.note.empty())
        return head;
    const std::string note = language.task(remark.note);
    return head.empty() ? note : fillIn(language.says("%1: %2", "a remark and what it says"), {head, note});
}

std::string holderWords(const Chain& chain, Slot role, const Language& language) {
    std::vector<std::string> names;
    for (const PersonKey& holder : chain.roles().at(role)->holders) {
        if (const Person* person = chain.people().find(holder))
            names.push_back(language.written(person->name));
    }
    return listed(names, language);
}

std::vector<std::string> expectations(const Chain& chain, const std::vector<Slot>& services) {
    std::vector<std::string> texts;
    for (const Slot slot : services) {
        const std::string& text = chain.services().at(slot)->expectation;
        if (!text.empty() && std::ranges::find(texts, text) == texts.end())
            texts.push_back(text);
    }
    return texts;
}

} // namespace throughline::report
