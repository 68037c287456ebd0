#include "core/store/days.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <algorithm>
#include <numeric>

#include "core/json/row_json.h"
#include "core/model/check.h"
#include "core/store/journal.h"
#include "core/store/load.h"
#include "core/store/opening.h"
#include "core/store/past.h"
#include "core/store/rows.h"
#include "core/store/sqlite_status.h"

namespace throughline {

using sqlite::Connection;
using sqlite::Statement;

namespace {

/// The last edit before the moment; 0 where there is none.
Result<Sequence> lastBefore(Connection& connection, const std::string& moment) {
    auto last = connection.prepare("SELECT coalesce(max(sequence), 0) FROM edits WHERE time<?");
    if (!last)
        return last.status();
    last->bind(1, moment);
    const sqlite::Run run(*last);
    if (last->step() != sqlite::Statement::Step::row)
        return last->failure();
    return last->integer(0);
}

/// Takes the edits after `to` back, from the last one on.
class Walk {
  public:
    Walk(Connection& connection, Chain chain) : journal_(connection), chain_(std::move(chain)) {}

    Status begin() {
        const auto head = journal_.head();
        if (!head)
            return head.status();
        const auto first = journal_.first();
        if (!first)
            return first.status();
        present_ = head->sequence;
        first_ = *first;
        // Of a journal that was shortened to its end, the last edit's row is all that is left.
        if (first_ != 0) {
            const auto isKept = journal_.reachesBackTo(first_ - 1);
            if (!isKept)
                return isKept.status();
            if (!*isKept)
                ++first_;
        }
        return {};
    }
    Status backTo(Sequence to) {
        for (; present_ > to && present_ >= first_; --present_) {
            const auto edit = store::inverseOf(present_, journal_, chain_);
            if (!edit)
                return edit.status();
            if (const Status status = check(chain_, *edit); !status)
                return sqlite::damagedStatus("edit " + std::to_string(present_) + " of the journal does not fit");
            chain_.apply(*edit);
        }
        return {};
    }
    /// Whether nothing before `to` is known.
    [[nodiscard]] bool isBefore(Sequence to) const { return to < first_ || first_ == 0; }
    [[nodiscard]] const Chain& chain() const { return chain_; }
    Result<std::string> beginning() {
        const auto head = journal_.head();
        if (!head)
            return head.status();
        if (first_ == 0 || first_ > head->sequence)
            return std::string();
        const auto entry = journal_.entry(first_);
        return entry ? Result<std::string>(entry->time) : Result<std::string>(entry.status());
    }

  private:
    store::Journal journal_;
    Chain chain_;
    Sequence present_ = 0;
    Sequence first_ = 0;
};

/// The values as they stand.
Result<Chain> presentValues(Connection& connection) {
    auto keys = connection.prepare("SELECT key FROM \"values\" ORDER BY rowid");
    if (!keys)
        return keys.status();
    store::Rows rows(connection);
    const sqlite::Run run(*keys);
    Edit edit;
    Statement::Step step = keys->step();
    for (; step == Statement::Step::row; step = keys->step()) {
        auto row = rows.find<Value>(ValueKey(std::string(keys->text(0))));
        if (!row)
            return row.status();
        if (*row)
            edit.changes.emplace_back(Change<Value>{nullptr, *std::move(row)});
    }
    if (step == Statement::Step::failed)
        return keys->failure();
    Chain chain;
    if (const Status status = check(chain, edit); !status)
        return sqlite::damagedStatus(status.text());
    chain.apply(edit);
    return chain;
}

/// Takes one change of a value back.
Status takeBack(const std::string& identity, const std::optional<std::string>& image, Chain& chain) {
    ValueKey key;
    if (!parseIdentity(identity, key))
        return sqlite::damagedStatus("the journal names a row that cannot be");
    const Row<Value> present = chain.values().share(key);
    Edit edit;
    if (image) {
        const auto object = json::parse(*image);
        Value former = present ? *present : Value();
        if (!object || !object->is_object() || !json::fromJson(*object, former, true) || !(former.key == key))
            return sqlite::damagedStatus("the journal has an image that does not fit");
        edit.changes.emplace_back(Change<Value>{present, std::make_shared<const Value>(std::move(former))});
    } else {
        if (!present)
            return sqlite::damagedStatus("the journal does not fit the rows");
        edit.remove<Value>(present);
    }
    if (const Status status = check(chain, edit); !status)
        return sqlite::damagedStatus("the journal has an image that does not fit");
    chain.apply(edit);
    return {};
}

/// Goes back from the chain as it stands in the file.
Result<Past> walkBack(Connection& connection, Chain chain, std::span<const std::string> moments) {
    Walk walk(connection, std::move(chain));
    if (Status status = walk.begin(); !status)
        return status;
    std::vector<Sequence> positions;
    for (const std::string& moment : moments) {
        const auto position = lastBefore(connection, moment);
        if (!position)
            return position.status();
        positions.push_back(*position);
    }
    std::vector<std::size_t> order(moments.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return positions[i]; });
    Past past;
    past.moments.resize(moments.size());
    for (const std::size_t i : order) {
        if (Status status = walk.backTo(positions[i]); !status)
            return status;
        past.moments[i] = {walk.chain(), walk.isBefore(positions[i])};
    }
    auto beginning = walk.beginning();
    if (!beginning)
        return beginning.status();
    past.beginning = *std::move(beginning);
    return past;
}

/// Takes in what the file has gone on by since its edit `sequence`, after which it was as `chain` is.
Status bringToDate(Connection& connection, Sequence sequence, Chain& chain) {
    store::Journal journal(connection);
    const auto head = journal.head();
    if (!head)
        return head.status();
    if (head->sequence == sequence)
        return {};
    const auto isKept = journal.reachesBackTo(sequence);
    if (!isKept || !*isKept)
        return {Code::notFound, "the journal does not reach back to the edit %1", {std::to_string(sequence)}};
    store::Rows rows(connection);
    const auto edit = store::changesSince(sequence, chain, journal, rows);
    if (!edit)
        return edit.status();
    if (Status status = check(chain, *edit); !status)
        return status;
    chain.apply(*edit);
    return {};
}

/// A sound document in which all that is read from now on is of one moment, whatever other programs write.
Result<store::Opened> openAtOneMoment(const std::string& path) {
    auto opened = store::openForReading(path);
    if (!opened)
        return opened;
    if (Status status = store::checkStructure(opened->connection); !status)
        return status;
    if (Status status = opened->connection.execute("BEGIN"); !status)
        return status;
    return opened;
}

} // namespace

std::string startOfDay(const Day& day, const QTimeZone& zone) {
    const QDate date = QDate::fromString(QString::fromStdString(day.text()), Qt::ISODate);
    return date.startOfDay(zone).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toStdString();
}

std::optional<Day> dayOf(const std::string& time, const QTimeZone& zone) {
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    return Day::parse(moment.toTimeZone(zone).date().toString(Qt::ISODate).toStdString());
}

Result<Past> readPast(const std::string& path, std::span<const std::string> moments) {
    auto opened = openAtOneMoment(path);
    if (!opened)
        return opened.status();
    auto chain = store::loadChain(opened->connection);
    if (!chain)
        return chain.status();
    return walkBack(opened->connection, *std::move(chain), moments);
}

Result<Past> readPast(const std::string& path, std::span<const std::string> moments, Chain present, Sequence sequence) {
    auto opened = store::openForReading(path);
    if (opened && opened->connection.execute("BEGIN") && bringToDate(opened->connection, sequence, present)) {
        if (auto past = walkBack(opened->connection, std::move(present), moments))
            return past;
    }
    return readPast(path, moments);
}

Result<Past::Moment> readPastValues(const std::string& path, const std::string& moment) {
    auto opened = openAtOneMoment(path);
    if (!opened)
        return opened.status();
    Connection& connection = opened->connection;
    auto chain = presentValues(connection);
    if (!chain)
        return chain.status();
    Walk walk(connection, {});
    if (Status status = walk.begin(); !status)
        return status;
    const auto position = lastBefore(connection, moment);
    if (!position)
        return position.status();
    auto changes = connection.prepare(
        "SELECT identity, before FROM changes WHERE sequence>? AND kind='value' ORDER BY sequence DESC, position DESC");
    if (!changes)
        return changes.status();
    changes->bind(1, *position);
    const sqlite::Run run(*changes);
    Statement::Step step = changes->step();
    for (; step == Statement::Step::row; step = changes->step()) {
        std::optional<std::string> image;
        if (!changes->isNull(1))
            image = std::string(changes->text(1));
        if (Status status = takeBack(std::string(changes->text(0)), image, *chain); !status)
            return status;
    }
    if (step == Statement::Step::failed)
        return changes->failure();
    return Past::Moment{*std::move(chain), walk.isBefore(*position)};
}

} // namespace throughline
