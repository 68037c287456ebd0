// The sheet beside a bare QPainter loop over the same content: CPU time of the first frame, a full repaint with all
// visible, one at 100 %, a pan step and a drag step; medians, one table, ratios last.
//
// The bare loop has everything prepared: flat lists of exactly the lines, heads, cards and texts that lie in the
// picture, no look-up, no index, no events. It shares no code with ui/paint but the colours and the fonts.
// A frame of the sheet is timed as the change, then the posted events, then QEvent::UpdateRequest to the top level.

#include <malloc.h>

#include <QApplication>
#include <QImage>
#include <QLineF>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStaticText>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/layout/arrows.h"
#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "tests/support/chain_maker.h"
#include "ui/canvas/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/paint/palette.h"

namespace throughline {

namespace {

constexpr QSize window(1600, 1000);

double cpuNow() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

double timed(const std::function<void()>& work) {
    const double before = cpuNow();
    work();
    return cpuNow() - before;
}

/// Both sides in turn, so that what else the machine does falls on both alike.
struct Pair {
    double sheet = 0.0;
    double bare = 0.0;
};
Pair compared(int rounds, const std::function<void(int)>& sheet, const std::function<void(int)>& bare) {
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds + 2; ++i) {
        const double one = timed([&] { sheet(i); });
        const double other = timed([&] { bare(i); });
        if (i < 2)
            continue; // glyphs and caches are filled
        ours.push_back(one);
        theirs.push_back(other);
    }
    return {median(ours), median(theirs)};
}

class SilentHost final : public CanvasHost {
  public:
    RoleKey addRole(RoleKind, const std::string&, Point) override { return {}; }
    RoleKey growRole(const RoleKey&, RoleKind, const std::string&, Point, bool, bool) override { return {}; }
    void connectRoles(const RoleKey&, const RoleKey&, bool) override {}
    void addTask(const RoleKey&) override {}
    void moveRoles(std::span<const gestures::Placement>, const std::string&) override {}
    std::vector<RoleKey> copyRoles(std::span<const RoleKey>, Point) override { return {}; }
    void renameTask(const TaskKey&, const std::string&) override {}
    void renameRole(const RoleKey&, const std::string&) override {}
    void renameService(const ServiceKey&, const std::string&) override {}
    void takeOff(const gestures::Selection&) override {}
    void remove(const gestures::Selection&) override {}
    void traceTask(const TaskKey&) override {}
    void traceRole(const RoleKey&) override {}
    void traceBack(const RoleKey&) override {}
    void endTrace() override {}
    void limitTrace(int) override {}
    void showMessage(const QString&) override {}
};

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

/// What the bare loop draws: prepared for one rectangle of the sheet at one scale.
struct Content {
    struct Card {
        QRectF rect;
        QColor strip;
        bool isEnd = false;
        std::vector<std::pair<QPointF, QStaticText>> titles;
        std::vector<std::pair<QPointF, QStaticText>> smalls;
    };
    std::vector<QLineF> lines;
    std::vector<std::array<QPointF, 3>> heads;
    std::vector<Card> cards;
    std::vector<std::pair<QColor, std::vector<QRectF>>> groups; // from far away
    double scale = 1.0;
    QPointF origin;
    bool isFar = false;
};

constexpr double farScale = 0.2;
constexpr double crowdScale = 0.06;
constexpr double strip = 4.0;

QPainterPath stripOf(const QRectF& rect) {
    QPainterPath path;
    path.arcMoveTo(QRectF(rect.left(), rect.top(), 16, 16), 120);
    path.arcTo(QRectF(rect.left(), rect.top(), 16, 16), 120, 60);
    path.arcTo(QRectF(rect.left(), rect.bottom() - 16, 16, 16), 180, 60);
    path.closeSubpath();
    return path;
}

void addDashes(const std::vector<Point>& points, std::vector<QLineF>& lines) {
    double phase = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y);
        const double length = line.length();
        for (double at = 0.0; at < length;) {
            const double step = std::min(length - at, (phase < 6.0 ? 6.0 : 10.0) - phase);
            if (phase < 6.0)
                lines.emplace_back(line.pointAt(at / length), line.pointAt((at + step) / length));
            at += std::max(step, 1e-6);
            phase = phase + step >= 10.0 - 1e-9 ? 0.0 : phase + step;
        }
    }
}

Content prepare(const Chain& chain, const Scene& scene, const Palette& palette, QPointF origin, double scale,
                const QRectF& part) {
    Content content;
    content.scale = scale;
    content.origin = origin;
    content.isFar = scale < farScale;
    std::vector<Slot> found;
    scene.arrowsIn(part, found);
    for (const Slot service : found) {
        const SceneArrow& arrow = scene.arrows()[service];
        std::vector<Point> points;
        const ArrowPoints way = scene.points(arrow.service);
        for (std::size_t i = 0; i + 3 < way.size(); i += 3) {
            const auto at = [&](std::size_t k) { return Point{way[i + k].x, way[i + k].y}; };
            const Curve curve{at(0), at(1), at(2), at(3)};
            const double length = std::hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
            // As coarse as looks the same: pieces of about 12 pixels close by, a handful from far away.
            const double pieces =
                content.isFar ? (length * scale > 8.0 ? 4.0 : 1.0) : std::clamp(length * scale / 12.0, 4.0, 24.0);
            const bool isStraight =
                std::abs(curve.end.y - curve.start.y) < 0.5 && std::abs(curve.control1.y - curve.start.y) < 0.5;
            flatten(curve, isStraight ? 1e9 : std::max(length / pieces, 1.0), points);
        }
        const Point tip = points.back();
        std::vector<QLineF> lines;
        if (arrow.isManager && !content.isFar) {
            addDashes(points, lines);
        } else if (scale < crowdScale) {
            // Nothing shorter than two pixels.
            Point last = points.front();
            for (std::size_t i = 1; i < points.size(); ++i) {
                const double away = std::abs(points[i].x - last.x) + std::abs(points[i].y - last.y);
                if (away * scale < 2.0 && i + 1 < points.size())
                    continue;
                lines.emplace_back(last.x, last.y, points[i].x, points[i].y);
                last = points[i];
            }
        } else {
            for (std::size_t i = 1; i < points.size(); ++i) {
                lines.emplace_back(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y);
            }
        }
        for (const QLineF& line : lines) {
            const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1);
            if (box.intersects(part))
                content.lines.push_back(line);
        }
        if (!content.isFar && part.adjusted(-8, -8, 8, 8).contains(tip.x, tip.y)) {
            const Point before = points[points.size() - 2];
            const double length = std::hypot(tip.x - before.x, tip.y - before.y);
            const QPointF ahead((tip.x - before.x) / length, (tip.y - before.y) / length);
            const QPointF base = QPointF(tip.x, tip.y) - ahead * 8.0;
            const QPointF side = QPointF(-ahead.y(), ahead.x()) * 3.4;
            content.heads.push_back({QPointF(tip.x, tip.y), base + side, base - side});
        }
    }
    const double titleAscent = ascentOf(TextStyle::title);
    const double smallAscent = ascentOf(TextStyle::small);
    content.groups.resize(Palette::departmentCount + 2);
    found.clear();
    scene.cardsIn(part, found);
    for (const Slot role : found) {
        const SceneCard& card = scene.cards()[role];
        const auto colour = scene.colourOf(card);
        if (content.isFar) {
            const std::size_t group =
                card.isEndCustomer ? Palette::departmentCount + 1 : colour.value_or(Palette::departmentCount);
            content.groups[group].second.push_back(card.rect());
            content.groups[group].first = group < Palette::departmentCount ? palette.departments[group] : palette.ink;
            continue;
        }
        Content::Card drawn;
        drawn.rect = card.rect();
        drawn.isEnd = card.isEndCustomer;
        if (colour)
            drawn.strip = palette.departments[*colour];
        const CardContent words = cardContent(chain, card.role);
        const CardGeometry geometry = cardGeometry(words);
        double baseline = drawn.rect.top() + geometry.firstTitleBaseline;
        for (const std::string& line : words.titleLines) {
            drawn.titles.emplace_back(QPointF(drawn.rect.left() + geometry.textLeft, baseline - titleAscent),
                                      QStaticText(QString::fromStdString(line)));
            baseline += geometry.titleLineHeight;
        }
        if (!words.department.empty()) {
            drawn.smalls.emplace_back(QPointF(drawn.rect.left() + geometry.textLeft,
                                              drawn.rect.top() + geometry.departmentCentre + 4.3 - smallAscent),
                                      QStaticText(QString::fromStdString(words.department)));
        }
        content.cards.push_back(std::move(drawn));
    }
    for (Content::Card& card : content.cards) {
        for (auto* texts : {&card.titles, &card.smalls}) {
            for (auto& [at, text] : *texts) {
                text.setTextFormat(Qt::PlainText);
                text.setPerformanceHint(QStaticText::AggressiveCaching);
            }
        }
    }
    return content;
}

void drawBare(QImage& image, const Content& content, const Palette& palette, const QFont& title, const QFont& small,
              const QRect& area) {
    QPainter painter(&image);
    painter.setClipRect(area);
    painter.fillRect(area, palette.sheet);
    painter.setTransform(QTransform(content.scale, 0, 0, content.scale, -content.origin.x() * content.scale,
                                    -content.origin.y() * content.scale));
    painter.setRenderHint(QPainter::Antialiasing, content.scale >= crowdScale);
    QPen pen(palette.arrow, 1.5, Qt::SolidLine, Qt::FlatCap);
    if (content.isFar) {
        pen.setWidthF(1.0);
        pen.setCosmetic(true);
    }
    painter.setPen(pen);
    painter.drawLines(content.lines.data(), static_cast<int>(content.lines.size()));
    painter.setRenderHint(QPainter::Antialiasing, content.scale >= crowdScale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.arrow);
    for (const auto& head : content.heads)
        painter.drawConvexPolygon(head.data(), 3);
    if (content.isFar) {
        for (const auto& [colour, rects] : content.groups) {
            painter.setBrush(colour);
            painter.drawRects(rects.data(), static_cast<int>(rects.size()));
        }
        return;
    }
    for (const Content::Card& card : content.cards) {
        painter.setPen(QPen(card.isEnd ? palette.endBorder : palette.border, 1.0));
        painter.setBrush(card.isEnd ? palette.endCustomer : palette.card);
        const double corner = card.isEnd ? std::min(24.0, card.rect.height() / 2) : 8.0;
        painter.drawRoundedRect(card.rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        if (card.strip.isValid() && !card.isEnd) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(card.strip);
            painter.drawPath(stripOf(card.rect));
        }
        painter.setFont(title);
        painter.setPen(palette.ink);
        for (const auto& [at, text] : card.titles)
            painter.drawStaticText(at, text);
        painter.setFont(small);
        painter.setPen(palette.quiet);
        for (const auto& [at, text] : card.smalls)
            painter.drawStaticText(at, text);
    }
}

void deliver(QWidget& widget) {
    QCoreApplication::sendPostedEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&widget, &request);
}

void printRow(const char* what, const Pair& pair) {
    std::printf("%-22s %9.2f %9.2f %7.2f\n", what, pair.sheet, pair.bare, pair.sheet / pair.bare);
}

int run(std::uint32_t roles) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.levels = support::levelsFor(roles);
    shape.seed = 7;
    Chain chain = support::makeChain(shape);
    const Drawing drawing = layOut(chain);
    // Placed as the layout says, so that a drag moves one card and not the whole drawing.
    Edit places;
    View view;
    view.key = ViewKey("view");
    view.title = "All";
    places.add(view);
    for (const DrawnRole& role : drawing.roles) {
        places.add(Place{view.key, chain.roles().at(role.role)->key, role.box.centre.x, role.box.centre.y});
    }
    if (chain.firstView() == nullptr)
        chain.apply(places);
    const Palette palette = lightPalette();
    const QFont title = sheetFont(TextStyle::title);
    const QFont small = sheetFont(TextStyle::small);

    const auto memoryBefore = mallinfo2().uordblks;
    Scene scene(chain, {}, drawing, Day());
    std::vector<Slot> cards;
    scene.cardsIn(QRectF(0, 0, 10, 10), cards); // makes the index
    const double bytes = static_cast<double>(mallinfo2().uordblks - memoryBefore) / roles;

    SilentHost host;
    Canvas canvas(host);
    canvas.resize(window + QSize(10, 10));
    PaintWatch watch;
    canvas.viewport()->installEventFilter(&watch);
    QImage image(window, QImage::Format_RGB32);

    std::printf("Sheet of %u roles and %zu services, %d x %d pixels; CPU ms, medians\n", roles, chain.services().size(),
                window.width(), window.height());
    std::printf("%-22s %9s %9s %7s\n", "what", "sheet", "bare loop", "ratio");

    // The first frame: from the drawing to pixels, with what either side has to prepare.
    Content content;
    const double all =
        std::min(window.width() / (scene.bounds().width() + 1), window.height() / (scene.bounds().height() + 1));
    Pair first;
    first.sheet = timed([&] {
        canvas.setChain(chain, {}, Day(), drawing);
        canvas.zoomToFit();
        canvas.show();
        while (watch.area.isEmpty())
            QCoreApplication::processEvents();
    });
    const QRectF bounds = scene.bounds();
    first.bare = timed([&] {
        const Scene own(chain, {}, drawing, Day());
        content = prepare(chain, own, palette, bounds.topLeft(), all, bounds);
        drawBare(image, content, palette, title, small, image.rect());
    });
    printRow("first frame", first);

    constexpr int rounds = 21;
    const auto repaint = [&](int) {
        canvas.viewport()->update();
        deliver(canvas);
    };
    canvas.zoomToFit();
    content = prepare(chain, scene, palette, canvas.visibleSheet().topLeft(), canvas.zoom(), canvas.visibleSheet());
    printRow("all visible",
             compared(rounds, repaint, [&](int) { drawBare(image, content, palette, title, small, image.rect()); }));

    // In the middle of the drawing, at 100 %.
    canvas.setZoom(1.0);
    content = prepare(chain, scene, palette, canvas.visibleSheet().topLeft(), 1.0, canvas.visibleSheet());
    printRow("at 100 %",
             compared(rounds, repaint, [&](int) { drawBare(image, content, palette, title, small, image.rect()); }));

    // A pan step: the picture moves by 24 pixels and the strip that comes into view is painted.
    constexpr int step = 24;
    const QRect uncovered(window.width() - step, 0, step, window.height());
    const QRectF seen = canvas.visibleSheet();
    content = prepare(chain, scene, palette, seen.topLeft(), 1.0,
                      QRectF(seen.left() + uncovered.left(), seen.top(), step, window.height()));
    const auto pan = [&](int i) {
        QScrollBar* bar = canvas.horizontalScrollBar();
        bar->setValue(bar->value() + (i % 2 == 0 ? step : -step));
        deliver(canvas);
    };
    const auto barePan = [&](int) {
        for (int row = 0; row < image.height(); ++row) {
            auto* pixels = reinterpret_cast<quint32*>(image.scanLine(row));
            std::copy(pixels + step, pixels + image.width(), pixels);
        }
        drawBare(image, content, palette, title, small, uncovered);
    };
    printRow("pan by 24 px", compared(rounds * 2, pan, barePan));

    // A drag step: one card and its arrows move by 8; what they leave and what they cover is painted.
    Slot dragged = noSlot;
    cards.clear();
    canvas.scene().cardsIn(canvas.visibleSheet().adjusted(200, 200, -200, -200), cards);
    for (const Slot slot : cards) {
        const auto services = chain.servicesFrom(slot).size() + chain.servicesTo(slot).size();
        if (dragged == noSlot && services >= 2 && services <= 4)
            dragged = slot;
    }
    const QPointF grip = canvas.toPixel(canvas.scene().card(dragged)->rect().center());
    const auto mouse = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.viewport(), &event);
    };
    mouse(QEvent::MouseButtonPress, grip, Qt::LeftButton);
    mouse(QEvent::MouseMove, grip + QPointF(40, 40), Qt::NoButton);
    deliver(canvas);
    mouse(QEvent::MouseMove, grip + QPointF(48, 40), Qt::NoButton);
    deliver(canvas);
    const QRegion dirty = watch.area;
    std::vector<std::pair<QRect, Content>> parts;
    int pixels = 0;
    for (const QRect& rect : dirty) {
        pixels += rect.width() * rect.height();
        parts.emplace_back(rect, prepare(chain, canvas.scene(), palette, canvas.visibleSheet().topLeft(), 1.0,
                                         QRectF(canvas.toSheet(rect.topLeft()), QSizeF(rect.size()))));
    }
    const auto drag = [&](int i) {
        mouse(QEvent::MouseMove, grip + QPointF(i % 2 == 0 ? 40 : 48, 40), Qt::NoButton);
        deliver(canvas);
    };
    printRow("drag by 8 px", compared(rounds * 2, drag, [&](int) {
                 for (const auto& [rect, own] : parts)
                     drawBare(image, own, palette, title, small, rect);
             }));
    std::printf("  (the drag repaints %d pixels in %d rectangles)\n", pixels, dirty.rectCount());
    mouse(QEvent::MouseButtonRelease, grip, Qt::LeftButton);
    std::printf("memory of the scene: %.0f bytes a role\n", bytes);
    return 0;
}

} // namespace

} // namespace throughline

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const long roles = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 10000;
    return throughline::run(static_cast<std::uint32_t>(std::clamp(roles, 10L, 1000000L)));
}
