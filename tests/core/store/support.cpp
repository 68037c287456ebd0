#include "tests/core/store/support.h"

#include <QtCore/QCoreApplication>
#include <fstream>
#include <sstream>

namespace throughline::test {

namespace {

/// Qt's drivers are plugins, which it looks for where the application is.
void ensureApplication() {
    static int count = 1;
    static char name[] = "store_test";
    static char* arguments[] = {name, nullptr};
    if (!QCoreApplication::instance())
        new QCoreApplication(count, arguments);
}

} // namespace

StoreTest::StoreTest() {
    ensureApplication();
}

std::string StoreTest::makeDocument(const std::string& name) {
    std::string path = pathOf(name);
    EXPECT_EQ(SqlStore::create(path).text(), "");
    const auto document = openDocument(path);
    RandomEdits edits(7);
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(document->perform(edits.next(document->chain())).isOk());
    return path;
}

std::unique_ptr<Document> openDocument(const std::string& path, SqlStore::Access access) {
    auto store = SqlStore::open(path, access);
    if (!store) {
        ADD_FAILURE() << store.status().text();
        return nullptr;
    }
    auto document = Document::open(*std::move(store), tickingClock());
    if (!document) {
        ADD_FAILURE() << document.status().text();
        return nullptr;
    }
    return *std::move(document);
}

Status openStatus(const std::string& path) {
    auto store = SqlStore::open(path);
    return store ? (*store)->load().status() : store.status();
}

Store::Content storedContent(const std::string& path) {
    auto store = SqlStore::open(path, SqlStore::Access::read);
    if (!store) {
        ADD_FAILURE() << store.status().text();
        return {};
    }
    auto content = (*store)->load();
    if (!content) {
        ADD_FAILURE() << content.status().text();
        return {};
    }
    return *std::move(content);
}

std::string bytesOf(const std::string& path) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void writeBytes(const std::string& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
    ASSERT_TRUE(file.good());
}

Clock tickingClock() {
    return [second = 0]() mutable {
        const int now = second++;
        char text[32];
        std::snprintf(text, sizeof text, "2026-01-05T%02d:%02d:%02dZ", 9 + now / 3600 % 10, now / 60 % 60, now % 60);
        return std::string(text);
    };
}

} // namespace throughline::test
