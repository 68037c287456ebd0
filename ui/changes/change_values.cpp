#include "ui/changes/change_values.h"

#include <QCoreApplication>

#include "core/model/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ChangeValues", text);
}

/// Knows what the values name.
struct Names {
    const Chain& chain;
    const Changes& changes;

    template <class E>
    [[nodiscard]] QString of(const Key<E>& key) const {
        if constexpr (std::is_same_v<E, Role>) {
            return toText(changes.titleOf(key));
        } else {
            const E* row = chain.table<E>().find(key);
            if (row == nullptr)
                return toText(key.text());
            if constexpr (std::is_same_v<E, Person>) {
                return toText(row->name);
            } else if constexpr (std::is_same_v<E, Service>) {
                return row->provides.empty() ? toText(changes.titleOf(row->customer)) : toText(row->provides);
            } else {
                return toText(row->title);
            }
        }
    }
};

QString wordsOf(const Names& /*names*/, const std::string& text) {
    return toText(text).simplified();
}
QString wordsOf(const Names& /*names*/, bool is) {
    return is ? tr("yes") : tr("no");
}
QString wordsOf(const Names& /*names*/, double number) {
    return words::ofNumber(number);
}
QString wordsOf(const Names& /*names*/, Day day) {
    return words::ofDay(day);
}
QString wordsOf(const Names& /*names*/, const Impact& impact) {
    if (!impact.amount)
        return toText(impact.note).simplified();
    return words::ofAmount(*impact.amount, impact.unit);
}
QString wordsOf(const Names& /*names*/, const Wording& wording) {
    for (const std::string* text : {&wording.review, &wording.resume, &wording.situation, &wording.assignment,
                                    &wording.action, &wording.result}) {
        if (!text->empty())
            return toText(*text).simplified();
    }
    return {};
}
template <class Enum>
requires std::is_enum_v<Enum> QString wordsOf(const Names& /*names*/, Enum value) {
    return words::of(value);
}
template <class E>
QString wordsOf(const Names& names, const Key<E>& key) {
    return key.isNone() ? QString() : names.of(key);
}
template <class T>
QString wordsOf(const Names& names, const std::optional<T>& value) {
    return value ? wordsOf(names, *value) : QString();
}
template <class T>
QString wordsOf(const Names& names, const std::vector<T>& values) {
    QStringList all;
    for (const T& value : values)
        all << wordsOf(names, value);
    return words::ofList(all);
}

template <class E>
QString valueOf(const E& row, std::string_view field, const Names& names) {
    QString text;
    forEachField<E>([&](const auto& one) {
        if (one.name == field)
            text = wordsOf(names, row.*one.member);
    });
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString valueWords(const Role& row, std::string_view field, const Chain& chain, const Changes& changes) {
    return valueOf(row, field, {chain, changes});
}
QString valueWords(const Service& row, std::string_view field, const Chain& chain, const Changes& changes) {
    return valueOf(row, field, {chain, changes});
}
QString valueWords(const Task& row, std::string_view field, const Chain& chain, const Changes& changes) {
    return valueOf(row, field, {chain, changes});
}

} // namespace throughline
