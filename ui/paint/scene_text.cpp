#include <algorithm>
#include <cmath>
#include <string>

#include "core/report/document.h"
#include "ui/paint/fonts.h"
#include "ui/paint/scene.h"

// The words of a scene, set when they are first drawn.
namespace throughline {

namespace {

constexpr std::size_t mostTexts = 4096; // kept at a time; a full screen at the smallest readable zoom holds fewer

bool isOverdue(const Task& task, Day today) {
    return isOpen(task.state) && task.promised && *task.promised < today;
}

} // namespace

void Scene::forgetTexts() {
    cardTexts_.clear();
    arrowTexts_.clear();
}

QStaticText setText(const std::string& utf8) {
    QStaticText text(QString::fromStdString(report::harmless(utf8)));
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    return text;
}

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
        text->titleLines.push_back(setText(line));
    text->holder = setText(content.holder);
    text->initials = setText(content.initials);
    text->department = setText(content.department);
    const double width = text->geometry.textRight - text->geometry.taskLeft;
    for (const Slot slot : content.tasks) {
        const Task& task = *chain_->tasks().at(slot);
        text->tasks.push_back(
            {slot, setText(elided(task.title, TextStyle::small, width)), task.state, isOverdue(task, today_)});
    }
    if (content.moreTasks > 0)
        text->moreTasks = setText("+" + std::to_string(content.moreTasks));
    const auto tasks = chain_->tasksOf(role);
    const auto overdue = std::count_if(tasks.begin(), tasks.end(),
                                       [&](Slot slot) { return isOverdue(*chain_->tasks().at(slot), today_); });
    text->overdue = static_cast<unsigned>(overdue);
    return *(cardTexts_[role] = std::move(text));
}

} // namespace throughline
