#include "core/analysis/customers.h"

#include <memory>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/people_json.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"
#include "core/report/customer_words.h"
#include "core/report/customers_report.h"

namespace throughline::commands {

namespace {

struct CustomersOptions {
    std::string file;
    std::string person;
};

class Teller {
  public:
    Teller(const Chain& chain, const PersonKey& person, Day today, const Customers& customers)
        : chain_(chain), person_(*chain.people().find(person)), today_(today), customers_(customers) {}

    [[nodiscard]] std::string text() const {
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
            line(text, "Promises: " + report::promisesWords(customer));
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
    [[nodiscard]] const std::string& key(Slot role) const { return keyOf(chain_, role); }
    [[nodiscard]] const std::string& title(Slot role) const { return titleOf(chain_, role); }
    const Chain& chain_;
    const Person& person_;
    Day today_;
    const Customers& customers_;
};

Exit customers(const CustomersOptions& options, const Context& context) {
    const auto asked = askAbout(options.file, options.person, context);
    if (!asked) {
        return fail(asked.status(), options.file);
    }
    if (asked->person.isNone()) {
        return fail({Code::wrongUse, "the document does not say who its owner is; name a person", {}, "--person"},
                    options.file);
    }
    const Customers found = customersOf(asked->chain(), asked->person, context.today);
    return context.json ? printJson(customersJson(asked->chain(), asked->person, found))
                        : print(Teller(asked->chain(), asked->person, context.today, found).text());
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
