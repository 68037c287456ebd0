#include "ui/canvas/rebuild.h"

#include <QThreadPool>

#include "core/layout/layered.h"

namespace throughline {

void Rebuild::begin(const Chain& chain, const ViewKey& view, Day today, std::function<void(Scene&)> take) {
    int number = 0;
    {
        const std::lock_guard lock(mutex_);
        number = ++number_;
    }
    auto copy = std::make_shared<const Chain>(chain);
    QThreadPool::globalInstance()->start(
        [self = shared_from_this(), copy, view, today, number, take = std::move(take)]() mutable {
            const auto isWanted = [&] { return self->receiver_ != nullptr && self->number_ == number; };
            {
                const std::lock_guard lock(self->mutex_);
                if (!isWanted())
                    return;
            }
            auto scene = std::make_shared<Scene>(*copy, view, drawingOf(*copy, view), today);
            scene->prepare();
            const std::lock_guard lock(self->mutex_);
            if (!isWanted())
                return;
            // The copy stays until the scene has been handed over.
            QMetaObject::invokeMethod(
                self->receiver_,
                [self, copy, scene, number, take = std::move(take)] {
                    if (number == self->number_)
                        take(*scene);
                },
                Qt::QueuedConnection);
        });
}

void Rebuild::forget() {
    const std::lock_guard lock(mutex_);
    receiver_ = nullptr;
}

} // namespace throughline
