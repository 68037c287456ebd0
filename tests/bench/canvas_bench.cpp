// The sheet beside two yardsticks with the same content, selection, labels and badges included: a bare QPainter loop
// for which everything is prepared (bare_loop.h), and a QGraphicsView as fast as it gets (tuned_view.h). CPU time;
// medians over rounds in which the three take turns, so that the ratios hold on a busy machine.
//
// A frame of the sheet is timed as the change, then the posted events, then QEvent::UpdateRequest to the top level.
// A number of roles may be given; 10,000 are usual.

#include <malloc.h>

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/layout/layered.h"
#include "tests/bench/bare_loop.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/silent_host.h"
#include "tests/bench/tuned_view.h"
#include "tests/support/chain_maker.h"
#include "ui/canvas/canvas.h"

namespace throughline::bench {

namespace {

constexpr QSize window(1600, 1000);
constexpr int rounds = 21;
constexpr int panStep = 24;
constexpr std::size_t draggedCards = 7;

/// Which part of the viewport was painted last.
class PaintWatch final : public QObject {
  public:
    QRegion area;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            area = static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

void deliver(QWidget& widget) {
    QCoreApplication::sendPostedEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&widget, &request);
}

/// Placed as the layout says, so that a drag moves one card; every other service has words.
Chain makeContent(std::uint32_t roles, Drawing& drawing) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.levels = support::levelsFor(roles);
    shape.seed = 7;
    Chain chain = support::makeChain(shape);
    drawing = layOut(chain);
    Edit edit;
    View view;
    view.key = ViewKey("view");
    view.title = "All";
    edit.add(view);
    for (const DrawnRole& role : drawing.roles)
        edit.add(Place{view.key, chain.roles().at(role.role)->key, role.box.centre.x, role.box.centre.y});
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        if (service.slot() % 2 == 0)
            continue;
        Service named = *service;
        named.provides = service.slot() % 3 == 0 ? "Weekly plan" : "Goods received";
        edit.change(chain.services().row(service.slot()), named);
    }
    chain.apply(edit);
    return chain;
}

/// A twentieth of the cards and of the services.
gestures::Selection selectionOf(const Chain& chain) {
    gestures::Selection selection;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (role.slot() % 20 == 0)
            selection.roles.push_back(role->key);
    }
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        if (service.slot() % 20 == 0)
            selection.services.push_back(service->key);
    }
    return selection;
}

Marks marksOf(const Chain& chain, const gestures::Selection& selection) {
    Marks marks;
    for (const RoleKey& role : selection.roles)
        marks.roles.insert(chain.roles().slotOf(role));
    for (const ServiceKey& service : selection.services)
        marks.services.insert(chain.services().slotOf(service));
    return marks;
}

Badges badgesFor(const Chain& chain) {
    Badges badges;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (role.slot() % 7 == 0)
            badges.roles[role.slot()] = {static_cast<std::uint16_t>(1 + role.slot() % 3), 0};
    }
    return badges;
}

using Row = std::array<double, 3>; // sheet, bare loop, tuned view

void printRow(const char* what, const Row& row) {
    std::printf("%-18s %8.2f %9.2f %10.2f %9.2f %11.2f\n", what, row[0], row[1], row[2], row[0] / row[1],
                row[2] / row[0]);
}

/// The three, each showing the same.
class Run {
  public:
    explicit Run(std::uint32_t roles) : chain_(makeContent(roles, drawing_)), palette_(lightPalette()) {
        selection_ = selectionOf(chain_);
        marks_ = marksOf(chain_, selection_);
        badges_ = badgesFor(chain_);
        const auto before = mallinfo2();
        scene_ = std::make_unique<Scene>(chain_, ViewKey(), drawing_, Day());
        scene_->prepare();
        const auto after = mallinfo2();
        bytes_ = static_cast<double>(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / roles;
    }

    int all() {
        std::printf("Sheet of %zu roles and %zu services, %d x %d pixels; CPU ms, medians\n", chain_.roles().size(),
                    chain_.services().size(), window.width(), window.height());
        std::printf("%-18s %8s %9s %10s %9s %11s\n", "what", "sheet", "bare loop", "tuned view", "to bare",
                    "tuned to it");
        firstFrame();
        canvas_.setSelection(selection_);
        canvas_.setBadges(badges_);
        atFit();
        closeBy();
        std::printf("memory of the scene: %.0f bytes a role\n", bytes_);
        return 0;
    }

  private:
    Content contentOf(const QRectF& part, const SlotSet& without = {}) {
        return prepare(canvas_.scene(), palette_, marks_, badges_, canvas_.visibleSheet().topLeft(), canvas_.zoom(),
                       part, without);
    }
    void firstFrame() {
        canvas_.resize(window + QSize(10, 10));
        canvas_.viewport()->installEventFilter(&watch_);
        Row row{};
        row[0] = timed([&] {
            canvas_.setChain(chain_, {}, Day(), drawing_);
            canvas_.zoomToFit();
            canvas_.show();
            while (watch_.area.isEmpty())
                QCoreApplication::processEvents();
        });
        row[1] = timed([&] {
            const Scene own(chain_, {}, drawing_, Day());
            const Content content = prepare(own, palette_, {}, {}, canvas_.visibleSheet().topLeft(), canvas_.zoom(),
                                            canvas_.visibleSheet());
            drawBare(image_, content, palette_, image_.rect());
        });
        row[2] = timed([&] {
            const Scene own(chain_, {}, drawing_, Day());
            tuned_ = std::make_unique<TunedView>(*scene_, palette_, marks_, canvas_.viewport()->size());
            tuned_->show(contentOf(canvas_.visibleSheet()), canvas_.visibleSheet().topLeft(), canvas_.zoom());
            deliver(tuned_->widget());
        });
        printRow("first frame", row);
    }

    void atFit() {
        canvas_.zoomToFit();
        Content content = contentOf(canvas_.visibleSheet());
        tuned_->show(content, canvas_.visibleSheet().topLeft(), canvas_.zoom());
        deliver(tuned_->widget());
        const auto bare = [&](int) { drawBare(image_, content, palette_, image_.rect()); };
        printRow("all visible", compared<3>(rounds, {[&](int) {
                                                         canvas_.viewport()->update();
                                                         deliver(canvas_);
                                                     },
                                                     bare,
                                                     [&](int) {
                                                         tuned_->repaint();
                                                         deliver(tuned_->widget());
                                                     }}));
        // In and out by a fifth; the lines of the bare loop are those of the step that shows more.
        const double fit = canvas_.zoom();
        const auto scaleAt = [&](int i) { return i % 2 == 0 ? fit / 1.2 : fit; };
        printRow("zoom step there",
                 compared<3>(rounds, {[&](int i) {
                                          canvas_.setZoom(scaleAt(i));
                                          deliver(canvas_);
                                      },
                                      [&](int i) {
                                          content.scale = scaleAt(i);
                                          bare(i);
                                      },
                                      [&](int i) {
                                          tuned_->widget().setTransform(QTransform::fromScale(scaleAt(i), scaleAt(i)));
                                          deliver(tuned_->widget());
                                      }}));
    }

    void closeBy() {
        canvas_.setZoom(1.0);
        const std::vector<Slot> cards = nearMiddle(draggedCards);
        lookAt(cards.front());
        const QRectF seen = canvas_.visibleSheet();
        Content content = contentOf(seen);
        tuned_->show(contentOf(seenAround()), seen.topLeft(), 1.0);
        deliver(tuned_->widget());
        printRow("at 100 %", compared<3>(rounds, {[&](int) {
                                                      canvas_.viewport()->update();
                                                      deliver(canvas_);
                                                  },
                                                  [&](int) { drawBare(image_, content, palette_, image_.rect()); },
                                                  [&](int) {
                                                      tuned_->repaint();
                                                      deliver(tuned_->widget());
                                                  }}));
        // The picture moves and the strip that comes into view is painted.
        const QRect uncovered(window.width() - panStep, 0, panStep, window.height());
        content = contentOf(QRectF(seen.left() + uncovered.left(), seen.top(), panStep, window.height()));
        const auto wayAt = [](int i) { return i % 2 == 0 ? panStep : -panStep; };
        printRow("pan by 24 px",
                 compared<3>(rounds * 2, {[&](int i) {
                                              QScrollBar* bar = canvas_.horizontalScrollBar();
                                              bar->setValue(bar->value() + wayAt(i));
                                              deliver(canvas_);
                                          },
                                          [&](int) {
                                              for (int row = 0; row < image_.height(); ++row) {
                                                  auto* pixels = reinterpret_cast<quint32*>(image_.scanLine(row));
                                                  std::copy(pixels + panStep, pixels + image_.width(), pixels);
                                              }
                                              drawBare(image_, content, palette_, uncovered);
                                          },
                                          [&](int i) {
                                              tuned_->panBy(wayAt(i));
                                              deliver(tuned_->widget());
                                          }}));
        drags(cards);
    }

    /// All its labels have found their places.
    void lookAt(Slot card) {
        canvas_.centreOn(canvas_.scene().card(card)->rect().center());
        deliver(canvas_);
        for (int i = 0; i < 100; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QRectF seenAround() const { return canvas_.visibleSheet().adjusted(-200, -200, 200, 200); }

    /// How much a step has to paint depends on where the arrows of the card run: the middle one of several, by what it
    /// takes beside the bare loop.
    void drags(const std::vector<Slot>& cards) {
        std::vector<Drag> all;
        for (const Slot card : cards) {
            lookAt(card);
            all.push_back(drag(card));
        }
        const auto ratio = [](const Drag& one) { return one.row[0] / one.row[1]; };
        std::ranges::sort(all, {}, ratio);
        const Drag& middle = all[all.size() / 2];
        printRow("drag by 8 px", middle.row);
        std::printf(
            "  (the middle one of %zu cards, from %.2f to %.2f of the bare loop; it repaints %d pixels in %zu "
            "rectangles)\n",
            all.size(), ratio(all.front()), ratio(all.back()), middle.pixels, middle.rectangles);
    }

    struct Drag {
        Row row{};
        int pixels = 0;
        std::size_t rectangles = 0;
    };
    /// One card and its arrows move by 8; what they leave and what they cover is painted.
    Drag drag(Slot dragged) {
        Drag result;
        const QRectF around = seenAround();
        const QPointF grip = canvas_.toPixel(canvas_.scene().card(dragged)->rect().center());
        const auto mouse = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
            QMouseEvent event(type, at, canvas_.viewport()->mapToGlobal(at), button,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(canvas_.viewport(), &event);
        };
        const auto offset = [](int i) { return QPointF(i % 2 == 0 ? 40 : 48, 40); };
        canvas_.setSelection({{chain_.roles().at(dragged)->key}, {}, {}});
        marks_ = marksOf(chain_, canvas_.selection());
        SlotSet services;
        for (const auto& list : {chain_.servicesFrom(dragged), chain_.servicesTo(dragged)}) {
            for (const Slot service : list)
                services.insert(service);
        }
        tuned_->show(contentOf(around, services), canvas_.visibleSheet().topLeft(), 1.0, services.all());
        deliver(tuned_->widget());
        mouse(QEvent::MouseButtonPress, grip, Qt::LeftButton);
        for (const int step : {0, 1}) {
            mouse(QEvent::MouseMove, grip + offset(step), Qt::NoButton);
            deliver(canvas_);
        }
        std::vector<std::pair<QRect, Content>> parts;
        for (const QRect& rect : watch_.area) {
            result.pixels += rect.width() * rect.height();
            parts.emplace_back(rect, contentOf({canvas_.toSheet(rect.topLeft()), QSizeF(rect.size())}));
        }
        result.rectangles = parts.size();
        const Point home = scene_->card(dragged)->box.centre;
        result.row = compared<3>(rounds * 2, {[&](int i) {
                                                  mouse(QEvent::MouseMove, grip + offset(i), Qt::NoButton);
                                                  deliver(canvas_);
                                              },
                                              [&](int) {
                                                  for (const auto& [rect, own] : parts)
                                                      drawBare(image_, own, palette_, rect);
                                              },
                                              [&](int i) {
                                                  const QPointF to = offset(i);
                                                  tuned_->moveCard(dragged, {home.x + to.x(), home.y + to.y()});
                                                  deliver(tuned_->widget());
                                              }});
        mouse(QEvent::MouseButtonRelease, grip, Qt::LeftButton);
        tuned_->moveCard(dragged, home);
        return result;
    }

    /// Cards with a few services, those nearest to the middle.
    [[nodiscard]] std::vector<Slot> nearMiddle(std::size_t count) const {
        const Scene& scene = canvas_.scene();
        const QPointF middle = scene.bounds().center();
        std::vector<std::pair<double, Slot>> found;
        for (const SceneCard& card : scene.cards()) {
            if (card.role == noSlot)
                continue;
            const auto services = chain_.servicesFrom(card.role).size() + chain_.servicesTo(card.role).size();
            const QPointF way = card.rect().center() - middle;
            if (services >= 2 && services <= 4)
                found.emplace_back(std::hypot(way.x(), way.y()), card.role);
        }
        std::ranges::sort(found);
        std::vector<Slot> cards;
        for (std::size_t i = 0; i < std::min(count, found.size()); ++i)
            cards.push_back(found[i].second);
        return cards;
    }

    Drawing drawing_;
    Chain chain_;
    Palette palette_;
    gestures::Selection selection_;
    Marks marks_;
    Badges badges_;
    std::unique_ptr<Scene> scene_;
    double bytes_ = 0.0;
    SilentHost host_;
    Canvas canvas_{host_};
    PaintWatch watch_;
    QImage image_{window, QImage::Format_RGB32};
    std::unique_ptr<TunedView> tuned_;
};

} // namespace

} // namespace throughline::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const long roles = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 10000;
    return throughline::bench::Run(static_cast<std::uint32_t>(std::clamp(roles, 10L, 1000000L))).all();
}
