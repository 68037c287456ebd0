#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <string>

#include "core/model/document.h"
#include "core/model/key.h"
#include "core/store/sql_store.h"
#include "tests/support/temporary_folder.h"

namespace throughline::test {

/// A folder of its own for each test, gone afterwards, and documents in it.
class StoreTest : public ::testing::Test {
  protected:
    StoreTest();

    [[nodiscard]] std::string pathOf(const std::string& name) const { return folder_.path(name); }
    /// A new document with some rows of every kind and a journal of a few edits.
    std::string makeDocument(const std::string& name = "sample.chain");

    support::TemporaryFolder folder_;
};

/// The document, opened as a program does it; a failed test and null where it is refused.
std::unique_ptr<Document> openDocument(const std::string& path, SqlStore::Access access = SqlStore::Access::write);
/// What opening gives: ok, or the refusal.
Status openStatus(const std::string& path);
/// What is stored, read by another connection.
Store::Content storedContent(const std::string& path);

/// An edit of any kind that check() lets pass, often of several rows, with texts and numbers of every sort.
class RandomEdits {
  public:
    explicit RandomEdits(std::uint64_t seed) : random_(seed), keys_(seed) {}
    Edit next(const Chain& chain);
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

  private:
    void addChange(const Chain& chain, Edit& edit);
    Edit removal(const Chain& chain);
    template <class E>
    E row(const Chain& chain);
    template <class E>
    Key<E> keyIn(const Chain& chain);
    template <class E>
    void fill(const Chain& chain, E& row);
    template <class E, class T>
    void fillValue(const Chain& chain, T& value, int rule);
    std::string text(bool isOneLine, bool mayBeBlank);
    bool chance(double share) { return std::bernoulli_distribution(share)(random_); }

    std::mt19937_64 random_;
    KeySource keys_;
};

/// The bytes of a file.
std::string bytesOf(const std::string& path);
void writeBytes(const std::string& path, const std::string& bytes);

/// 2026-01-05T09:00:00Z and a second later each time.
Clock tickingClock();

} // namespace throughline::test
