#include "ui/start/recent_chains.h"

#include <QFileInfo>
#include <QThreadPool>
#include <mutex>

#include "core/store/sql_store.h"
#include "ui/words/text.h"

namespace throughline {

struct RecentChains::Link {
    std::mutex mutex;
    RecentChains* receiver = nullptr;
};

RecentChains::RecentChains(QObject* parent) : QObject(parent), link_(std::make_shared<Link>()) {
    link_->receiver = this;
}

RecentChains::~RecentChains() {
    const std::lock_guard lock(link_->mutex);
    link_->receiver = nullptr;
}

void RecentChains::want(const QStringList& paths) {
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QDateTime changed = file.lastModified();
        const auto known = known_.constFind(path);
        if (!file.isFile() || file.size() > mostBytes || (known != known_.constEnd() && known->changed == changed))
            continue;
        // Nobody reads the same file twice at the same time; the old picture stays until the new one is there.
        known_[path].changed = changed;
        QThreadPool::globalInstance()->start([path, changed, link = link_] {
            {
                const std::lock_guard lock(link->mutex);
                if (link->receiver == nullptr)
                    return;
            }
            auto content = SqlStore::read(fromText(path));
            if (!content || content->chain->roles().size() > mostRoles)
                return;
            const std::shared_ptr<const Chain> chain = std::move(content->chain);
            const std::lock_guard lock(link->mutex);
            if (link->receiver != nullptr) {
                QMetaObject::invokeMethod(
                    link->receiver,
                    [receiver = link->receiver, path, changed, chain] { receiver->take(path, changed, chain); },
                    Qt::QueuedConnection);
            }
        });
    }
}

void RecentChains::take(const QString& path, const QDateTime& changed, std::shared_ptr<const Chain> chain) {
    Known& known = known_[path];
    if (known.changed != changed)
        return;
    known.chain = std::move(chain);
    emit ready(path);
}

std::shared_ptr<const Chain> RecentChains::chainOf(const QString& path) const {
    return known_.value(path).chain;
}

} // namespace throughline
