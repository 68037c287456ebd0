#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "core/model/status.h"

namespace throughline {

/// Either a value or the status that says why there is none; never an ok status without a value.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Status status) : content_(std::in_place_index<1>, std::move(status)) {
        assert(!std::get<1>(content_).isOk());
    }

    [[nodiscard]] bool isOk() const { return content_.index() == 0; }
    explicit operator bool() const { return isOk(); }

    T& value() & { return std::get<0>(content_); }
    const T& value() const& { return std::get<0>(content_); }
    T&& value() && { return std::get<0>(std::move(content_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The status: ok where there is a value.
    [[nodiscard]] Status status() const { return isOk() ? Status() : std::get<1>(content_); }

  private:
    std::variant<T, Status> content_;
};

} // namespace throughline
