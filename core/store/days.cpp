#include "core/store/days.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <algorithm>
#include <numeric>

#include "core/model/check.h"
#include "core/store/journal.h"
#include "core/store/load.h"
#include "core/store/opening.h"
#include "core/store/past.h"
#include "core/store/sqlite_status.h"

namespace throughline {

using sqlite::Connection;

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
    auto opened = store::openForReading(path);
    if (!opened)
        return opened.status();
    Connection& connection = opened->connection;
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    auto chain = store::loadChain(connection);
    if (!chain)
        return chain.status();
    Walk walk(connection, *std::move(chain));
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

} // namespace throughline
