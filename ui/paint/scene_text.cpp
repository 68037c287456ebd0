#include <algorithm>
#include <cmath>
#include <string>

#include "ui/paint/curves.h"
#include "ui/paint/fonts.h"
#include "ui/paint/scene.h"

// The words of a scene, set when they are first drawn.
namespace throughline {

namespace {

constexpr std::size_t mostTexts = 4096; // kept at a time; a full screen at the smallest readable zoom holds fewer
constexpr double smallLine = 16.0;

QStaticText staticText(const std::string& utf8) {
    QStaticText text(QString::fromStdString(utf8));
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    return text;
}

bool isOverdue(const Task& task, Day today) {
    return isOpen(task.state) && task.promised && *task.promised < today;
}

} // namespace

const CardText& Scene::cardText(Slot role) const {
    const auto found = cardTexts_.find(role);
    if (found != cardTexts_.end())
        return *found->second;
    if (cardTexts_.size() >= mostTexts)
        cardTexts_.clear();

    const CardContent content = cardContent(*chain_, role);
    auto text = std::make_unique<CardText>();
    text->geometry = cardGeometry(content);
    for (const std::string& line : content.titleLines)
        text->titleLines.push_back(staticText(line));
    text->holder = staticText(content.holder);
    text->initials = staticText(content.initials);
    text->department = staticText(content.department);
    const double width = text->geometry.textRight - text->geometry.taskLeft;
    for (const Slot slot : content.tasks) {
        const Task& task = *chain_->tasks().at(slot);
        text->tasks.push_back(
            {slot, staticText(elided(task.title, TextStyle::small, width)), task.state, isOverdue(task, today_)});
    }
    if (content.moreTasks > 0)
        text->moreTasks = staticText("+" + std::to_string(content.moreTasks));
    const auto tasks = chain_->tasksOf(role);
    const auto overdue = std::count_if(tasks.begin(), tasks.end(),
                                       [&](Slot slot) { return isOverdue(*chain_->tasks().at(slot), today_); });
    if (overdue > 0)
        text->overdue = staticText(std::to_string(std::min<std::ptrdiff_t>(overdue, 99)));
    return *(cardTexts_[role] = std::move(text));
}

Slot Scene::partnerOf(Slot service) const {
    const SceneArrow& arrow = arrows_[service];
    for (const Slot other : chain_->servicesFrom(arrow.customer)) {
        if (other < arrows_.size() && arrows_[other].service != noSlot && arrows_[other].customer == arrow.server) {
            return other;
        }
    }
    return noSlot;
}

const ArrowText& Scene::arrowText(Slot service) const {
    const auto found = arrowTexts_.find(service);
    if (found != arrowTexts_.end())
        return *found->second;
    if (arrowTexts_.size() >= mostTexts)
        arrowTexts_.clear();

    auto text = std::make_unique<ArrowText>();
    const Service* row = chain_->services().at(service);
    const SceneArrow& arrow = arrows_[service];
    if (row != nullptr && !row->provides.empty() && arrow.service != noSlot) {
        const Box& server = cards_[arrow.server].box;
        const Box& customer = cards_[arrow.customer].box;
        // Between two columns a label has to leave the cards on both sides alone.
        const double between = std::max(customer.left() - server.right(), server.left() - customer.right());
        const double room = std::clamp(between - 8.0, 84.0, widestLabel);
        double widest = 0.0;
        for (const std::string& line : wrapped(row->provides, TextStyle::small, room, 2)) {
            widest = std::max(widest, textWidth(line, TextStyle::small));
            text->lines.push_back(staticText(line));
        }
        text->centre = middleOf(arrow.points);
        text->size = {widest + 8.0, smallLine * static_cast<double>(text->lines.size())};
        // A label would hide a short level arrow, so it stands above it. Of two partners' arrows the upper one has its
        // label above, the lower one below, so that neither covers the other's.
        const SheetPoint& start = arrow.points.front();
        const SheetPoint& end = arrow.points.back();
        constexpr double level = 28.0;
        const bool isShort = arrow.points.size() == 4 && std::abs(end.y - start.y) < level;
        const Slot partner = partnerOf(service);
        if (between > 0.0 && (isShort || partner != noSlot)) {
            const bool isUpper = partner == noSlot || text->centre.y() < middleOf(arrows_[partner].points).y();
            const double away = text->size.height() / 2 + 3.0;
            text->centre.ry() += isUpper ? -away : away;
        }
    }
    return *(arrowTexts_[service] = std::move(text));
}

} // namespace throughline
