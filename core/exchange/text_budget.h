#pragma once

#include <cstddef>
#include <string>

#include "core/model/status.h"

namespace throughline::exchange {

/// What a reader may copy of a file's texts: one long name may be said of a million things.
class TextBudget {
  public:
    static constexpr std::size_t most = std::size_t{64} * 1024 * 1024;

    /// Takes so many bytes of it; false where they are not left, and then for ever.
    bool take(std::size_t bytes) {
        left_ = bytes > left_ ? 0 : left_ - bytes;
        return left_ > 0;
    }
    /// Code::invalid where it is used up.
    [[nodiscard]] Status status() const {
        if (left_ > 0)
            return {};
        return {Code::invalid, "more than %1 MB of names and notes", {std::to_string(most / (1024 * 1024))}};
    }

  private:
    std::size_t left_ = most;
};

} // namespace throughline::exchange
