#include "tests/bench/tuned_view.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>
#include <cmath>
#include <cstdint>
#include <unordered_map>

#include "core/layout/arrows.h"

namespace throughline::bench {

namespace {

constexpr double farScale = 0.2;

} // namespace

/// A card; its words come with the content in which it is seen.
class CardItem final : public QGraphicsItem {
  public:
    CardItem(const QRectF& rect, QColor far, const Palette& palette) : rect_(rect), far_(far), palette_(palette) {
        setFlag(ItemUsesExtendedStyleOption, false);
        setZValue(1);
    }
    void setContent(const Content::Card& card) { card_ = std::make_unique<Content::Card>(card); }
    [[nodiscard]] QRectF boundingRect() const override { return rect_.adjusted(-6, -10, 6, 6); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (painter->worldTransform().m11() < farScale || !card_) {
            painter->fillRect(rect_, far_);
            return;
        }
        drawCard(*painter, *card_, palette_);
    }

  private:
    QRectF rect_;
    QColor far_;
    const Palette& palette_;
    std::unique_ptr<Content::Card> card_;
};

/// All arrows and their labels.
class LinesItem final : public QGraphicsItem {
  public:
    LinesItem(const QRectF& bounds, const Palette& palette) : bounds_(bounds), palette_(palette) {
        setFlag(ItemUsesExtendedStyleOption); // to know what is exposed
    }
    void setContent(const Content& content) {
        content_ = content;
        tiles_.clear();
        for (const QLineF& line : content_.lines)
            tiles_[tileAt(line.center())].push_back(line);
    }
    void setMoving(std::vector<QLineF> lines) {
        const auto updateAll = [this] {
            for (const QLineF& line : moving_)
                update(QRectF(line.p1(), line.p2()).normalized().adjusted(-8, -8, 8, 8));
        };
        updateAll();
        moving_ = std::move(lines);
        updateAll();
    }
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        const QRectF& exposed = option->exposedRect;
        QPen pen(palette_.arrow, content_.isFar ? 1.0 : 1.5, Qt::SolidLine, Qt::FlatCap);
        pen.setCosmetic(content_.isFar);
        painter->setRenderHint(QPainter::Antialiasing, content_.scale >= 0.06);
        painter->setPen(pen);
        if (exposed.contains(bounds_.adjusted(64, 64, -64, -64))) {
            painter->drawLines(content_.lines.data(), static_cast<int>(content_.lines.size()));
        } else {
            lines_.clear();
            const auto first = tile(exposed.topLeft() - QPointF(64, 64));
            const auto last = tile(exposed.bottomRight() + QPointF(64, 64));
            for (std::int32_t x = first.first; x <= last.first; ++x) {
                for (std::int32_t y = first.second; y <= last.second; ++y) {
                    const auto found = tiles_.find(keyOf(x, y));
                    if (found != tiles_.end())
                        lines_.insert(lines_.end(), found->second.begin(), found->second.end());
                }
            }
            painter->drawLines(lines_.data(), static_cast<int>(lines_.size()));
        }
        painter->drawLines(moving_.data(), static_cast<int>(moving_.size()));
        pen.setColor(palette_.accent);
        painter->setPen(pen);
        painter->drawLines(content_.chosen.data(), static_cast<int>(content_.chosen.size()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette_.arrow);
        for (const auto& head : content_.heads) {
            if (exposed.contains(head[0]))
                painter->drawConvexPolygon(head.data(), 3);
        }
        for (const Content::Label& label : content_.labels) {
            if (label.ground.intersects(exposed))
                drawLabel(*painter, label, palette_);
        }
    }

  private:
    static constexpr double side = 128.0;
    static std::pair<std::int32_t, std::int32_t> tile(QPointF at) {
        return {static_cast<std::int32_t>(std::floor(at.x() / side)),
                static_cast<std::int32_t>(std::floor(at.y() / side))};
    }
    static std::uint64_t keyOf(std::int32_t x, std::int32_t y) {
        return (std::uint64_t{static_cast<std::uint32_t>(x)} << 32) | static_cast<std::uint32_t>(y);
    }
    static std::uint64_t tileAt(QPointF at) {
        const auto [x, y] = tile(at);
        return keyOf(x, y);
    }

    QRectF bounds_;
    const Palette& palette_;
    Content content_;
    std::unordered_map<std::uint64_t, std::vector<QLineF>> tiles_;
    std::vector<QLineF> moving_;
    std::vector<QLineF> lines_;
};

TunedView::TunedView(const Scene& scene, const Palette& palette, const Marks& marks, QSize size)
    : scene_(scene), palette_(palette), cards_(scene.cards().size(), nullptr) {
    view_.setScene(&items_);
    view_.setFrameShape(QFrame::NoFrame);
    view_.setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    view_.setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    view_.setBackgroundBrush(palette.sheet);
    view_.setRenderHint(QPainter::Antialiasing);
    view_.resize(size);
    constexpr double around = 4000.0; // room to look past the edges
    items_.setSceneRect(scene.bounds().adjusted(-around, -around, around, around));
    lines_ = new LinesItem(scene.bounds().adjusted(-64, -64, 64, 64), palette);
    items_.addItem(lines_);
    for (const SceneCard& card : scene.cards()) {
        if (card.role == noSlot)
            continue;
        const auto colour = scene.colourOf(card);
        const QColor far = marks.roles.contains(card.role) ? palette.accent
                           : colour                        ? palette.departments[*colour]
                                                           : palette.ink;
        cards_[card.role] = new CardItem(card.rect(), far, palette);
        items_.addItem(cards_[card.role]);
    }
}

TunedView::~TunedView() = default;

void TunedView::show(const Content& content, QPointF origin, double scale, std::vector<Slot> moving) {
    moving_ = std::move(moving);
    lines_->setContent(content);
    lines_->setMoving({});
    for (const Content::Card& card : content.cards)
        cards_[card.role]->setContent(card);
    view_.setTransform(QTransform::fromScale(scale, scale));
    view_.centerOn(origin + QPointF(view_.viewport()->width(), view_.viewport()->height()) / 2.0 / scale);
    view_.show();
    QCoreApplication::processEvents(); // what is not exposed is not painted
}

void TunedView::panBy(int pixels) {
    view_.horizontalScrollBar()->setValue(view_.horizontalScrollBar()->value() + pixels);
}

void TunedView::moveCard(Slot role, Point centre) {
    const Box& home = scene_.card(role)->box;
    cards_[role]->setPos(centre.x - home.centre.x, centre.y - home.centre.y);
    std::vector<QLineF> lines;
    for (const Slot service : moving_) {
        const SceneArrow& arrow = *scene_.arrow(service);
        const auto boxOf = [&](Slot end) { return end == role ? Box{centre, home.size} : scene_.card(end)->box; };
        const std::vector<Point> points = flattened(arrowCurve(boxOf(arrow.server), boxOf(arrow.customer), 0), 12.0);
        for (std::size_t i = 1; i < points.size(); ++i)
            lines.emplace_back(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y);
    }
    lines_->setMoving(std::move(lines));
}

} // namespace throughline::bench
