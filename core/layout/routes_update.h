#pragma once

#include <vector>

#include "core/layout/routes.h"

namespace throughline {

/// Where one end of an arrow meets the side of a card.
struct Routes::Port {
    bool isLeft;
    double towards;
    Slot service;
    bool isStart;
};

/// One taking in of what has changed: each step goes over what the steps before have changed, and over nothing else.
class Routes::Update {
  public:
    /// `isNew`: nothing is known of any arrow yet.
    Update(Routes& routes, const Chain& chain, bool isNew, const std::function<void(Slot)>& changing)
        : routes_(routes), chain_(chain), isNew_(isNew), changing_(changing) {}
    std::vector<Slot> run();

  private:
    /// What has to be looked at again in one of the steps, each once.
    class Marked {
      public:
        bool add(std::size_t one);
        std::vector<std::uint32_t> members;

      private:
        std::vector<bool> marks_;
    };

    /// Marks the service for one of the steps, before anything of its arrow changes.
    bool mark(Marked& step, Slot service);
    void takeEnds();
    void takeEnds(Slot service);
    void takeEnds(Slot service, Slot server, Slot customer);
    void takeAllEnds();
    void findTouched();
    void sharePorts(std::uint32_t card, std::size_t step, Marked& changed);
    void findWay(Slot service);
    void shareGap(std::uint64_t gap);
    void finish(Slot service);
    void noteSeen(Arrow& arrow);
    void leaveGaps(Arrow& arrow, Slot service);
    Detour& detourOf(Arrow& arrow);
    void dropDetour(Arrow& arrow);

    Routes& routes_;
    const Chain& chain_;
    bool isNew_;
    const std::function<void(Slot)>& changing_;
    Marked told_;      ///< services that `changing_` has been called for
    Marked cards_;     ///< whose ports may change
    Marked ways_;      ///< services
    Marked lastCards_; ///< the same after gaps have been shared
    Marked lastWays_;
    std::vector<std::uint64_t> gaps_;
    std::vector<Port> ports_;
    std::vector<Passage> passages_;
    std::vector<Look> looks_;
};

} // namespace throughline
