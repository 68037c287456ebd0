#pragma once

#include <span>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// `to` is at least `least` (0 or more) ranks above `from`, and every rank between them costs `weight`.
struct Bond {
    Node from = 0;
    Node to = 0;
    double weight = 1.0; ///< a multiple of a quarter, or 0
    int least = 1;
};

/// A rank for each node of an acyclic graph such that every bond holds and the sum of their costs is as small as can
/// be; nodes that pull to both sides alike stand where fewest others do. Ranks may be negative, and some may be empty.
/// Longest paths, tightened node by node, where `isExact` is false or the simplex would do far more steps than such
/// graphs need.
/// Methods: Gansner, Koutsofios, North, Vo: A technique for drawing directed graphs (1993), section 2, for the problem;
/// solved as the minimum cost flow that is its dual by the primal network simplex with block search (Kiraly, Kovacs:
/// Efficient implementations of minimum-cost flow algorithms, 2012).
std::vector<int> ranksOf(Node nodes, std::span<const Bond> bonds, bool isExact, const Effort& effort = {});

} // namespace throughline::layered
