#pragma once

#include <QStandardItemModel>
#include <QVariant>

#include "core/analysis/changes.h"
#include "core/model/chain.h"

namespace throughline {

/// What a row of the table leads to; all of them none for a heading.
struct ChangeTarget {
    RoleKey role;
    ServiceKey service;
    TaskKey task;
    [[nodiscard]] bool isNone() const { return role.isNone() && service.isNone() && task.isNone(); }
};

/// Fills the table: headings "Roles (3)", below them a row a change, below that one a member that is otherwise.
/// Columns: what, what became of it, before, now. `chain` is the chain as it stands, into which the rows lead.
void fillChangeRows(QStandardItemModel& model, const Changes& changes, const Chain& chain);

ChangeTarget targetOf(const QModelIndex& index);

} // namespace throughline

Q_DECLARE_METATYPE(throughline::ChangeTarget)
