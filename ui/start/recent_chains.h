#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

#include "core/model/chain.h"

namespace throughline {

/// What the documents of the last days hold, read by another thread for the small pictures of the start page, and kept
/// for as long as their files stay as they are. A file that is gone, cannot be read or is too large for a picture is
/// passed over without a word.
class RecentChains : public QObject {
    Q_OBJECT
  public:
    /// Larger files, and chains of more roles, are no more than a grey patch where they are small.
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;
    static constexpr std::size_t mostRoles = 1'500;

    explicit RecentChains(QObject* parent = nullptr);
    ~RecentChains() override;

    /// Reads those of the files that are not known as they are now.
    void want(const QStringList& paths);
    /// Nothing where the file is not read (yet).
    [[nodiscard]] std::shared_ptr<const Chain> chainOf(const QString& path) const;

  signals:
    void ready(const QString& path);

  private:
    struct Link;
    struct Known {
        QDateTime changed;
        std::shared_ptr<const Chain> chain;
    };
    void take(const QString& path, const QDateTime& changed, std::shared_ptr<const Chain> chain);

    std::shared_ptr<Link> link_; ///< how the other thread finds this one, as long as it is there
    QHash<QString, Known> known_;
};

} // namespace throughline
