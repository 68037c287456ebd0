#include "ui/paint/review_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "ui/paint/review_words.h"
#include "ui/words/collation.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

using namespace review;

constexpr std::size_t shownPaths = 3;

QString tr(const char* words, const char* meaning = nullptr, int n = -1) {
    return QCoreApplication::translate("ReviewSheet", words, meaning, n);
}

/// Finds rows of one chain in another that holds some of them.
class Slots {
  public:
    Slots(const Chain& from, const Chain& to) : from_(from), to_(to) {}
    [[nodiscard]] Slot role(Slot slot) const { return at(from_.roles(), to_.roles(), slot); }
    [[nodiscard]] Slot service(Slot slot) const { return at(from_.services(), to_.services(), slot); }
    [[nodiscard]] Slot task(Slot slot) const { return at(from_.tasks(), to_.tasks(), slot); }

  private:
    template <class E>
    static Slot at(const Table<E>& from, const Table<E>& to, Slot slot) {
        return slot == noSlot ? noSlot : to.slotOf(from.at(slot)->key);
    }
    const Chain& from_;
    const Chain& to_;
};

Highlight highlightOf(const Chain& chain, const Trace& trace, const Slots& in) {
    Highlight highlight;
    highlight.task = in.task(trace.task);
    highlight.origin = in.role(trace.role);
    highlight.addRole(highlight.origin);
    for (const Slot role : trace.roles)
        highlight.addRole(in.role(role));
    for (const ServiceFlow& flow : trace.services)
        highlight.addService(in.service(flow.service), flow.share);
    for (const EndCustomerReach& end : trace.endCustomers) {
        highlight.setNote(in.role(end.role), noteText(chain, trace, end));
    }
    for (const Slot role : trace.deadEnds) {
        if (const Slot shown = in.role(role); shown != noSlot)
            highlight.addDeadEnd(shown);
    }
    return highlight;
}

Highlight highlightOf(const BackTrace& trace, const Analysis& analysis, const Slots& in) {
    const Chain& chain = analysis.chain();
    Highlight highlight;
    highlight.origin = in.role(trace.role);
    for (const Slot role : trace.roles)
        highlight.addRole(in.role(role));
    for (const Slot slot : trace.services) {
        const Slot customer = chain.roles().slotOf(chain.services().at(slot)->customer);
        highlight.addService(in.service(slot), analysis.reach(customer, trace.role));
    }
    return highlight;
}

Chain partOf(const Chain& chain, const std::set<Slot>& roles) {
    std::vector<RoleKey> keys;
    for (const Slot role : roles)
        keys.push_back(chain.roles().at(role)->key);
    return gestures::part(chain, keys);
}

/// The whole chain with `highlight` where that is readable on the paper, else the highlighted roles by themselves, as
/// long as they come out larger; `first`: the role that the trace begins at.
template <class MakeHighlight>
void showTraced(ReviewSheet& sheet, const Chain& chain, const std::vector<Slot>& traced, Slot first,
                MakeHighlight&& highlightIn) {
    sheet.chain = chain;
    sheet.drawing = drawingOf(chain, {});
    sheet.highlight = highlightIn(Slots(chain, chain));
    if (traced.size() >= chain.roles().size())
        return;
    const auto whole = ReviewPages::compose(sheet);
    if (whole && whole->textSize() >= ReviewPages::leastText)
        return;
    ReviewSheet part = sheet;
    part.chain = partOf(chain, {traced.begin(), traced.end()});
    LayoutOptions options;
    if (first != noSlot)
        options.first = part.chain.roles().slotOf(chain.roles().at(first)->key);
    part.drawing = layOut(part.chain, options);
    part.highlight = highlightIn(Slots(chain, part.chain));
    const auto alone = ReviewPages::compose(part);
    if (!whole || !alone || alone->textSize() > whole->textSize())
        sheet = std::move(part);
}

std::vector<Slot> tasksOf(const Chain& chain, const Chain& shown) {
    std::vector<Slot> tasks;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        if (shown.roles().contains(task->role))
            tasks.push_back(task.slot());
    }
    return tasks;
}

class Builder {
  public:
    Builder(const Analysis& analysis, const PageSetUp& setUp, Day today)
        : analysis_(analysis), chain_(analysis.chain()) {
        sheet_.setUp = setUp;
        sheet_.today = today;
        sheet_.document = toText(chain_.info().title);
        if (sheet_.document.isEmpty())
            sheet_.document = tr("Untitled chain");
        if (const Person* owner = chain_.people().find(chain_.info().owner))
            sheet_.owner = toText(owner->name);
    }

    Status build(const ReviewSubject& subject) {
        switch (subject.kind) {
            case ReviewSubject::Kind::whole:
                return whole();
            case ReviewSubject::Kind::view:
                return view(subject.view);
            case ReviewSubject::Kind::task:
                return task(subject.task);
            case ReviewSubject::Kind::role:
                return role(subject.role);
            case ReviewSubject::Kind::endCustomer:
                return endCustomer(subject.role);
            case ReviewSubject::Kind::department:
                return department(subject.department);
        }
        return {};
    }

    /// Instead of what it is about, the part of the chain that is read.
    void read(const Reading& reading, const std::optional<Highlight>& highlight, const Drawing& as) {
        const ReadingWords words{
            [](const std::string& department, std::size_t roles) {
                return fromText(
                    tr("%1 (%n role(s))", "a folded department", static_cast<int>(roles)).arg(toText(department)));
            },
            [](std::size_t services) { return fromText(tr("%n service(s)", nullptr, static_cast<int>(services))); }};
        ReadChain part = readOf(chain_, reading, words);
        const std::size_t shown = part.chain.roles().size() - part.cards.size() + part.cardOf.size();
        if (shown < chain_.roles().size()) {
            sheet_.sentences << tr("%1 of the chain's %2 roles are shown.")
                                    .arg(QString::number(shown), QString::number(chain_.roles().size()));
        }
        if (!part.cards.empty()) {
            sheet_.sentences << tr("%n department(s) are folded to one card each.", nullptr,
                                   static_cast<int>(part.cards.size()));
        }
        std::erase_if(tasks_, [&](Slot slot) {
            const Slot role = chain_.roles().slotOf(chain_.tasks().at(slot)->role);
            return !part.cardOf.contains(role) && part.chain.roles().at(role) == nullptr;
        });
        sheet_.view = ViewKey();
        const bool isOfPart =
            as.roles.size() == part.chain.roles().size() && std::ranges::all_of(as.roles, [&](const DrawnRole& drawn) {
                return drawn.role < part.chain.roles().slotCount() && part.chain.roles().at(drawn.role) != nullptr;
            });
        sheet_.drawing = isOfPart ? as : layOut(part.chain);
        sheet_.chain = std::move(part.chain);
        sheet_.highlight = highlight;
    }

    ReviewSheet take() {
        if (sheet_.setUp.hasTasks) {
            const auto dropped = std::ranges::count_if(
                tasks_, [&](Slot task) { return chain_.tasks().at(task)->state == TaskState::dropped; });
            if (dropped > 0)
                sheet_.tasksNote =
                    tr("Dropped and not listed: %1.").arg(words::countOfTasks(static_cast<std::size_t>(dropped)));
            sheet_.tasks = taskLines(analysis_, std::move(tasks_));
            // Without a table there is no end of it.
            if (sheet_.tasks.empty() && dropped > 0)
                sheet_.sentences << std::exchange(sheet_.tasksNote, {});
        }
        return std::move(sheet_);
    }

  private:
    Status whole() {
        sheet_.heading = sheet_.document;
        sheet_.sentences = wholeSentences(analysis_);
        sheet_.assumptions = assumptions(analysis_, nullptr);
        sheet_.chain = chain_;
        sheet_.drawing = drawingOf(chain_, {});
        tasks_ = tasksOf(chain_, chain_);
        return {};
    }

    Status view(const ViewKey& key) {
        const View* found = key.isNone() ? chain_.firstView() : chain_.views().find(key);
        if (found == nullptr && !key.isNone())
            return {Code::notFound, "There is no view “%1”", {key.text()}};
        if (Status status = whole(); !status || found == nullptr || found == chain_.firstView())
            return status;
        sheet_.heading = toText(found->title);
        sheet_.sentences.clear();
        sheet_.view = found->key;
        sheet_.drawing = drawingOf(chain_, found->key);
        std::set<RoleKey> shown;
        for (const DrawnRole& drawn : sheet_.drawing.roles)
            shown.insert(chain_.roles().at(drawn.role)->key);
        std::erase_if(tasks_, [&](Slot task) { return !shown.contains(chain_.tasks().at(task)->role); });
        return {};
    }

    Status task(const TaskKey& key) {
        const Slot slot = chain_.tasks().slotOf(key);
        if (slot == noSlot)
            return {Code::notFound, "There is no task “%1”", {key.text()}};
        const Trace trace = analysis_.trace(slot, shownPaths);
        sheet_.heading = toText(chain_.tasks().at(slot)->title);
        tasks_ = {slot};
        return show(trace);
    }

    Status role(const RoleKey& key) {
        const Slot slot = chain_.roles().slotOf(key);
        if (slot == noSlot)
            return {Code::notFound, "There is no role “%1”", {key.text()}};
        const auto own = chain_.tasksOf(slot);
        tasks_.assign(own.begin(), own.end());
        sheet_.heading = toText(chain_.roles().at(slot)->title);
        return show(analysis_.traceRole(slot, shownPaths));
    }

    Status show(const Trace& trace) {
        sheet_.sentences = traceSentences(chain_, trace);
        sheet_.assumptions = assumptions(analysis_, &trace);
        std::vector<Slot> traced = trace.roles;
        traced.insert(traced.end(), trace.deadEnds.begin(), trace.deadEnds.end());
        traced.push_back(trace.role);
        std::ranges::sort(traced);
        traced.erase(std::unique(traced.begin(), traced.end()), traced.end());
        showTraced(sheet_, chain_, traced, trace.role, [&](const Slots& in) { return highlightOf(chain_, trace, in); });
        return {};
    }

    Status endCustomer(const RoleKey& key) {
        const Slot slot = chain_.roles().slotOf(key);
        if (slot == noSlot)
            return {Code::notFound, "There is no role “%1”", {key.text()}};
        const auto ends = analysis_.endCustomers();
        if (std::ranges::find(ends, slot) == ends.end()) {
            return {Code::invalid, "“%1” is no end customer", {chain_.roles().at(slot)->title}};
        }
        const BackTrace trace = analysis_.backTrace(slot);
        sheet_.heading = tr("What reaches %1").arg(toText(chain_.roles().at(slot)->title));
        sheet_.sentences = backTraceSentences(analysis_, trace);
        sheet_.assumptions = assumptions(analysis_, nullptr);
        tasks_ = trace.tasks;
        showTraced(sheet_, chain_, trace.roles, noSlot,
                   [&](const Slots& in) { return highlightOf(trace, analysis_, in); });
        return {};
    }

    Status department(const std::string& name) {
        std::set<Slot> own;
        std::set<Slot> shown;
        for (auto one = chain_.roles().begin(); one != chain_.roles().end(); ++one) {
            if (one->department != name)
                continue;
            own.insert(one.slot());
            shown.insert(one.slot());
            for (const Slot slot : chain_.servicesFrom(one.slot())) {
                shown.insert(chain_.roles().slotOf(chain_.services().at(slot)->customer));
            }
            for (const Slot slot : chain_.servicesTo(one.slot())) {
                shown.insert(chain_.roles().slotOf(chain_.services().at(slot)->server));
            }
        }
        if (own.empty() || name.empty())
            return {Code::notFound, "There is no department “%1”", {name}};
        sheet_.heading = toText(name);
        sheet_.sentences = {tr("The roles of %1, and those whom they serve and who serve them.").arg(toText(name))};
        sheet_.chain = partOf(chain_, shown);
        sheet_.drawing = layOut(sheet_.chain);
        tasks_ = tasksOf(chain_, partOf(chain_, own));
        return {};
    }

    const Analysis& analysis_;
    const Chain& chain_;
    ReviewSheet sheet_;
    std::vector<Slot> tasks_;
};

} // namespace

Result<ReviewSheet> reviewOf(const Analysis& analysis, const ReviewSubject& subject, const PageSetUp& setUp,
                             Day today) {
    Builder builder(analysis, setUp, today);
    if (Status status = builder.build(subject); !status)
        return status;
    if (subject.reading)
        builder.read(*subject.reading, subject.highlight, subject.readAs);
    ReviewSheet sheet = builder.take();
    // A trace and a part are laid out for themselves, not in lanes.
    sheet.lanes =
        subject.lanes && (subject.kind == ReviewSubject::Kind::whole || subject.kind == ReviewSubject::Kind::view);
    return sheet;
}

std::vector<TaskLine> taskLines(const Analysis& analysis, std::vector<Slot> tasks) {
    const Chain& chain = analysis.chain();
    std::erase_if(tasks, [&](Slot task) { return chain.tasks().at(task)->state == TaskState::dropped; });
    std::ranges::sort(tasks, [&, collator = words::collator()](Slot a, Slot b) {
        const Task& one = *chain.tasks().at(a);
        const Task& other = *chain.tasks().at(b);
        const auto compared = [&](const std::string& left, const std::string& right) {
            return collator.compare(toText(left), toText(right));
        };
        const bool oneOpen = isOpen(one.state);
        const bool otherOpen = isOpen(other.state);
        if (one.role != other.role) {
            const int roles = compared(chain.roles().find(one.role)->title, chain.roles().find(other.role)->title);
            return roles != 0 ? roles < 0 : one.role < other.role;
        }
        if (std::tie(otherOpen, one.promised) != std::tie(oneOpen, other.promised))
            return std::tie(otherOpen, one.promised) < std::tie(oneOpen, other.promised);
        const int titles = compared(one.title, other.title);
        return titles != 0 ? titles < 0 : one.key < other.key;
    });
    std::vector<TaskLine> lines;
    for (const Slot slot : tasks) {
        const Task& task = *chain.tasks().at(slot);
        TaskLine line;
        line.title = toText(task.title);
        line.role = toText(chain.roles().find(task.role)->title);
        if (const Service* service = chain.services().find(task.service)) {
            line.role = inSentence(chain.roles().find(task.role)->title) + QStringLiteral(" → ") +
                        inSentence(chain.roles().find(service->customer)->title);
        }
        line.state = stateText(task);
        line.impact = impactLines(chain, analysis.trace(slot, 0));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace throughline
