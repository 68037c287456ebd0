#include "ui/sheet/tracing.h"

#include <algorithm>
#include <unordered_map>

#include "ui/panels/trace_sentences.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t shownPaths = 3;
constexpr std::size_t shownContributors = 200;

using Distances = std::unordered_map<Slot, int>;

/// How many services lead from `start` to each role (of a back-trace: to `start`).
Distances distances(const Chain& chain, const std::vector<Slot>& services, Slot start, bool back,
                    Slot firstService = noSlot) {
    std::unordered_map<Slot, std::vector<Slot>> next;
    for (const Slot slot : services) {
        const Service& service = *chain.services().at(slot);
        const Slot from = chain.roles().slotOf(service.server);
        const Slot to = chain.roles().slotOf(service.customer);
        // A task takes its own service first, so the others do not leave the start at once.
        if (!back && firstService != noSlot && from == start && slot != firstService)
            continue;
        next[back ? to : from].push_back(back ? from : to);
    }
    Distances found{{start, 0}};
    std::vector<Slot> waiting{start};
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        for (const Slot role : next[waiting[i]]) {
            if (found.emplace(role, found[waiting[i]] + 1).second)
                waiting.push_back(role);
        }
    }
    return found;
}

} // namespace

Tracing::Tracing(DocumentBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Tracing::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, &Tracing::follow);
    connect(&bridge_, &DocumentBridge::documentChanged, this, &Tracing::end);
}

void Tracing::traceTask(const TaskKey& task) {
    subject_ = task;
    start();
    const Task* row = bridge_.chain().tasks().find(task);
    if (row != nullptr && row->state == TaskState::dropped)
        bridge_.sayNote(tr("“%1” was dropped; nothing of it arrives.").arg(inSentence(row->title)));
}

void Tracing::traceRole(const RoleKey& role) {
    subject_ = role;
    start();
}

void Tracing::traceBack(const RoleKey& endCustomer) {
    subject_ = BackSubject{endCustomer};
    start();
}

void Tracing::start() {
    limit_ = 0;
    refresh();
    if (isActive())
        emit begun();
}

void Tracing::limit(int hops) {
    if (!isActive())
        return;
    limit_ = hops;
    refresh();
}

void Tracing::end() {
    timer_.stop();
    if (!isActive())
        return;
    subject_ = std::monostate();
    refresh();
}

TaskKey Tracing::task() const {
    const auto* task = std::get_if<TaskKey>(&subject_);
    return task == nullptr ? TaskKey() : *task;
}

ReviewSubject Tracing::subject() const {
    ReviewSubject subject;
    if (const auto* task = std::get_if<TaskKey>(&subject_)) {
        subject.kind = ReviewSubject::Kind::task;
        subject.task = *task;
    } else if (const auto* role = std::get_if<RoleKey>(&subject_)) {
        subject.kind = ReviewSubject::Kind::role;
        subject.role = *role;
    } else if (const auto* back = std::get_if<BackSubject>(&subject_)) {
        subject.kind = ReviewSubject::Kind::endCustomer;
        subject.role = back->role;
    }
    return subject;
}

void Tracing::follow(const Edit& edit) {
    if (!isActive())
        return;
    const auto isMove = [](const AnyChange& change) { return std::holds_alternative<Change<Place>>(change); };
    if (std::ranges::all_of(edit.changes, isMove))
        return;
    const auto removes = [](const AnyChange& change) {
        return std::visit([](const auto& one) { return one.after == nullptr; }, change);
    };
    if (std::ranges::any_of(edit.changes, removes)) {
        // A removed row's slot may soon be another's: nothing may hold on to it.
        trace_.reset();
        backTrace_.reset();
        highlight_.reset();
        emit changed();
    }
    timer_.start();
}

void Tracing::refresh() {
    timer_.stop();
    trace_.reset();
    backTrace_.reset();
    highlight_.reset();
    impact_ = {};
    if (bridge_.isOpen())
        compute();
    if (!trace_ && !backTrace_)
        subject_ = std::monostate();
    emit changed();
}

void Tracing::compute() {
    const Chain& chain = bridge_.chain();
    if (const auto* task = std::get_if<TaskKey>(&subject_)) {
        const Slot slot = chain.tasks().slotOf(*task);
        if (slot != noSlot && chain.tasks().at(slot)->state != TaskState::dropped)
            trace_ = bridge_.analysis().trace(slot, shownPaths);
    } else if (const auto* role = std::get_if<RoleKey>(&subject_)) {
        const Slot slot = chain.roles().slotOf(*role);
        if (slot != noSlot)
            trace_ = bridge_.analysis().traceRole(slot, shownPaths);
    } else if (const auto* back = std::get_if<BackSubject>(&subject_)) {
        const Slot slot = chain.roles().slotOf(back->role);
        const auto ends = bridge_.analysis().endCustomers();
        if (slot != noSlot && std::ranges::find(ends, slot) != ends.end()) {
            backTrace_ = bridge_.analysis().backTrace(slot);
            impact_ = bridge_.analysis().impact(slot, shownContributors);
        }
    }
    if (trace_)
        highlightTrace();
    if (backTrace_)
        highlightBackTrace();
}

void Tracing::highlightTrace() {
    const Chain& chain = bridge_.chain();
    Highlight shown;
    shown.task = trace_->task;
    shown.origin = trace_->role;
    std::vector<Slot> services;
    for (const ServiceFlow& flow : trace_->services)
        services.push_back(flow.service);
    // Only a limit asks how far away something is; in a large chain the answer costs more than the trace.
    const auto steps = limit_ == 0 ? Distances() : distances(chain, services, trace_->role, false, trace_->service);
    const auto isNear = [&](Slot role, int most) {
        const auto found = steps.find(role);
        return limit_ == 0 || (found != steps.end() && found->second <= most);
    };
    shown.addRole(trace_->role);
    for (const Slot role : trace_->roles) {
        if (isNear(role, limit_))
            shown.addRole(role);
    }
    for (const ServiceFlow& flow : trace_->services) {
        const Service& service = *chain.services().at(flow.service);
        // Of the origin of a task only its own service is part of it, so that the others lead to nothing near.
        if (isNear(chain.roles().slotOf(service.server), limit_ - 1) &&
            isNear(chain.roles().slotOf(service.customer), limit_)) {
            shown.addService(flow.service, std::clamp(flow.share, 0.0, 1.0));
        }
    }
    const ShareWords shares(chain, *trace_);
    for (const EndCustomerReach& end : trace_->endCustomers) {
        if (isNear(end.role, limit_))
            shown.setNote(end.role, shares.noteOf(end));
    }
    for (const Slot role : trace_->deadEnds) {
        // What leads to no end customer is not on the way, so only a trace without a limit tells of it.
        if (limit_ != 0)
            break;
        shown.addDeadEnd(role);
        shown.setNote(role, tr("Dead end: goes no further"));
    }
    highlight_ = std::move(shown);
}

void Tracing::highlightBackTrace() {
    const Chain& chain = bridge_.chain();
    Highlight shown;
    shown.origin = backTrace_->role;
    const auto steps = limit_ == 0 ? Distances() : distances(chain, backTrace_->services, backTrace_->role, true);
    const auto isNear = [&](Slot role, int most) {
        const auto found = steps.find(role);
        return limit_ == 0 || (found != steps.end() && found->second <= most);
    };
    for (const Slot role : backTrace_->roles) {
        if (isNear(role, limit_))
            shown.addRole(role);
    }
    for (const Slot slot : backTrace_->services) {
        const Service& service = *chain.services().at(slot);
        if (!isNear(chain.roles().slotOf(service.customer), limit_ - 1))
            continue;
        // Its width tells how much of what the server does arrives here.
        const double reach = bridge_.analysis().reach(chain.roles().slotOf(service.customer), backTrace_->role);
        shown.addService(slot, std::clamp(reach, 0.0, 1.0));
    }
    highlight_ = std::move(shown);
}

} // namespace throughline
