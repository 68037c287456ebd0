#pragma once

#include <QRectF>
#include <QSizeF>
#include <cstddef>
#include <vector>

namespace throughline::page {

/// What is cut into pages, and how much one of them holds; in sheet units.
struct PosterNeeds {
    std::vector<QRectF> cards;  ///< with what stands close around them
    std::vector<QRectF> labels; ///< other words
    QRectF bounds;              ///< of everything that is drawn
    QSizeF room;                ///< of a page, without the strip that it shows of the next one
    double overlap = 0.0;       ///< that strip; 0: none is wanted
    double most = 0.0;          ///< how wide it may be where the page is full, `overlap` or more
    int rowsAtMost = 0;         ///< 0: as many as it takes; else, with strips, fewer parted cards come first
    int columnsAtMost = 0;
};

/// The cuts from the first edge to the last, and how far each piece goes on beyond its end: `overlap`, or as far as it
/// takes to show words whole that the cut parts, where the page has room for that.
struct PosterSide {
    std::vector<double> cuts;
    std::vector<double> strips;
    [[nodiscard]] std::size_t count() const { return strips.size(); }
    /// Which piece a place is in.
    [[nodiscard]] std::size_t pieceOf(double place) const;
    /// Where the piece ends, its strip included.
    [[nodiscard]] double reachOf(std::size_t piece) const { return cuts[piece + 1] + strips[piece]; }
};

struct PosterGrid {
    PosterSide across;
    PosterSide down;
    /// The less, the better it is cut: cards that are cut, pages with hardly anything, words that no page shows whole.
    std::size_t against = 0;
    std::size_t parted = 0; ///< cards that no page shows whole
};

/// Of the ways to cut with as few pages as it takes the one with the least against it; a row or a column more where
/// that spares much.
PosterGrid posterGrid(const PosterNeeds& needs);

} // namespace throughline::page
