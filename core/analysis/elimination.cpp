#include "core/analysis/elimination.h"

#include <algorithm>
#include <queue>

namespace throughline {

void factorDense(std::span<double> shares, std::span<double> exits) {
    const std::size_t count = exits.size();
    for (std::size_t n = count; n-- > 1;) {
        const double* pivotRow = &shares[n * count];
        double pivot = exits[n];
        for (std::size_t j = 0; j < n; ++j)
            pivot += pivotRow[j];
        const double exit = exits[n];
        exits[n] = pivot;
        for (std::size_t i = 0; i < n; ++i) {
            double* row = &shares[i * count];
            if (row[n] == 0.0)
                continue;
            const double factor = row[n] / pivot;
            row[n] = factor;
            exits[i] += factor * exit;
            for (std::size_t j = 0; j < n; ++j)
                row[j] += factor * pivotRow[j];
        }
    }
}

void expectDense(std::span<const double> shares, std::span<const double> pivots, std::span<double> values) {
    const std::size_t count = pivots.size();
    for (std::size_t n = count; n-- > 1;) {
        const double value = values[n];
        for (std::size_t i = 0; i < n; ++i)
            values[i] += shares[i * count + n] * value;
    }
    for (std::size_t n = 0; n < count; ++n) {
        double sum = values[n];
        for (std::size_t j = 0; j < n; ++j)
            sum += shares[n * count + j] * values[j];
        values[n] = sum / pivots[n];
    }
}

void visitDense(std::span<const double> shares, std::span<const double> pivots, std::span<double> work) {
    const std::size_t count = pivots.size();
    for (std::size_t n = count; n-- > 1;) {
        work[n] /= pivots[n];
        for (std::size_t j = 0; j < n; ++j)
            work[j] += work[n] * shares[n * count + j];
    }
    if (count > 0)
        work[0] /= pivots[0];
    for (std::size_t n = 1; n < count; ++n) {
        for (std::size_t i = 0; i < n; ++i)
            work[n] += work[i] * shares[i * count + n];
    }
}

// Eliminates rows while that stays cheap.
class Elimination::Builder {
  public:
    Builder(Rows rows, std::vector<double> exits)
        : rows_(std::move(rows)), exits_(std::move(exits)), columns_(rows_.size()), gone_(rows_.size(), 0) {
        for (Index i = 0; i < rows_.size(); ++i) {
            tidy(rows_[i]);
            for (const Entry& entry : rows_[i])
                columns_[entry.column].push_back(i);
        }
        left_ = rows_.size();
        for (Index i = 0; i < rows_.size(); ++i)
            queue_.push({cost(i), i});
    }

    bool run(Elimination& result, std::size_t coreLimit) {
        while (left_ > 1) {
            const auto [expected, row] = queue_.top();
            queue_.pop();
            if (gone_[row] != 0 || expected != cost(row))
                continue;
            const bool grownTogether = expected * 8 > left_ * left_;
            // Beyond this many new entries a step the rest only grows denser.
            const bool hopeless = left_ > coreLimit && expected > 900;
            if (hopeless)
                return false;
            if (left_ <= coreLimit && (grownTogether || left_ <= 16))
                break;
            eliminate(row, result);
        }
        if (left_ > coreLimit)
            return false;
        fillCore(result);
        return true;
    }

  private:
    static bool byColumn(const Entry& a, const Entry& b) { return a.column < b.column; }
    static void tidy(std::vector<Entry>& row) {
        std::sort(row.begin(), row.end(), byColumn);
        std::size_t kept = 0;
        for (const Entry& entry : row) {
            if (kept > 0 && row[kept - 1].column == entry.column) {
                row[kept - 1].share += entry.share;
            } else {
                row[kept++] = entry;
            }
        }
        row.resize(kept);
    }
    [[nodiscard]] std::size_t cost(Index row) const { return rows_[row].size() * columns_[row].size(); }
    static void drop(std::vector<Index>& list, Index what) {
        const auto found = std::find(list.begin(), list.end(), what);
        *found = list.back();
        list.pop_back();
    }

    void eliminate(Index n, Elimination& result) {
        const std::vector<Entry> outs = std::move(rows_[n]);
        const std::vector<Index> ins = std::move(columns_[n]);
        rows_[n].clear();
        columns_[n].clear();
        double pivot = exits_[n];
        for (const Entry& entry : outs)
            pivot += entry.share;
        for (const Entry& entry : outs)
            drop(columns_[entry.column], n);
        for (const Index i : ins)
            result.ins_.push_back({i, mergeInto(i, n, outs, pivot)});
        result.outs_.insert(result.outs_.end(), outs.begin(), outs.end());
        result.steps_.push_back({n, pivot, static_cast<std::uint32_t>(result.outs_.size()),
                                 static_cast<std::uint32_t>(result.ins_.size())});
        gone_[n] = 1;
        --left_;
        for (const Index i : ins)
            queue_.push({cost(i), i});
        for (const Entry& entry : outs)
            queue_.push({cost(entry.column), entry.column});
    }

    // Row i passes on to n's customers what it passed to n; the factor that does it.
    double mergeInto(Index i, Index n, const std::vector<Entry>& outs, double pivot) {
        std::vector<Entry>& row = rows_[i];
        const auto found = std::lower_bound(row.begin(), row.end(), Entry{n, 0.0}, byColumn);
        const double factor = found->share / pivot;
        exits_[i] += factor * exits_[n];
        merged_.clear();
        auto own = row.begin();
        for (const Entry& entry : outs) {
            if (entry.column == i)
                continue;
            for (; own != row.end() && own->column < entry.column; ++own) {
                if (own->column != n)
                    merged_.push_back(*own);
            }
            merged_.push_back({entry.column, factor * entry.share});
            if (own != row.end() && own->column == entry.column) {
                merged_.back().share += own->share;
                ++own;
            } else {
                columns_[entry.column].push_back(i);
            }
        }
        for (; own != row.end(); ++own) {
            if (own->column != n)
                merged_.push_back(*own);
        }
        row.assign(merged_.begin(), merged_.end());
        return factor;
    }

    void fillCore(Elimination& result) {
        std::vector<Index> place(rows_.size(), 0);
        for (Index i = 0; i < rows_.size(); ++i) {
            if (gone_[i] != 0)
                continue;
            place[i] = static_cast<Index>(result.core_.size());
            result.core_.push_back(i);
        }
        const std::size_t count = result.core_.size();
        result.coreShares_.assign(count * count, 0.0);
        for (std::size_t i = 0; i < count; ++i) {
            for (const Entry& entry : rows_[result.core_[i]]) {
                result.coreShares_[i * count + place[entry.column]] = entry.share;
            }
            result.corePivots_.push_back(exits_[result.core_[i]]);
        }
        factorDense(result.coreShares_, result.corePivots_);
    }

    Rows rows_;
    std::vector<double> exits_;
    std::vector<std::vector<Index>> columns_;
    std::vector<std::uint8_t> gone_;
    std::vector<Entry> merged_;
    std::size_t left_ = 0;
    using Candidate = std::pair<std::size_t, Index>;
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue_;
};

std::unique_ptr<Elimination> Elimination::of(Rows rows, std::vector<double> exits, std::size_t coreLimit) {
    auto result = std::make_unique<Elimination>();
    Builder builder(std::move(rows), std::move(exits));
    if (!builder.run(*result, coreLimit))
        return nullptr;
    return result;
}

void Elimination::expect(std::span<double> values) const {
    std::uint32_t in = 0;
    for (const Step& step : steps_) {
        for (; in < step.inEnd; ++in)
            values[ins_[in].column] += ins_[in].share * values[step.row];
    }
    std::vector<double> core(core_.size());
    for (std::size_t i = 0; i < core.size(); ++i)
        core[i] = values[core_[i]];
    expectDense(coreShares_, corePivots_, core);
    for (std::size_t i = 0; i < core.size(); ++i)
        values[core_[i]] = core[i];
    for (std::size_t s = steps_.size(); s-- > 0;) {
        double sum = values[steps_[s].row];
        const std::uint32_t first = s > 0 ? steps_[s - 1].outEnd : 0;
        for (std::uint32_t i = first; i < steps_[s].outEnd; ++i)
            sum += outs_[i].share * values[outs_[i].column];
        values[steps_[s].row] = sum / steps_[s].pivot;
    }
}

void Elimination::visit(std::span<double> work) const {
    std::uint32_t out = 0;
    for (const Step& step : steps_) {
        work[step.row] /= step.pivot;
        for (; out < step.outEnd; ++out)
            work[outs_[out].column] += work[step.row] * outs_[out].share;
    }
    std::vector<double> core(core_.size());
    for (std::size_t i = 0; i < core.size(); ++i)
        core[i] = work[core_[i]];
    visitDense(coreShares_, corePivots_, core);
    for (std::size_t i = 0; i < core.size(); ++i)
        work[core_[i]] = core[i];
    for (std::size_t s = steps_.size(); s-- > 0;) {
        const std::uint32_t first = s > 0 ? steps_[s - 1].inEnd : 0;
        for (std::uint32_t i = first; i < steps_[s].inEnd; ++i) {
            work[steps_[s].row] += ins_[i].share * work[ins_[i].column];
        }
    }
}

} // namespace throughline
