#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace throughline {

/// A point of the sheet in single precision; of no value until it is given one.
struct SheetPoint {
    float x;
    float y;
    friend bool operator==(const SheetPoint&, const SheetPoint&) = default;
};

/// The control points of an arrow's cubic curves, joined end to end: 3 n + 1 of them, or none. They are worked out
/// whenever they are asked for, so they lie on the stack as long as there are as few as there mostly are.
class ArrowPoints {
  public:
    ArrowPoints() {} // leaves the points without a value: most are never asked for
    void push_back(SheetPoint point) {
        if (size_ < few_.size()) {
            few_[size_] = point;
        } else {
            if (many_.empty())
                many_.assign(few_.begin(), few_.end());
            many_.push_back(point);
        }
        ++size_;
    }
    [[nodiscard]] const SheetPoint* data() const { return many_.empty() ? few_.data() : many_.data(); }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] const SheetPoint* begin() const { return data(); }
    [[nodiscard]] const SheetPoint* end() const { return data() + size_; }
    [[nodiscard]] const SheetPoint& front() const { return *begin(); }
    [[nodiscard]] const SheetPoint& back() const { return end()[-1]; }
    [[nodiscard]] const SheetPoint& operator[](std::size_t index) const { return data()[index]; }

  private:
    std::array<SheetPoint, 28> few_;
    std::vector<SheetPoint> many_;
    std::size_t size_ = 0;
};

} // namespace throughline
