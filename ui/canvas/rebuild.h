#pragma once

#include <QObject>
#include <functional>
#include <mutex>

#include "ui/paint/scene.h"

namespace throughline {

/// Builds a scene anew in another thread, from a copy of the chain, and hands it over in the receiver's. One at a time:
/// what is begun later takes the place of what has not been handed over yet.
class Rebuild : public std::enable_shared_from_this<Rebuild> {
  public:
    explicit Rebuild(QObject& receiver) : receiver_(&receiver) {}
    void begin(const Chain& chain, const ViewKey& view, Day today, std::function<void(Scene&)> take);
    /// The receiver goes: nothing is handed over any more.
    void forget();

  private:
    std::mutex mutex_;
    QObject* receiver_;
    int number_ = 0; ///< of what was begun last
};

} // namespace throughline
