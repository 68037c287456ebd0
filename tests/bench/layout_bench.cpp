// The layout beside Graphviz' dot with the same boxes and the same gaps: crossings of centre-to-centre lines, their
// length, and CPU time. Where there is no dot, its columns stay empty. Made chains of several seeds for each size.
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "core/layout/placing.h"
#include "core/layout/routes.h"
#include "tests/support/chain_maker.h"

namespace {

using namespace throughline;

constexpr double betweenColumns = 80.0;
constexpr double betweenCards = 20.0;
constexpr double unitsOfAnInch = 72.0;
constexpr int seeds = 5;
constexpr int runs = 5;

double cpuSeconds() {
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double cpuSecondsOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Score {
    double crossings = 0.0;
    double length = 0.0;
    double seconds = 0.0;
};

/// Straight lines from centre to centre; two that share an end do not cross.
Score scoreOf(const Chain& chain, const std::vector<Point>& centres) {
    struct Line {
        Slot server;
        Slot customer;
        Point from;
        Point to;
    };
    std::vector<Line> lines;
    Score score;
    for (const Service& service : chain.services()) {
        Line line{chain.roles().slotOf(service.server), chain.roles().slotOf(service.customer), {}, {}};
        line.from = centres[line.server];
        line.to = centres[line.customer];
        score.length += std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
        if (line.from.x > line.to.x)
            std::swap(line.from, line.to);
        lines.push_back(line);
    }
    std::ranges::sort(lines, {}, [](const Line& line) { return line.from.x; });
    const auto side = [](const Line& line, Point point) {
        return (line.to.x - line.from.x) * (point.y - line.from.y) -
               (line.to.y - line.from.y) * (point.x - line.from.x);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& one = lines[i];
        for (std::size_t k = i + 1; k < lines.size() && lines[k].from.x < one.to.x; ++k) {
            const Line& other = lines[k];
            if (one.server == other.server || one.server == other.customer || one.customer == other.server ||
                one.customer == other.customer)
                continue;
            if (side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0)
                score.crossings += 1.0;
        }
    }
    return score;
}

Score ours(const Chain& chain) {
    LayoutOptions options;
    options.columnGap = betweenColumns;
    options.cardGap = betweenCards;
    double least = 1e9;
    Drawing drawing;
    for (int run = 0; run < runs; ++run) {
        const double start = cpuSeconds();
        drawing = layOut(chain, options);
        (void)routed(chain, drawing.roles);
        least = std::min(least, cpuSeconds() - start);
    }
    std::vector<Point> centres(chain.roles().slotCount());
    for (const DrawnRole& drawn : drawing.roles)
        centres[drawn.role] = drawn.box.centre;
    Score score = scoreOf(chain, centres);
    score.seconds = least;
    return score;
}

std::optional<Score> dots(const Chain& chain) {
    const auto folder = std::filesystem::temp_directory_path();
    const auto input = folder / "throughline_layout_bench.dot";
    const auto output = folder / "throughline_layout_bench.plain";
    std::ofstream file(input);
    file << "digraph{rankdir=LR;nodesep=" << betweenCards / unitsOfAnInch
         << ";ranksep=" << betweenColumns / unitsOfAnInch
         << ";splines=polyline;node[shape=box,fixedsize=true,label=\"\"];\n";
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        const Size size = cardSize(chain, role.slot());
        file << role.slot() << "[width=" << size.width / unitsOfAnInch << ",height=" << size.height / unitsOfAnInch
             << "];\n";
    }
    for (const Service& service : chain.services())
        file << chain.roles().slotOf(service.server) << "->" << chain.roles().slotOf(service.customer) << ";\n";
    file << "}\n";
    file.close();
    const double start = cpuSecondsOfChildren();
    const std::string command = "dot -Tplain '" + input.string() + "' >'" + output.string() + "' 2>/dev/null";
    if (std::system(command.c_str()) != 0) // NOLINT(cert-env33-c): a bench, with names of its own
        return std::nullopt;
    const double took = cpuSecondsOfChildren() - start;
    std::vector<Point> centres(chain.roles().slotCount());
    std::ifstream plain(output);
    for (std::string line; std::getline(plain, line);) {
        std::istringstream words(line);
        std::string kind;
        Slot slot = 0;
        Point at;
        if (words >> kind && kind == "node" && words >> slot >> at.x >> at.y)
            centres[slot] = {at.x * unitsOfAnInch, at.y * unitsOfAnInch};
    }
    std::filesystem::remove(input);
    std::filesystem::remove(output);
    Score score = scoreOf(chain, centres);
    score.seconds = took;
    return score;
}

Chain made(std::uint32_t roles, int seed) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.levels = support::levelsFor(roles);
    shape.seed = static_cast<std::uint64_t>(seed);
    return support::makeChain(shape);
}

/// What live layout does at a new card: its place among a thousand that stand.
double oneAmongAThousand() {
    const Chain chain = made(1'000, 7);
    std::vector<DrawnRole> standing = layOut(chain).roles;
    const Slot taken = standing[standing.size() / 2].role;
    std::erase_if(standing, [&](const DrawnRole& drawn) { return drawn.role == taken; });
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const double start = cpuSeconds();
        (void)placedAmong(chain, standing, {&taken, 1});
        least = std::min(least, cpuSeconds() - start);
    }
    return least;
}

/// How long somebody who cancels may wait.
double longestBetweenQuestions() {
    const Chain chain = made(20'000, 7);
    double longest = 0.0;
    double last = cpuSeconds();
    LayoutProgress progress;
    progress.isStopped = [&] {
        const double now = cpuSeconds();
        longest = std::max(longest, now - last);
        last = now;
        return false;
    };
    (void)layOut(chain, {}, progress);
    return longest;
}

} // namespace

int main() {
    std::printf("what (mean of %d seeds)   here ms     dot ms  crossings: mean  worst  length: worst\n", seeds);
    for (const std::uint32_t roles : {30U, 100U, 300U, 1'000U, 3'000U}) {
        double here = 0.0;
        double dot = 0.0;
        double mean = 0.0;
        double worst = 0.0;
        double longest = 0.0;
        bool isThere = true;
        for (int seed = 1; seed <= seeds && isThere; ++seed) {
            const Chain chain = made(roles, seed);
            const Score one = ours(chain);
            here += one.seconds / seeds;
            const std::optional<Score> other = dots(chain);
            isThere = other.has_value();
            if (!isThere)
                break;
            dot += other->seconds / seeds;
            const double ratio = one.crossings / std::max(1.0, other->crossings);
            mean += ratio / seeds;
            worst = std::max(worst, ratio);
            longest = std::max(longest, one.length / other->length);
        }
        std::printf("%6u roles %22.1f", roles, here * 1e3);
        if (isThere)
            std::printf(" %10.1f %16.2f %6.2f %14.2f", dot * 1e3, mean, worst, longest);
        std::printf("\n");
        std::fflush(stdout);
    }
    constexpr double frame = 1.0 / 60.0;
    const double placing = oneAmongAThousand();
    std::printf("one new card among 1,000: %.2f ms, %.3f of two frames\n", placing * 1e3, placing / (2.0 * frame));
    std::printf("longest between two questions whether to stop, 20,000 roles: %.0f ms\n",
                longestBetweenQuestions() * 1e3);
    return 0;
}
