#include "core/analysis/commitments.h"

#include <memory>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/people_json.h"
#include "app/commands/text_table.h"
#include "core/analysis/promises.h"
#include "core/report/commitments_report.h"
#include "core/report/customer_words.h"

namespace throughline::commands {

namespace {

struct CommitmentsOptions {
    std::string file;
    std::string person;
    std::string from;
    std::string to;
};

void addRow(TextTable& table, std::string first, const Commitments& row) {
    table.add({std::move(first), percentText(row.onTimeRate), std::to_string(row.kept), std::to_string(row.late),
               std::to_string(row.overdue), report::earlyWords(row.medianDaysEarly)});
}

std::string promisesText(const Chain& chain, const Promises& found) {
    if (!found.all.onTimeRate) {
        return "Nothing that was promised was delivered or is overdue yet.\n";
    }
    using Side = TextTable::Side;
    const std::vector<Side> sides{Side::left, Side::right, Side::right, Side::right, Side::right, Side::left};
    std::string text =
        report::keptWords(found.all) + ". The median: " + report::earlyWords(found.all.medianDaysEarly) + ".\n\n";
    TextTable customers(sides);
    customers.add({"customer", "on time", "kept", "late", "overdue", "median"});
    for (const CustomerCommitments& row : found.byCustomer) {
        addRow(customers, row.customer == noSlot ? "(no customer)" : chain.roles().at(row.customer)->title,
               row.commitments);
    }
    TextTable periods(sides);
    periods.add({"promised in", "on time", "kept", "late", "overdue", "median"});
    for (const PeriodCommitments& row : found.byPeriod) {
        addRow(periods, report::periodWords(row.first, found.step), row.commitments);
    }
    text += customers.text() + '\n' + periods.text();
    if (found.slipped.empty()) {
        return text;
    }
    TextTable slipped({Side::left, Side::left, Side::left, Side::left, Side::right});
    slipped.add({"slipped", "key", "promised", "delivered", "days late"});
    for (const Slip& slip : found.slipped) {
        const Task& task = *chain.tasks().at(slip.task);
        slipped.add({task.title, task.key.text(), task.promised->text(),
                     slip.isOpen ? "still open" : task.delivered->text(), std::to_string(slip.daysLate)});
    }
    return text + '\n' + slipped.text();
}

Exit commitmentsCommand(const CommitmentsOptions& options, const Context& context) {
    const auto asked = askAbout(options.file, options.person, context);
    if (!asked) {
        return fail(asked.status(), options.file);
    }
    const auto period = namedPeriod(options.from, options.to, context.today);
    if (!period) {
        return fail(period.status(), options.file);
    }
    const Chain& chain = asked->chain();
    const Promises found = promises(chain, tasksOfPerson(chain, asked->person), *period, context.today);
    return context.json ? printJson(promisesJson(chain, found)) : print(promisesText(chain, found));
}

} // namespace

void addCommitments(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("commitments", "Say how promises were kept, by customer and over time, and what slipped");
    auto options = std::make_shared<CommitmentsOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--person", options->person, "The person whose promises they are (default: the owner)")
        ->type_name("PERSON");
    command->add_option("--from", options->from, "Promised for this day or later")->type_name("DAY");
    command->add_option("--to", options->to, "Promised for this day or earlier")->type_name("DAY");
    addPrintingOptions(*command, choice);
    command->footer("Example:\n  throughline commitments work.chain --from 2026-01-01 --to 2026-12-31");
    command->callback([options, &choice] {
        choice.run = [options](Context& context) { return commitmentsCommand(*options, context); };
    });
}

} // namespace throughline::commands
