#include "ui/changes/change_rows.h"

#include <QCoreApplication>

#include "ui/changes/change_values.h"
#include "ui/looks/theme.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int targetRole = Qt::UserRole;
constexpr int columns = 4;

QString tr(const char* text, const char* meaning = nullptr, int count = -1) {
    return QCoreApplication::translate("ChangeRows", text, meaning, count);
}

/// One line of the table.
struct Line {
    QString what;
    QString change;
    QString before;
    QString now;
    const char* icon = nullptr;
    ChangeTarget target;
};

QList<QStandardItem*> itemsOf(const Line& line) {
    QList<QStandardItem*> items;
    for (const QString& text : {line.what, line.change, line.before, line.now}) {
        auto* item = new QStandardItem(text);
        item->setToolTip(text);
        item->setData(QVariant::fromValue(line.target), targetRole);
        items << item;
    }
    if (line.icon != nullptr)
        items[1]->setIcon(themeIcon(QString::fromLatin1(line.icon)));
    return items;
}

class Rows {
  public:
    Rows(QStandardItemModel& model, const Changes& changes, const Chain& chain)
        : model_(model), changes_(changes), chain_(chain) {}

    void heading(const QString& text) {
        auto items = itemsOf({text, {}, {}, {}, nullptr, {}});
        QFont bold = items[0]->font();
        bold.setWeight(QFont::DemiBold);
        items[0]->setFont(bold);
        model_.appendRow(items);
        heading_ = items[0];
    }
    void add(const Line& line) { heading_->appendRow(itemsOf(line)); }

    /// A new or a gone row is one line; of another the members follow, a single one in the line itself.
    template <class E>
    void add(const RowChange<E>& change, Line line) {
        if (change.isNew() || change.isGone() || change.fields.empty()) {
            add(line);
            return;
        }
        const auto field = [&](std::string_view name) { return words::ofField(std::string(name)); };
        const auto value = [&](const E& row, std::string_view name) { return valueWords(row, name, chain_, changes_); };
        if (change.fields.size() == 1) {
            line.change =
                tr("%1: %2", "what became of it, and in which member").arg(line.change, field(change.fields[0]));
            line.before = value(*change.before, change.fields[0]);
            line.now = value(*change.after, change.fields[0]);
            add(line);
            return;
        }
        auto items = itemsOf(line);
        for (const std::string_view name : change.fields) {
            items[0]->appendRow(itemsOf(
                {field(name), {}, value(*change.before, name), value(*change.after, name), nullptr, line.target}));
        }
        heading_->appendRow(items);
    }

    [[nodiscard]] QString title(const RoleKey& role) const { return inSentence(changes_.titleOf(role)); }
    [[nodiscard]] const Chain& chain() const { return chain_; }

  private:
    QStandardItemModel& model_;
    const Changes& changes_;
    const Chain& chain_;
    QStandardItem* heading_ = nullptr;
};

template <class E>
Line lineOf(const RowChange<E>& change, const QString& what) {
    if (change.isNew())
        return {what, tr("new"), {}, {}, "add", {}};
    if (change.isGone())
        return {what, tr("gone"), {}, {}, "remove", {}};
    return {what, tr("changed"), {}, {}, "edit", {}};
}

void addRoles(Rows& rows, const Changes& changes) {
    for (const RowChange<Role>& one : changes.roles) {
        Line line = lineOf(one, toText(one.row().title));
        if (rows.chain().roles().contains(one.row().key))
            line.target.role = one.row().key;
        rows.add(one, line);
    }
}

void addServices(Rows& rows, const Changes& changes) {
    for (const RowChange<Service>& one : changes.services) {
        const Service& row = one.row();
        const QString ends =
            tr("%1 → %2", "a service from server to customer").arg(rows.title(row.server), rows.title(row.customer));
        Line line = lineOf(one, row.provides.empty()
                                    ? ends
                                    : tr("%1: %2", "a service, and what it provides").arg(ends, toText(row.provides)));
        if (rows.chain().services().contains(row.key)) {
            line.target.service = row.key;
        } else if (rows.chain().roles().contains(row.server)) {
            line.target.role = row.server;
        }
        rows.add(one, line);
    }
}

void addTasks(Rows& rows, const Changes& changes) {
    for (const TaskChange& one : changes.tasks) {
        const Task& row = one.row.row();
        Line line =
            lineOf(one.row, tr("%1 (%2)", "a task and its role").arg(inSentence(row.title), rows.title(row.role)));
        if (rows.chain().tasks().contains(row.key))
            line.target.task = row.key;
        if (one.step != TaskStep::delivered && one.step != TaskStep::dropped) {
            rows.add(one.row, line);
            continue;
        }
        const bool isDelivered = one.step == TaskStep::delivered;
        line.icon = isDelivered ? "check" : "close";
        line.change = isDelivered ? tr("delivered") : tr("dropped");
        line.before = one.row.before ? words::of(one.row.before->state) : tr("not there yet");
        line.now = isDelivered && row.delivered ? words::ofDay(*row.delivered) : words::of(row.state);
        rows.add(line);
    }
}

void addReach(Rows& rows, const Changes& changes) {
    const auto share = [](const std::optional<double>& reach) {
        return reach ? words::ofShare(*reach) : QStringLiteral("–");
    };
    for (const ReachChange& one : changes.reach) {
        Line line{
            tr("%1 → %2", "a service from server to customer").arg(rows.title(one.role), rows.title(one.customer)),
            {},
            share(one.before),
            share(one.after),
            nullptr,
            {}};
        const double difference = one.after.value_or(0.0) - one.before.value_or(0.0);
        line.change = !one.isOther() ? tr("as before") : difference > 0.0 ? tr("more") : tr("less");
        if (rows.chain().roles().contains(one.role))
            line.target.role = one.role;
        rows.add(line);
    }
}

void addSums(Rows& rows, const Changes& changes) {
    for (const SumChange& one : changes.sums) {
        const QString unit = one.unit.empty() ? tr("without a unit") : toText(one.unit);
        Line line{one.customer.isNone()
                      ? unit
                      : tr("%1 at %2", "a unit, and an end customer").arg(unit, rows.title(one.customer)),
                  !one.isOther()           ? tr("as before")
                  : one.after > one.before ? tr("more")
                                           : tr("less"),
                  words::ofRoundNumber(one.before, 2),
                  words::ofRoundNumber(one.after, 2),
                  nullptr,
                  {}};
        if (rows.chain().roles().contains(one.customer))
            line.target.role = one.customer;
        rows.add(line);
    }
}

} // namespace

void fillChangeRows(QStandardItemModel& model, const Changes& changes, const Chain& chain) {
    model.clear();
    model.setHorizontalHeaderLabels({tr("What"), tr("Change"), tr("Before"), tr("Now")});
    for (int column = 0; column < columns; ++column)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    Rows rows(model, changes, chain);
    const auto heading = [&](const QString& words, std::size_t count) {
        if (count > 0)
            rows.heading(words.arg(count));
        return count > 0;
    };
    if (heading(tr("Roles (%1)"), changes.roles.size()))
        addRoles(rows, changes);
    if (heading(tr("Services (%1)"), changes.services.size()))
        addServices(rows, changes);
    if (heading(tr("Tasks (%1)"), changes.tasks.size()))
        addTasks(rows, changes);
    if (!changes.reach.empty()) {
        rows.heading(tr("Where my work arrives"));
        addReach(rows, changes);
    }
    if (!changes.sums.empty()) {
        rows.heading(tr("What my tasks delivered in this time have brought"));
        addSums(rows, changes);
    }
}

ChangeTarget targetOf(const QModelIndex& index) {
    return index.siblingAtColumn(0).data(targetRole).value<ChangeTarget>();
}

} // namespace throughline
