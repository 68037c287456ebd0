#include "ui/paint/crowd.h"

#include <QThreadPool>
#include <algorithm>
#include <array>
#include <cmath>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

#include "ui/paint/card_painter.h"

namespace throughline {

namespace {

constexpr std::size_t crowd = 8000; // arrows of a scene; with more, so many run side by side that they are pixels
constexpr std::size_t manyArrows = 40'000;
constexpr double leastStepScale = 0.0125; // below this, a card is less than a pixel high
constexpr double textureScale = 0.0025;   // below this, a card is less than half a pixel wide

constexpr std::size_t worthHelp = 4'000; // arrows in a picture; fewer are added sooner than anybody has come
constexpr std::size_t atOnce = 500;      // that one thread takes
constexpr std::size_t mostHelpers = 3;

/// Arrows that several threads take from the front, some at a time.
class Shares {
  public:
    Shares(std::size_t count, std::function<void(std::size_t helper, std::size_t from, std::size_t to)> work)
        : count_(count), work_(std::move(work)) {}

    /// Of another thread: helps until nothing is left, if there still is.
    void help(std::size_t helper) {
        {
            const std::lock_guard lock(mutex_);
            if (isOver_)
                return;
            ++helping_;
        }
        while (workOn(helper)) {
        }
        const std::lock_guard lock(mutex_);
        --helping_;
        done_.notify_all();
    }
    /// Of the one whose work it is: all of it is done, and nobody will touch it any more.
    void finish() {
        while (workOn(0)) {
        }
        std::unique_lock lock(mutex_);
        isOver_ = true;
        done_.wait(lock, [this] { return helping_ == 0; });
    }

  private:
    bool workOn(std::size_t helper) {
        std::size_t from = 0;
        {
            const std::lock_guard lock(mutex_);
            from = next_;
            next_ = std::min(count_, next_ + atOnce);
        }
        if (from >= count_)
            return false;
        work_(helper, from, std::min(count_, from + atOnce));
        return true;
    }

    std::size_t count_;
    std::function<void(std::size_t, std::size_t, std::size_t)> work_;
    std::mutex mutex_;
    std::condition_variable done_;
    std::size_t next_ = 0;
    std::size_t helping_ = 0;
    bool isOver_ = false;
};

} // namespace

SeenPart::SeenPart(const QRectF& rect)
    : x_(static_cast<float>(rect.center().x())),
      y_(static_cast<float>(rect.center().y())),
      width_(static_cast<float>(rect.width() / 2)),
      height_(static_cast<float>(rect.height() / 2)) {}

/// Whether some of the line is nearer than `away` to the part; now and then also where it is a little further.
bool SeenPart::isNear(SheetPoint from, SheetPoint to, float away) const {
    const float width = width_ + away;
    const float height = height_ + away;
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float x = x_ - from.x;
    const float y = y_ - from.y;
    if (std::max(dx, 0.0F) < x - width || std::min(dx, 0.0F) > x + width || std::max(dy, 0.0F) < y - height ||
        std::min(dy, 0.0F) > y + height)
        return false;
    return std::abs(x * dy - y * dx) <= width * std::abs(dy) + height * std::abs(dx);
}

bool SeenPart::contains(const SceneArrow& arrow) const {
    return arrow.least.x >= x_ - width_ && arrow.most.x <= x_ + width_ && arrow.least.y >= y_ - height_ &&
           arrow.most.y <= y_ + height_;
}

bool SeenPart::mayShow(const Scene& scene, const SceneArrow& arrow) const {
    constexpr float exact = 1.1F; // how far arrows run from their lines is known to a twentieth
    if (contains(arrow))
        return true;
    if (!isNear(arrow.straightFrom(), arrow.straightTo(), exact * arrow.away()))
        return false;
    const FarWay* far = scene.farWay(arrow.service);
    if (far == nullptr)
        return true;
    for (std::size_t i = 1; i < far->points.size(); ++i) {
        if (isNear(far->points[i - 1], far->points[i], exact * far->away))
            return true;
    }
    return false;
}

double leastStepAt(double scale, const Scene& scene) {
    const double least = scale < textureScale ? 2.0 : scale < leastStepScale ? 1.0 : scale < crowdScale ? 0.5 : 0.25;
    // Of very many, each is a smaller part of the picture.
    return scene.arrows().size() > manyArrows ? std::max(1.0, std::min(2.0, 2.0 * least)) : least;
}

bool isCrowded(const Scene& scene) {
    return scene.arrows().size() > crowd;
}

bool addFarWay(PixelLines& pixels, const Scene& scene, Slot service, const FarLook& look) {
    const SceneArrow& arrow = scene.arrows()[service];
    // Within a pixel of a straight line, or of a few, its bends cannot be told from them in a crowd.
    const double within = std::max(look.least / 2, isCrowded(scene) ? 1.0 : 0.0) / look.pixelsAUnit;
    if (arrow.away() <= within) {
        const SheetPoint from = arrow.straightFrom();
        const SheetPoint to = arrow.straightTo();
        pixels.startWay({from.x, from.y}, look.width, look.least);
        pixels.lineTo({to.x, to.y});
        pixels.endWay();
        return true;
    }
    if (const FarWay* far = scene.farWay(service); far != nullptr && far->away <= within) {
        pixels.startWay({far->points[0].x, far->points[0].y}, look.width, look.least);
        for (std::size_t i = 1; i < far->points.size(); ++i)
            pixels.lineTo({far->points[i].x, far->points[i].y});
        pixels.endWay();
        return true;
    }
    bool isStarted = false;
    const auto add = [&](Point corner) {
        if (std::exchange(isStarted, true))
            pixels.levelTo(corner);
        else
            pixels.startWay(corner, look.width, look.least);
    };
    if (!scene.visitCorners(service, look.least / look.pixelsAUnit, add))
        return false;
    pixels.endWay();
    return true;
}

void addFarWays(PixelLines& pixels, const Scene& scene, std::span<const Slot> services, const FarLook& look,
                const std::function<bool(Slot)>& isWanted, std::vector<Slot>& others) {
    // The helpers' own, kept between frames.
    thread_local std::array<PixelLines, mostHelpers> lines;
    std::array<PixelLines*, mostHelpers + 1> to{&pixels};
    std::array<std::vector<Slot>, mostHelpers + 1> left;
    const auto shares =
        std::make_shared<Shares>(services.size(), [&](std::size_t helper, std::size_t from, std::size_t until) {
            for (const Slot service : services.subspan(from, until - from)) {
                if (isWanted(service) && !addFarWay(*to[helper], scene, service, look))
                    left[helper].push_back(service);
            }
        });
    std::size_t helpers = 0;
    if (services.size() >= worthHelp) {
        QThreadPool& pool = *QThreadPool::globalInstance();
        const auto most = std::min(mostHelpers, static_cast<std::size_t>(std::max(0, pool.maxThreadCount() - 1)));
        for (; helpers < most; ++helpers) {
            lines[helpers].startLike(pixels);
            to[helpers + 1] = &lines[helpers];
            if (!pool.tryStart([shares, helper = helpers + 1] { shares->help(helper); }))
                break;
        }
    }
    shares->finish();
    for (std::size_t helper = 0; helper < helpers; ++helper)
        pixels.take(lines[helper]);
    const std::size_t before = others.size();
    for (const std::vector<Slot>& some : left)
        others.insert(others.end(), some.begin(), some.end());
    std::sort(others.begin() + static_cast<std::ptrdiff_t>(before), others.end());
}

} // namespace throughline
