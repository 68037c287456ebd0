#include "ui/document/loaded_document.h"

#include <utility>

#include "ui/words/text.h"

namespace throughline {

Result<LoadedDocument> loadDocument(const QString& path, const std::function<bool()>& isCancelled) {
    auto content = SqlStore::read(fromText(path));
    if (!content)
        return content.status();
    if (isCancelled())
        return Status(Code::cancelled, "it was cancelled");
    LoadedDocument loaded{*std::move(content), nullptr};
    loaded.analysis = std::make_unique<Analysis>(loaded.chain());
    return loaded;
}

} // namespace throughline
