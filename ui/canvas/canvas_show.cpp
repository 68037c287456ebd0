#include <QStyle>
#include <QVariantAnimation>
#include <utility>

#include "core/layout/layered.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// How the sheet is looked at: which part of it, by whom, and how cards come to new places.
namespace throughline {

void Canvas::centreOn(QPointF sheet) {
    // What is left of a pan is no part of the way there.
    state_->panRest = {};
    panBy((toSheet(QPointF(viewport()->width(), viewport()->height()) / 2.0) - sheet) * scale_);
}

void Canvas::setPresenting(bool on) {
    if (std::exchange(state_->isPresenting, on) == on)
        return;
    const Qt::ScrollBarPolicy bars = on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setHorizontalScrollBarPolicy(bars);
    setVerticalScrollBarPolicy(bars);
    // The ring comes again with the first key that walks.
    marks_.focusedRole = state_->focusedTask = state_->focusedService = noSlot;
    viewport()->update();
}

void Canvas::glideFrom(std::vector<std::pair<Slot, Point>> centres) {
    endGlide();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || scene_.chain() == nullptr || centres.empty())
        return;
    struct Way {
        Slot role;
        Point from;
        Point to;
    };
    std::vector<Way> ways;
    for (const auto& [role, from] : centres) {
        const SceneCard* card = scene_.card(role);
        if (card != nullptr && (card->box.centre.x != from.x || card->box.centre.y != from.y))
            ways.push_back({role, from, card->box.centre});
    }
    if (ways.empty())
        return;
    state_->gliding = std::make_unique<Scene>(*scene_.chain(), scene_.view(), drawingOf(*scene_.chain(), scene_.view()),
                                              scene_.today());
    auto* glide = new QVariantAnimation(this);
    state_->glide = glide;
    glide->setStartValue(0.0);
    glide->setEndValue(1.0);
    glide->setDuration(duration);
    glide->setEasingCurve(QEasingCurve::OutCubic);
    const auto show = [this, ways = std::move(ways)](double done) {
        if (!state_->gliding)
            return;
        std::vector<Slot> roles;
        std::vector<Point> places;
        for (const Way& way : ways) {
            roles.push_back(way.role);
            places.push_back(
                {way.from.x + (way.to.x - way.from.x) * done, way.from.y + (way.to.y - way.from.y) * done});
        }
        state_->gliding->setCentres(roles, places, visibleSheet());
        viewport()->update();
    };
    show(0.0);
    connect(glide, &QVariantAnimation::valueChanged, this, [show](const QVariant& value) { show(value.toDouble()); });
    connect(glide, &QVariantAnimation::finished, this, &Canvas::endGlide);
    glide->start();
}

void Canvas::endGlide() {
    if (!state_->gliding)
        return;
    state_->gliding.reset();
    if (state_->glide)
        state_->glide->deleteLater();
    state_->glide = nullptr;
    viewport()->update();
}

} // namespace throughline
