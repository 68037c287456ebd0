#include "core/report/customers_report.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/model/status.h"
#include "core/report/customer_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

class CustomersTeller {
  public:
    CustomersTeller(const Chain& chain, const PersonKey& person, Day today, const PeopleOptions& options,
                    const Language& language)
        : chain_(chain),
          person_(chain.people().find(person)),
          today_(today),
          options_(options),
          language_(language),
          customers_(customersOf(chain, person, today)) {}

    Report tell() {
        const std::string day = language_.day(today_);
        heading(1, person_ != nullptr && !options_.redact ? fillIn(says("Customers of %1"), {person_->name})
                                                          : says("Customers"));
        paragraph(fillIn(says("As of %1."), {day}));
        if (person_ == nullptr) {
            paragraph(says("Nobody is marked as “me”, so there is nobody whose customers could be told."));
            return std::move(report_);
        }
        if (customers_.roles.empty()) {
            paragraph(says("This person holds no role yet."));
            return std::move(report_);
        }
        if (customers_.isManagerMissing)
            paragraph(says("No manager is named: to whom is it reported?"));
        if (customers_.customers.empty())
            paragraph(says("There are no customers yet: nobody is served."));
        else
            tellOverview();
        for (std::size_t i = 0; i < customers_.customers.size(); ++i)
            tellCustomer(i);
        tellServers();
        return std::move(report_);
    }

  private:
    [[nodiscard]] std::string says(const char* text, const char* meaning = nullptr, int n = -1) const {
        return language_.says(text, meaning, n);
    }
    void heading(int level, std::string text) { report_.blocks.emplace_back(Heading{level, std::move(text)}); }
    void paragraph(std::string text) { report_.blocks.emplace_back(Paragraph{std::move(text)}); }
    [[nodiscard]] bool isOwn() const { return person_->key == chain_.info().owner; }

    [[nodiscard]] std::string nameOf(Slot role) const {
        const std::string title = language_.written(chain_.roles().at(role)->title);
        const std::string holders = options_.redact ? std::string() : holderWords(chain_, role, language_);
        return holders.empty() ? title : fillIn(says("%1 (%2)", "a role and who holds it"), {title, holders});
    }

    void tellOverview() {
        paragraph(customers_.isOwnOrder
                      ? says("In the order that was chosen; the first is the primary customer.")
                      : says("By sway, and by whom each can influence; the first is the primary customer."));
        Grid grid{{says("No."), says("Customer"), says("Why"), says("Promises"), says("Reputation"), says("Next")}, {}};
        for (std::size_t i = 0; i < customers_.customers.size(); ++i) {
            const Customer& customer = customers_.customers[i];
            grid.rows.push_back({language_.number(static_cast<double>(i + 1), 0), nameOf(customer.role),
                                 reasonWords(chain_, customer, isOwn(), language_), promisesWords(customer, language_),
                                 reputationWords(customer.reputation, language_),
                                 nextWords(chain_, customer, today_, language_)});
        }
        report_.blocks.emplace_back(std::move(grid));
    }

    /// What does not fit into a line of the overview; nothing where there is nothing more.
    void tellCustomer(std::size_t index) {
        const Customer& customer = customers_.customers[index];
        std::vector<std::string> lines;
        for (const std::string& text : expectations(chain_, customer.services))
            lines.push_back(fillIn(says("Expects: %1"), {language_.written(text)}));
        const std::size_t shown = customer.reputation.score ? std::min<std::size_t>(1, customer.remarks.size())
                                                            : std::min<std::size_t>(5, customer.remarks.size());
        for (std::size_t i = 0; i < shown; ++i)
            lines.push_back(fillIn(says("Remark: %1"), {remarkWords(chain_, customer.remarks[i], language_)}));
        if (customer.commitments.medianDaysEarly)
            lines.push_back(
                fillIn(says("Median delivery: %1"), {earlyWords(customer.commitments.medianDaysEarly, language_)}));
        for (const Slot slot : customer.openTasks) {
            const Task& task = *chain_.tasks().at(slot);
            if (task.promised)
                lines.push_back(fillIn(says("Promised for %1: %2"),
                                       {language_.day(*task.promised), language_.written(task.title)}));
        }
        for (const InfluenceOn& on : customer.influences)
            lines.push_back(
                fillIn(says("Can influence %1: %2", "a role, how much"),
                       {language_.written(chain_.roles().at(on.role)->title), strengthWords(on.strength, language_)}));
        for (const InfluenceOn& on : customer.influencedBy)
            lines.push_back(
                fillIn(says("Can be influenced by %1: %2", "a role, how much"),
                       {language_.written(chain_.roles().at(on.role)->title), strengthWords(on.strength, language_)}));
        for (const Slot slot : customer.opportunities) {
            const Opportunity& row = *chain_.opportunities().at(slot);
            lines.push_back(fillIn(says("Can open %1: %2", "an opportunity and its state"),
                                   {language_.written(row.title), stateWords(row.state, language_)}));
        }
        if (lines.empty())
            return;
        heading(2, fillIn(says("%1. %2", "a number and a title"),
                          {language_.number(static_cast<double>(index + 1), 0), nameOf(customer.role)}));
        report_.blocks.emplace_back(List{std::move(lines)});
    }

    void tellServers() {
        if (customers_.servers.empty())
            return;
        heading(2, isOwn() ? says("Who serves me") : says("Who serves this person"));
        Grid grid{{says("Role"), says("Provides"), says("Promises"), says("Open tasks")}, {}};
        for (const Server& server : customers_.servers) {
            std::vector<std::string> provides;
            for (const Slot slot : server.services) {
                if (const std::string& text = chain_.services().at(slot)->provides; !text.empty())
                    provides.push_back(language_.written(text));
            }
            grid.rows.push_back({nameOf(server.role), provides.empty() ? "–" : listed(provides, language_),
                                 keptWords(server.commitments, language_),
                                 language_.number(static_cast<double>(server.openTasks.size()), 0)});
        }
        report_.blocks.emplace_back(std::move(grid));
    }

    const Chain& chain_;
    const Person* person_;
    Day today_;
    const PeopleOptions& options_;
    const Language& language_;
    Customers customers_;
    Report report_;
};

} // namespace

std::string promisesWords(const Customer& customer, const Language& language) {
    if (customer.commitments.onTimeRate || customer.openPromises == 0)
        return keptWords(customer.commitments, language);
    return language.says("none due yet", "promises");
}

Report customersReport(const Chain& chain, const PersonKey& person, Day today, const PeopleOptions& options,
                       const Language& language) {
    return CustomersTeller(chain, person, today, options, language).tell();
}

} // namespace throughline::report
