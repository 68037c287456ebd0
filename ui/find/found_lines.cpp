#include "ui/find/found_lines.h"

#include <QCoreApplication>
#include <algorithm>
#include <type_traits>
#include <unordered_map>

#include "core/model/fields.h"
#include "ui/find/folded.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text, const char* meaning = nullptr) {
    return QCoreApplication::translate("FindLine", text, meaning);
}

QString titleOf(const Chain& chain, const RoleKey& role) {
    const Role* row = chain.roles().find(role);
    return row == nullptr ? QString() : toText(row->title);
}

/// The title as a part of a sentence.
QString sentenceTitleOf(const Chain& chain, const RoleKey& role) {
    const Role* row = chain.roles().find(role);
    return row == nullptr ? QString() : inSentence(row->title);
}

QString joined(const Chain& chain, const std::vector<RoleKey>& roles) {
    QStringList titles;
    for (const RoleKey& role : roles)
        titles << sentenceTitleOf(chain, role);
    return words::ofList(titles);
}

/// The text of that name; of a task or partnership also those of its parts.
template <class E>
QString textOf(const E& row, std::string_view field, const std::vector<std::string>& sought) {
    QString text;
    forEachField<E>([&](const auto& one) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(one)>::Type, std::string>) {
            if (one.name == field)
                text = toText(row.*one.member);
        }
    });
    if constexpr (std::is_same_v<E, Task>) {
        if (field == "impact" && row.impact)
            text = toText(row.impact->note);
        if (field == "wording" && row.wording) {
            forEachField<Wording>([&](const auto& one) {
                const QString part = toText((*row.wording).*one.member);
                if (text.isEmpty() && !partsWith(part, sought).isEmpty())
                    text = part;
            });
        }
    }
    if constexpr (std::is_same_v<E, Partnership>) {
        const auto take = [&](const std::string& part) {
            if (text.isEmpty() && !partsWith(toText(part), sought).isEmpty())
                text = toText(part);
        };
        for (const Obstacle& obstacle : row.obstacles)
            take(obstacle.text);
        for (const Action& action : row.actions)
            take(action.text);
    }
    return text;
}

FoundLine line(const char* icon, const QString& text, const QString& aside) {
    return {QString::fromLatin1(icon), text, aside};
}

FoundLine lineOf(const Chain& /*chain*/, const Role& role) {
    return line(role.kind == RoleKind::endCustomer ? "end-customer" : "role", toText(role.title),
                toText(role.department));
}

/// Which roles they hold is said by linesOf(), for all people in one walk over the roles.
FoundLine lineOf(const Chain& /*chain*/, const Person& person) {
    return line("person", toText(person.name), tr("holds no role"));
}

FoundLine lineOf(const Chain& chain, const Task& task) {
    return line("task", toText(task.title), titleOf(chain, task.role));
}

FoundLine lineOf(const Chain& chain, const Service& service) {
    const QString ends = tr("%1 → %2", "a service from server to customer")
                             .arg(sentenceTitleOf(chain, service.server), sentenceTitleOf(chain, service.customer));
    const bool isNamed = !service.provides.empty();
    return line("service", isNamed ? toText(service.provides) : ends, isNamed ? ends : QString());
}

FoundLine lineOf(const Chain& /*chain*/, const Goal& goal) {
    return line("trace", toText(goal.title), tr("goal"));
}

FoundLine lineOf(const Chain& /*chain*/, const Value& value) {
    return line("check", toText(value.title), tr("value"));
}

FoundLine lineOf(const Chain& chain, const Partnership& partnership) {
    return line("partnership", joined(chain, partnership.roles), tr("partnership"));
}

FoundLine lineOf(const Chain& chain, const Feedback& feedback) {
    const QString customer = titleOf(chain, feedback.customer);
    return line("customers", customer.isEmpty() ? tr("Feedback") : tr("Feedback of %1").arg(customer), {});
}

FoundLine lineOf(const Chain& chain, const Opportunity& opportunity) {
    return line("career", toText(opportunity.title), titleOf(chain, opportunity.customer));
}

FoundLine lineOf(const Chain& /*chain*/, const Review& review) {
    return line("career", toText(review.title), tr("review"));
}

template <class E>
FoundLine lineOf(const Chain& chain, const E& row, const FoundText& found, const std::vector<std::string>& sought) {
    FoundLine said = lineOf(chain, row);
    const bool isMain = found.field == "title" || found.field == "name" || found.field == "provides";
    if (!isMain) {
        said.aside =
            tr("%1: %2", "the name of a field and what stands in it")
                .arg(words::ofField(std::string(found.field)), excerptOf(textOf(row, found.field, sought), sought));
    }
    return said;
}

FoundLine lineOf(const Chain& chain, const FoundText& found, const std::vector<std::string>& sought) {
    switch (found.kind) {
        case FoundKind::role:
            return lineOf(chain, *chain.roles().at(found.slot), found, sought);
        case FoundKind::person:
            return lineOf(chain, *chain.people().at(found.slot), found, sought);
        case FoundKind::task:
            return lineOf(chain, *chain.tasks().at(found.slot), found, sought);
        case FoundKind::service:
            return lineOf(chain, *chain.services().at(found.slot), found, sought);
        case FoundKind::goal:
            return lineOf(chain, *chain.goals().at(found.slot), found, sought);
        case FoundKind::value:
            return lineOf(chain, *chain.values().at(found.slot), found, sought);
        case FoundKind::partnership:
            return lineOf(chain, *chain.partnerships().at(found.slot), found, sought);
        case FoundKind::feedback:
            return lineOf(chain, *chain.feedback().at(found.slot), found, sought);
        case FoundKind::opportunity:
            return lineOf(chain, *chain.opportunities().at(found.slot), found, sought);
        case FoundKind::review:
            return lineOf(chain, *chain.reviews().at(found.slot), found, sought);
    }
    return {};
}

/// Says of the people that were found by their names which roles they hold.
void addRolesHeld(const Chain& chain, const std::vector<FoundText>& found, std::vector<FoundLine>& lines) {
    std::unordered_map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].kind == FoundKind::person && found[i].field == "name")
            numbers[chain.people().at(found[i].slot)->key.text()] = i;
    }
    if (numbers.empty())
        return;
    std::unordered_map<std::size_t, QStringList> titles;
    for (const Role& role : chain.roles()) {
        for (const PersonKey& holder : role.holders) {
            if (const auto number = numbers.find(holder.text()); number != numbers.end())
                titles[number->second] << toText(role.title);
        }
    }
    for (const auto& [number, held] : titles)
        lines[number].aside = words::ofList(held);
}

} // namespace

std::vector<FoundLine> linesOf(const Chain& chain, const std::vector<FoundText>& found,
                               const std::vector<std::string>& words) {
    std::vector<FoundLine> lines;
    for (const FoundText& one : found)
        lines.push_back(lineOf(chain, one, words));
    addRolesHeld(chain, found, lines);
    return lines;
}

std::vector<RoleKey> rolesOf(const Chain& chain, const PersonKey& person) {
    std::vector<RoleKey> held;
    for (const Role& role : chain.roles()) {
        if (std::ranges::find(role.holders, person) != role.holders.end())
            held.push_back(role.key);
    }
    return held;
}

} // namespace throughline
