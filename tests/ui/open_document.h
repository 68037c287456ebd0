#pragma once

#include <QTemporaryDir>

#include "tests/ui/sample_chain.h"
#include "ui/document/document_bridge.h"

namespace throughline::support {

inline DocumentBridge::Surroundings surroundings(std::uint64_t seed = 1) {
    return {[] { return std::string("2026-06-01T10:00:00Z"); }, [] { return sampleDay(); }, seed, 60'000};
}

/// The sample chain as a document on disk, opened, and what the bridge has said about it.
struct OpenDocument {
    OpenDocument() {
        QObject::connect(&bridge, &DocumentBridge::said, &bridge,
                         [this](const Message& message) { said.push_back(message); });
        bridge.create(folder.filePath(QStringLiteral("sample.chain")), sampleChain());
    }
    [[nodiscard]] const Task& task(const char* key) const { return *bridge.chain().tasks().find(TaskKey(key)); }
    [[nodiscard]] const Role& role(const char* key) const { return *bridge.chain().roles().find(RoleKey(key)); }

    QTemporaryDir folder;
    std::vector<Message> said;
    DocumentBridge bridge{surroundings()};
};

} // namespace throughline::support
