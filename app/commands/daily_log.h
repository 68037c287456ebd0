#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/commands/context.h"
#include "core/analysis/commitments.h"
#include "core/analysis/period.h"
#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/result.h"

/// What the subcommands of the daily log share: one edit of a document that others may have open, days as a person
/// types them, and who is asked about.
namespace throughline::commands {

/// The day that an option names: a real one, `today`, `tomorrow`, `yesterday`, or `+N` days from today.
/// Code::wrongUse, with the option as its place.
Result<Day> namedDay(std::string_view text, Day today, std::string option);

/// The days that --from and --to name, as namedDay() takes them; an end that is not named is open. Code::wrongUse where
/// it ends before it begins.
Result<Period> namedPeriod(std::string_view from, std::string_view to, Day today);

/// Makes the edit of the chain as it stands; where somebody else changes the same row meanwhile, of the chain as it is
/// then. The number of the edit in the journal.
Result<Sequence> carryOut(Document& document, const std::function<Result<Edit>(const Chain&)>& make);

/// The person that `name` names, by key or name; without a name the owner, who is none where the document does not say
/// who that is.
Result<PersonKey> namedPerson(const Chain& chain, std::string_view name);

/// An open document that is only read, and the person who is asked about in it.
struct Asked {
    OpenDocument document;
    PersonKey person;

    [[nodiscard]] const Chain& chain() const { return document->chain(); }
};
Result<Asked> askAbout(const std::string& file, std::string_view person, const Context& context);

/// What --for and --role name: the role that does a task, and the service that it is for (none without --for).
struct TaskPlace {
    RoleKey role;
    ServiceKey service;
};
/// `customer` is a role or a service, `role` a role; either may be empty. Without a role one of the owner's roles is
/// meant, or the server of the service. Code::wrongUse where that is none or several.
Result<TaskPlace> namedPlace(const Chain& chain, std::string_view customer, std::string_view role);

/// The customer of the task's service; null where it has none.
const Role* customerOf(const Chain& chain, const Task& task);

} // namespace throughline::commands
