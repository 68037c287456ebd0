#include "ui/panels/person_names.h"

#include "ui/words/text.h"

namespace throughline {

QStringList personNames(const Chain& chain) {
    QStringList names;
    for (const Person& person : chain.people())
        names << toText(person.name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

PersonKey personNamed(DocumentBridge& bridge, const QString& name, Edit& edit) {
    for (const Person& person : bridge.chain().people()) {
        if (toText(person.name).compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return person.key;
    }
    Person person;
    person.name = fromLine(name);
    const auto added = gestures::add(bridge.chain(), bridge.keys(), std::move(person));
    if (!added)
        return {};
    edit.changes.push_back(added->changes.front());
    return std::get<Change<Person>>(added->changes.front()).after->key;
}

} // namespace throughline
