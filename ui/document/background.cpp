#include "ui/document/background.h"

#include <QThreadPool>

namespace throughline {

Background::~Background() {
    const std::lock_guard lock(link_->mutex);
    link_->receiver = nullptr;
}

void Background::cancel() {
    const std::lock_guard lock(link_->mutex);
    ++link_->number;
    link_->isRunning = false;
}

bool Background::isRunning() const {
    const std::lock_guard lock(link_->mutex);
    return link_->isRunning;
}

void Background::run(std::function<Handover()> work) {
    int number = 0;
    {
        const std::lock_guard lock(link_->mutex);
        number = ++link_->number;
        link_->isRunning = true;
    }
    QThreadPool::globalInstance()->start([link = link_, number, work = std::move(work)]() mutable {
        const auto isWanted = [&] { return link->receiver != nullptr && link->number == number; };
        {
            const std::lock_guard lock(link->mutex);
            if (!isWanted())
                return;
        }
        auto handover = std::make_shared<Handover>(work());
        work = nullptr;
        const std::lock_guard lock(link->mutex);
        if (!isWanted())
            return;
        QMetaObject::invokeMethod(
            link->receiver,
            [link, number, handover = std::move(handover)]() mutable {
                {
                    const std::lock_guard once(link->mutex);
                    if (link->receiver == nullptr || link->number != number)
                        return;
                    link->isRunning = false;
                }
                handover->take();
                QThreadPool::globalInstance()->start([rest = std::move(handover)]() mutable { rest.reset(); });
            },
            Qt::QueuedConnection);
    });
}

} // namespace throughline
