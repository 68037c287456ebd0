#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "core/model/chain.h"

namespace throughline::exchange {

/// Takes the tables of a chain cell by cell, as a format writes them.
class TableSink {
  public:
    TableSink() = default;
    TableSink(const TableSink&) = delete;
    TableSink& operator=(const TableSink&) = delete;
    virtual ~TableSink() = default;

    /// The next table: its name and its header.
    virtual void begin(std::string_view name, std::initializer_list<std::string_view> header) = 0;
    /// A cell with text of strangers.
    virtual void text(std::string_view text) = 0;
    /// A cell with a word of our own, or a number.
    virtual void word(std::string_view word) = 0;
    /// The row is complete.
    virtual void end() = 0;

    void number(const std::optional<double>& value);
    void day(const std::optional<Day>& day);
    void flag(bool value);
};

/// The tables `people`, `roles`, `services` and `tasks`, as readTables() takes them. Rows name others by title where
/// that is clear, else by key.
void writeTables(const Chain& chain, TableSink& sink);

} // namespace throughline::exchange
