#include "core/layout/pins.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <deque>
#include <limits>
#include <map>

#include "core/layout/card.h"

namespace throughline {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double onGrid(double value) {
    return std::floor(value / gridStep + 0.5) * gridStep;
}

double middleOf(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return onGrid(*middle);
}

/// The room of a column between two cards that stand in it, and who is to stand there, from the top.
struct Room {
    double top = -infinite;
    double bottom = infinite;
    std::deque<Box*> cards;

    [[nodiscard]] double needed(double gap) const {
        double height = -gap;
        for (const Box* card : cards)
            height += card->size.height + gap;
        return height;
    }
    [[nodiscard]] bool hasRoomFor(const Box& card, double gap) const {
        return needed(gap) + gap + card.size.height <= bottom - top;
    }
};

/// What the pinned cards leave of a column whose cards' centres are at `x`.
std::vector<Room> roomsBetween(const std::vector<Box>& pinned, double x, double aside, double gap) {
    std::vector<Box> inTheWay;
    for (const Box& box : pinned) {
        if (std::abs(box.centre.x - x) < (box.size.width + cardWidth) / 2 + aside)
            inTheWay.push_back(box);
    }
    std::ranges::sort(inTheWay, {}, [](const Box& box) { return box.top(); });
    std::vector<Room> rooms(1);
    for (const Box& box : inTheWay) {
        // Edges on the grid, as those of the cards that come between them.
        const double top = std::floor((box.top() - gap) / gridStep) * gridStep;
        const double bottom = std::ceil((box.bottom() + gap) / gridStep) * gridStep;
        if (rooms.back().top < top) {
            rooms.back().bottom = top;
            rooms.push_back({bottom, infinite, {}});
        } else {
            rooms.back().top = std::max(rooms.back().top, bottom);
        }
    }
    return rooms;
}

/// Gives each card the room that it stands in or nearest to; `cards` from the top.
void distribute(const std::vector<Box*>& cards, std::vector<Room>& rooms) {
    std::size_t room = 0;
    for (Box* card : cards) {
        const double y = card->centre.y;
        while (room + 1 < rooms.size() && y - rooms[room].bottom > rooms[room + 1].top - y)
            ++room;
        rooms[room].cards.push_back(card);
    }
}

/// Where more stand in a room than it holds, they go to the next, up where that is nearer and has room, else down.
void relieve(std::vector<Room>& rooms, double gap) {
    for (std::size_t i = 0; i + 1 < rooms.size(); ++i) {
        Room& room = rooms[i];
        while (!room.cards.empty() && room.needed(gap) > room.bottom - room.top) {
            Box* first = room.cards.front();
            Box* last = room.cards.back();
            const bool isNearer = i > 0 && first->bottom() - rooms[i - 1].bottom <= rooms[i + 1].top - last->top();
            if (isNearer && rooms[i - 1].hasRoomFor(*first, gap)) {
                room.cards.pop_front();
                rooms[i - 1].cards.push_back(first);
            } else {
                room.cards.pop_back();
                rooms[i + 1].cards.push_front(last);
            }
        }
    }
}

void settle(Room& room, double gap) {
    double top = room.top;
    for (Box* card : room.cards) {
        card->centre.y = std::max(card->centre.y, top + card->size.height / 2);
        top = card->bottom() + gap;
    }
    double bottom = room.bottom;
    for (auto card = room.cards.rbegin(); card != room.cards.rend(); ++card) {
        (*card)->centre.y = std::min((*card)->centre.y, bottom - (*card)->size.height / 2);
        bottom = (*card)->top() - gap;
    }
}

using ColumnsOfCards = std::map<double, std::vector<Box*>>;

/// Makes room for pinned cards, whose edges stand at least so far from the others.
class RoomMaker {
  public:
    RoomMaker(const std::vector<Box>& pinned, const LayoutOptions& options)
        : pinned_(pinned),
          // Cards of a layout stand a multiple of the grid apart, and perhaps a little nearer than the gap.
          gap_(std::floor(options.cardGap / gridStep) * gridStep),
          aside_(std::min(2 * gridStep, options.columnGap)) {}

    /// The cards of a column, none of them above `top`.
    void make(double x, std::vector<Box*>& cards, double top) const {
        std::vector<Room> rooms = roomsBetween(pinned_, x, aside_, gap_);
        if (rooms.size() == 1)
            return;
        std::erase_if(rooms, [&](const Room& room) { return room.bottom <= top; });
        rooms.front().top = std::max(rooms.front().top, top);
        std::ranges::sort(cards, {}, [](const Box* box) { return box->centre.y; });
        distribute(cards, rooms);
        relieve(rooms, gap_);
        for (Room& room : rooms)
            settle(room, gap_);
    }

  private:
    const std::vector<Box>& pinned_;
    double gap_;
    double aside_;
};

/// The cards of one lane.
struct LaneOfCards {
    ColumnsOfCards columns;
    double top = infinite;
    double bottom = -infinite;
};

/// From the top: what a lane needs more moves those below it.
void makeRoomInLanes(std::vector<LaneOfCards>& lanes, const RoomMaker& rooms) {
    std::ranges::sort(lanes, {}, &LaneOfCards::top);
    double pushed = 0.0;
    for (LaneOfCards& lane : lanes) {
        double lowest = lane.bottom + pushed;
        for (auto& [x, cards] : lane.columns) {
            for (Box* card : cards)
                card->centre.y += pushed;
            rooms.make(x, cards, lane.top + pushed);
            for (const Box* card : cards)
                lowest = std::max(lowest, card->bottom());
        }
        pushed = lowest - lane.bottom;
    }
}

} // namespace

std::optional<Point> pinnedAt(const LayoutOptions& options, Slot role) {
    return role < options.pinned.size() ? options.pinned[role] : std::nullopt;
}

void fitToPinned(std::vector<DrawnRole>& drawn, const LayoutOptions& options, const std::vector<int>& laneOf) {
    std::vector<double> right;
    std::vector<double> down;
    for (const DrawnRole& role : drawn) {
        if (const auto place = pinnedAt(options, role.role)) {
            right.push_back(place->x - role.box.centre.x);
            down.push_back(place->y - role.box.centre.y);
        }
    }
    if (right.empty())
        return;
    const Point shift{middleOf(right), middleOf(down)};
    std::vector<Box> pinned;
    ColumnsOfCards columns;
    std::map<int, LaneOfCards> lanes;
    for (DrawnRole& role : drawn) {
        Box& box = role.box;
        if (const auto place = pinnedAt(options, role.role)) {
            box.centre = *place;
            pinned.push_back(box);
            continue;
        }
        box.centre = {box.centre.x + shift.x, box.centre.y + shift.y};
        if (laneOf.empty() || laneOf[role.role] < 0) {
            columns[box.centre.x].push_back(&box);
            continue;
        }
        LaneOfCards& lane = lanes[laneOf[role.role]];
        lane.columns[box.centre.x].push_back(&box);
        lane.top = std::min(lane.top, box.top());
        lane.bottom = std::max(lane.bottom, box.bottom());
    }
    const RoomMaker rooms(pinned, options);
    for (auto& [x, cards] : columns)
        rooms.make(x, cards, -infinite);
    std::vector<LaneOfCards> fromTop;
    for (auto& [number, lane] : lanes)
        fromTop.push_back(std::move(lane));
    makeRoomInLanes(fromTop, rooms);
}

std::vector<std::pair<Slot, Slot>> pinnedOnEachOther(const std::vector<DrawnRole>& drawn,
                                                     const LayoutOptions& options) {
    std::vector<const DrawnRole*> pinned;
    for (const DrawnRole& role : drawn) {
        if (pinnedAt(options, role.role))
            pinned.push_back(&role);
    }
    std::ranges::stable_sort(pinned, {}, [](const DrawnRole* role) { return role->box.left(); });
    std::vector<std::pair<Slot, Slot>> pairs;
    for (std::size_t i = 0; i < pinned.size(); ++i) {
        const Box& one = pinned[i]->box;
        for (std::size_t k = i + 1; k < pinned.size() && pinned[k]->box.left() < one.right(); ++k) {
            const Box& other = pinned[k]->box;
            if (one.top() < other.bottom() && other.top() < one.bottom())
                pairs.emplace_back(pinned[i]->role, pinned[k]->role);
        }
    }
    return pairs;
}

} // namespace throughline
