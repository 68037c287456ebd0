#pragma once

namespace throughline {

/// A point of a sheet, in sheet units (one is a pixel at 100 %); x grows to the right, y down.
struct Point {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Point&, const Point&) = default;
};

} // namespace throughline
