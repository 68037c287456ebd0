#include "ui/tables/table_writing.h"

#include <QCoreApplication>

#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("TableWriting", text);
}

} // namespace

TableWriting::TableWriting(DocumentBridge& bridge) : bridge_(bridge) {}

RoleKey TableWriting::roleNamed(const QString& title, QString& reason) {
    if (!knowsRoles_) {
        knowsRoles_ = true;
        for (const Role& role : chain().roles())
            roles_[toText(role.title).toCaseFolded()].push_back(role.key);
    }
    const auto found = roles_.constFind(title.simplified().toCaseFolded());
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

Edit TableWriting::finished(std::size_t count, const std::string& kind) && {
    if (owner_ && *owner_ != chain().info().owner) {
        DocumentInfo info = chain().info();
        info.owner = *owner_;
        edit.change(chain().table<DocumentInfo>().share(Only()), std::move(info));
        count = std::max<std::size_t>(count, 1);
    }
    edit.label = {"change_rows", {kind, std::to_string(count)}};
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
