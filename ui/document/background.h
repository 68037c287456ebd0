#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace throughline {

/// One piece of quiet work at a time in another thread; what it makes is handed over in the receiver's. What is begun
/// later takes the place of what has not been handed over yet. Work gets copies of what it needs, and what the receiver
/// leaves of what was made is freed in another thread too: a large document takes a frame to free.
class Background {
  public:
    explicit Background(QObject& receiver) { link_->receiver = &receiver; }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    /// Nothing is handed over any more.
    ~Background();

    /// `make()` in another thread, then `take(made)`, by reference, in the receiver's.
    template <class Make, class Take>
    void begin(Make make, Take take) {
        using Made = std::invoke_result_t<Make>;
        run([make = std::move(make), take = std::move(take)]() mutable -> Handover {
            auto made = std::make_shared<Made>(make());
            return {made, [made = made.get(), take = std::move(take)]() mutable { take(*made); }};
        });
    }
    /// What has not been handed over is thrown away.
    void cancel();
    [[nodiscard]] bool isRunning() const;

  private:
    struct Handover {
        std::shared_ptr<void> made;
        std::function<void()> take;
    };
    struct Link {
        std::mutex mutex;
        QObject* receiver = nullptr;
        int number = 0; ///< of what was begun last
        bool isRunning = false;
    };
    void run(std::function<Handover()> work);

    std::shared_ptr<Link> link_ = std::make_shared<Link>();
};

} // namespace throughline
