#include "core/store/load.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <span>

#include "core/store/row_sql.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::Connection;
using sqlite::damagedStatus;

namespace {

/// The rows of one kind while their parts are still missing: the table, and by its slots the rows to write to.
template <class E>
struct Unfinished {
    Table<E>& table;
    std::vector<E*> rows;
};

template <class E>
Status wrongValue(const E& row, std::string_view field) {
    std::string place(Description<E>::name);
    place.append(1, ' ').append(identityText(identityOf(row)));
    return Status(Code::damaged, "the document is damaged: %1",
                  {"the " + std::string(field) + " of a row has a wrong type"}, std::move(place));
}

/// How many rows may come, from the highest number; a stranger's number is believed no further than the file is long.
template <class E>
Result<std::size_t> expectedRows(Connection& connection, std::int64_t fileSize) {
    const auto highest = connection.integer("SELECT coalesce(max(rowid), 0) FROM " + quoted(tableOf<E>()));
    if (!highest)
        return highest.status();
    constexpr std::int64_t shortestRow = 24;
    return static_cast<std::size_t>(std::clamp<std::int64_t>(*highest, 0, fileSize / shortestRow));
}

/// Gathers rows that stand in memory in blocks, which opening a large document gains a lot by: a block is freed once
/// none of its rows is in use.
template <class E>
class Gathered {
  public:
    explicit Gathered(Unfinished<E>& unfinished) : unfinished_(unfinished) {}
    E& next() {
        if (count_ == blockSize) {
            count_ = 0;
            block_ = nullptr;
        }
        if (!block_)
            block_ = std::make_shared<std::array<E, blockSize>>();
        return (*block_)[count_++];
    }
    /// Puts what was gathered into the table; false where a row is there twice.
    bool flush() {
        std::array<Row<E>, blockSize> rows;
        for (std::size_t i = 0; i < count_; ++i) {
            E& row = (*block_)[i];
            rows[i] = Row<E>(block_, &row);
            if constexpr (hasParts<E>)
                unfinished_.rows.push_back(&row);
        }
        return unfinished_.table.append(std::span(rows).first(count_));
    }
    [[nodiscard]] bool isFull() const { return count_ == blockSize; }

  private:
    static constexpr std::size_t blockSize = 128;
    Unfinished<E>& unfinished_;
    std::shared_ptr<std::array<E, blockSize>> block_;
    std::size_t count_ = 0;
};

template <class E>
Status loadRows(Connection& connection, std::int64_t fileSize, Unfinished<E>& unfinished) {
    const auto expected = expectedRows<E>(connection, fileSize);
    if (!expected)
        return expected.status();
    unfinished.table.reserve(*expected);
    if constexpr (hasParts<E>)
        unfinished.rows.reserve(*expected);
    auto select = connection.prepare(selectAllSql<E>());
    if (!select)
        return select.status();
    const sqlite::Run run(*select);
    Gathered<E> gathered(unfinished);
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    Statement::Step step = select->step();
    for (; step == Statement::Step::row; step = select->step()) {
        const std::int64_t number = select->integer(0);
        if (number <= last)
            return damagedStatus("rows are out of order");
        last = number;
        E& row = gathered.next();
        if (const std::string_view wrong = readColumns(*select, 1, row); !wrong.empty())
            return wrongValue(row, wrong);
        if (gathered.isFull() && !gathered.flush())
            return damagedStatus("a key is there twice");
    }
    if (step == Statement::Step::failed)
        return select->failure();
    if (!gathered.isFull() && !gathered.flush())
        return damagedStatus("a key is there twice");
    return {};
}

template <class E, class Field>
Status loadPart(Connection& connection, Unfinished<E>& unfinished, const Field& field) {
    using T = typename Field::Type;
    auto select = connection.prepare(selectAllPartsSql<E, T>(field.name));
    if (!select)
        return select.status();
    const sqlite::Run run(*select);
    std::string owner;
    Slot slot = noSlot;
    Statement::Step step = select->step();
    for (; step == Statement::Step::row; step = select->step()) {
        if (select->value(0).type() != SQLITE_TEXT)
            return damagedStatus("a value has a wrong type");
        const std::string_view text = select->text(0);
        const bool isNext = slot == noSlot || text > owner;
        if (!isNext && text != owner)
            return damagedStatus("rows are out of order");
        if (isNext) {
            owner.assign(text);
            slot = unfinished.table.slotOf(Key<E>(owner));
            if (slot == noSlot)
                return damagedStatus("a row belongs to nothing");
        }
        T& value = unfinished.rows[slot]->*field.member;
        bool isRead = false;
        if constexpr (PartOf<T>::isList) {
            // The positions of a list are 0, 1, 2 …, so a list has no end that the file does not have.
            isRead = select->value(1).type() == SQLITE_INTEGER &&
                     select->integer(1) == static_cast<std::int64_t>(value.size()) &&
                     readElement(*select, 2, value.emplace_back());
        } else {
            isRead = !value && readElement(*select, 1, value.emplace());
        }
        if (!isRead)
            return damagedStatus("a value has a wrong type");
    }
    return step == Statement::Step::failed ? select->failure() : Status();
}

template <class E>
Status loadTable(Connection& connection, std::int64_t fileSize, Table<E>& table) {
    Unfinished<E> unfinished{table, {}};
    if (Status status = loadRows(connection, fileSize, unfinished); !status)
        return status;
    Status status;
    forEachField<E>([&](const auto& field) {
        if constexpr (isPart<typename std::decay_t<decltype(field)>::Type>) {
            if (status)
                status = loadPart(connection, unfinished, field);
        }
    });
    return status;
}

} // namespace

Result<Chain> loadChain(Connection& connection) {
    const auto pages = connection.integer("PRAGMA page_count");
    if (!pages)
        return pages.status();
    const auto pageSize = connection.integer("PRAGMA page_size");
    if (!pageSize)
        return pageSize.status();
    Chain::Tables tables;
    Status status;
    forEachKind([&]<class E>() {
        if (status)
            status = loadTable(connection, *pages * *pageSize, std::get<Table<E>>(tables));
    });
    if (!status)
        return status;
    if (std::get<Table<DocumentInfo>>(tables).size() != 1)
        return damagedStatus("its title is missing");
    auto chain = Chain::assembled(std::move(tables));
    if (chain)
        return chain;
    const Status broken = chain.status();
    return Status(Code::damaged, "the document is damaged: %1", {broken.place() + ' ' + broken.text()});
}

} // namespace throughline::store
