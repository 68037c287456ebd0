#include "ui/tables/table_writing.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/model/change_rows.h"
#include "core/model/gestures.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("TableWriting", text);
}

} // namespace

TableWriting::TableWriting(DocumentBridge& bridge) : bridge_(bridge) {}

const QHash<QString, std::vector<RoleKey>>& TableWriting::roles() {
    if (!knowsRoles_) {
        knowsRoles_ = true;
        const auto know = [this](const Role& role) {
            std::vector<RoleKey>& keys = roles_[toText(role.title).toCaseFolded()];
            if (std::ranges::find(keys, role.key) == keys.end())
                keys.push_back(role.key);
        };
        for (const Role& role : chain().roles())
            know(role);
        for (const AnyChange& change : edit.changes) {
            if (const auto* role = std::get_if<Change<Role>>(&change); role != nullptr && role->after)
                know(*role->after);
        }
    }
    return roles_;
}

RoleKey TableWriting::roleNamed(const QString& title, QString& reason) {
    const auto found = roles().constFind(title.simplified().toCaseFolded());
    if (found == roles_.constEnd()) {
        reason = tr("There is no role “%1”.").arg(title.simplified());
        return {};
    }
    if (found->size() > 1) {
        reason = tr("There is more than one role “%1”.").arg(title.simplified());
        return {};
    }
    return found->front();
}

QStringList TableWriting::roleNamesIn(const QString& text) {
    QStringList names;
    for (const QString& name : namesIn(text)) {
        if (!name.contains(QLatin1Char(',')) || roles().contains(name.toCaseFolded())) {
            names << name;
            continue;
        }
        for (const QString& part : name.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                names << part.simplified();
        }
    }
    return names;
}

bool TableWriting::isNamed(const RoleKey& role, const QString& name) {
    const auto found = roles().constFind(name.toCaseFolded());
    return found != roles_.constEnd() && std::ranges::find(*found, role) != found->end();
}

PersonKey TableWriting::personNamed(const QString& name) {
    if (!knowsPeople_) {
        knowsPeople_ = true;
        for (const Person& person : chain().people())
            people_.insert(toText(person.name).toCaseFolded(), person.key);
    }
    PersonKey& key = people_[name.simplified().toCaseFolded()];
    if (key.isNone()) {
        Person person;
        person.key = key = newKey<Person>();
        person.name = fromLine(name);
        edit.add(std::move(person));
    }
    return key;
}

void TableWriting::setOwner(const PersonKey& person, bool isOwner) {
    const PersonKey present = owner_.value_or(chain().info().owner);
    if (isOwner) {
        owner_ = person;
    } else if (present == person) {
        owner_ = PersonKey();
    }
}

void TableWriting::settle(std::vector<CellRefusal>& refusals) {
    for (const auto& [cell, link] : later_) {
        const std::size_t before = edit.changes.size() + endedServices_.size() + changedRoles_.size();
        if (const QString reason = link(); !reason.isEmpty())
            refusals.push_back({cell, reason});
        linkedRows_ += edit.changes.size() + endedServices_.size() + changedRoles_.size() > before ? 1U : 0U;
    }
    if (!refusals.empty())
        return;
    std::vector<Role> roles;
    for (auto& [key, role] : changedRoles_)
        roles.push_back(std::move(role));
    gestures::changeRows(chain(), std::move(roles), edit);
    if (endedServices_.empty())
        return;
    // What hangs on a service goes with it, or forgets it; no cell of the same edit has touched that.
    if (auto removal = gestures::remove(chain(), gestures::Selection{{}, endedServices_, {}})) {
        for (AnyChange& change : removal->changes)
            edit.changes.push_back(std::move(change));
    }
}

QString TableWriting::serve(const RoleKey& server, const QString& text) {
    const QStringList names = roleNamesIn(text);
    QStringList missing = names;
    if (const Slot slot = chain().roles().slotOf(server); slot != noSlot) {
        for (const Slot at : chain().servicesFrom(slot)) {
            const Service& service = *chain().services().at(at);
            const auto isTheCustomer = [&](const QString& name) { return isNamed(service.customer, name); };
            if (std::ranges::none_of(names, isTheCustomer))
                endedServices_.push_back(service.key);
            missing.removeIf(isTheCustomer);
        }
    }
    for (const QString& name : missing) {
        if (isNamed(server, name))
            return tr("A role does not serve itself.");
        Service service;
        service.key = newKey<Service>();
        service.server = server;
        if (roles().contains(name.toCaseFolded())) {
            QString reason;
            service.customer = roleNamed(name, reason);
            if (!reason.isEmpty())
                return reason;
        } else {
            Role role;
            role.key = service.customer = newKey<Role>();
            role.title = fromLine(name);
            roles_[name.toCaseFolded()].push_back(role.key);
            edit.add(std::move(role));
        }
        edit.add(std::move(service));
    }
    return {};
}

Role& TableWriting::draftOf(const RoleKey& role) {
    return changedRoles_.try_emplace(role, *chain().roles().find(role)).first->second;
}

QString TableWriting::hold(const PersonKey& person, const QString& text) {
    const QStringList names = roleNamesIn(text);
    QStringList missing = names;
    for (const Role& role : chain().roles()) {
        if (std::ranges::find(role.holders, person) == role.holders.end())
            continue;
        const auto isTheRole = [&](const QString& name) { return isNamed(role.key, name); };
        if (std::ranges::none_of(names, isTheRole))
            std::erase(draftOf(role.key).holders, person);
        missing.removeIf(isTheRole);
    }
    for (const QString& name : missing) {
        QString reason;
        const RoleKey role = roleNamed(name, reason);
        if (!reason.isEmpty())
            return reason;
        std::vector<PersonKey>& holders = draftOf(role).holders;
        if (std::ranges::find(holders, person) == holders.end())
            holders.push_back(person);
    }
    return {};
}

Edit TableWriting::finished(std::size_t count, const std::string& kind) && {
    if (owner_ && *owner_ != chain().info().owner) {
        DocumentInfo info = chain().info();
        info.owner = *owner_;
        edit.change(chain().table<DocumentInfo>().share(Only()), std::move(info));
        count = std::max<std::size_t>(count, 1);
    }
    count = std::max(count, linkedRows_);
    edit.label = count == 1 && edit.changes.size() == 1 ? gestures::labelOfRow(chain(), edit.changes.front())
                                                        : Label{"change_rows", {kind, std::to_string(count)}};
    return std::move(edit);
}

QString TableWriting::notWritable() {
    return tr("This column is worked out and cannot be written.");
}

QString TableWriting::reasonOf(const Status& status) {
    return words::ofStatus(status);
}

std::optional<bool> tickIn(const QString& text) {
    const QString word = text.trimmed().toCaseFolded();
    if (word.isEmpty() || word == QLatin1String("0") ||
        QStringList({tr("no"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("n")}).contains(word))
        return false;
    if (word == QLatin1String("1") || QStringList({tr("yes"), QStringLiteral("yes"), QStringLiteral("true"),
                                                   QStringLiteral("x"), QStringLiteral("y")})
                                          .contains(word))
        return true;
    return std::nullopt;
}

QString tickWords(bool on) {
    return on ? tr("yes") : QString();
}

int choiceIn(const QString& text, const QStringList& choices) {
    const QString wanted = text.simplified();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices.at(i).compare(wanted, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList namesIn(const QString& text) {
    QStringList names;
    for (const QString& name : text.split(QLatin1Char(';'))) {
        if (!name.trimmed().isEmpty())
            names << name.simplified();
    }
    return names;
}

QString namesOf(const QStringList& names) {
    return names.join(QStringLiteral("; "));
}

} // namespace throughline
