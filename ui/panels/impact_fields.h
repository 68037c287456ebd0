#pragma once

#include <QStringList>
#include <optional>
#include <utility>

#include "core/model/chain.h"

/// What forms over a task's impact have in common: `read` gives a member of it, `write` takes one.
namespace throughline {

template <class Member>
auto readImpact(Member member) {
    return [member](const Task& task) { return task.impact ? (*task.impact).*member : Impact().*member; };
}

template <class Member>
auto writeImpact(Member member) {
    return [member](Task& task, auto value) {
        Impact impact = task.impact.value_or(Impact());
        impact.*member = std::move(value);
        // An impact that says nothing is none.
        task.impact = impact == Impact() ? std::nullopt : std::optional(std::move(impact));
    };
}

/// The units that the document's impacts have, the most used first.
QStringList usedUnits(const Chain& chain);

} // namespace throughline
