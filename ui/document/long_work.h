#pragma once

#include <QStringList>
#include <QWidget>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace throughline {

/// Work that takes long, done by other threads, each with a line that says what is done and a button that cancels it.
/// The line comes only where the work takes noticeable time. What a cancelled work makes is thrown away; a work is to
/// ask now and then whether it is cancelled, and to put what it makes to its place as its last step.
///
/// Work gets copies of what it needs: it may outlive the window, and is then as good as cancelled.
class LongWork : public QWidget {
    Q_OBJECT
  public:
    /// Whether the work was cancelled; may be asked and copied in any thread.
    class Cancelled {
      public:
        [[nodiscard]] bool operator()() const { return *flag_; }
        void set() const { *flag_ = true; }

      private:
        std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
    };
    using Job = std::function<void(const Cancelled&)>;
    /// Lets another thread have something done in this one, as long as there is anybody; may be copied.
    class Hand {
      public:
        void operator()(std::function<void()> task) const;

      private:
        friend class LongWork;
        struct Link;
        std::shared_ptr<Link> link_;
    };

    explicit LongWork(QWidget* parent = nullptr);
    ~LongWork() override;

    /// Runs `work(cancelled)` in another thread and then, unless it was cancelled, `done(result)` in this one.
    /// `words` says what is done, with an ellipsis. The number of the work, for cancel().
    template <class Work, class Done>
    int start(const QString& words, Work work, Done done) {
        using Made = std::invoke_result_t<Work, const Cancelled&>;
        auto made = std::make_shared<std::unique_ptr<Made>>();
        return run(
            words,
            [made, work = std::move(work)](const Cancelled& cancelled) mutable {
                *made = std::make_unique<Made>(work(cancelled));
            },
            [made, done = std::move(done)]() mutable { done(std::move(**made)); });
    }
    /// For what a work has to show before it is done.
    [[nodiscard]] Hand hand() const { return hand_; }
    /// Ends the work as far as this window is concerned, at once.
    void cancel(int number);
    void cancelAll();
    [[nodiscard]] bool isRunning() const;
    /// What is said at present, oldest first.
    [[nodiscard]] QStringList texts() const;

  signals:
    /// That work will not be done: somebody cancelled it.
    void cancelled(int number);

  private:
    struct Running;
    int run(const QString& words, Job job, std::function<void()> done);
    void showLine(int number);
    void finished(int number);
    void drop(int number);

    Hand hand_; ///< how the other threads find this one, as long as it is there
    std::vector<Running> running_;
    QVBoxLayout* rows_;
    int last_ = 0;
};

} // namespace throughline
