#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "core/analysis/findings.h"
#include "ui/document/background.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// What the checks say of the open document, worked out when the person pauses and somebody looks, in another thread
/// where the chain is large. One for each bridge, shared by all who show findings.
class FindingsWatch : public QObject {
    Q_OBJECT
  public:
    static FindingsWatch& of(DocumentBridge& bridge);

    /// As they were when last worked out.
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    /// Works them out soon where an edit has come since; changed() follows.
    void want();
    /// At once, where the chain is large as soon as the other thread is done.
    void now();

  signals:
    void changed();
    /// An edit has come; who shows findings asks for new ones.
    void outdated();

  private:
    explicit FindingsWatch(DocumentBridge& bridge);
    void markOutdated();

    DocumentBridge& bridge_;
    QTimer timer_;
    Background background_{*this};
    std::vector<Finding> findings_;
    bool isOutdated_ = true;
};

} // namespace throughline
