#include <QCoreApplication>
#include <map>

#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline::words {

namespace {

QString tr(const char* text, const char* meaning = nullptr, int n = -1) {
    return QCoreApplication::translate("words", text, meaning, n);
}

QString argument(const Label& label, std::size_t index) {
    return index < label.arguments.size() ? toText(label.arguments[index]) : QString();
}

/// "role “Buyer”", of a label whose first arguments are its kind and title.
QString subjectOf(const Label& label) {
    const QString kind = ofKind(label.arguments.empty() ? std::string() : label.arguments[0]);
    const QString title = argument(label, 1);
    return title.isEmpty() ? kind : tr("%1 “%2”", "a kind of thing and its title").arg(kind, title);
}

QString changeWords(const Label& label) {
    QStringList fields;
    for (std::size_t i = 2; i < label.arguments.size(); ++i)
        fields << ofField(label.arguments[i]);
    if (fields.isEmpty())
        return tr("Change %1").arg(subjectOf(label));
    if (fields.size() > 3)
        return tr("Change several fields of %1").arg(subjectOf(label));
    return tr("Change %1 of %2").arg(fields.join(QStringLiteral(", ")), subjectOf(label));
}

/// An edit of many rows, as tables and selections make it.
QString changeRowsWords(const Label& label) {
    const std::string kind = label.arguments.empty() ? std::string() : label.arguments[0];
    const int count = argument(label, 1).toInt();
    if (kind == "role")
        return tr("Change %n roles", nullptr, count);
    if (kind == "service")
        return tr("Change %n services", nullptr, count);
    if (kind == "person")
        return tr("Change %n people", nullptr, count);
    if (kind == "task")
        return tr("Change %n tasks", nullptr, count);
    return tr("Change %n things", nullptr, count);
}

} // namespace

QString ofKind(const std::string& kind) {
    static const std::map<std::string, const char*> names{
        {"chain", QT_TRANSLATE_NOOP("words", "the chain")},
        {"document", QT_TRANSLATE_NOOP("words", "the document")},
        {"person", QT_TRANSLATE_NOOP("words", "person")},
        {"role", QT_TRANSLATE_NOOP("words", "role")},
        {"view", QT_TRANSLATE_NOOP("words", "view")},
        {"place", QT_TRANSLATE_NOOP("words", "place")},
        {"service", QT_TRANSLATE_NOOP("words", "service")},
        {"relationship", QT_TRANSLATE_NOOP("words", "relationship")},
        {"influence", QT_TRANSLATE_NOOP("words", "influence")},
        {"value", QT_TRANSLATE_NOOP("words", "value")},
        {"goal", QT_TRANSLATE_NOOP("words", "goal")},
        {"task", QT_TRANSLATE_NOOP("words", "task")},
        {"partnership", QT_TRANSLATE_NOOP("words", "partnership")},
        {"feedback", QT_TRANSLATE_NOOP("words", "feedback")},
        {"opportunity", QT_TRANSLATE_NOOP("words", "opportunity")},
        {"review", QT_TRANSLATE_NOOP("words", "review")},
    };
    const auto found = names.find(kind);
    return found == names.end() ? toText(kind) : tr(found->second);
}

QString ofField(const std::string& name) {
    static const std::map<std::string, const char*> names{
        {"title", QT_TRANSLATE_NOOP("words", "title")},
        {"owner", QT_TRANSLATE_NOOP("words", "owner")},
        {"name", QT_TRANSLATE_NOOP("words", "name")},
        {"email", QT_TRANSLATE_NOOP("words", "email")},
        {"notes", QT_TRANSLATE_NOOP("words", "notes")},
        {"department", QT_TRANSLATE_NOOP("words", "department")},
        {"kind", QT_TRANSLATE_NOOP("words", "kind")},
        {"expertise", QT_TRANSLATE_NOOP("words", "expertise")},
        {"holders", QT_TRANSLATE_NOOP("words", "holders")},
        {"provides", QT_TRANSLATE_NOOP("words", "what it provides")},
        {"weight", QT_TRANSLATE_NOOP("words", "weight")},
        {"expectation", QT_TRANSLATE_NOOP("words", "expectation")},
        {"manager", QT_TRANSLATE_NOOP("words", "manager mark")},
        {"derived", QT_TRANSLATE_NOOP("words", "derived mark")},
        {"service", QT_TRANSLATE_NOOP("words", "for whom")},
        {"description", QT_TRANSLATE_NOOP("words", "description")},
        {"exceed", QT_TRANSLATE_NOOP("words", "how to exceed")},
        {"effort", QT_TRANSLATE_NOOP("words", "effort")},
        {"asked", QT_TRANSLATE_NOOP("words", "asked day")},
        {"promised", QT_TRANSLATE_NOOP("words", "promised day")},
        {"delivered", QT_TRANSLATE_NOOP("words", "delivered day")},
        {"state", QT_TRANSLATE_NOOP("words", "state")},
        {"outcome", QT_TRANSLATE_NOOP("words", "outcome")},
        {"benefit", QT_TRANSLATE_NOOP("words", "benefit")},
        {"lesson", QT_TRANSLATE_NOOP("words", "lesson")},
        {"impact", QT_TRANSLATE_NOOP("words", "impact")},
        {"values", QT_TRANSLATE_NOOP("words", "values")},
        {"goals", QT_TRANSLATE_NOOP("words", "goals")},
        {"two_way", QT_TRANSLATE_NOOP("words", "two-way mark")},
        {"obstacles", QT_TRANSLATE_NOOP("words", "obstacles")},
        {"actions", QT_TRANSLATE_NOOP("words", "what was done")},
        {"measure", QT_TRANSLATE_NOOP("words", "measure")},
        {"target", QT_TRANSLATE_NOOP("words", "target")},
        {"wording", QT_TRANSLATE_NOOP("words", "wording")},
        {"from", QT_TRANSLATE_NOOP("words", "first day")},
        {"to", QT_TRANSLATE_NOOP("words", "last day")},
        {"best", QT_TRANSLATE_NOOP("words", "what comes first")},
        {"lessons", QT_TRANSLATE_NOOP("words", "lessons")},
        {"plans", QT_TRANSLATE_NOOP("words", "promises for what follows")},
        {"impact.amount", QT_TRANSLATE_NOOP("words", "amount")},
        {"impact.unit", QT_TRANSLATE_NOOP("words", "unit")},
        {"impact.low", QT_TRANSLATE_NOOP("words", "at least")},
        {"impact.high", QT_TRANSLATE_NOOP("words", "at most")},
        {"impact.at", QT_TRANSLATE_NOOP("words", "measured at")},
    };
    const auto found = names.find(name);
    return found == names.end() ? toText(name) : tr(found->second);
}

QString ofCount(std::string_view kinds, std::size_t count) {
    static const std::map<std::string_view, const char*> names{
        {"people", QT_TRANSLATE_N_NOOP("words", "%n people")},
        {"roles", QT_TRANSLATE_N_NOOP("words", "%n role(s)")},
        {"views", QT_TRANSLATE_N_NOOP("words", "%n view(s)")},
        {"places", QT_TRANSLATE_N_NOOP("words", "%n place(s) in views")},
        {"services", QT_TRANSLATE_N_NOOP("words", "%n service(s)")},
        {"relationships", QT_TRANSLATE_N_NOOP("words", "%n relationship(s)")},
        {"influences", QT_TRANSLATE_N_NOOP("words", "%n influence(s)")},
        {"values", QT_TRANSLATE_N_NOOP("words", "%n value(s)")},
        {"goals", QT_TRANSLATE_N_NOOP("words", "%n goal(s)")},
        {"tasks", QT_TRANSLATE_N_NOOP("words", "%n task(s)")},
        {"partnerships", QT_TRANSLATE_N_NOOP("words", "%n partnership(s)")},
        {"feedback", QT_TRANSLATE_N_NOOP("words", "%n feedback")},
        {"opportunities", QT_TRANSLATE_N_NOOP("words", "%n opportunities")},
        {"reviews", QT_TRANSLATE_N_NOOP("words", "%n review(s)")},
        {"weights", QT_TRANSLATE_N_NOOP("words", "%n weight(s) of services")},
        {"manager marks", QT_TRANSLATE_N_NOOP("words", "%n mark(s) of a manager")},
        {"title", QT_TRANSLATE_NOOP("words", "the title")},
        {"owner", QT_TRANSLATE_NOOP("words", "the owner")},
    };
    const auto found = names.find(kinds);
    return found == names.end() ? QStringLiteral("%1 %2").arg(count).arg(toText(kinds))
                                : tr(found->second, nullptr, static_cast<int>(count));
}

QString ofLabel(const Label& label) {
    const std::string& code = label.code;
    const std::string kind = label.arguments.empty() ? std::string() : label.arguments[0];
    const int count = toText(kind).toInt();
    if (code == "add")
        return tr("Add %1", "a role").arg(subjectOf(label));
    if (code == "change")
        return changeWords(label);
    if (code == "connect")
        return tr("Connect %1").arg(argument(label, 1));
    if (code == "rename") {
        if (kind == "document")
            return tr("Rename the document to “%1”").arg(argument(label, 2));
        return tr("Rename “%1” to “%2”").arg(argument(label, 1), argument(label, 2));
    }
    if (code == "change_rows")
        return changeRowsWords(label);
    if (code == "move") {
        if (label.arguments.size() > 1)
            return tr("Move “%1”").arg(argument(label, 1));
        return tr("Move %n role(s)", nullptr, count);
    }
    if (code == "align")
        return tr("Align %n role(s)", nullptr, count);
    if (code == "distribute")
        return tr("Distribute %n role(s)", nullptr, count);
    if (code == "duplicate")
        return tr("Duplicate %n role(s)", nullptr, count);
    if (code == "lay_out")
        return tr("Lay out");
    if (code == "pin")
        return tr("Pin %n role(s)", nullptr, count);
    if (code == "unpin")
        return tr("Let go of %n pinned role(s)", nullptr, count);
    if (code == "make_it_so")
        return tr("Make what was supposed so");
    if (code == "take_off")
        return tr("Take %n role(s) off the view", nullptr, count);
    if (code == "place")
        return tr("Add %n role(s) to the view", nullptr, count);
    if (code == "reorder" && kind == "value")
        return tr("Move “%1” among what matters", "a value in the ranked list").arg(argument(label, 1));
    if (code == "reorder")
        return tr("Move the view “%1” among the views").arg(argument(label, 1));
    if (code == "remove") {
        if (kind == "selection")
            return tr("Remove %n thing(s)", nullptr, argument(label, 1).toInt());
        return tr("Remove %1", "a role").arg(subjectOf(label));
    }
    if (code == "paste") {
        if (kind == "task")
            return tr("Add %1", "a role").arg(ofCount("tasks", argument(label, 1).toULongLong()));
        return tr("Paste %n role(s)", nullptr, count);
    }
    if (code == "import")
        return argument(label, 0).isEmpty() ? tr("Import") : tr("Import %1").arg(argument(label, 0));
    if (code == "template")
        return tr("Start from an example");
    if (code == "start")
        return tr("Start “%1”").arg(argument(label, 0));
    if (code == "deliver")
        return tr("Deliver “%1”").arg(argument(label, 0));
    if (code == "drop")
        return tr("Drop “%1”").arg(argument(label, 0));
    if (code == "sway")
        return tr("Change on what %1 decides").arg(argument(label, 0));
    if (code == "vouches")
        return tr("Change whether %1 would vouch").arg(argument(label, 0));
    if (code == "order_customers")
        return count > 0 ? tr("Put %n customer(s) in order", nullptr, count) : tr("Go back to the computed order");
    if (code == "influence")
        return tr("Change the influence of %1 on %2").arg(argument(label, 0), argument(label, 1));
    if (code == "others")
        return tr("Changes of another program");
    return toText(code);
}

} // namespace throughline::words
