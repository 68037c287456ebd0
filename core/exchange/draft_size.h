#pragma once

#include <cstddef>

#include "core/exchange/graph_draft.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// How much a reader has put into a draft, so that a small hostile file (defaults for a million nodes) cannot fill the
/// memory.
class DraftSize {
  public:
    static constexpr std::size_t mostBytes = std::size_t{100} * 1024 * 1024;

    /// Counts what is about to be added. Code::invalid, with the line of its origin, where it is too much.
    Status add(const DraftRole& role);
    Status add(const DraftService& service);

  private:
    Status add(std::size_t bytes, const Origin& origin);

    std::size_t rows_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace throughline::exchange
