#include "core/analysis/bicgstab.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double largest(const std::vector<double>& a) {
    double result = 0.0;
    for (const double value : a) {
        if (std::isnan(value))
            return value;
        result = std::max(result, std::abs(value));
    }
    return result;
}

constexpr int stepLimit = 600;
// How far the first round reduces the residual, and the others, which tell how far off that was.
constexpr double firstReduction = 1e-12;
constexpr double laterReduction = 1e-4;

} // namespace

Bicgstab::Bicgstab(std::vector<Index> start, std::vector<Index> columns, std::vector<double> shares)
    : start_(std::move(start)),
      columns_(std::move(columns)),
      shares_(std::move(shares)),
      factors_(shares_.size()),
      split_(start_.size() - 1),
      diagonal_(start_.size() - 1, 1.0) {
    factor();
}

void Bicgstab::factor() {
    constexpr Index nowhere = 0xffffffff;
    std::vector<Index> place(rows(), nowhere);
    for (Index i = 0; i < rows(); ++i) {
        split_[i] = start_[i + 1];
        for (Index k = start_[i + 1]; k-- > start_[i];) {
            factors_[k] = -shares_[k];
            place[columns_[k]] = k;
            if (columns_[k] > i)
                split_[i] = k;
        }
        for (Index k = start_[i]; k < split_[i]; ++k) {
            const Index row = columns_[k];
            factors_[k] /= diagonal_[row];
            for (Index m = split_[row]; m < start_[row + 1]; ++m) {
                if (columns_[m] == i) {
                    diagonal_[i] -= factors_[k] * factors_[m];
                } else if (place[columns_[m]] != nowhere) {
                    factors_[place[columns_[m]]] -= factors_[k] * factors_[m];
                }
            }
        }
        // A vanishing pivot would stop everything; a small one only makes for more steps.
        if (!(diagonal_[i] > 1e-12))
            diagonal_[i] = 1e-12;
        for (Index k = start_[i]; k < start_[i + 1]; ++k)
            place[columns_[k]] = nowhere;
    }
}

void Bicgstab::multiply(const Vector& x, Vector& result, bool turned) const {
    result = x;
    if (turned) {
        for (Index i = 0; i < rows(); ++i) {
            for (Index k = start_[i]; k < start_[i + 1]; ++k)
                result[columns_[k]] -= shares_[k] * x[i];
        }
        return;
    }
    for (Index i = 0; i < rows(); ++i) {
        double sum = x[i];
        for (Index k = start_[i]; k < start_[i + 1]; ++k)
            sum -= shares_[k] * x[columns_[k]];
        result[i] = sum;
    }
}

void Bicgstab::precondition(Vector& x, bool turned) const {
    if (turned) {
        for (Index i = 0; i < rows(); ++i) {
            x[i] /= diagonal_[i];
            for (Index k = split_[i]; k < start_[i + 1]; ++k)
                x[columns_[k]] -= factors_[k] * x[i];
        }
        for (Index i = rows(); i-- > 0;) {
            for (Index k = start_[i]; k < split_[i]; ++k)
                x[columns_[k]] -= factors_[k] * x[i];
        }
        return;
    }
    for (Index i = 0; i < rows(); ++i) {
        for (Index k = start_[i]; k < split_[i]; ++k)
            x[i] -= factors_[k] * x[columns_[k]];
    }
    for (Index i = rows(); i-- > 0;) {
        for (Index k = split_[i]; k < start_[i + 1]; ++k)
            x[i] -= factors_[k] * x[columns_[k]];
        x[i] /= diagonal_[i];
    }
}

int Bicgstab::improve(Vector& x, const Vector& residual, bool turned, int steps, double reduction) const {
    const double goal = largest(residual) * reduction;
    Vector r = residual;
    const Vector shadow = residual;
    Vector p(r.size(), 0.0);
    Vector v(r.size(), 0.0);
    Vector s;
    Vector t;
    Vector direction;
    double rho = 1.0;
    double alpha = 1.0;
    double omega = 1.0;
    int taken = 0;
    for (; taken < steps && largest(r) > goal; ++taken) {
        const double next = dot(shadow, r);
        if (next == 0.0 || omega == 0.0)
            break;
        const double beta = next / rho * (alpha / omega);
        if (!std::isfinite(beta))
            break;
        for (std::size_t i = 0; i < p.size(); ++i)
            p[i] = r[i] + beta * (p[i] - omega * v[i]);
        direction = p;
        precondition(direction, turned);
        multiply(direction, v, turned);
        alpha = next / dot(shadow, v);
        if (!std::isfinite(alpha))
            break;
        s.resize(r.size());
        for (std::size_t i = 0; i < r.size(); ++i) {
            s[i] = r[i] - alpha * v[i];
            x[i] += alpha * direction[i];
        }
        direction = s;
        precondition(direction, turned);
        multiply(direction, t, turned);
        const double length = dot(t, t);
        omega = length > 0.0 ? dot(t, s) / length : 0.0;
        for (std::size_t i = 0; i < r.size(); ++i) {
            x[i] += omega * direction[i];
            r[i] = s[i] - omega * t[i];
        }
        rho = next;
    }
    return taken + 1;
}

bool Bicgstab::solve(std::span<double> values, bool turned) const {
    const Vector right(values.begin(), values.end());
    if (largest(right) == 0.0)
        return true;
    Vector x(right.size(), 0.0);
    Vector residual = right;
    Vector correction;
    bool settled = false;
    for (int steps = 0; steps < stepLimit && !settled;) {
        correction.assign(x.size(), 0.0);
        steps += improve(correction, residual, turned, stepLimit - steps, steps == 0 ? firstReduction : laterReduction);
        if (!std::isfinite(largest(correction)))
            break;
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] += correction[i];
        // The first round's correction is the solution itself; from then on it tells the error that was left.
        settled = largest(correction) <= 1e-10 * largest(x);
        multiply(x, residual, turned);
        for (std::size_t i = 0; i < x.size(); ++i)
            residual[i] = right[i] - residual[i];
        if (largest(residual) == 0.0)
            settled = true;
    }
    for (std::size_t i = 0; i < x.size(); ++i)
        values[i] = std::max(0.0, x[i]);
    return settled;
}

} // namespace throughline
