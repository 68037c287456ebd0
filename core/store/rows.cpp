#include "core/store/rows.h"

#include "core/store/row_sql.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

namespace {

template <class E, std::size_t i>
using FieldType = typename std::decay_t<decltype(std::get<i>(Description<E>::fields))>::Type;

/// Runs `step` with each number of a field that is a part, until one fails.
template <class E, class Step>
Status forEachPart(const Step& step) {
    Status status;
    forEachNumberedField<E>([&]<std::size_t i>(const auto&) {
        if constexpr (isPart<FieldType<E, i>>) {
            if (status)
                status = step.template operator()<i>();
        }
    });
    return status;
}

} // namespace

template <class MakeSql>
Status Rows::prepare(Statement& statement, const MakeSql& makeSql) {
    if (statement.isPrepared())
        return {};
    auto prepared = connection_->prepare(makeSql());
    if (!prepared)
        return prepared.status();
    statement = *std::move(prepared);
    return {};
}

Status Rows::expectOneRow(std::string_view kind) {
    if (sqlite3_changes(connection_->handle()) == 1)
        return {};
    return {Code::conflict, "a %1 was changed by somebody else", {std::string(kind)}};
}

template <class E, std::size_t i>
Status Rows::insertPart(const E& row) {
    using T = FieldType<E, i>;
    constexpr auto field = std::get<i>(Description<E>::fields);
    const T& value = row.*field.member;
    Statement& statement = statements<E>().parts[i].insert;
    const auto makeSql = [&] { return insertPartSql<E, T>(field.name); };
    if constexpr (PartOf<T>::isList) {
        for (std::size_t position = 0; position < value.size(); ++position) {
            if (Status status = prepare(statement, makeSql); !status)
                return status;
            statement.bind(1, row.key.text());
            statement.bind(2, static_cast<std::int64_t>(position));
            bindElement(statement, 3, value[position]);
            if (Status status = statement.run(); !status)
                return status;
        }
        return {};
    } else {
        if (!value)
            return {};
        if (Status status = prepare(statement, makeSql); !status)
            return status;
        statement.bind(1, row.key.text());
        bindElement(statement, 2, *value);
        return statement.run();
    }
}

template <class E, std::size_t i>
Status Rows::removePart(const E& row) {
    using T = FieldType<E, i>;
    constexpr auto field = std::get<i>(Description<E>::fields);
    if (row.*field.member == T())
        return {};
    Statement& statement = statements<E>().parts[i].remove;
    if (Status status = prepare(statement, [&] { return deletePartSql<E, T>(field.name); }); !status)
        return status;
    statement.bind(1, row.key.text());
    return statement.run();
}

template <class E, std::size_t i>
Status Rows::readPart(E& row) {
    using T = FieldType<E, i>;
    constexpr auto field = std::get<i>(Description<E>::fields);
    Statement& statement = statements<E>().parts[i].select;
    if (Status status = prepare(statement, [&] { return selectPartSql<E, T>(field.name); }); !status)
        return status;
    statement.bind(1, row.key.text());
    const sqlite::Run run(statement);
    Statement::Step step = statement.step();
    for (; step == Statement::Step::row; step = statement.step()) {
        bool isRead = false;
        if constexpr (PartOf<T>::isList) {
            isRead = readElement(statement, 2, (row.*field.member).emplace_back());
        } else {
            isRead = readElement(statement, 1, (row.*field.member).emplace());
        }
        if (!isRead)
            return sqlite::damagedStatus("a value has a wrong type");
    }
    return step == Statement::Step::failed ? statement.failure() : Status();
}

template <class E>
Result<Row<E>> Rows::find(const IdentityOf<E>& identity) {
    Statement& statement = statements<E>().select;
    if (Status status = prepare(statement, selectSql<E>); !status)
        return status;
    bindIdentity(statement, 1, identity);
    auto row = std::make_shared<E>();
    {
        const sqlite::Run run(statement);
        switch (statement.step()) {
            case Statement::Step::done:
                return Row<E>();
            case Statement::Step::failed:
                return statement.failure();
            case Statement::Step::row:
                break;
        }
        if (!readColumns(statement, 0, *row).empty())
            return sqlite::damagedStatus("a value has a wrong type");
    }
    Status status = forEachPart<E>([&]<std::size_t i>() { return readPart<E, i>(*row); });
    if (!status)
        return status;
    return Row<E>(std::move(row));
}

template <class E>
Status Rows::insert(const E& row) {
    Statement& statement = statements<E>().insert;
    if (Status status = prepare(statement, insertSql<E>); !status)
        return status;
    bindColumns(statement, 1, row);
    if (Status status = statement.run(); !status)
        return status;
    return forEachPart<E>([&]<std::size_t i>() { return insertPart<E, i>(row); });
}

template <class E>
Status Rows::update(const E& before, const E& after) {
    // Only what differs is named: an UPDATE rewrites the index entries and looks up the references of every column
    // that it names.
    std::uint32_t changed = 0;
    forEachNumberedField<E>([&]<std::size_t i>(const auto& field) {
        if constexpr (!isPart<FieldType<E, i>>) {
            if (!(before.*field.member == after.*field.member))
                changed |= std::uint32_t{1} << i;
        }
    });
    if (changed != 0) {
        Statement& statement = statements<E>().updates[changed];
        if (Status status = prepare(statement, [&] { return updateSql<E>(changed); }); !status)
            return status;
        int parameter = 1;
        forEachNumberedField<E>([&]<std::size_t i>(const auto& field) {
            if constexpr (!isPart<FieldType<E, i>>) {
                if ((changed >> i & 1U) != 0)
                    bindValue(statement, parameter++, after.*field.member);
            }
        });
        const auto identity = identityOf(after);
        bindIdentity(statement, parameter, identity);
        if (Status status = statement.run(); !status)
            return status;
        if (Status status = expectOneRow(Description<E>::name); !status)
            return status;
    }
    return forEachPart<E>([&]<std::size_t i>() -> Status {
        constexpr auto field = std::get<i>(Description<E>::fields);
        if (before.*field.member == after.*field.member)
            return {};
        if (Status status = removePart<E, i>(before); !status)
            return status;
        return insertPart<E, i>(after);
    });
}

template <class E>
Status Rows::remove(const E& row) {
    if (Status status = forEachPart<E>([&]<std::size_t i>() { return removePart<E, i>(row); }); !status)
        return status;
    Statement& statement = statements<E>().remove;
    if (Status status = prepare(statement, deleteSql<E>); !status)
        return status;
    const auto identity = identityOf(row);
    bindIdentity(statement, 1, identity);
    if (Status status = statement.run(); !status)
        return status;
    return expectOneRow(Description<E>::name);
}

template <class E>
Status Rows::write(const Change<E>& change) {
    if (!change.before)
        return insert(*change.after);
    return change.after ? update(*change.before, *change.after) : remove(*change.before);
}

#define THROUGHLINE_ROWS_OF(Kind)                                         \
    template Result<Row<Kind>> Rows::find<Kind>(const IdentityOf<Kind>&); \
    template Status Rows::insert<Kind>(const Kind&);                      \
    template Status Rows::write<Kind>(const Change<Kind>&);
THROUGHLINE_ROWS_OF(DocumentInfo)
THROUGHLINE_ROWS_OF(Person)
THROUGHLINE_ROWS_OF(Role)
THROUGHLINE_ROWS_OF(View)
THROUGHLINE_ROWS_OF(Place)
THROUGHLINE_ROWS_OF(Service)
THROUGHLINE_ROWS_OF(Relationship)
THROUGHLINE_ROWS_OF(Influence)
THROUGHLINE_ROWS_OF(Value)
THROUGHLINE_ROWS_OF(Goal)
THROUGHLINE_ROWS_OF(Task)
THROUGHLINE_ROWS_OF(Partnership)
THROUGHLINE_ROWS_OF(Feedback)
THROUGHLINE_ROWS_OF(Opportunity)
THROUGHLINE_ROWS_OF(Review)
#undef THROUGHLINE_ROWS_OF

} // namespace throughline::store
