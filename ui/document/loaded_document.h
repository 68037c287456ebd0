#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "core/analysis/analysis.h"
#include "core/store/sql_store.h"

namespace throughline {

/// A document that has been read, checked and analysed in whatever thread, for DocumentBridge::adopt().
struct LoadedDocument {
    SqlStore::Loaded content;
    std::unique_ptr<Analysis> analysis; ///< of content.chain
    [[nodiscard]] const Chain& chain() const { return *content.chain; }
};

/// Reads the document at `path`; Code::cancelled where `isCancelled`, which is asked between the steps, says so.
Result<LoadedDocument> loadDocument(const QString& path, const std::function<bool()>& isCancelled);

} // namespace throughline
