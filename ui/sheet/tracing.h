#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <variant>

#include "core/analysis/analysis.h"
#include "ui/document/document_bridge.h"
#include "ui/paint/highlight.h"
#include "ui/paint/review_content.h"

namespace throughline {

/// Which trace is shown, if any. View state: it follows the edits, and is never one.
class Tracing : public QObject {
    Q_OBJECT
  public:
    explicit Tracing(DocumentBridge& bridge, QObject* parent = nullptr);

    /// Of a task that was dropped nothing arrives: it is not traced, and its trace ends when it is dropped.
    void traceTask(const TaskKey& task);
    void traceRole(const RoleKey& role);
    void traceBack(const RoleKey& endCustomer);
    /// Only the services that are at most so many steps from the start (of a back-trace: from the end customer).
    void limit(int hops);
    /// That limit; 0 where there is none.
    [[nodiscard]] int steps() const { return limit_; }
    void end();

    [[nodiscard]] bool isActive() const { return !std::holds_alternative<std::monostate>(subject_); }
    /// The task that is traced; none where it is something else.
    [[nodiscard]] TaskKey task() const;
    /// What a printed sheet would be about: the trace that is shown, else the whole chain.
    [[nodiscard]] ReviewSubject subject() const;
    /// What is there to show; at most one of the two. Slots are those of the chain as it stands.
    [[nodiscard]] const std::optional<Trace>& trace() const { return trace_; }
    [[nodiscard]] const std::optional<BackTrace>& backTrace() const { return backTrace_; }
    /// The table of the end customer of a back-trace.
    [[nodiscard]] const CustomerImpact& impact() const { return impact_; }
    [[nodiscard]] const std::optional<Highlight>& highlight() const { return highlight_; }

  signals:
    /// A trace began, ended, or is another after an edit.
    void changed();
    /// The person asked for a trace (and not merely changed something under it).
    void begun();

  private:
    struct BackSubject {
        RoleKey role;
    };
    void start();
    void follow(const Edit& edit);
    void refresh();
    void compute();
    void highlightTrace();
    void highlightBackTrace();

    DocumentBridge& bridge_;
    std::variant<std::monostate, TaskKey, RoleKey, BackSubject> subject_;
    int limit_ = 0;
    std::optional<Trace> trace_;
    std::optional<BackTrace> backTrace_;
    CustomerImpact impact_;
    std::optional<Highlight> highlight_;
    QTimer timer_;
};

} // namespace throughline
