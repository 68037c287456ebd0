#include "core/analysis/customers.h"

#include <memory>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/text_table.h"
#include "core/model/enumerations.h"
#include "core/report/customer_words.h"

namespace throughline::commands {

namespace {

struct CustomersOptions {
    std::string file;
    std::string person;
};

template <class T>
json::Json orNull(const std::optional<T>& value) {
    return value ? json::Json(*value) : json::Json();
}

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

class Teller {
  public:
    Teller(const Chain& chain, const PersonKey& person, Day today)
        : chain_(chain),
          person_(*chain.people().find(person)),
          today_(today),
          customers_(customersOf(chain, person, today)) {}

    [[nodiscard]] json::Json asJson() const {
        json::Json answer = {{"person", person_.key.text()},
                             {"roles", keys(customers_.roles)},
                             {"manager_missing", customers_.isManagerMissing},
                             {"own_order", customers_.isOwnOrder},
                             {"customers", json::Json::array()},
                             {"servers", json::Json::array()}};
        for (const Customer& customer : customers_.customers) {
            answer["customers"].push_back(customerJson(customer));
        }
        for (const Server& server : customers_.servers) {
            answer["servers"].push_back({{"role", key(server.role)},
                                         {"title", title(server.role)},
                                         {"services", rows(chain_.services(), server.services)},
                                         {"open_tasks", rows(chain_.tasks(), server.openTasks)},
                                         {"commitments", commitmentsJson(server.commitments)}});
        }
        return answer;
    }

    [[nodiscard]] std::string asText() const {
        if (customers_.roles.empty()) {
            return person_.name + " holds no role yet.\n";
        }
        std::string text;
        if (customers_.customers.empty()) {
            text += person_.name + " serves nobody yet.\n";
        } else {
            text += "Customers of " + person_.name + ", the primary one first" +
                    (customers_.isOwnOrder ? ", in the order that was chosen:\n" : ":\n");
        }
        const bool isOwn = chain_.info().owner == person_.key;
        for (std::size_t i = 0; i < customers_.customers.size(); ++i) {
            const Customer& customer = customers_.customers[i];
            const std::string holders = report::holderWords(chain_, customer.role);
            text += '\n' + std::to_string(i + 1) + ". " + title(customer.role) + " (" + key(customer.role) + ")" +
                    (holders.empty() ? "" : ", " + holders) + '\n';
            line(text, report::reasonWords(chain_, customer, isOwn));
            for (const std::string& expectation : report::expectations(chain_, customer.services)) {
                line(text, "Expects: " + expectation);
            }
            line(text, "Promises: " + report::keptWords(customer.commitments));
            line(text, "Reputation: " + report::reputationWords(customer.reputation));
            const std::size_t shown = customer.reputation.score ? 1 : fewestRemarks;
            for (std::size_t k = 0; k < std::min(shown, customer.remarks.size()); ++k) {
                line(text, "  " + report::remarkWords(chain_, customer.remarks[k]));
            }
            line(text, "Next: " + report::nextWords(chain_, customer, today_));
        }
        if (customers_.isManagerMissing) {
            text += "\nNo manager is named: draw a service to the manager and mark it.\n";
        }
        if (!customers_.servers.empty()) {
            text += "\nServed by:\n";
        }
        for (const Server& server : customers_.servers) {
            line(text, title(server.role) + " (" + key(server.role) +
                           "), promises: " + report::keptWords(server.commitments));
        }
        return text;
    }

  private:
    /// One line, whatever a person wrote.
    static void line(std::string& text, std::string words) {
        std::ranges::replace(words, '\n', ' ');
        text += "   " + words + '\n';
    }
    [[nodiscard]] const std::string& key(Slot role) const { return chain_.roles().at(role)->key.text(); }
    [[nodiscard]] const std::string& title(Slot role) const { return chain_.roles().at(role)->title; }
    [[nodiscard]] json::Json keys(const std::vector<Slot>& roles) const { return rows(chain_.roles(), roles); }
    template <class E>
    static json::Json rows(const Table<E>& table, const std::vector<Slot>& slots) {
        json::Json list = json::Json::array();
        for (const Slot slot : slots) {
            list.push_back(table.at(slot)->key.text());
        }
        return list;
    }

    [[nodiscard]] json::Json influencesJson(const std::vector<InfluenceOn>& influences) const {
        json::Json list = json::Json::array();
        for (const InfluenceOn& on : influences) {
            list.push_back({{"role", key(on.role)}, {"strength", on.strength}, {"counts", on.counts}});
        }
        return list;
    }

    [[nodiscard]] json::Json nextJson(const NextThing& next) const {
        json::Json answer = {{"what", nameOf(next.step)}, {"about", nullptr}};
        if (next.step == NextStep::deliverOrTell || next.step == NextStep::keepPromise) {
            answer["about"] = chain_.tasks().at(next.about)->key.text();
        } else if (next.step == NextStep::answerRemark) {
            answer["about"] = chain_.feedback().at(next.about)->key.text();
        } else if (next.step == NextStep::noteExpectation) {
            answer["about"] = chain_.services().at(next.about)->key.text();
        } else if (next.step == NextStep::askForOpportunity) {
            answer["about"] = chain_.opportunities().at(next.about)->key.text();
        }
        return answer;
    }

    [[nodiscard]] json::Json customerJson(const Customer& customer) const {
        const bool isOwn = chain_.info().owner == person_.key;
        json::Json sway = json::Json::array();
        for (const Sway what : customer.sway) {
            sway.push_back(throughline::nameOf(what));
        }
        json::Json remarks = json::Json::array();
        for (const Slot slot : customer.remarks) {
            remarks.push_back(json::toJson(*chain_.feedback().at(slot)));
        }
        json::Json opportunities = json::Json::array();
        for (const Slot slot : customer.opportunities) {
            const Opportunity& row = *chain_.opportunities().at(slot);
            opportunities.push_back(
                {{"key", row.key.text()}, {"title", row.title}, {"state", throughline::nameOf(row.state)}});
        }
        return {
            {"role", key(customer.role)},
            {"title", title(customer.role)},
            {"reason", report::reasonWords(chain_, customer, isOwn)},
            {"manager", customer.isManager},
            {"end_customer", customer.isEndCustomer},
            {"sway", sway},
            {"sway_assumed", customer.isSwayAssumed},
            {"weight", customer.weight},
            {"own_place", customer.hasOwnPlace},
            {"vouches", customer.vouches},
            {"services", rows(chain_.services(), customer.services)},
            {"expectations", report::expectations(chain_, customer.services)},
            {"influences", influencesJson(customer.influences)},
            {"influenced_by", influencesJson(customer.influencedBy)},
            {"open_tasks", rows(chain_.tasks(), customer.openTasks)},
            {"open_promises", customer.openPromises},
            {"commitments", commitmentsJson(customer.commitments)},
            {"reputation", {{"remarks", customer.reputation.remarks}, {"score", orNull(customer.reputation.score)}}},
            {"remarks", remarks},
            {"opportunities", opportunities},
            {"next", nextJson(customer.next)}};
    }

    const Chain& chain_;
    const Person& person_;
    Day today_;
    Customers customers_;
};

Exit customers(const CustomersOptions& options, const Context& context) {
    const auto document = openDocument(options.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), options.file);
    }
    const Chain& chain = (*document)->chain();
    const auto person = namedPerson(chain, options.person);
    if (!person) {
        return fail(person.status(), options.file);
    }
    if (person->isNone()) {
        return fail({Code::wrongUse, "the document does not say who its owner is; name a person", {}, "--person"},
                    options.file);
    }
    const Teller teller(chain, *person, context.today);
    return context.json ? printJson(teller.asJson()) : print(teller.asText());
}

} // namespace

void addCustomers(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("customers", "Say who the customers of a person are, who decides, and what to do next");
    auto options = std::make_shared<CustomersOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--person", options->person, "The person, by key or name (default: the owner)")
        ->type_name("PERSON");
    addPrintingOptions(*command, choice);
    command->footer("Example:\n  throughline customers work.chain --person \"A. Example\"");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return customers(*options, context); }; });
}

} // namespace throughline::commands
